"""Take no month of the moon for one of the sun: 建安五年（200年）二月 tells its year alone."""

from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import read_date_field
from quizapp.text.folding import fold

Dates = tuple[str, str | None]


def without_the_moon(dates: Dates | None, text: str, language: str) -> Dates | None:
    """Leave only the years of dates whose text gives months in the old calendar's numerals, and none in ours."""
    if dates is None:
        return None
    words = load(language, "contradictions")
    folded = fold(text)
    by_the_moon = patterns.search(words.MONTH_OF_THE_MOON, folded) and not patterns.search(r"\d月", folded)
    if not by_the_moon or edtf.bounds(dates[0])[0][0] >= words.SOLAR_FROM:
        return dates
    start, end = (_year(date) if date else None for date in dates)
    assert start
    return start, end if end != start else None


def in_brackets(text: str, language: str) -> Dates | None:
    """Read the days of our calendar that stand in brackets behind those of the old one."""
    folded = fold(text)
    bracket = patterns.search(r"[（(]([^()（）]*)[)）]\s*$", folded)
    if not bracket or not patterns.search(
        load(language, "contradictions").MONTH_OF_THE_MOON, folded[: bracket.start()]
    ):
        return None
    return read_date_field(bracket[1], language)


def _year(date: str) -> str:
    return str(edtf.Point(edtf.parse(date)[0].year))
