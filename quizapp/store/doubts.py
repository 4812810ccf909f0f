"""What learners doubted, with their reasons, for the teacher."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, UniqueConstraint, case, select, true
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.questions import Question, Text
from quizapp.store.database import Base, db
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion

OUTCOMES = ("fixed", "accepted", "excluded", "dismissed")
REASONS = ("wrong_key", "two_right", "unclear", "source", "language", "other")


class Doubt(Base):
    """One learner's doubt about one wording of a question; a second one replaces the first.

    `outcome` is one of `OUTCOMES` once a teacher has answered.
    """

    __tablename__ = "doubt"
    __table_args__ = (UniqueConstraint("person_id", "question_version_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), index=True)
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), index=True)
    reason: Mapped[str]
    words: Mapped[str]
    created_at: Mapped[datetime]
    outcome: Mapped[str | None]
    reply: Mapped[str | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    answered_at: Mapped[datetime | None]


@dataclass(frozen=True)
class Said:
    """What one learner wrote, and what came of it; `name` only where the reader may know it."""

    words: str
    name: str | None
    at: datetime
    outcome: str | None
    reply: str | None


@dataclass(frozen=True)
class Doubted:
    """A question that learners doubt: how many, why, and what they wrote."""

    question: Question
    count: int
    reasons: dict[str, int]
    said: tuple[Said, ...]
    last: datetime


def doubt_of(person_id: int, question_version_id: int) -> Doubt | None:
    """Find what a learner doubted about a wording."""
    return db.session.scalar(
        select(Doubt).where(Doubt.person_id == person_id, Doubt.question_version_id == question_version_id)
    )


def stem_of(question_version_id: int) -> Text | None:
    """Give what a doubted wording asks."""
    found = db.session.get(QuestionVersion, question_version_id)
    return found.question().stem if found else None


def doubted(
    set_id: int,
    whose: ColumnElement[bool] | None = None,
    named: ColumnElement[bool] | None = None,
    answered: bool = False,
) -> list[Doubted]:
    """List the questions of a set that people of a scope doubt, the most doubted first.

    Doubts that nobody has answered, or the `answered` ones. Only people of the scope `named` have names.
    """
    name = Person.name if named is None else case((named, Person.name), else_=None)
    rows = db.session.execute(
        select(Doubt, QuestionVersion, name)
        .join(QuestionVersion, QuestionVersion.id == Doubt.question_version_id)
        .join(Person, Person.id == Doubt.person_id)
        .where(
            Doubt.set_id == set_id,
            true() if whose is None else whose,
            Doubt.outcome.is_not(None) if answered else Doubt.outcome.is_(None),
        )
        .order_by(Doubt.created_at, Doubt.id)
    )
    by_question: dict[str, list[tuple[Doubt, QuestionVersion, str | None]]] = {}
    for doubt, version, called in rows:
        by_question.setdefault(version.question_id, []).append((doubt, version, called))
    found = [_doubted(group) for group in by_question.values()]
    return sorted(found, key=lambda one: (-one.count, one.question.id))


def _doubted(group: Sequence[tuple[Doubt, QuestionVersion, str | None]]) -> Doubted:
    doubts = [doubt for doubt, _, _ in group]
    reasons = {reason: sum(doubt.reason == reason for doubt in doubts) for reason in REASONS}
    return Doubted(
        question=group[-1][1].question(),
        count=len(doubts),
        reasons={reason: count for reason, count in reasons.items() if count},
        said=tuple(
            Said(doubt.words, name, doubt.created_at, doubt.outcome, doubt.reply) for doubt, _, name in group
        ),
        last=doubts[-1].created_at,
    )
