"""Attempts: one learner's sitting, its pinned questions and the final response to each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, func, select, text
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.questions import Grade, Question, Response
from quizapp.store.contexts import with_contexts
from quizapp.store.database import Base, db
from quizapp.store.versions import QuestionVersion

_OPEN_PRACTICE = "state = 'open' AND assignment_id IS NULL"
_OPEN_ASSIGNED = "state = 'open' AND assignment_id IS NOT NULL"


class Attempt(Base):
    """A sitting of one set; at most one is open per learner and set, and one per learner and assignment. `credit` is None until submitted.

    `mode` is "practice", where each answer is final and explained at once, or "test", where answers are drafts
    until the end. After `deadline` no answer counts. `out_of` counts the questions; `points` is what they are worth
    together where some weigh more than others or nothing, None is one each.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        Index(
            "uq_attempt_open",
            "person_id",
            "set_id",
            unique=True,
            sqlite_where=text(_OPEN_PRACTICE),
            postgresql_where=text(_OPEN_PRACTICE),
        ),
        Index(
            "uq_attempt_open_assigned",
            "person_id",
            "assignment_id",
            unique=True,
            sqlite_where=text(_OPEN_ASSIGNED),
            postgresql_where=text(_OPEN_ASSIGNED),
        ),
        Index(None, "set_id", "person_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"))
    assignment_id: Mapped[int | None] = mapped_column(ForeignKey("assignment.id"), index=True)
    topic: Mapped[str | None]
    mode: Mapped[str] = mapped_column(default="practice")
    size: Mapped[int]
    deadline: Mapped[datetime | None]
    state: Mapped[str]
    started_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    credit: Mapped[float | None]
    out_of: Mapped[int]
    points: Mapped[float | None]

    @property
    def worth(self) -> float:
        """Give what its questions are worth together: full marks."""
        return self.out_of if self.points is None else self.points

    @property
    def share(self) -> float | None:
        """Give the score, 0 to 1; None before the end, and where no question counts."""
        return self.credit / self.worth if self.credit is not None and self.worth else None


class Slot(Base):
    """One place in an attempt, from 1: the question version it was given and the order of its options.

    `weight` is what it counts in the attempt's credit; 0 leaves it out.
    """

    __tablename__ = "slot"
    __table_args__ = (UniqueConstraint("attempt_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))
    position: Mapped[int]
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), index=True)
    option_order: Mapped[list[str]]
    flagged: Mapped[bool] = mapped_column(default=False)
    weight: Mapped[float] = mapped_column(default=1.0)


class DraftAnswer(Base):
    """An answer in a test before its end; the newest replaces the one before."""

    __tablename__ = "draft_answer"

    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), primary_key=True)
    answer: Mapped[Any] = mapped_column(JSON)
    guessed: Mapped[bool]
    saved_at: Mapped[datetime]

    def response(self) -> Response:
        """Give what the learner answered, in the kind's own form."""
        return tuple(self.answer) if isinstance(self.answer, list) else self.answer


class StoredResponse(Base):
    """The final response to a slot, which is never changed, and its mark as it is now.

    A teacher's repair of the question gives it another `verdict`, `credit` and `note`; what they were before
    stays in the repair's `store.grading.Remark`.
    """

    __tablename__ = "response"

    id: Mapped[int] = mapped_column(primary_key=True)
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), unique=True)
    answer: Mapped[Any] = mapped_column(JSON)
    verdict: Mapped[str]
    credit: Mapped[float]
    note: Mapped[str]
    guessed: Mapped[bool]
    answered_at: Mapped[datetime] = mapped_column(index=True)

    def response(self) -> Response:
        """Give what the learner answered, in the kind's own form."""
        return tuple(self.answer) if isinstance(self.answer, list) else self.answer

    def grade(self) -> Grade:
        """Give the judgement that holds now."""
        return Grade(self.verdict, self.credit, self.note)


@dataclass(frozen=True)
class SlotView:
    """A slot with its question and, once it is answered, its response, or in a test its draft."""

    position: int
    version_id: int
    question: Question
    topic: str
    option_order: tuple[str, ...]
    response: StoredResponse | None
    draft: DraftAnswer | None = None
    flagged: bool = False
    weight: float = 1.0


def attempt_of(person_id: int, attempt_id: int) -> Attempt | None:
    """Find an attempt of this very person."""
    return db.session.scalar(select(Attempt).where(Attempt.id == attempt_id, Attempt.person_id == person_id))


