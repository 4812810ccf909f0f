"""Which events can be asked: those whose clause stands alone."""

import re
from collections.abc import Callable

from quizapp.checks.unclear_event import why_unclear
from quizapp.facts import EntityValue, Fact, TextValue
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.text.folding import fold


def clearness(reading: Reading) -> Callable[[Fact], bool]:
    """Make the test whether an event of the article can be quoted alone."""
    words = load(reading.article.language, "flaws")
    already = load(reading.article.language, "phrases").ALREADY
    names = actors(reading)
    known: dict[str, bool] = {}

    def clear(fact: Fact) -> bool:
        if fact.id not in known:
            known[fact.id] = (
                fact.status == "ok"
                and fact.confidence >= 1
                and isinstance(fact.value, TextValue)
                and not re.search(already, fold(fact.value.text))
                and why_unclear(fact.value.text, words, names) is None
            )
        return known[fact.id]

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
