"""Find every date that a text mentions, and what exactly it states."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from quizapp.languages import Calendar, Closeness, language
from quizapp.text import patterns
from quizapp.text.numerals import read_integer

Part = Literal[
    "first_ten", "middle_ten", "last_ten", "early", "middle", "late",
    "first_half", "second_half", "spring", "summer", "autumn", "winter",
]  # fmt: skip
Relative = Literal[
    "same_day",
    "next_day",
    "previous_day",
    "same_month",
    "next_month",
    "same_year",
    "next_year",
    "previous_year",
]


@dataclass(frozen=True)
class DateMention:
    """One date as the text states it; `text[start:end]` is the date alone, without 至, 从 or 前 beside it.

    Nothing is carried over from elsewhere, except between dates that are joined ("5月5日、6日" states two days
    of May): `link` tells how this date is joined to the next mention, as the start of a range or in a list.
    `short_year` is a year of two digits, which states no century. `part` is a third of a month, or the
    beginning, end or season of a month or year. `lunar` dates have no Gregorian month or day.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    short_year: int | None = None
    part: Part | None = None
    relative: Relative | None = None
    time: str | None = None
    kind: Literal["plain", "until", "from", "before", "after"] = "plain"
    approximate: bool = False
    lunar: bool = False
    link: Literal["range", "list"] | None = None


# Events, posts and counts are read from the same sentences, one after the other.
@lru_cache(maxsize=1024)
def find_dates(folded: str, language_code: str) -> tuple[DateMention, ...]:
    """Find the dates in folded text, in reading order."""
    reader = _reader(language_code)
    mentions = [reader.mention(folded, found) for found in _matches(reader.patterns_for(folded), folded)]
    mentions = [mention for mention in mentions if mention is not None]
    linked = [_linked(reader, folded, one, other) for one, other in pairwise(mentions)]
    return _share(mentions, linked) if mentions else ()


def _matches(patterns: list[re.Pattern[str]], folded: str) -> list[re.Match[str]]:
    found = [match for pattern in patterns for match in pattern.finditer(folded)]
    found.sort(key=lambda match: (match.start(), -match.end()))
    kept: list[re.Match[str]] = []
    for match in found:
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


@dataclass(frozen=True)
class _Pattern:
    """One way to write a date; where a text lacks what it wants, it need not be tried."""

    written: re.Pattern[str]
    wants_digit: bool
    wants_month: bool


# When the first country of those that count months by numerals took the Gregorian calendar.
_SOLAR = 1873


@dataclass(frozen=True)
class _Reader:
    calendar: Calendar
    patterns: tuple[_Pattern, ...]
    before: tuple[tuple[re.Pattern[str], Closeness], ...]
    after: tuple[tuple[re.Pattern[str], Closeness], ...]
    ranges: re.Pattern[str]
    lists: re.Pattern[str]
    lunar: re.Pattern[str]

    def patterns_for(self, folded: str) -> list[re.Pattern[str]]:
        """Choose the patterns that the text may match: most sentences have neither a digit nor a month."""
        plain = folded.casefold()
        has_digit = patterns.search(r"\d", folded) is not None
        has_month = any(month in plain for month in self.calendar.months)
        return [
            pattern.written
            for pattern in self.patterns
            if (has_digit or not pattern.wants_digit) and (has_month or not pattern.wants_month)
        ]

    def mention(self, folded: str, found: re.Match[str]) -> DateMention | None:
        said = {name: text for name, text in found.groupdict().items() if text}
        calendar, month_word = self.calendar, said.get("month", "")
        year, solar = self._year(said)
        month = calendar.months.get(month_word.casefold()) or read_integer(month_word)
        day = read_integer(said.get("day", "").removeprefix("初"))
        if (month or 1) > 12 or (day or 1) > 31:
            return None
        lunar = (
            not solar
            or self._is_traditional(year, month_word)
            or month_word[:1] in ("正", "腊", "闰")
            or bool(self.lunar.search(folded, max(0, found.start() - 8), found.start()))
        )
        kinds = {
            kind
            for pattern, kind in self.before
            if pattern.search(folded[max(0, found.start() - 12) : found.start()])
        } | {kind for pattern, kind in self.after if pattern.match(folded, found.end())}
        kind = next((kind for kind in ("before", "after", "until", "from") if kind in kinds), "plain")
        return DateMention(
            found.start(),
            found.end(),
            year=year,
            month=None if lunar else month,
            day=None if lunar else day,
            short_year=read_integer(said.get("short_year", "")),
            part=None if lunar and month_word else calendar.parts.get(said.get("part", "").casefold()),
            relative=calendar.relatives.get(said.get("relative", "").casefold()),
            time=calendar.times.get(said.get("time", "").casefold()),
            kind=kind,
            approximate="about" in kinds or (lunar and (month or 0) > 10),
            lunar=lunar,
        )

    def _is_traditional(self, year: int | None, month_word: str) -> bool:
        """Old months in numerals are counted by the moon: 208年十一月; whoever converted them wrote 208年12月."""
        in_numerals = bool(month_word) and not month_word[:1].isdigit()
        return in_numerals and month_word.casefold() not in self.calendar.months and (year or _SOLAR) < _SOLAR

    def _year(self, said: dict[str, str]) -> tuple[int | None, bool]:
        """Give the astronomical year, and whether its months are Gregorian."""
        if "era" in said:
            era = self.calendar.eras[said["era"]]
            count = 1 if said["era_year"] == "元" else read_integer(said["era_year"]) or 1
            return era.first_year + count - 1, count >= era.solar_from
        word = next(
            (said[name] for name in ("year", "ce_year", "long_year", "full_year") if name in said), ""
        )
        year = read_integer(word)
        return (1 - year if year is not None and "bce" in said else year), True


