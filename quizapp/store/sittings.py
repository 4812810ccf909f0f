"""Assigned quizzes that somebody is taking now, and the sets that would tell their keys meanwhile."""

from datetime import datetime

from sqlalchemy import Select, or_, select

from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt, Slot
from quizapp.store.banks import Release
from quizapp.store.database import db
from quizapp.store.versions import QuestionVersion, ReleaseQuestion


def sitting_about(person_id: int, set_id: int, now: datetime) -> Attempt | None:
    """Find the attempt that a person is taking, for an assignment that explains nothing meanwhile, of what a set asks.

    Another set counts where it asks about the same facts, as a copy does.
    """
    for one in _open(person_id, now):
        if one.set_id == set_id or set_id in _sets_asking(one, set_id):
            return one
    return None


def sets_being_sat(person_id: int, now: datetime) -> frozenset[int]:
    """List the sets of which a person is taking such a quiz."""
    return frozenset(set_id for one in _open(person_id, now) for set_id in (one.set_id, *_sets_asking(one)))


def _open(person_id: int, now: datetime) -> list[Attempt]:
    return list(
        db.session.scalars(
            select(Attempt)
            .join(Assignment, Assignment.id == Attempt.assignment_id)
            .where(
                Attempt.person_id == person_id,
                Attempt.state == "open",
                Assignment.feedback != "each",
                or_(Attempt.deadline.is_(None), Attempt.deadline > now),
            )
            .order_by(Attempt.id)
        )
    )


def _sets_asking(attempt: Attempt, set_id: int | None = None) -> set[int]:
    """Give the sets of which some release asks about a fact of an attempt, of all sets or of one."""
    facts = (
        select(QuestionVersion.fact_id)
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .where(Slot.attempt_id == attempt.id)
    )
    versions = select(QuestionVersion.id).where(QuestionVersion.fact_id.in_(facts))
    found: Select[tuple[int]] = (
        select(Release.set_id)
        .join(ReleaseQuestion, ReleaseQuestion.release_id == Release.id)
        .where(ReleaseQuestion.question_version_id.in_(versions))
        .distinct()
    )
    return set(db.session.scalars(found if set_id is None else found.where(Release.set_id == set_id)))
