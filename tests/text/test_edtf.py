"""EDTF dates: their spelling, their days and their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text import edtf


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("1944-04-17", (1944, 4, 17), (1944, 4, 17)),
        ("1944-02", (1944, 2, 1), (1944, 2, 29)),
        ("1900-02", (1900, 2, 1), (1900, 2, 28)),
        ("1944", (1944, 1, 1), (1944, 12, 31)),
        ("1944-21", (1944, 3, 1), (1944, 5, 31)),
        ("1944-23", (1944, 9, 1), (1944, 11, 30)),
        ("1944-24", (1944, 12, 1), (1945, 2, 28)),
        ("1944-04-17/1944-12-10", (1944, 4, 17), (1944, 12, 10)),
        ("1937/1945-08", (1937, 1, 1), (1945, 8, 31)),
        ("1944-02-11~/1944-02-20~", (1944, 2, 11), (1944, 2, 20)),
        ("1944?", (1944, 1, 1), (1944, 12, 31)),
        ("-0215-08-02", (-215, 8, 2), (-215, 8, 2)),
        ("-0215", (-215, 1, 1), (-215, 12, 31)),
        ("0000-02", (0, 2, 1), (0, 2, 29)),
    ],
)
def test_a_date_covers_its_days(date, first, last):
    assert edtf.bounds(date) == (first, last)
    assert edtf.join(*edtf.parse(date)) == date


@pytest.mark.parametrize(
    "text",
    ["", "44", "1944-13", "1944-02-30", "1944-00", "1944-4-17", "XXXX", "-0000", "1944/", "/1944", "1944-25",
     "1944-21-03", "19444", "hello", "1944-04-17T10:00"],
)  # fmt: skip
def test_anything_else_is_no_date(text):
    with pytest.raises(ValueError):
        edtf.parse(text)
    assert not edtf.is_valid(text)


def test_an_interval_must_not_end_before_it_starts():
    assert edtf.is_valid("1944-04/1944-12")
    assert not edtf.is_valid("1944-12/1944-04")


def test_a_date_without_a_year_has_no_days():
    assert edtf.parse("XXXX-02-29")[0].day == 29
    with pytest.raises(ValueError, match="no year"):
        edtf.bounds("XXXX-04-17")


def test_the_parts_of_a_date_are_told():
    assert edtf.precision("1944-04-17/1944-12") == "day"
    assert [edtf.precision(date) for date in ("1944", "1944-21", "1944-04")] == ["year", "season", "month"]
    assert (edtf.start_of("1944/1945"), edtf.end_of("1944/1945"), edtf.end_of("1944")) == (
        "1944",
        "1945",
        "1944",
    )
    assert edtf.is_interval("1944/1945") and not edtf.is_interval("1944")
    assert edtf.is_approximate("1944~/1945") and not edtf.is_approximate("1944/1945")


def test_dates_are_compared_by_their_days():
    assert edtf.before("-0215", "0208") and not edtf.before("1944", "1944-12")
    assert edtf.overlaps("1944", "1944-12-31/1945") and not edtf.overlaps("1944", "1945")
    assert edtf.contains("1944", "1944-04") and not edtf.contains("1944-04", "1944")
    assert edtf.agrees("1944-04", "1944") and not edtf.agrees("1944-04", "1944-05")


@given(st.integers(-800, 2400), st.integers(1, 12), st.integers(1, 28), st.integers(-800, 800))
def test_a_step_and_back_leads_home(year, month, day, days):
    there = edtf.next_day(year, month, day, days)
    assert edtf.next_day(*there, -days) == (year, month, day)


@given(st.integers(-9999, 9999), st.none() | st.integers(1, 12), st.sampled_from(["", "~", "?"]))
def test_what_is_written_can_be_read(year, month, mark):
    point = edtf.Point(year, month, None, mark)
    assert edtf.parse(str(point)) == (point, None)