@cache
def _reader(code: str) -> _Reader:
    calendar = language(code).calendar
    flags = re.IGNORECASE
    return _Reader(
        calendar,
        tuple(_pattern(pattern, calendar) for pattern in calendar.patterns),
        tuple((re.compile(rf"(?:{words})\s*$", flags), kind) for words, kind in calendar.before_date.items()),
        tuple((re.compile(rf"\s*(?:{words})", flags), kind) for words, kind in calendar.after_date.items()),
        re.compile(calendar.ranges, flags),
        re.compile(calendar.lists, flags),
        re.compile(calendar.lunar_words, flags),
    )


def _pattern(written: str, calendar: Calendar) -> _Pattern:
    """Tell what a pattern in letters wants; years, months and days in Chinese are characters as well."""
    named = any(f"(?p<month>{month}|" in written.casefold() for month in calendar.months)
    counted = patterns.search(r"\(\?P<(?:year|ce_year|short_year|day)>", written) is not None
    in_letters = patterns.search(r"[\u3400-\u9fff]", written) is None
    return _Pattern(re.compile(written, re.IGNORECASE), counted and in_letters, named)


def _linked(
    reader: _Reader, folded: str, one: DateMention, other: DateMention
) -> Literal["range", "list"] | None:
    between = folded[one.end : other.start]
    if reader.ranges.fullmatch(between):
        return "range"
    return "list" if reader.lists.fullmatch(between) else None


def _share(
    mentions: list[DateMention], links: list[Literal["range", "list"] | None]
) -> tuple[DateMention, ...]:
    """Let joined dates share what only one of them states."""
    for place, link in enumerate(links):
        if not link:
            continue
        one, other = replace(mentions[place], link=link), mentions[place + 1]
        if link == "range":
            # The 至 between the two is the range itself.
            one = replace(one, kind="plain" if one.kind == "from" else one.kind)
            other = replace(other, kind="plain" if other.kind == "until" else other.kind)
        # In "20 August or 8–10 September" the 8 is of September.
        of_next = (
            link == "list" and place + 1 < len(links) and links[place + 1] == "range" and other.month is None
        )
        if other.relative is None and not other.lunar and not one.lunar and not of_next:
            other = _inherit(other, one, 1 if link == "range" else 0)
        mentions[place], mentions[place + 1] = one, other
    for place in reversed(range(len(links))):
        one, other = mentions[place], mentions[place + 1]
        if links[place] and one.relative is None and not one.lunar and not other.lunar:
            mentions[place] = _inherit(one, other, -1 if links[place] == "range" else 0)
    return tuple(mentions)


def _inherit(mention: DateMention, from_: DateMention, turn: int) -> DateMention:
    """Take the month and year of a neighbour; a range that passes the end of a year turns it (`turn`)."""
    month, year = mention.month, mention.year
    if month is None and mention.day is not None:
        month = from_.month
    if year is None and mention.short_year is None and from_.year is not None and month is not None:
        passed = from_.month is not None and (from_.month - month) * turn > 0
        year = from_.year + (turn if passed else 0)
    return replace(mention, month=month, year=year)
