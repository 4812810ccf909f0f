"""The ways to ask a fact: which of its slots is asked, which are given, in which kinds of question.

Words belong to the language's `phrases`, by the name of the asking: `command.person` there words the asking
`person` of a `command` fact here.
"""

from dataclasses import dataclass
from typing import Literal

from quizapp.facts import Fact

Slot = Literal["value", "qualifier", "when", "side", "subject"]


@dataclass(frozen=True)
class Asking:
    """One way to ask a fact of one kind.

    `sort` is what the answer is; `told_by` are the fact kinds that tell the same relation, so that none of
    them may make a distractor right; `pool` are those whose slots serve as distractors, with the slot;
    `table` names the language's table that serves instead; `kinds` stand best first.
    """

    fact: str
    direction: str
    asked: Slot
    given: tuple[Slot, ...]
    sort: str
    kinds: tuple[str, ...]
    told_by: tuple[str, ...]
    pool: tuple[tuple[str, Slot], ...] = ()
    table: str | None = None

    @property
    def name(self) -> str:
        """Name the asking as the phrases do."""
        return f"{self.fact}.{self.direction}"


_CHOICE_AND_JUDGEMENT = ("single_choice", "true_false")
_POSTS = ("command", "office")
_PERSONS: tuple[tuple[str, Slot], ...] = (("command", "value"), ("office", "value"))

ASKINGS = (
    Asking(
        "conflict.start",
        "day",
        "value",
        (),
        "date",
        ("date", "single_choice"),
        ("conflict.start",),
        (("event", "when"),),
    ),
    Asking(
        "conflict.end",
        "day",
        "value",
        (),
        "date",
        ("date", "single_choice"),
        ("conflict.end",),
        (("event", "when"),),
    ),
    Asking(
        "conflict.place",
        "place",
        "value",
        (),
        "place",
        _CHOICE_AND_JUDGEMENT,
        ("conflict.place",),
        table="PROVINCES",
    ),
    Asking(
        "conflict.part_of",
        "whole",
        "value",
        (),
        "conflict",
        _CHOICE_AND_JUDGEMENT,
        ("conflict.part_of",),
        table="WARS",
    ),
    Asking("conflict.winner", "outcome", "side", (), "outcome", _CHOICE_AND_JUDGEMENT, ("conflict.winner",)),
    Asking(
        "conflict.name", "name", "value", ("qualifier",), "conflict", ("short_answer",), ("conflict.name",)
    ),
    Asking("belligerent", "enemy", "value", ("side",), "state", ("short_answer",), ("belligerent",)),
    Asking("commander", "side", "side", ("value",), "side", ("true_false",), ("commander",)),
    Asking(
        "commander",
        "member",
        "value",
        ("side",),
        "person",
        ("single_choice",),
        ("commander", "commander.fate", "command", "office"),
        (("commander", "value"),),
    ),
    Asking(
        "commander.fate",
        "fate",
        "subject",
        ("side", "value"),
        "person",
        _CHOICE_AND_JUDGEMENT,
        ("commander.fate",),
        (("commander", "value"),),
    ),
    Asking(
        "strength",
        "amount",
        "value",
        ("side", "qualifier"),
        "number",
        _CHOICE_AND_JUDGEMENT,
        ("strength",),
        (("strength", "value"),),
    ),
    Asking(
        "casualties",
        "amount",
        "value",
        ("side", "qualifier"),
        "number",
        _CHOICE_AND_JUDGEMENT,
        ("casualties",),
        (("casualties", "value"),),
    ),
    Asking(
        "unit.strength",
        "amount",
        "value",
        ("side", "subject", "qualifier"),
        "number",
        _CHOICE_AND_JUDGEMENT,
        ("unit.strength",),
        (("unit.strength", "value"),),
    ),
    Asking(
        "command",
        "person",
        "value",
        ("side", "qualifier"),
        "person",
        ("single_choice", "short_answer", "true_false"),
        _POSTS,
        (*_PERSONS, ("commander", "value")),
    ),
    Asking(
        "command",
        "unit",
        "qualifier",
        ("side", "value"),
        "unit",
        ("single_choice",),
        _POSTS,
        (("command", "qualifier"),),
    ),
    Asking(
        "office",
        "person",
        "value",
        ("side", "qualifier"),
        "person",
        ("single_choice", "short_answer", "true_false"),
        _POSTS,
        (*_PERSONS, ("commander", "value")),
    ),
    Asking(
        "office",
        "office",
        "qualifier",
        ("side", "value"),
        "office",
        ("single_choice",),
        _POSTS,
        (("office", "qualifier"),),
    ),
    Asking(
        "event",
        "day",
        "when",
        ("value",),
        "date",
        ("single_choice", "date", "true_false"),
        ("event",),
        (("event", "when"),),
    ),
    Asking(
        "event", "event", "value", ("when",), "clause", ("single_choice",), ("event",), (("event", "value"),)
    ),
    Asking(
        "phase",
        "phase",
        "value",
        ("qualifier",),
        "conflict",
        _CHOICE_AND_JUDGEMENT,
        ("phase",),
        (("phase", "value"),),
    ),
)


def askings_of(fact: Fact) -> tuple[Asking, ...]:
    """List the ways to ask a fact; none where its kind is never asked."""
    return tuple(asking for asking in ASKINGS if asking.fact == fact.kind)
