"""The ways to ask a fact: which of its slots is asked, which are given, in which kinds of question.

Words belong to the language's `phrases`, by the name of the asking: `command.person` there words the asking
`person` of a `command` fact here.
"""

from dataclasses import dataclass
from typing import Literal

from quizapp.facts import Fact
from quizapp.text.edtf import Precision

Slot = Literal["value", "qualifier", "when", "side", "subject"]
Pool = tuple[tuple[str, Slot], ...]


@dataclass(frozen=True)
class Asking:
    """One way to ask a fact of one kind.

    `sort` is what the answer is; `told_by` are the fact kinds that tell the same relation, so that none of
    them may make a distractor right; `pool` are those whose slots serve as distractors, with the slot;
    `table` names the language's table that serves instead; `kinds` stand best first; `precision` is that of
    a date asked for.
    """

    fact: str
    direction: str
    asked: Slot
    given: tuple[Slot, ...]
    sort: str
    kinds: tuple[str, ...]
    told_by: tuple[str, ...]
    pool: Pool = ()
    table: str | None = None
    precision: Precision = "day"

    @property
    def name(self) -> str:
        """Name the asking as the phrases do."""
        return f"{self.fact}.{self.direction}"


_CHOICE = ("single_choice",)
_CHOICE_AND_JUDGEMENT = ("single_choice", "true_false")
_NUMBER = ("numeric", "single_choice", "true_false")
_PERSON = ("single_choice", "short_answer", "true_false")
_DAY = ("date", "single_choice")
_POSTS = ("command", "office")
_LEADERS = ("commander", "commander.fate", "command", "office")
_PERSONS: Pool = (("command", "value"), ("office", "value"))
_DAYS_OF_EVENTS: Pool = (("event", "when"),)


def _edge(fact: str) -> tuple[Asking, ...]:
    """Ask for the battle's first or last day, its month, its year."""
    return (
        Asking(fact, "day", "value", (), "date", _DAY, (fact,), _DAYS_OF_EVENTS),
        Asking(fact, "month", "value", (), "date", _CHOICE, (fact,), precision="month"),
        Asking(fact, "year", "value", (), "date", ("date", "single_choice"), (fact,), precision="year"),
    )


def _count(fact: str, *given: Slot) -> Asking:
    """Ask for a number of the given things."""
    return Asking(fact, "amount", "value", given, "number", _NUMBER, (fact,), ((fact, "value"),))


def _post(fact: str, direction: str) -> tuple[Asking, Asking]:
    """Ask for who held a post, and for the post that somebody held."""
    side: tuple[Slot, ...] = ("side", "qualifier")
    people: Pool = (*_PERSONS, ("commander", "value"))
    own: Pool = ((fact, "qualifier"),)
    return (
        Asking(fact, "person", "value", side, "person", _PERSON, _POSTS, people),
        Asking(fact, direction, "qualifier", ("side", "value"), direction, _CHOICE, _POSTS, own),
    )


def _named(fact: str, direction: str, sort: str, *, table: str | None = None, pool: Pool = ()) -> Asking:
    """Ask for the one name that a fact states of the battle."""
    return Asking(fact, direction, "value", (), sort, _CHOICE_AND_JUDGEMENT, (fact,), pool, table)


ASKINGS = (
    *_edge("conflict.start"),
    *_edge("conflict.end"),
    _named("conflict.place", "place", "place", table="PROVINCES"),
    _named("conflict.place", "country", "place", table="COUNTRIES"),
    _named("conflict.part_of", "whole", "conflict", table="WARS"),
    Asking("conflict.winner", "outcome", "side", (), "outcome", _CHOICE_AND_JUDGEMENT, ("conflict.winner",)),
    Asking("conflict.name", "name", "value", ("qualifier",), "conflict", ("short_answer",), ("conflict.name",)),
    Asking("conflict.name", "other", "value", (), "conflict", ("short_answer",), ("conflict.name",)),
    Asking(
        "belligerent", "foe", "value", ("side",), "state", _CHOICE, ("belligerent",), table="POWERS"
    ),
    Asking("belligerent", "enemy", "value", ("side",), "state", ("short_answer",), ("belligerent",)),
    Asking(
        "commander", "member", "value", ("side",), "person", ("single_choice", "short_answer"), _LEADERS,
        (("commander", "value"),),
    ),
    Asking("commander", "side", "side", ("value",), "side", _CHOICE_AND_JUDGEMENT, ("commander",)),
    Asking(
        # That an article does not say of somebody what became of him proves nothing: no statement is false by it.
        "commander.fate", "fate", "subject", ("side", "value"), "person", _CHOICE,
        ("commander.fate",), (("commander", "value"),),
    ),
    _count("strength", "side", "qualifier"),
    _count("casualties", "side", "qualifier"),
    _count("unit.strength", "side", "subject", "qualifier"),
    Asking(
        "unit.parent", "parent", "value", ("side", "subject"), "unit", _CHOICE_AND_JUDGEMENT, ("unit.parent",),
        (("unit.parent", "value"),),
    ),
    *_post("command", "unit"),
    *_post("office", "office"),
    Asking(
        "event", "day", "when", ("value",), "date", ("single_choice", "date", "true_false"), ("event",),
        _DAYS_OF_EVENTS,
    ),
    Asking("event", "event", "value", ("when",), "clause", _CHOICE, ("event",), (("event", "value"),)),
    Asking(
        "phase", "phase", "value", ("qualifier",), "conflict", _CHOICE_AND_JUDGEMENT, ("phase",),
        (("phase", "value"),),
    ),
)  # fmt: skip


def askings_of(fact: Fact) -> tuple[Asking, ...]:
    """List the ways to ask a fact; none where its kind is never asked."""
    return tuple(asking for asking in ASKINGS if asking.fact == fact.kind)
