"""From what a text states to EDTF, and back to words that people read."""

from collections.abc import Mapping

from quizapp.languages import language
from quizapp.text import edtf
from quizapp.text.date_mentions import DateMention, Part
from quizapp.text.edtf import Point
from quizapp.text.scripts import script_pair

_SEASONS: dict[Part, int] = {
    "spring": edtf.SPRING,
    "summer": edtf.SUMMER,
    "autumn": edtf.AUTUMN,
    "winter": edtf.WINTER,
}
# A part of a month or year is an interval whose soft edges are marked "~", each part in its own way, so that
# it can be told from a real interval and shown in the words that the article used.
_MONTH_PARTS: dict[Part, tuple[int, str, int | None, str]] = {
    "first_ten": (1, "~", 10, "~"),
    "middle_ten": (11, "~", 20, "~"),
    "last_ten": (21, "~", None, "~"),
    "middle": (11, "~", 20, "~"),
    "early": (1, "", 10, "~"),
    "late": (21, "~", None, ""),
}
_YEAR_PARTS: dict[Part, tuple[int, str, int, str]] = {
    "early": (1, "", 3, "~"),
    "middle": (5, "~", 8, "~"),
    "late": (10, "~", 12, ""),
    "first_half": (1, "", 6, ""),
    "second_half": (7, "", 12, ""),
}

# The parts that have words of their own; a half of a year is shown as a range of months.
PARTS_SHOWN: tuple[Part, ...] = tuple(
    dict.fromkeys(
        part for part in (*_SEASONS, *_MONTH_PARTS, *_YEAR_PARTS) if part not in ("first_half", "second_half")
    )
)


def resolve(
    mention: DateMention, year: int | None = None, month: int | None = None, day: int | None = None
) -> str | None:
    """Give the date that a mention means where the last date told was `year`, `month`, `day`; None if unclear.

    What the mention does not state comes from that context: the year of a month, the month of a day, the day
    of 同日 and 次日. A year of two digits takes the context's century when that puts it within ten years.
    """
    if mention.relative in ("same_day", "next_day", "previous_day"):
        if year is None or month is None or day is None:
            return None
        step = {"same_day": 0, "next_day": 1, "previous_day": -1}[mention.relative]
        return str(Point(*edtf.next_day(year, month, day, step)))
    own_year = _year(mention, year)
    if own_year is None:
        return None
    if mention.relative == "next_month":
        if month is None:
            return None
        own_year, month = (own_year, month + 1) if month < 12 else (own_year + 1, 1)
    return _date(mention, own_year, _month(mention, own_year, month))


def format_date(date: str, language_code: str) -> str:
    """Write an EDTF date in words: 1944年4月17日, 前216年8月2日, 17 April 1944, 216 BC."""
    words = _words(date, language_code)
    return script_pair(words).hant if language_code == "zh-Hant" else words


def _words(date: str, language_code: str) -> str:
    shown = language(language_code).calendar.shown
    start, end = edtf.parse(date)
    if end is None:
        return _point_words(start, language_code)
    part = _part_of(start, end)
    if part is not None:
        whole = Point(start.year, start.month if start.day else None)
        return shown[part].format(date=_point_words(whole, language_code))
    first, last = _point_words(start, language_code), _point_words(end, language_code)
    return _shortened(shown, start, end) or shown["range"].format(start=first, end=last)


def _year(mention: DateMention, year: int | None) -> int | None:
    if mention.year is not None:
        return mention.year
    if mention.short_year is not None:
        near = None if year is None else year - year % 100 + mention.short_year
        return near if near is not None and abs(near - year) <= 10 else None
    if year is None:
        return None
    return year + {"next_year": 1, "previous_year": -1}.get(mention.relative or "", 0)


