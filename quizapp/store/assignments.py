"""Assignments: a quiz set for a class, with its window and rules, and who has done it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, case, exists, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassMember, GroupMember, SchoolClass
from quizapp.store.database import Base, db


class Assignment(Base):
    """A quiz of a pinned release that a class takes between two moments.

    `counts` says which attempt makes the grade: "best", "first" or "last". `feedback` says when answers are
    explained: after "each", after the "submission" or only after the "closing". `goal` is "quiz", or "cards": the
    facts of the release are to be reviewed daily. `drawn` gives "each" learner questions of their own, or all the
    "same". `group_id` None is the whole class.
    """

    __tablename__ = "assignment"

    id: Mapped[int] = mapped_column(primary_key=True)
    class_id: Mapped[int] = mapped_column(ForeignKey("school_class.id"), index=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"))
    title: Mapped[str]
    topic: Mapped[str | None]
    size: Mapped[int]
    opens_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    minutes: Mapped[int | None]
    attempts_allowed: Mapped[int]
    counts: Mapped[str]
    feedback: Mapped[str]
    goal: Mapped[str] = mapped_column(default="quiz")
    drawn: Mapped[str] = mapped_column(default="each")
    shuffled: Mapped[bool] = mapped_column(default=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("class_group.id"))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class AssignmentException(Base):
    """Other rules of an assignment for one learner; None is as for everybody. Who is `exempt` need not do it."""

    __tablename__ = "assignment_exception"

    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    closes_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    attempts_allowed: Mapped[int | None]
    exempt: Mapped[bool] = mapped_column(default=False)


@dataclass(frozen=True)
class OwnRules:
    """What one learner's exception may change."""

    closes_at: datetime
    minutes: int | None
    attempts_allowed: int


def own_rules(assignment: Assignment, exception: AssignmentException | None) -> OwnRules:
    """Lay a learner's exception over an assignment's rules; more minutes than no limit there are none."""
    if exception is None:
        return OwnRules(assignment.closes_at, assignment.minutes, assignment.attempts_allowed)
    return OwnRules(
        exception.closes_at or assignment.closes_at,
        (exception.minutes or assignment.minutes) if assignment.minutes else None,
        exception.attempts_allowed or assignment.attempts_allowed,
    )


@dataclass(frozen=True)
class Task:
    """An assignment with what one learner has made of it."""

    assignment: Assignment
    class_name: str
    attempts: tuple[Attempt, ...]
    exception: AssignmentException | None = None

    @property
    def rules(self) -> "OwnRules":
        """Give the rules as they are for this learner."""
        return own_rules(self.assignment, self.exception)

    @property
    def begun(self) -> Attempt | None:
        """Give the attempt that is open."""
        return next((one for one in self.attempts if one.state == "open"), None)

    @property
    def left(self) -> int:
        """Count the attempts that may still be begun."""
        return max(0, self.rules.attempts_allowed - len(self.attempts))

    def state(self, now: datetime) -> str:
        """Name where it stands: "in_progress", "submitted", "not_started", "late", "exempt" or "coming"."""
        if self.begun:
            return "in_progress"
        if self.attempts:
            return "submitted"
        if self.exception and self.exception.exempt:
            return "exempt"
        if now < self.assignment.opens_at:
            return "coming"
        return "not_started" if now < self.rules.closes_at else "late"


def assignments_of_class(class_id: int) -> list[Assignment]:
    """List a class's assignments, the first to close first."""
    return list(
        db.session.scalars(
            select(Assignment)
            .where(Assignment.class_id == class_id)
            .order_by(Assignment.closes_at, Assignment.id)
        )
    )


def begun_in_class(class_id: int) -> set[int]:
    """Tell which of a class's assignments somebody has begun."""
    return set(
        db.session.scalars(
            select(Attempt.assignment_id)
            .join(Assignment, Assignment.id == Attempt.assignment_id)
            .where(Assignment.class_id == class_id)
            .distinct()
        )
    )


def assignment_of_class(class_id: int, assignment_id: int) -> Assignment | None:
    """Find an assignment of this very class."""
    return db.session.scalar(
        select(Assignment).where(Assignment.class_id == class_id, Assignment.id == assignment_id)
    )


def task_of(person_id: int, assignment_id: int) -> Task | None:
    """Find an assignment of a class that this person is in now."""
    return next(iter(_tasks(person_id, Assignment.id == assignment_id)), None)


