"""Which events fell into the days of the battle itself."""

from quizapp.facts import DateValue, Fact
from quizapp.generator.reading_result import Reading
from quizapp.text import edtf


def is_of_the_battle(fact: Fact, reading: Reading) -> bool:
    """Tell whether an event happened between the battle's first and last day; other facts always belong."""
    if fact.kind != "event" or not fact.when:
        return True
    days = {
        each.kind: each.value.edtf
        for each in reading.facts
        if each.kind in {"conflict.start", "conflict.end"} and isinstance(each.value, DateValue)
    }
    if "conflict.start" not in days:
        return False
    span = f"{days['conflict.start']}/{days.get('conflict.end', days['conflict.start'])}"
    return edtf.is_valid(span) and edtf.contains(span, fact.when)
