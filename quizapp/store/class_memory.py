"""What a class remembers: the rows behind a summary, never shown learner by learner."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select

from quizapp.store.assignments import Assignment
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember, GroupMember
from quizapp.store.database import db
from quizapp.store.versions import QuestionVersion, ReleaseQuestion
from quizapp.study.cards import FACES


@dataclass(frozen=True)
class Forgotten:
    """A fact that was learnt, how often it was asked since, how often it was gone, and of how many learners."""

    fact_id: str
    learners: int
    asked: int
    missed: int


def learners_of(assignment: Assignment) -> int:
    """Count the learners whom an assignment is for."""
    return db.session.scalar(select(func.count()).select_from(_learners(assignment).subquery())) or 0


def facts_of(assignment: Assignment) -> list[str]:
    """List the facts that an assignment's flashcards ask."""
    return list(db.session.scalars(_facts(assignment)))


def memories_of(assignment: Assignment) -> list[tuple[int, dict[str, Any]]]:
    """Give every memory of an assignment's facts with whose it is; cards that were put away are not in it."""
    rows = db.session.execute(
        select(Card.person_id, Card.memory).where(
            *_theirs(assignment), Card.due.is_not(None), Card.suspended.is_(False)
        )
    )
    return [(person_id, memory) for person_id, memory in rows]


def memories_of_learner(assignment: Assignment, person_id: int) -> list[dict[str, Any] | None]:
    """Give one learner's memory of each of an assignment's facts, None for each that was never met."""
    facts = _facts(assignment).subquery()
    return list(
        db.session.scalars(
            select(Card.memory)
            .select_from(facts)
            .outerjoin(Card, (Card.fact_id == facts.c.fact_id) & (Card.person_id == person_id))
        )
    )


def forgotten_of(assignment: Assignment, fewest: int, count: int) -> list[Forgotten]:
    """List the facts most often forgotten after they were learnt, of at least so many learners each."""
    missed = func.sum(case((Review.rating == 1, 1), else_=0))
    learners = func.count(Card.person_id.distinct())
    rows = db.session.execute(
        select(Card.fact_id, learners, func.count(), missed)
        .join(Review, Review.card_id == Card.id)
        .where(
            *_theirs(assignment),
            Review.undone_at.is_(None),
            Review.before["state"].as_string() == "review",
        )
        .group_by(Card.fact_id)
        .having(learners >= fewest, missed > 0)
        .order_by((missed * 1.0 / func.count()).desc(), missed.desc(), Card.fact_id)
        .limit(count)
    )
    return [Forgotten(*row) for row in rows]


def stems_of(assignment: Assignment, fact_ids: list[str]) -> dict[str, QuestionVersion]:
    """Give the first question that the assignment's release asks of each fact."""
    rows = db.session.scalars(
        select(QuestionVersion)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(
            ReleaseQuestion.release_id == assignment.release_id,
            QuestionVersion.fact_id.in_(fact_ids),
            QuestionVersion.kind.in_(FACES),
        )
        .order_by(ReleaseQuestion.position.desc())
    )
    return {one.fact_id: one for one in rows}


def _learners(assignment: Assignment) -> Select[tuple[int]]:
    chosen = select(ClassMember.person_id).where(ClassMember.class_id == assignment.class_id)
    if assignment.group_id is None:
        return chosen
    inside = select(GroupMember.person_id).where(GroupMember.group_id == assignment.group_id)
    return chosen.where(ClassMember.person_id.in_(inside))


def _facts(assignment: Assignment) -> Select[tuple[str]]:
    chosen = (
        select(QuestionVersion.fact_id)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == assignment.release_id, QuestionVersion.kind.in_(FACES))
        .distinct()
    )
    return chosen.where(QuestionVersion.topic == assignment.topic) if assignment.topic else chosen


def _theirs(assignment: Assignment) -> tuple[ColumnElement[bool], ...]:
    return Card.person_id.in_(_learners(assignment)), Card.fact_id.in_(_facts(assignment))