def tasks_of(person_id: int, closing_after: datetime, opening_before: datetime) -> list[Task]:
    """List the assignments of a person's classes that close and open around a time, the first to close first."""
    closing = func.coalesce(AssignmentException.closes_at, Assignment.closes_at)
    return _tasks(person_id, closing > closing_after, Assignment.opens_at <= opening_before)


def exceptions_of(assignment_id: int) -> dict[int, AssignmentException]:
    """Give the exceptions of an assignment by person."""
    found = db.session.scalars(
        select(AssignmentException).where(AssignmentException.assignment_id == assignment_id)
    )
    return {one.person_id: one for one in found}


def last_closing() -> ColumnElement[datetime]:
    """Say when an assignment is closed for everybody: some may hand in later than the others."""
    latest = (
        select(func.max(AssignmentException.closes_at))
        .where(AssignmentException.assignment_id == Assignment.id)
        .correlate(Assignment)
        .scalar_subquery()
    )
    return case((latest > Assignment.closes_at, latest), else_=Assignment.closes_at)


def closed_for_all_at(assignment_id: int) -> datetime | None:
    """Give the moment after which nobody can hand an assignment in any more."""
    return db.session.scalar(select(last_closing()).where(Assignment.id == assignment_id))


def assignment_of_attempt(attempt: Attempt) -> Assignment | None:
    """Find the assignment that an attempt belongs to; None for practice."""
    return attempt.assignment_id and db.session.get(Assignment, attempt.assignment_id)


def attempts_not_closed(person_id: int, feedback: str, moment: datetime) -> frozenset[int]:
    """List a person's attempts in assignments with this feedback that close at a moment or later."""
    return frozenset(
        db.session.scalars(
            select(Attempt.id)
            .join(Assignment, Assignment.id == Attempt.assignment_id)
            .where(
                Attempt.person_id == person_id,
                Assignment.feedback == feedback,
                last_closing() >= moment,
            )
        )
    )


def open_attempts_of_class(class_id: int, person_id: int | None = None) -> list[Attempt]:
    """List the attempts in a class's assignments that are not submitted, of all or of one learner."""
    chosen = (
        select(Attempt)
        .join(Assignment, Assignment.id == Attempt.assignment_id)
        .where(Assignment.class_id == class_id, Attempt.state == "open")
        .order_by(Attempt.id)
    )
    if person_id is not None:
        chosen = chosen.where(Attempt.person_id == person_id)
    return list(db.session.scalars(chosen))


def lock_assignment(session: Session, assignment_id: int, share: bool = False) -> Assignment | None:
    """Keep an assignment as it is until the transaction ends; with `share`, others may keep it, too."""
    return session.scalar(
        select(Assignment)
        .where(Assignment.id == assignment_id)
        .with_for_update(read=share)
        .execution_options(populate_existing=True)
    )


def is_for(group_id: Any, person_id: Any) -> ColumnElement[bool]:
    """Choose assignments for the whole class, and those for a group that this person is in."""
    return or_(
        group_id.is_(None),
        exists().where(GroupMember.group_id == group_id, GroupMember.person_id == person_id),
    )


def _tasks(person_id: int, *wanted: object) -> list[Task]:
    rows = db.session.execute(
        select(Assignment, SchoolClass.name, Attempt, AssignmentException)
        .join(SchoolClass, SchoolClass.id == Assignment.class_id)
        .join(ClassMember, ClassMember.class_id == SchoolClass.id)
        .outerjoin(Attempt, (Attempt.assignment_id == Assignment.id) & (Attempt.person_id == person_id))
        .outerjoin(
            AssignmentException,
            (AssignmentException.assignment_id == Assignment.id)
            & (AssignmentException.person_id == person_id),
        )
        .where(
            ClassMember.person_id == person_id,
            SchoolClass.archived_at.is_(None),
            is_for(Assignment.group_id, person_id),
            *wanted,
        )
        .order_by(Assignment.closes_at, Assignment.id, Attempt.id)
    ).all()
    found: dict[int, list[Sequence[object]]] = {}
    for row in rows:
        found.setdefault(row[0].id, []).append(row)
    return [
        Task(
            each[0][0],
            each[0][1],
            tuple(attempt for _, _, attempt, _ in each if attempt is not None),
            each[0][3],
        )
        for each in found.values()
    ]
