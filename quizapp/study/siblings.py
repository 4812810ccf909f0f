"""Which facts are about the same person or unit: asking two of them on one day would answer the second."""

from quizapp.facts import EntityValue, Fact
from quizapp.text.folding import match_key

# The kinds whose qualifier names a unit or an office.
_QUALIFIED = ("command", "office", "unit.strength", "unit.parent")


def names_in(fact: Fact) -> tuple[str, ...]:
    """Name, folded and in order, the people and units that a fact is about; facts that share one are siblings.

    States and conflicts do not count, as most facts of an article name them.
    """
    names = []
    if isinstance(fact.value, EntityValue) and fact.value.entity_class in ("person", "unit"):
        names.append(fact.value.name)
    if fact.kind in ("commander.fate", "unit.strength", "unit.parent"):
        names.append(fact.subject)
    if fact.kind in _QUALIFIED and fact.qualifier and fact.kind != "unit.strength":
        names.append(fact.qualifier)
    return tuple(sorted({match_key(name) for name in names}))
