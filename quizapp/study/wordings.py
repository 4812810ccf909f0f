"""When two wordings of a question or a fact say the same, and how a teacher's and the generator's changes are joined."""

from dataclasses import dataclass, fields, replace
from typing import Any

from quizapp.facts import Fact, Source
from quizapp.questions import Option, OrderItem, Pair, Question, ScriptPair
from quizapp.text.folding import fold, match_key

# What may differ on its own; a key is nothing without its options, items or pairs.
PARTS: dict[str, tuple[str, ...]] = {
    "stem": ("stem",),
    "answer": ("kind", "key", "options", "items", "pairs"),
    "accept": ("accept",),
    "explanation": ("explanation",),
    "sources": ("facts", "sources"),
}
# What the generator says about a question and learners do not read.
_REMARKS = ("language", "difficulty", "warnings")


@dataclass(frozen=True)
class Merged:
    """Two wordings of one base joined; in `clashing` parts it holds mine, and where the answer clashes mine whole."""

    question: Question
    clashing: tuple[str, ...]


def merge(base: Question, mine: Question, theirs: Question) -> Merged:
    """Join a teacher's and the generator's changes part by part.

    Answers that both let count are joined while the key is one. A teacher's wording of what is to be judged, or
    their further answers, clash with another key: nobody but them knows whether they still fit.
    """
    ours = {part for part in PARTS if edited(base, mine, part)}
    other = {part for part in PARTS if differs(base, theirs, part)}
    clashing = {part for part in ours & other if differs(mine, theirs, part)}
    one_key = _content(base.key) == _content(mine.key) == _content(theirs.key)
    if "answer" in other and not one_key:
        clashing |= ours & _bound_to_key(base)
    if "answer" in ours and "accept" in other and not one_key:
        clashing.add("accept")
    if "answer" in clashing or (not one_key and clashing & _bound_to_key(base)):
        # An explanation of one answer beside the key of another would teach nobody.
        return Merged(mine, _in_order(clashing))
    values: dict[str, Any] = {name: getattr(theirs, name) for name in _REMARKS}
    for part, names in PARTS.items():
        values |= {name: getattr(mine if part in ours else theirs, name) for name in names}
    if "accept" in clashing and one_key:
        clashing.remove("accept")
        values["accept"] = _joined(base.accept, mine.accept, theirs.accept)
    return Merged(replace(theirs, **values), _in_order(clashing))


def _bound_to_key(question: Question) -> set[str]:
    """Name the parts that a teacher worded with the key in mind."""
    return {"accept", "stem"} if question.kind == "true_false" else {"accept"}


def _in_order(parts: set[str]) -> tuple[str, ...]:
    return tuple(part for part in PARTS if part in parts)


def differing(one: Question, other: Question) -> tuple[str, ...]:
    """Name the parts in which two wordings say something else."""
    return tuple(part for part in PARTS if differs(one, other, part))


def differs(one: Question, other: Question, part: str) -> bool:
    """Tell whether a part says something else, in whatever script and wherever its source stands."""
    pairs = ((getattr(one, name), getattr(other, name)) for name in PARTS[part])
    return any(mine != theirs and _content(mine) != _content(theirs) for mine, theirs in pairs)


def edited(base: Question, mine: Question, part: str) -> bool:
    """Tell whether a teacher changed a part: a spelling in the other script counts, too."""
    return any(_kept(getattr(base, name)) != _kept(getattr(mine, name)) for name in PARTS[part])


def is_edited(base: Question, mine: Question) -> bool:
    """Tell whether a teacher changed anything that learners read."""
    return any(edited(base, mine, part) for part in PARTS)


def same_key(one: Question, other: Question) -> bool:
    """Tell whether the same answer is right, in whatever script."""
    return _content(one.key) == _content(other.key)


def same_fact(one: Fact, other: Fact) -> bool:
    """Tell whether two versions state the same value at the same rank, in whatever words or script."""
    return _stated(one) == _stated(other)


def _joined(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    taken_out, added = set(base) - set(mine), [each for each in mine if each not in base]
    return tuple(dict.fromkeys((*(each for each in theirs if each not in taken_out), *added)))


def _content(value: Any) -> Any:
    match value:
        case str():
            return fold(value)
        case tuple():
            return tuple(_content(each) for each in value)
        case ScriptPair():
            return fold(value.hans)
        case Source():
            return value.article, fold(value.section), fold(value.quote)
        case Option() | OrderItem() | Pair():
            return tuple(_content(getattr(value, each.name)) for each in fields(value))
    return value


def _kept(value: Any) -> Any:
    """Leave out of a value where its source stands in the article, which no teacher changes."""
    if isinstance(value, tuple) and value and isinstance(value[0], Source):
        return _content(value)
    return value


def _stated(fact: Fact) -> tuple[Any, ...]:
    value = fact.value
    parts = [getattr(value, each.name) for each in fields(value) if each.name != "aliases"]
    told = (fact.qualifier or "", fact.status, fact.when, fact.side, type(value).__name__, *parts)
    return tuple(match_key(part) if isinstance(part, str) else part for part in told)
