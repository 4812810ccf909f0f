"""Dates: what is found in text, what it means, how learners type it and how it is shown."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text import edtf
from quizapp.text.dates import find_dates, format_date, parse_typed_date, read_date_field, resolve
from quizapp.text.folding import fold

HERE = Path(__file__).parent
# The last date that the text before the row told of.
CONTEXT = (1944, 5, 9)


def table(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=row.get("text") or row.get("edtf")) for row in csv.DictReader(file)]


def marks_of(mention):
    told = ("kind", "part", "relative", "time", "short_year", "link", "approximate", "lunar")
    return {
        f"{name}={getattr(mention, name)}" for name in told if getattr(mention, name) not in (None, False)
    } - {"kind=plain"}


def check_mentions(row, language):
    text = row["text"]
    mentions = find_dates(fold(text), language)
    assert [fold(text)[one.start : one.end] for one in mentions] == [
        fold(found) for found in row["found"].split(" | ") if found
    ]
    assert [resolve(one, *CONTEXT) or "-" for one in mentions] == [
        date for date in row["edtf"].split(" | ") if date
    ]
    marks = row["marks"].split("|") if row["marks"] else ["" for _ in mentions]
    assert [marks_of(one) for one in mentions] == [set(mark.split()) - {"kind=plain"} for mark in marks]


@pytest.mark.parametrize("row", table("dates.zh.csv"))
def test_it_reads_a_chinese_date(row):
    check_mentions(row, "zh")


@pytest.mark.parametrize("row", table("dates.en.csv"))
def test_it_reads_an_english_date(row):
    check_mentions(row, "en")


@pytest.mark.parametrize("row", table("date_fields.csv"))
def test_it_reads_a_date_field(row):
    read = read_date_field(row["text"], row["language"])
    assert read == ((row["start"], row["end"] or None) if row["start"] else None)


@pytest.mark.parametrize("row", table("typed_dates.csv"))
def test_it_reads_a_typed_date(row):
    assert parse_typed_date(row["text"], row["language"]) == (row["edtf"] or None)


@pytest.mark.parametrize("row", table("shown_dates.csv"))
def test_it_shows_a_date_in_words(row):
    assert edtf.join(*edtf.parse(row["edtf"])) == row["edtf"]
    assert format_date(row["edtf"], "zh-Hans") == row["zh"]
    assert format_date(row["edtf"], "en") == row["en"]


def test_it_shows_a_date_in_traditional_script():
    assert format_date("1944-04~", "zh-Hant") == "約1944年4月"


def test_a_month_without_any_year_has_no_date():
    (mention,) = find_dates("4月17日", "zh")
    assert resolve(mention) is None


days = st.builds(
    lambda year, month, day: str(edtf.Point(year, month, min(day, edtf.month_length(year, month)))),
    st.integers(-500, 2100),
    st.integers(1, 12),
    st.integers(1, 31),
)


@given(days)
def test_what_it_shows_can_be_typed(day):
    assert parse_typed_date(format_date(day, "zh-Hans"), "zh") == day
    assert parse_typed_date(format_date(day, "zh-Hant"), "zh") == day
    assert parse_typed_date(format_date(day, "en"), "en") == day


@given(st.text(alphabet="0123456789年月日至、—-/ 前初底春同次第44一二十元民国", max_size=24))
def test_no_text_breaks_it(text):
    for language in ("zh", "en"):
        folded = fold(text)
        for mention in find_dates(folded, language):
            assert 0 <= mention.start < mention.end <= len(folded)
            date = resolve(mention, *CONTEXT)
            assert date is None or edtf.parse(date)
        parse_typed_date(text, language)
        read_date_field(text, language)
