"""What a new generation would do to a set: question by question, with the teacher's edits kept.

A question has up to three wordings: `base`, what the generator said when the teacher edited it; `mine`, what the
set asks now; `theirs`, what the generator says now. Where base and theirs are the same, mine stays. Where only
theirs is new, it is taken. Where both changed different parts, they are joined; where both changed one part
otherwise, the teacher decides, and until then mine stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from quizapp.facts import DateValue, Fact, QuantityValue, Source
from quizapp.questions import Option, OrderItem, Pair, Question, ScriptPair, in_script
from quizapp.text.dates import format_date
from quizapp.text.folding import fold, match_key
from quizapp.text.numbers import format_quantity

Group = Literal["kept", "reworded", "value_changed", "new", "gone", "conflict"]
Choice = Literal["new", "old", "aside"]
Cause = Literal["fact", "wrong_options", "wording", "sentence", "settings", "generator", "edited"]
CHOICES: tuple[Choice, ...] = ("new", "old", "aside")

# What may differ on its own; a key is nothing without its options, items or pairs.
PARTS: dict[str, tuple[str, ...]] = {
    "stem": ("stem",),
    "answer": ("kind", "key", "options", "items", "pairs"),
    "accept": ("accept",),
    "explanation": ("explanation",),
    "sources": ("facts", "sources"),
    "difficulty": ("difficulty", "language", "warnings"),
}
# The generator guesses a difficulty from what else is in the bank; another guess is no other question.
_GUESSED = ("difficulty",)


@dataclass(frozen=True)
class Held:
    """A question as a release holds it; `base` is None where nobody edited it, `own` one that a teacher made."""

    mine: Question
    base: Question | None = None
    own: bool = False
    aside: bool = False


@dataclass(frozen=True)
class Change:
    """What the new generation does to one question, and why.

    `before` is what the set asks now, `after` what it would ask; one of them is None where it is new or gone.
    `parts` are names of `PARTS` that differ, `clashing` those that the teacher and the generator changed otherwise.
    `usual` is what happens unless the teacher chooses.
    """

    id: str
    group: Group
    before: Question | None
    after: Question | None
    parts: tuple[str, ...] = ()
    clashing: tuple[str, ...] = ()
    cause: Cause | None = None
    edited: bool = False
    own: bool = False
    aside: bool = False
    usual: Choice = "new"


@dataclass(frozen=True)
class Merged:
    """Two wordings of one base joined; in `clashing` parts it holds mine."""

    question: Question
    clashing: tuple[str, ...]


class Rest:
    """Tells which questions nothing happened to: their facts stand, and no fact that moved is named in them."""

    def __init__(self, before: Mapping[str, Fact], after: Mapping[str, Fact]) -> None:
        gone_or_new = before.keys() ^ after.keys()
        both = before.keys() & after.keys()
        self.moved = gone_or_new | {id for id in both if not same_fact(before[id], after[id])}
        self.standing = {id for id in both - self.moved if after[id].status == "ok"}
        told = [facts[id] for id in sorted(self.moved) for facts in (before, after) if id in facts]
        self.names = {name for fact in told for name in _names_of(fact)}

    def holds(self, question: Question) -> bool:
        """Tell whether this question is as right as it was."""
        if not self.standing.issuperset(question.facts):
            return False
        words = _words_of(question)
        return not any(name in words for name in self.names)


def merge(base: Question, mine: Question, theirs: Question) -> Merged:
    """Join a teacher's and the generator's changes part by part."""
    values: dict[str, Any] = {}
    clashing = []
    for part, names in PARTS.items():
        ours, other = _edited(base, mine, part), _differs(base, theirs, part)
        values |= {name: getattr(mine if ours else theirs, name) for name in names}
        if ours and other and _differs(mine, theirs, part):
            clashing.append(part)
    return Merged(replace(theirs, **values), tuple(clashing))


def compare(
    held: Sequence[Held],
    generated: Sequence[Question],
    facts_before: Mapping[str, Fact],
    facts_after: Mapping[str, Fact],
    other_generator: bool = False,
    other_settings: bool = False,
) -> list[Change]:
    """Say what becomes of each question, in the order of the new bank; what is gone comes last."""
    theirs = {question.id: question for question in generated}
    known = {one.mine.id: one for one in held}
    rest = Rest(facts_before, facts_after) if not (other_generator or other_settings) else None
    changes = []
    for question in generated:
        one = known.get(question.id)
        if one is None:
            cause = _cause_of_coming(question, facts_before, other_settings, other_generator)
            # Another pick among facts that nothing happened to: there to be taken, and not forced on anybody.
            idle = rest is not None and rest.holds(question)
            changes.append(
                Change(question.id, "new", None, question, cause=cause, usual="old" if idle else "new")
            )
        else:
            changes.append(_meet(one, question, facts_before, facts_after, other_generator, rest))
    for one in held:
        if one.mine.id not in theirs:
            changes.append(_left(one, facts_after, other_settings, other_generator, rest))
    return changes


def chosen(change: Change, choice: Choice | None) -> tuple[Question | None, bool]:
    """Give the question that the next release holds and whether it is aside; None where it holds none.

    What is kept, and a teacher's own, cannot be taken otherwise than aside.
    """
    choice = choice or change.usual
    if choice == "aside":
        return change.after if change.after is not None else change.before, True
    wanted = change.after if choice == "new" else change.before
    return wanted, change.aside and wanted is not None


def same_fact(one: Fact, other: Fact) -> bool:
    """Tell whether two versions state the same value at the same rank, in whatever words or script."""
    return _stated(one) == _stated(other)


def _meet(
    one: Held,
    theirs: Question,
    before: Mapping[str, Fact],
    after: Mapping[str, Fact],
    other_generator: bool,
    rest: Rest | None,
) -> Change:
    mine, base = one.mine, one.base or one.mine
    edited = one.base is not None
    moved = [part for part in PARTS if _differs(base, theirs, part)]
    shared = {"edited": edited, "own": one.own, "aside": one.aside}
    if not moved:
        return Change(mine.id, "kept", mine, _with_places(mine, theirs) if edited else theirs, **shared)
    if rest is not None and "answer" in moved and rest.holds(base):
        # Only other wrong options were drawn; those that are there are as wrong as they were.
        return Change(
            mine.id, "kept", mine, theirs, tuple(moved), cause="wrong_options", usual="old", **shared
        )
    merged = merge(base, mine, theirs) if edited else Merged(theirs, ())
    parts = tuple(part for part in PARTS if _differs(mine, merged.question, part))
    restated = any(
        id in before and id in after and not same_fact(before[id], after[id]) for id in theirs.facts
    )
    cause: Cause = "fact" if restated else _cause_of_rewording(moved, other_generator)
    if merged.clashing:
        return Change(
            mine.id,
            "conflict",
            mine,
            theirs,
            parts or tuple(moved),
            merged.clashing,
            cause,
            usual="old",
            **shared,
        )
    if not parts:
        return Change(mine.id, "kept", mine, _with_places(mine, theirs), **shared)
    group: Group = "value_changed" if restated and "answer" in (*moved, *parts) else "reworded"
    if base.key != theirs.key:
        group = "value_changed"
    return Change(mine.id, group, mine, merged.question, parts, (), cause, **shared)


def _left(
    one: Held, after: Mapping[str, Fact], other_settings: bool, other_generator: bool, rest: Rest | None
) -> Change:
    shared = {"edited": one.base is not None, "own": one.own, "aside": one.aside}
    if one.own:
        return Change(one.mine.id, "kept", one.mine, one.mine, **shared)
    if rest is not None and rest.holds(one.mine):
        return Change(one.mine.id, "kept", one.mine, None, cause="wrong_options", usual="old", **shared)
    stands = all(id in after and after[id].status == "ok" for id in one.mine.facts)
    cause: Cause = "sentence"
    if stands:
        cause = "settings" if other_settings else "generator" if other_generator else "wrong_options"
    if one.base is not None:
        # The teacher worked on it: it goes only when they say so.
        return Change(one.mine.id, "conflict", one.mine, None, cause=cause, usual="old", **shared)
    return Change(one.mine.id, "gone", one.mine, None, cause=cause, **shared)


def _cause_of_coming(
    question: Question, before: Mapping[str, Fact], other_settings: bool, other_generator: bool
) -> Cause:
    if not all(id in before and before[id].status == "ok" for id in question.facts):
        return "sentence"
    return "settings" if other_settings else "generator" if other_generator else "wrong_options"


def _cause_of_rewording(moved: Sequence[str], other_generator: bool) -> Cause:
    if other_generator:
        return "generator"
    if moved == ["answer"]:
        return "wrong_options"
    return "sentence" if "sources" in moved else "wording"


def _with_places(mine: Question, theirs: Question) -> Question:
    """Keep what is asked and let its sources stand where they stand now."""
    return replace(mine, sources=theirs.sources) if not _differs(mine, theirs, "sources") else mine


def _edited(base: Question, mine: Question, part: str) -> bool:
    """Tell whether a teacher changed a part: a spelling in the other script counts, too."""
    return any(getattr(base, name) != getattr(mine, name) for name in PARTS[part])


def _differs(one: Question, other: Question, part: str) -> bool:
    """Tell whether a part says something else, in whatever script and wherever its source stands."""
    if part in _GUESSED:
        return False
    return any(_content(getattr(one, name)) != _content(getattr(other, name)) for name in PARTS[part])


def _names_of(fact: Fact) -> set[str]:
    """List how a fact's value and qualifier may be written in a question, folded."""
    value = fact.value
    names = {fact.qualifier or "", getattr(value, "name", ""), getattr(value, "text", "")}
    names |= set(getattr(value, "aliases", ()))
    if isinstance(value, DateValue):
        names |= {format_date(value.edtf, language) for language in ("zh-Hans", "en")}
    if isinstance(value, QuantityValue):
        names |= {format_quantity(value, language) for language in ("zh-Hans", "en")}
    return {fold(name).casefold() for name in names if name}


def _words_of(question: Question) -> str:
    options = [text for option in question.options for text in (option.text, option.why)]
    sides = [side for pair in question.pairs for side in (pair.left, pair.right)]
    texts = [question.stem, *options, *(item.text for item in question.items), *sides, *question.accept]
    return fold("\n".join(in_script(text, "zh-Hans") for text in texts if text)).casefold()


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


def _stated(fact: Fact) -> tuple[Any, ...]:
    value = fact.value
    parts = [getattr(value, each.name) for each in fields(value) if each.name != "aliases"]
    told = (fact.qualifier or "", fact.status, fact.when, fact.side, type(value).__name__, *parts)
    return tuple(match_key(part) if isinstance(part, str) else part for part in told)
