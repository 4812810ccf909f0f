"""When the battle was, and which events fell into its days."""

from quizapp.facts import DateValue, Fact
from quizapp.generator.reading_result import Reading
from quizapp.text import edtf


def is_of_the_battle(fact: Fact, reading: Reading) -> bool:
    """Tell whether an event happened between the battle's first and last day; other facts always belong."""
    if fact.kind != "event" or not fact.when:
        return True
    span = reading.battle_days
    return span is not None and edtf.contains(span, fact.when)


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
