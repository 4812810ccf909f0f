"""Dates in text, in infobox fields and in typed answers; the one door to reading and writing them."""

import re

from quizapp.languages import language
from quizapp.text import edtf, patterns
from quizapp.text.date_mentions import DateMention, find_dates
from quizapp.text.date_values import format_date, resolve
from quizapp.text.folding import fold

__all__ = ["DateMention", "find_dates", "format_date", "parse_typed_date", "read_date_field", "resolve"]


def read_date_field(text: str, language_code: str) -> tuple[str, str | None] | None:
    """Read an infobox date: its start, and its end where it is a range; None where it states no single date.

    Several statements must agree, as a date and the same date in another calendar; the most precise counts.
    """
    folded = fold(text)
    for pattern, replacement in language(language_code).calendar.field_rewrites:
        folded = patterns.sub(pattern, replacement, folded, flags=re.IGNORECASE)
    folded = patterns.sub(r"  +", " ", folded)
    mentions = find_dates(folded, language_code)
    stated = _spans(mentions)
    solar = [mention for mention in mentions if not mention.lunar] or mentions
    if not stated or any(_runs_on(folded, mention, language_code) for mention in solar):
        return None
    best = min(stated, key=lambda span: (span[1] is None, _days(*span)))
    return best if all(_may_be_the_same(best, other) for other in stated) else None


def _runs_on(folded: str, mention: DateMention, language_code: str) -> bool:
    """Tell whether a range begins behind a date and its end is a number that reads as none."""
    joint = re.compile(language(language_code).calendar.ranges, re.IGNORECASE).match(folded, mention.end)
    return mention.link != "range" and bool(
        joint and patterns.match(r"[\d一二三四五六七八九十]", folded[joint.end() :])
    )


def _may_be_the_same(best: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    if _days(*best) == _days(*other) and (best[1] is None) == (other[1] is None):
        return best == other
    return edtf.overlaps(edtf.join(*_points(*best)), edtf.join(*_points(*other)))


def parse_typed_date(text: str, language_code: str) -> str | None:
    """Read a date that a learner typed, in the language's words or any numeric form; None if it is no date.

    A date without its year gives XXXX-04-17 or XXXX-04. A year of two digits is none that can be judged.
    """
    folded = " ".join(fold(text).split()).strip(" ,.;!?。、")
    numeric = _numeric(folded, day_first=language_code == "en")
    if numeric:
        return numeric
    for code in dict.fromkeys((language_code, "zh", "en")):
        forms = (folded, folded + "日", folded + "月", *(["公元" + folded] if folded[:1] == "前" else []))
        for form in forms:
            found = _whole(form, code)
            if found:
                return found
    return None


def _whole(folded: str, language_code: str) -> str | None:
    mentions = find_dates(folded, language_code)
    if not mentions or len(mentions) > 2 or any(mention.relative for mention in mentions):
        return None
    rest = folded[: mentions[0].start] + folded[mentions[-1].end :]
    if not patterns.fullmatch(
        r"(?:[\s,]|于|在|是|从|自|约|大约|左右|止|为止|on|in|the|from|about|around|c\.)*", rest, re.I
    ):
        return None
    if len(mentions) == 2:
        spans = _spans(mentions)
        return edtf.join(*_points(*spans[0])) if mentions[0].link == "range" and spans else None
    mention = mentions[0]
    if mention.year is None and mention.short_year is None and mention.month and not mention.part:
        return _valid(str(edtf.Point(None, mention.month, mention.day)))
    return resolve(mention)


def _spans(mentions: tuple[DateMention, ...]) -> list[tuple[str, str | None]]:
    """Give the dates and ranges stated, or none of them where a day or an end of a range cannot be read."""
    spans: list[tuple[str, str | None]] = []
    context: edtf.Point | None = None
    in_range = False
    for mention in mentions:
        date = resolve(mention, *((context.year, context.month, context.day) if context else ()))
        if date is None:
            if in_range or (mention.day and not mention.lunar and not mention.relative):
                return []
            continue
        start, end = edtf.parse(date)
        if in_range:
            spans[-1] = (spans[-1][0], str(end or start))
        elif mention.kind != "until":
            spans.append((str(start), str(end) if end else None))
        context = start
        in_range = bool(spans) and (mention.link == "range" or mention.kind == "from")
    return [span for span in spans if edtf.is_valid(edtf.join(*_points(*span)))]


def _points(start: str, end: str | None) -> tuple[edtf.Point, edtf.Point | None]:
    return edtf.parse(start)[0], edtf.parse(end)[0] if end else None


def _days(start: str, end: str | None) -> tuple[int, ...]:
    """Order dates from the precise to the vague."""
    order = {"day": 0, "month": 1, "season": 2, "year": 3}
    return order[edtf.precision(start)], order[edtf.precision(end or start)]


_YEAR_FIRST = re.compile(r"(-?\d{4})\s*([-/.\s])\s*(\d{1,2})(?:\s*\2\s*(\d{1,2}))?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.\s])\s*(\d{1,2})\s*\2\s*(\d{4})")
_NO_YEAR = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})")


def _numeric(folded: str, day_first: bool) -> str | None:
    if patterns.fullmatch(r"\d{4}", folded):
        return _valid(folded)
    if patterns.fullmatch(r"[12]\d{7}", folded):
        return _valid(f"{folded[:4]}-{folded[4:6]}-{folded[6:]}")
    found = _YEAR_FIRST.fullmatch(folded)
    if found:
        return _date(found[1], found[3], found[4])
    found = _YEAR_LAST.fullmatch(folded)
    if found:
        return _date(found[4], *_month_and_day(found[1], found[3], found[2] == "."))
    found = _NO_YEAR.fullmatch(folded)
    if found:
        month, day = (found[1], found[2]) if not day_first else _month_and_day(found[1], found[2], False)
        return _date("XXXX", month, day)
    return None


def _month_and_day(one: str, other: str, is_day_first: bool) -> tuple[str | None, str | None]:
    """Tell 17/4 from 4/17 where only one of the two can be; 4/5 is read by nobody the same."""
    if is_day_first or int(one) > 12 or one == other:
        return other, one
    return (one, other) if int(other) > 12 else (None, None)


def _date(year: str, month: str | None, day: str | None) -> str | None:
    if month is None:
        return None
    return _valid(f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else ""))


def _valid(date: str) -> str | None:
    try:
        edtf.parse(date)
    except ValueError:
        return None
    return date
