"""When the battle was, which events fell into its days, and of which the day is worth knowing."""

from quizapp.facts import DateValue, Fact, TextValue
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold


def is_of_the_battle(fact: Fact, reading: Reading) -> bool:
    """Tell whether an event happened between the battle's first and last day; other facts always belong."""
    if fact.kind != "event" or not fact.when:
        return True
    span = reading.battle_days
    return span is not None and edtf.contains(span, fact.when)


def is_of_one_day(reading: Reading) -> bool:
    """Tell whether the battle began and ended on one day."""
    start, _, end = (reading.battle_days or "").partition("/")
    return bool(start) and start == end and edtf.precision(start) == "day"


def is_worth_knowing(event: Fact, reading: Reading) -> bool:
    """Tell whether the very day of an event is worth being known by heart.

    It is that of the battle's own course, of what the lead tells, of a place in the title, of a place that falls.
    """
    if is_of_the_battle(event, reading):
        return True
    clause = fold(event.value.text) if isinstance(event.value, TextValue) else ""
    words = load(reading.article.language, "titles")
    titles = (reading.article.title, event.subject)
    named = [name for title in titles for name in patterns.findall(words.NAMED_IN_TITLE, fold(title))]
    told = event.source.section == "lead" or any(word in clause for word in named)
    return told or patterns.search(words.TURNING_POINTS, clause) is not None


def start_of_battle(reading: Reading) -> Fact | None:
    """Find the fact that dates the battle's beginning."""
    return next(
        (
            fact
            for fact in reading.facts
            if fact.kind == "conflict.start" and fact.status == "ok" and isinstance(fact.value, DateValue)
        ),
        None,
    )


def year_of_battle(reading: Reading) -> int | None:
    """Name the year in which the battle began."""
    start = start_of_battle(reading)
    if start is None or not isinstance(start.value, DateValue) or not edtf.is_valid(start.value.edtf):
        return None
    return edtf.bounds(start.value.edtf)[0][0]