def _month(mention: DateMention, year: int, month: int | None) -> int | None:
    if mention.month is not None or mention.lunar:
        return mention.month
    of_a_month = mention.day is not None or mention.part in ("first_ten", "middle_ten", "last_ten")
    if of_a_month or mention.relative in ("same_month", "next_month"):
        return month
    return None


def _date(mention: DateMention, year: int, month: int | None) -> str | None:
    mark = "~" if mention.approximate else ""
    if mention.relative == "same_month" and month is None:
        return None
    part = mention.part
    if month is None:
        if mention.day is not None or part in ("first_ten", "middle_ten", "last_ten"):
            return None
        if part in _SEASONS:
            return str(Point(year, _SEASONS[part], None, mark))
        if part in _YEAR_PARTS:
            first, soft, last, softer = _YEAR_PARTS[part]
            return edtf.join(Point(year, first, None, soft), Point(year, last, None, softer))
        return str(Point(year, None, None, mark))
    if mention.day is not None:
        return str(Point(year, month, mention.day, mark)) if _exists(year, month, mention.day) else None
    if part in _MONTH_PARTS:
        first, soft, last, softer = _MONTH_PARTS[part]
        last = last or edtf.month_length(year, month)
        return edtf.join(Point(year, month, first, soft), Point(year, month, last, softer))
    return str(Point(year, month, None, mark))


def _exists(year: int, month: int, day: int) -> bool:
    return day <= edtf.month_length(year, month)


def _part_of(start: Point, end: Point) -> Part | None:
    if (start.year, start.precision) != (end.year, end.precision) or start.year is None:
        return None
    if start.day and end.day and start.month == end.month:
        length = edtf.month_length(start.year, start.month or 1)
        found = (start.day, start.mark, None if end.day == length else end.day, end.mark)
        return next((part for part, shape in _MONTH_PARTS.items() if shape == found), None)
    found = (start.month, start.mark, end.month, end.mark)
    return next((part for part, shape in _YEAR_PARTS.items() if shape == found and part in PARTS_SHOWN), None)


def _point_words(point: Point, language_code: str) -> str:
    shown = language(language_code).calendar.shown
    year = "" if point.year is None else _year_words(shown, point.year)
    if point.precision == "season":
        part = next(part for part, month in _SEASONS.items() if month == point.month)
        words = shown["season"].format(year=year, part=shown[part])
    else:
        words = _joined(shown, year, point.month, point.day)
    marks = {"~": "about", "?": "doubtful"}
    return shown[marks[point.mark]].format(date=words) if point.mark else words


def _year_words(shown: Mapping[str, str], year: int) -> str:
    if year <= 0:
        return shown["bce"].format(year=1 - year)
    return shown["early_year" if year <= int(shown["early_until"]) else "year"].format(year=year)


def _joined(shown: Mapping[str, str], year: str, month: int | None, day: int | None) -> str:
    names = shown.get("month_names", "").split()
    month_words = "" if month is None else names[month - 1] if names else shown["month"].format(month=month)
    day_words = "" if day is None else shown["day"].format(day=day)
    order = shown.get("order", "{year}{month}{day}")
    return " ".join(order.format(year=year, month=month_words, day=day_words).split())


def _shortened(shown: Mapping[str, str], start: Point, end: Point) -> str | None:
    """Say the common year once: 1944年4月17日至12月10日, 17 April – 10 December 1944."""
    same_year = start.year == end.year and start.month and end.month and not start.mark and not end.mark
    if not same_year or "season" in (start.precision, end.precision) or start.year is None:
        return None
    year = _year_words(shown, start.year)
    same_month = start.month == end.month and start.day and end.day
    year_last = shown.get("order", "").endswith("{year}")
    first = _joined(
        shown, "" if year_last else year, None if same_month and year_last else start.month, start.day
    )
    last = _joined(
        shown, year if year_last else "", None if same_month and not year_last else end.month, end.day
    )
    joint = shown["range"] if not (same_month and year_last) else "{start}–{end}"
    return joint.format(start=first, end=last)
