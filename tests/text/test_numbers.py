"""Counts: what is found in text, and how it is shown."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts import QuantityValue
from quizapp.text.folding import fold
from quizapp.text.numbers import find_quantities, format_quantity, parse_number

HERE = Path(__file__).parent


def table(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=row["text"]) for row in csv.DictReader(file)]


def stated(value):
    number = f"{value.amount:.12g}" if value.amount is not None else f"{value.low:.12g}..{value.high:.12g}"
    return " ".join(part for part in (number, value.approximate, value.unit) if part)


def cells(row, column):
    return [cell.strip() for cell in row[column].split("|")] if row[column] else []


def check(row, language, shown_in):
    folded = fold(row["text"])
    mentions = find_quantities(folded, language)
    assert [folded[one.start : one.end] for one in mentions] == cells(row, "found")
    assert [stated(one.value) for one in mentions] == cells(row, "stated")
    assert [one.counted for one in mentions] == [cell or None for cell in cells(row, "counted")] or [None]
    assert [format_quantity(one.value, shown_in, one.counted) for one in mentions] == cells(row, "shown")


@pytest.mark.parametrize("row", table("numbers.zh.csv"))
def test_it_reads_a_chinese_count(row):
    check(row, "zh", "zh-Hans")


@pytest.mark.parametrize("row", table("numbers.en.csv"))
def test_it_reads_an_english_count(row):
    check(row, "en", "en")


@pytest.mark.parametrize("row", table("parsed_numbers.csv"))
def test_it_parses_a_number(row):
    assert parse_number(row["text"]) == (float(row["number"]) if row["number"] else None)


def test_it_shows_a_count_in_traditional_script():
    value = QuantityValue(148_000, "人", approximate="over")
    assert format_quantity(value, "zh-Hant") == "14.8萬餘人"
    assert format_quantity(QuantityValue(800, "辆"), "zh-Hant", "战车") == "800輛戰車"


@given(st.integers(1, 999_999_999), st.sampled_from([None, "about", "over", "nearly", "at_least", "at_most"]))
def test_what_it_shows_reads_as_the_same_count(amount, approximate):
    value = QuantityValue(float(amount), "人", approximate=approximate)
    (mention,) = find_quantities(format_quantity(value, "zh-Hans"), "zh")
    assert mention.value == value
    (mention,) = find_quantities(fold(format_quantity(value, "zh-Hant")), "zh")
    assert mention.value == value


@given(st.text(alphabet="0123456789,.一二十百千万亿余多约近数至-个师团人名辆第年月日 ", max_size=20))
def test_no_text_breaks_it(text):
    for language in ("zh", "en"):
        for mention in find_quantities(fold(text), language):
            assert 0 <= mention.start < mention.end <= len(text)
            format_quantity(mention.value, language, mention.counted)
    parse_number(text)
