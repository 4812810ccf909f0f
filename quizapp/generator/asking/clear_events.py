"""Which events can be asked: those that befell on their day and whose clause stands alone."""

import re
from collections.abc import Callable

from quizapp.checks.unclear_event import why_unclear
from quizapp.facts import EntityValue, Fact, TextValue
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.text.folding import fold, match_key

LITTLE = 10
"""Letters beside the battle's name that tell nothing of it; Chinese characters count double."""

# In match form, whatever stands between the battle's name and them.
BEGUN_OR_OVER = ("began", "begun", "started", "commenced", "ended", "开始", "结束", "爆发", "打响")

Test = Callable[[Fact], bool]


def dating(reading: Reading) -> Test:
    """Make the test whether an event of the article is told plainly enough, as of its day, to be quoted."""
    already = load(reading.article.language, "phrases").ALREADY
    title = match_key(reading.article.title)

    def dated(fact: Fact) -> bool:
        return (
            fact.status == "ok"
            and fact.confidence >= 1
            and isinstance(fact.value, TextValue)
            and not re.search(already, fold(fact.value.text))
            and not _only_names_the_battle(match_key(fact.value.text), title)
        )

    return dated


def clearness(reading: Reading) -> Test:
    """Make the test whether an event of the article can be quoted alone."""
    words, names, dated = load(reading.article.language, "flaws"), actors(reading), dating(reading)
    known: dict[str, bool] = {}

    def clear(fact: Fact) -> bool:
        if fact.id not in known:
            known[fact.id] = (
                isinstance(fact.value, TextValue)
                and dated(fact)
                and why_unclear(fact.value.text, words, names) is None
            )
        return known[fact.id]

    return clear


def _only_names_the_battle(clause: str, title: str) -> bool:
    """Tell whether a clause says no more than that the battle began or ended."""
    if title not in clause:
        return False
    beside = len(clause) - len(title)
    return beside <= (LITTLE if title.isascii() else LITTLE // 2) or clause.endswith(BEGUN_OR_OVER)


def actors(reading: Reading) -> tuple[str, ...]:
    """Name, folded, everybody and every unit that the facts know: those who can act."""
    names = {
        fold(fact.value.name)
        for fact in reading.facts
        if isinstance(fact.value, EntityValue) and fact.value.entity_class == "person"
    }
    names |= {fold(fact.qualifier) for fact in reading.facts if fact.kind == "command" and fact.qualifier}
    return tuple(sorted(names))
