"""Repairing marks after a wrong key: look first, then all at once, and take back what was not right either.

The wording that was given stays as it is. Marks, sums and memories become what they had been if the question had
said so from the beginning; `store.grading.Remark` keeps what they were before.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.actions.refusal import Refusal
from quizapp.actions.remarking import Plan, carry_out, plan
from quizapp.store.database import Busy, writing
from quizapp.store.grading import (
    TAKES_BACK,
    Regrade,
    changes_of,
    in_force,
    lock_marking,
    lock_people_given,
    places_of,
    regrade_of_set,
    regrades_of,
    remarks_of,
)
from quizapp.store.versions import versions_of_question
from quizapp.study.regrading import WEIGHTS, Change, change_from_dict, key_of, mark_from_dict

_JUDGES = ("key", "accept")
_TRIES = 5


class _Another(Exception):
    """Somebody began meanwhile; lock everybody again."""


def dry_run(set_id: int, question_id: str, change: Change, never_lower: bool) -> Plan:
    """Tell what a repair would do, and do nothing. Raises Refusal as `regrade` does."""
    _check(question_id, change)
    return _plan(set_id, change, never_lower)


def regrade(
    set_id: int, question_id: str, change: Change, never_lower: bool, teacher_id: int, now: datetime
) -> int:
    """Repair the marks of a question in all attempts of a set, and give the repair's id.

    The same repair again changes nothing and gives the same id. Raises Refusal("not_found") for wordings that are
    not the question's, "no_key" for an answer that cannot be its key, and "no_weight".
    """
    _check(question_id, change)

    def repair(session: Session) -> int:
        held = in_force(regrades_of(set_id, question_id))
        if held and (held[-1].change, held[-1].never_lower) == (change.to_dict(), never_lower):
            return held[-1].id
        made = Regrade(
            set_id=set_id,
            question_id=question_id,
            change=change.to_dict(),
            never_lower=never_lower,
            made_by=teacher_id,
            made_at=now,
        )
        return carry_out(session, made, _plan(set_id, change, never_lower))

    return _alone(set_id, change.versions, repair)


def take_back(set_id: int, regrade_id: int, teacher_id: int, now: datetime) -> int:
    """Take the newest repair of a question back, as if it had never been; give the id of doing so.

    Again changes nothing. Raises Refusal("not_found"), and "not_the_newest" where a later repair builds on it.
    """
    found = regrade_of_set(set_id, regrade_id)
    if found is None or found.change["repair"] == TAKES_BACK:
        raise Refusal("not_found")
    question_id, change = found.question_id, change_from_dict(found.change)
    undoing = {"repair": TAKES_BACK, "regrade": regrade_id}

    def undo(session: Session) -> int:
        every = regrades_of(set_id, question_id)
        done = next((one.id for one in every if one.change == undoing), None)
        if done is not None:
            return done
        if in_force(every)[-1].id != regrade_id:
            raise Refusal("not_the_newest")
        changes = changes_of(set_id)
        planned = plan(
            set_id,
            {one: changes[one][:-1] for one in change.versions},
            judges=change.repair in _JUDGES,
            kept={slot_id: mark_from_dict(one.before) for slot_id, one in remarks_of(regrade_id).items()},
        )
        made = Regrade(
            set_id=set_id,
            question_id=question_id,
            change=undoing,
            never_lower=False,
            made_by=teacher_id,
            made_at=now,
        )
        return carry_out(session, made, planned)

    return _alone(set_id, change.versions, undo)


def _plan(set_id: int, change: Change, never_lower: bool) -> Plan:
    changes = changes_of(set_id)
    return plan(
        set_id,
        {one: (*changes.get(one, ()), change) for one in change.versions},
        judges=change.repair in _JUDGES,
        never_lower=never_lower,
    )


def _check(question_id: str, change: Change) -> None:
    versions = {one.id: one for one in versions_of_question(question_id)}
    if not change.versions or not set(change.versions) <= set(versions):
        raise Refusal("not_found")
    if change.repair in _JUDGES:
        questions = [versions[one].question() for one in change.versions]
        if change.answer is None or any(key_of(one, change.answer) is None for one in questions):
            raise Refusal("no_key")
    if change.repair == "weight" and change.weight not in WEIGHTS:
        raise Refusal("no_weight")


def _alone(set_id: int, versions: Sequence[int], deed: Callable[[Session], int]) -> int:
    """Do something while nobody concerned answers, reviews or begins: first the people, then the set's marking."""
    for _ in range(_TRIES):
        try:
            with writing() as session:
                held = lock_people_given(session, set_id, versions)
                lock_marking(session, set_id)
                # Whoever begins from here on waits for us.
                if not {one.attempt.person_id for one in places_of(set_id, versions)} <= held:
                    raise _Another
                return deed(session)
        except _Another:
            continue
    raise Busy("learners of this question keep arriving")
