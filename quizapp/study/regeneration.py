"""What a new generation would do to a set: question by question, with the teacher's edits kept.

A question has up to three wordings: `base`, what the generator said when the teacher edited it; `mine`, what the
set asks now; `theirs`, what the generator says now. Where base and theirs are the same, mine stays. Where only
theirs is new, it is taken. Where both changed different parts, they are joined; where both changed one part
otherwise, the teacher decides, and until then mine stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quizapp.questions import Question
from quizapp.study.restatements import FactChange, Facts, Touched, compare_facts, moved_places, with_places
from quizapp.study.wordings import differing, is_edited, merge, same_key

Group = Literal["conflict", "value_changed", "gone", "reworded", "new", "kept"]
GROUPS: tuple[Group, ...] = ("conflict", "value_changed", "gone", "reworded", "new", "kept")
Choice = Literal["new", "old", "aside"]
CHOICES: tuple[Choice, ...] = ("new", "old", "aside")
# Why: a fact that it asks moved, or one that it only names; other settings; another generator; another pick.
Cause = Literal["fact", "other_fact", "settings", "generator", "pick"]


@dataclass(frozen=True)
class Held:
    """A question as a set holds it. `base` is None where nobody edited it; `own` is one that a teacher made.

    Where base is the very wording, the generator does not say it any more and the teacher held on to it.
    """

    mine: Question
    base: Question | None = None
    own: bool = False
    aside: bool = False


@dataclass(frozen=True)
class Change:
    """What the new generation does to one question, and why.

    `before` is what the set asks now, `after` what it would ask; one of them is None where it is new or gone.
    `parts` are names of `wordings.PARTS` that differ, `clashing` those that teacher and generator changed otherwise.
    `facts` are the moved facts behind it. `usual` is what happens unless the teacher chooses. In a conflict `joined` is
    what keeping one's own gives: mine in the clashing parts, the generator's in the others.
    """

    id: str
    group: Group
    before: Question | None
    after: Question | None
    parts: tuple[str, ...] = ()
    clashing: tuple[str, ...] = ()
    cause: Cause | None = None
    facts: tuple[FactChange, ...] = ()
    edited: bool = False
    own: bool = False
    aside: bool = False
    usual: Choice = "new"
    joined: Question | None = None


@dataclass(frozen=True)
class Diff:
    """What becomes of every question and every fact."""

    changes: tuple[Change, ...]
    facts: tuple[FactChange, ...]


def compare(
    held: Sequence[Held],
    generated: Sequence[Question],
    facts_before: Facts,
    facts_after: Facts,
    other_generator: bool = False,
    other_settings: bool = False,
) -> Diff:
    """Say what becomes of each question, in the order of the new bank; what is gone comes last."""
    facts, places = compare_facts(facts_before, facts_after), moved_places(facts_before, facts_after)
    why = _Why(Touched(facts), other_generator, other_settings)
    theirs = {question.id: question for question in generated}
    known = {one.mine.id: one for one in held}
    changes = []
    for question in generated:
        one = known.get(question.id)
        if one is None:
            changes.append(Change(question.id, "new", None, question, **why.of(None, question)))
            continue
        mine = with_places(one.mine, places)
        base = with_places(one.base, places) if one.base is not None else mine
        changes.append(_meet(one, base, mine, question, why))
    for one in held:
        if one.mine.id not in theirs:
            changes.append(_leave(one, with_places(one.mine, places), why))
    return Diff(tuple(changes), tuple(facts.values()))


def chosen(change: Change, choice: Choice | None) -> tuple[Question | None, bool]:
    """Give the question that the next release holds and whether it is aside; None where it holds none."""
    choice = choice or change.usual
    if choice == "aside":
        return (
            change.after if change.usual == "new" and change.after else change.before or change.after
        ), True
    wanted = change.after if choice == "new" else change.joined or change.before
    return wanted, change.aside and wanted is not None


class _Why:
    """Finds the cause of a change."""

    def __init__(self, touched: Touched, other_generator: bool, other_settings: bool) -> None:
        self.touched = touched
        self.same_maker = not (other_generator or other_settings)
        self._others: list[Cause] = []
        if other_settings:
            self._others.append("settings")
        if other_generator:
            self._others.append("generator")

    def of(self, before: Question | None, after: Question | None) -> dict:
        """Give the cause of a change, with the facts that moved; other settings only make questions come and go."""
        asked = self.touched.asked(after or before)
        if asked:
            return {"cause": "fact", "facts": asked}
        others = [one for one in self._others if one != "settings" or before is None or after is None]
        if others:
            return {"cause": others[0]}
        named = self.touched.named(before, after)
        return {"cause": "other_fact" if named else "pick", "facts": named}


def _meet(one: Held, base: Question, mine: Question, theirs: Question, why: _Why) -> Change:
    shared = {"edited": is_edited(base, mine), "own": one.own, "aside": one.aside}
    if one.own:
        return Change(mine.id, "kept", mine, mine, **shared)
    joined = merge(base, mine, theirs)
    parts = differing(mine, joined.question)
    if not differing(base, theirs) or (not parts and not joined.clashing):
        return Change(mine.id, "kept", mine, joined.question, **shared)
    if not shared["edited"] and why.same_maker and why.touched.leaves(mine):
        # Only other wrong options were drawn, or other words found; what is there is as right as it was.
        return Change(mine.id, "kept", mine, theirs, parts, usual="old", **why.of(mine, theirs), **shared)
    cause = why.of(mine, theirs)
    if joined.clashing:
        parts = differing(mine, theirs)
        shared |= {"usual": "old", "joined": joined.question}
        return Change(mine.id, "conflict", mine, theirs, parts, joined.clashing, **cause, **shared)
    restated = any(fact.code == "changed" for fact in why.touched.asked(theirs))
    group: Group = "value_changed" if restated or not same_key(base, theirs) else "reworded"
    return Change(mine.id, group, mine, joined.question, parts, **cause, **shared)


def _leave(one: Held, mine: Question, why: _Why) -> Change:
    worded = one.base is not None and is_edited(one.base, one.mine)
    shared = {"edited": worded, "own": one.own, "aside": one.aside}
    moved = why.touched.asked(mine)
    if one.own and not moved:
        return Change(mine.id, "kept", mine, mine, **shared)
    if one.own or worded:
        # A teacher worked on it: it goes only when they say so.
        return Change(mine.id, "conflict", mine, None, usual="old", **why.of(mine, None), **shared)
    held_on = one.base is not None and not moved
    if held_on or one.aside or (why.same_maker and why.touched.leaves(mine)):
        return Change(mine.id, "kept", mine, None, usual="old", **why.of(mine, None), **shared)
    return Change(mine.id, "gone", mine, None, **why.of(mine, None), **shared)
