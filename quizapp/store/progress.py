"""What a learner's memories and answers add up to: the rows behind the progress page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from quizapp.store.articles import StoredArticle
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.banks import QuestionSet, Release, latest_release_ids
from quizapp.store.cards import Card, Review
from quizapp.store.database import db
from quizapp.store.scopes import studied_by
from quizapp.store.versions import QuestionVersion, ReleaseQuestion, StoredFact
from quizapp.study.cards import FACES


@dataclass(frozen=True)
class FactMemory:
    """A fact that a set asks about now, with the learner's memory of it, None if never met."""

    fact_id: str
    article_id: str
    article_title: str
    language: str
    kind: str
    topic: str
    memory: dict[str, Any] | None
    due: datetime | None


@dataclass(frozen=True)
class TimedAnswer:
    """One final response and when it was given."""

    answered_at: datetime
    verdict: str
    credit: float
    guessed: bool


def fact_memories(person_id: int) -> list[FactMemory]:
    """Give every fact that the sets open to this learner ask about, by article, with this learner's memory of it.

    As with cards, what only an ordering touches does not count: nothing would ever move its memory.
    """
    asked = (
        select(QuestionVersion.fact_id)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .join(Release, Release.id == ReleaseQuestion.release_id)
        .join(QuestionSet, QuestionSet.id == Release.set_id)
        .where(
            studied_by(person_id),
            Release.id.in_(latest_release_ids()),
            QuestionVersion.kind.in_(FACES),
        )
    )
    rows = db.session.execute(
        select(
            StoredFact.id,
            StoredArticle.id,
            StoredArticle.title,
            StoredArticle.language,
            StoredFact.kind,
            StoredFact.topic,
            Card.memory,
            Card.due,
        )
        .join(StoredArticle, StoredArticle.id == StoredFact.article_id)
        .outerjoin(Card, (Card.fact_id == StoredFact.id) & (Card.person_id == person_id))
        .where(StoredFact.id.in_(asked))
        .order_by(StoredArticle.title, StoredFact.kind, StoredFact.id)
    )
    return [FactMemory(*row) for row in rows]


def answers_since(person_id: int, since: datetime) -> list[TimedAnswer]:
    """List a learner's answers since a moment, the oldest first."""
    rows = db.session.execute(
        select(
            StoredResponse.answered_at,
            StoredResponse.verdict,
            StoredResponse.credit,
            StoredResponse.guessed,
        )
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.person_id == person_id, StoredResponse.answered_at >= since)
        .order_by(StoredResponse.answered_at, StoredResponse.id)
    )
    return [TimedAnswer(*row) for row in rows]


@dataclass(frozen=True)
class CardReview:
    """One flashcard review that counts; `known` says that the fact had been learnt before."""

    at: datetime
    right: bool
    known: bool


def card_reviews_since(person_id: int, since: datetime) -> list[CardReview]:
    """List a learner's flashcard reviews since a moment, the oldest first."""
    rows = db.session.execute(
        select(Review.reviewed_at, Review.rating, Review.before)
        .join(Card, Card.id == Review.card_id)
        .where(
            Card.person_id == person_id,
            Review.source == "card",
            Review.undone_at.is_(None),
            Review.reviewed_at >= since,
        )
        .order_by(Review.reviewed_at, Review.id)
    )
    return [
        CardReview(at, rating > 1, before is not None and before["state"] == "review")
        for at, rating, before in rows
    ]
