"""Which events can be asked: those of the battle itself whose clause stands alone."""

from collections.abc import Callable

from quizapp.checks.unclear_event import why_unclear
from quizapp.facts import DateValue, EntityValue, Fact, TextValue
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.text import edtf
from quizapp.text.folding import fold


def is_of_the_battle(fact: Fact, reading: Reading) -> bool:
    """Tell whether an event happened between the battle's first and last day; other facts always belong."""
    if fact.kind != "event" or not fact.when:
        return True
    days = {
        each.kind: each.value.edtf
        for each in reading.facts
        if each.kind in {"conflict.start", "conflict.end"} and isinstance(each.value, DateValue)
    }
    if set(days) != {"conflict.start", "conflict.end"}:
        return False
    span = f"{days['conflict.start']}/{days['conflict.end']}"
    return edtf.is_valid(span) and edtf.contains(span, fact.when)


def clearness(reading: Reading) -> Callable[[Fact], bool]:
    """Make the test whether an event of the article can be quoted alone."""
    words = load(reading.article.language, "flaws")
    names = actors(reading)

    def clear(fact: Fact) -> bool:
        return (
            fact.status == "ok"
            and isinstance(fact.value, TextValue)
            and is_of_the_battle(fact, reading)
            and why_unclear(fact.value.text, words, names) is None
        )

    return clear


def actors(reading: Reading) -> tuple[str, ...]:
    """Name, folded, everybody and every unit that the facts know: those who can act."""
    names = {
        fold(fact.value.name)
        for fact in reading.facts
        if isinstance(fact.value, EntityValue) and fact.value.entity_class == "person"
    }
    names |= {fold(fact.qualifier) for fact in reading.facts if fact.kind == "command" and fact.qualifier}
    return tuple(sorted(names))
