"""Dates as EDTF level 1: years, months, days, seasons, intervals, "~" and "?"; years are astronomical.

A month without a known year is written XXXX-04 or XXXX-04-17: what a learner types, never a fact.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

Precision = Literal["year", "season", "month", "day"]
Day = tuple[int, int, int]

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
_SEASONS = {SPRING: (3, 5), SUMMER: (6, 8), AUTUMN: (9, 11), WINTER: (12, 2)}
_POINT = re.compile(r"(-?\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?]?)")


@dataclass(frozen=True, order=True)
class Point:
    """One date of some precision; month 21 to 24 is a season, `mark` is "", "~" (about) or "?" (doubtful)."""

    year: int | None
    month: int | None = None
    day: int | None = None
    mark: Literal["", "~", "?"] = ""

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:05d}" if self.year < 0 else f"{self.year:04d}"
        month = "" if self.month is None else f"-{self.month:02d}"
        return year + month + ("" if self.day is None else f"-{self.day:02d}") + self.mark

    @property
    def precision(self) -> Precision:
        """Name the smallest unit that is stated."""
        if self.month is None:
            return "year"
        if self.month >= SPRING:
            return "season"
        return "month" if self.day is None else "day"


def parse(edtf: str) -> tuple[Point, Point | None]:
    """Read a date, or an interval as its two ends. Raises ValueError for anything else."""
    first, slash, last = edtf.partition("/")
    return _parse_point(first), _parse_point(last) if slash else None


def join(start: Point, end: Point | None = None) -> str:
    """Write a date, or an interval where there is an end that differs."""
    return str(start) if end is None or end == start else f"{start}/{end}"


def is_valid(edtf: str) -> bool:
    """Tell whether the string is a date of this subset; an interval must not end before it starts."""
    try:
        first, last = bounds(edtf)
    except ValueError:
        return False
    return first <= last


def is_interval(edtf: str) -> bool:
    """Tell whether the date has two ends."""
    return "/" in edtf


def is_approximate(edtf: str) -> bool:
    """Tell whether any end is marked "~" or "?"."""
    return "~" in edtf or "?" in edtf


def precision(edtf: str) -> Precision:
    """Name the smallest unit stated; an interval is as precise as its start."""
    return parse(edtf)[0].precision


@lru_cache(maxsize=16_384)
def bounds(edtf: str) -> tuple[Day, Day]:
    """Give the first and the last day that the date covers, as (year, month, day).

    Seasons are those of the northern half; winter starts in December of its year. Raises ValueError for a
    date without a year.
    """
    start, end = parse(edtf)
    return _first_day(start), _last_day(end or start)


def start_of(edtf: str) -> str:
    """Give an interval's start, or the date itself."""
    return edtf.partition("/")[0]


def end_of(edtf: str) -> str:
    """Give an interval's end, or the date itself."""
    return edtf.rpartition("/")[2]


def before(one: str, other: str) -> bool:
    """Tell whether the first date is wholly over when the second begins."""
    return bounds(one)[1] < bounds(other)[0]


def overlaps(one: str, other: str) -> bool:
    """Tell whether some day belongs to both dates."""
    return not before(one, other) and not before(other, one)


def contains(whole: str, part: str) -> bool:
    """Tell whether every day of the second date belongs to the first."""
    (first, last), (start, end) = bounds(whole), bounds(part)
    return first <= start and end <= last


def agrees(one: str, other: str) -> bool:
    """Tell whether one of the dates states the other more precisely, or the same."""
    return contains(one, other) or contains(other, one)


def plain(point: Point) -> Point:
    """Drop the mark of doubt."""
    return replace(point, mark="")


def next_day(year: int, month: int, day: int, days: int = 1) -> Day:
    """Step some days on, or back; every year is a proleptic Gregorian one."""
    day += days
    while day > month_length(year, month):
        day -= month_length(year, month)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    while day < 1:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        day += month_length(year, month)
    return year, month, day


def month_length(year: int, month: int) -> int:
    """Count the days of a month, in any astronomical year."""
    # The calendar module knows years from 1 on; the pattern repeats after 400 years.
    return monthrange(year % 400 + 2000, month)[1]


@lru_cache(maxsize=16_384)
def _parse_point(text: str) -> Point:
    found = _POINT.fullmatch(text)
    if not found or found[1] == "-0000":
        raise ValueError(f"{text!r} is no EDTF date of the supported subset")
    year = None if found[1] == "XXXX" else int(found[1])
    month = int(found[2]) if found[2] else None
    day = int(found[3]) if found[3] else None
    if month is not None and not (1 <= month <= 12 or (month in _SEASONS and day is None)):
        raise ValueError(f"{text!r} has no such month")
    if day is not None and not 1 <= day <= month_length(2000 if year is None else year, month or 1):
        raise ValueError(f"{text!r} has no such day")
    if year is None and month is None:
        raise ValueError(f"{text!r} states nothing")
    mark: Literal["", "~", "?"] = "~" if found[4] == "~" else "?" if found[4] else ""
    return Point(year, month, day, mark)


def _first_day(point: Point) -> Day:
    year = _year_of(point)
    if point.month is None:
        return year, 1, 1
    month = _SEASONS[point.month][0] if point.month in _SEASONS else point.month
    return year, month, point.day or 1


def _last_day(point: Point) -> Day:
    year = _year_of(point)
    if point.month is None:
        return year, 12, 31
    if point.day is not None:
        return year, point.month, point.day
    month = point.month
    if month in _SEASONS:
        year, month = (year + 1 if month == WINTER else year), _SEASONS[month][1]
    return year, month, month_length(year, month)


def _year_of(point: Point) -> int:
    if point.year is None:
        raise ValueError(f"{point} has no year")
    return point.year