def attempts_of(person_id: int, set_id: int | None = None) -> list[Attempt]:
    """List a person's attempts, the newest first, of all sets or of one."""
    chosen = select(Attempt).where(Attempt.person_id == person_id).order_by(Attempt.id.desc())
    if set_id is not None:
        chosen = chosen.where(Attempt.set_id == set_id)
    return list(db.session.scalars(chosen))


def open_attempt(person_id: int, set_id: int) -> Attempt | None:
    """Find the attempt that a person has not finished in a set, assignments apart."""
    return db.session.scalar(
        select(Attempt).where(
            Attempt.person_id == person_id,
            Attempt.set_id == set_id,
            Attempt.assignment_id.is_(None),
            Attempt.state == "open",
        )
    )


def attempt_count(person_id: int, set_id: int) -> int:
    """Count a person's attempts in a set."""
    return db.session.scalar(
        select(func.count()).where(Attempt.person_id == person_id, Attempt.set_id == set_id)
    )


def times_asked(person_id: int, set_id: int) -> dict[str, int]:
    """Count how often a person was given each question of a set, by question id."""
    rows = db.session.execute(
        select(QuestionVersion.question_id, func.count())
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.person_id == person_id, Attempt.set_id == set_id)
        .group_by(QuestionVersion.question_id)
    )
    return {question_id: times for question_id, times in rows}


def slots_of(attempt_id: int) -> list[SlotView]:
    """Give an attempt's questions in order, each with its response if there is one."""
    return _views(db.session.execute(_slots().where(Slot.attempt_id == attempt_id)).all())


def slot_at(attempt_id: int, position: int) -> SlotView | None:
    """Find one place of an attempt."""
    place = _slots().where(Slot.attempt_id == attempt_id, Slot.position == position)
    return next(iter(_views(db.session.execute(place).all())), None)


def answered_positions(attempt_id: int) -> set[int]:
    """Tell which places have their response or draft."""
    return set(
        db.session.scalars(
            select(Slot.position)
            .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
            .outerjoin(DraftAnswer, DraftAnswer.slot_id == Slot.id)
            .where(
                Slot.attempt_id == attempt_id,
                StoredResponse.id.is_not(None) | DraftAnswer.slot_id.is_not(None),
            )
        )
    )


def _slots() -> Any:
    return (
        select(Attempt.release_id, Slot, QuestionVersion, StoredResponse, DraftAnswer)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .outerjoin(DraftAnswer, DraftAnswer.slot_id == Slot.id)
        .order_by(Slot.position)
    )


def _views(rows: Sequence[Any]) -> list[SlotView]:
    """Make views of rows of one attempt."""
    questions = with_contexts(rows[0][0], (version.question() for _, _, version, *_ in rows)) if rows else []
    return [
        SlotView(
            slot.position,
            version.id,
            question,
            version.topic,
            tuple(slot.option_order),
            response,
            draft,
            slot.flagged,
            slot.weight,
        )
        for (_, slot, version, response, draft), question in zip(rows, questions, strict=True)
    ]


def attempts_in_class(class_id: int, person_id: int) -> dict[int, tuple[Attempt, ...]]:
    """Give a learner's attempts in a class's assignments, by assignment, the oldest first."""
    from quizapp.store.assignments import Assignment

    found: dict[int, tuple[Attempt, ...]] = {}
    for attempt in db.session.scalars(
        select(Attempt)
        .join(Assignment, Assignment.id == Attempt.assignment_id)
        .where(Assignment.class_id == class_id, Attempt.person_id == person_id)
        .order_by(Attempt.id)
    ):
        found[attempt.assignment_id] = (*found.get(attempt.assignment_id, ()), attempt)
    return found


def attempt_in_class(class_id: int, attempt_id: int) -> Attempt | None:
    """Find an attempt in an assignment of this very class, of somebody who is in it."""
    from quizapp.store.assignments import Assignment
    from quizapp.store.classes import ClassMember

    return db.session.scalar(
        select(Attempt)
        .join(Assignment, Assignment.id == Attempt.assignment_id)
        .join(
            ClassMember,
            (ClassMember.class_id == Assignment.class_id) & (ClassMember.person_id == Attempt.person_id),
        )
        .where(Assignment.class_id == class_id, Attempt.id == attempt_id)
    )
