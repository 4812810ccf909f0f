"""The rows behind the notebook of mistakes: recalls of facts that were ever missed, and wrong answers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Select, func, select, union_all
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.questions import Question, Response
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.database import Base, db
from quizapp.store.versions import QuestionVersion
from quizapp.study.cards import FACES
from quizapp.study.mistakes import Outcome


class DismissedMistake(Base):
    """A fact that a learner took out of the notebook; misses after `at` bring it back."""

    __tablename__ = "dismissed_mistake"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True)
    at: Mapped[datetime]


@dataclass(frozen=True)
class WrongAnswer:
    """A final answer that earned less than everything."""

    question: Question
    response: Response
    answered_at: datetime


def outcomes(person_id: int, without: Collection[int] = ()) -> list[Outcome]:
    """Give every recall, from quizzes and cards, of the facts that a learner ever missed and did not dismiss.

    The answers in the attempts `without` stay out.
    """
    answers = _answers(person_id).where(Attempt.id.not_in(without))
    reviews = _reviews(person_id)
    recalls = union_all(answers, reviews).subquery()
    missed = select(recalls.c.fact_id).where(recalls.c.right.is_(False))
    dismissed = select(DismissedMistake).where(DismissedMistake.person_id == person_id).subquery()
    rows = db.session.execute(
        select(recalls.c.fact_id, recalls.c.at, recalls.c.right)
        .outerjoin(dismissed, dismissed.c.fact_id == recalls.c.fact_id)
        .where(
            recalls.c.fact_id.in_(missed),
            (dismissed.c.at.is_(None)) | (recalls.c.at > dismissed.c.at),
        )
    )
    return [Outcome(*row) for row in rows]


def wrong_answers(person_id: int, set_id: int, without: Collection[int] = ()) -> list[WrongAnswer]:
    """List a learner's wrong answers in a set, the oldest first, but for the attempts `without`."""
    rows = db.session.execute(
        select(QuestionVersion, StoredResponse)
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(StoredResponse, StoredResponse.slot_id == Slot.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(
            Attempt.person_id == person_id,
            Attempt.set_id == set_id,
            Attempt.id.not_in(without),
            StoredResponse.verdict != "right",
            QuestionVersion.kind.in_(FACES),
        )
        .order_by(StoredResponse.answered_at, StoredResponse.id)
    )
    return [
        WrongAnswer(version.question(), stored.response(), stored.answered_at) for version, stored in rows
    ]


def _answers(person_id: int) -> Select[Any]:
    return (
        select(
            QuestionVersion.fact_id.label("fact_id"),
            StoredResponse.answered_at.label("at"),
            ((StoredResponse.verdict == "right") & StoredResponse.guessed.is_(False)).label("right"),
        )
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .where(Attempt.person_id == person_id, QuestionVersion.kind.in_(FACES))
    )


def _reviews(person_id: int) -> Select[Any]:
    # A step of first learning is no miss: nothing was known yet.
    known = func.coalesce(Review.before.is_not(None), False)
    return (
        select(Card.fact_id, Review.reviewed_at, Review.rating > 1)
        .join(Card, Card.id == Review.card_id)
        .where(Card.person_id == person_id, Review.source == "card", Review.undone_at.is_(None), known)
    )
