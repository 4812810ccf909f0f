"""Which two facts a learner mixes up: an answer that is wrong here and true of something else."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.facts import EntityValue, Fact, TextValue
from quizapp.kinds import kind_of
from quizapp.questions import Question, Response, in_script
from quizapp.text.folding import match_key


@dataclass(frozen=True)
class Confusion:
    """Two facts, the one asked first where it was mixed up more often, and how many times."""

    asked: str
    given: str
    times: int


def true_of(facts: Iterable[Fact]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Map each kind of fact and each name in one, folded, to the facts that it is true of."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for fact in facts:
        if fact.status == "ok":
            for name in _names(fact):
                found[fact.kind, name] = (*found.get((fact.kind, name), ()), fact.id)
    return found


def confused_with(
    question: Question, response: Response, kind: str, known: Mapping[tuple[str, str], Sequence[str]]
) -> str | None:
    """Find the one fact of the asked fact's kind that a wrong answer is true of.

    None where there is none, or several: then nobody can say which was meant.
    """
    if isinstance(response, tuple | bool):
        return None
    said = match_key(in_script(kind_of(question).show(question, response), question.language))
    facts = [fact for fact in known.get((kind, said), ()) if fact not in question.facts]
    return facts[0] if len(facts) == 1 else None


def count_pairs(pairs: Iterable[tuple[str, str]]) -> list[Confusion]:
    """Count confusions, whichever of the two was asked; the most frequent first."""
    pairs = list(pairs)
    both = Counter(tuple(sorted(pair)) for pair in pairs)
    directed = Counter(pairs)
    found = []
    for (one, other), times in both.items():
        asked, given = max([(one, other), (other, one)], key=lambda pair: (directed[pair], pair))
        found.append(Confusion(asked, given, times))
    return sorted(found, key=lambda one: (-one.times, one.asked, one.given))


def _names(fact: Fact) -> set[str]:
    names = [fact.qualifier or ""]
    if isinstance(fact.value, EntityValue):
        names += [fact.value.name, *fact.value.aliases]
    elif isinstance(fact.value, TextValue):
        names.append(fact.value.text)
    if fact.kind in ("commander.fate", "unit.strength", "unit.parent"):
        names.append(fact.subject)
    return {match_key(name) for name in names if name}
