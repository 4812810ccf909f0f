"""Cards and reviews: what a learner remembers of each fact, and every recall that moved it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Select, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.bank_file import fact_from_dict
from quizapp.store.banks import Release
from quizapp.store.database import Base, db
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseFact, ReleaseQuestion, StoredFact
from quizapp.study.cards import FACES
from quizapp.study.corrections import Correction
from quizapp.study.wordings import same_fact


class Card(Base):
    """A learner's memory of one fact: the scheduler's state as JSON, with what queries need beside it.

    `memory` is None for a card that no review has moved (yet, or any more). `turn` counts every change, undo
    included: a form that was made for an older turn comes too late. `due` is None while there is no memory.
    `lapses` counts how often the fact was forgotten after it was learnt. A card that is put off comes back
    at `buried_until`, one that is put away when its learner takes it back. Where the article states the fact
    otherwise now, `corrected_from` is the version that the learner knew and `corrected_to` the new one, until they
    have seen it.
    """

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("person_id", "fact_id"), Index(None, "person_id", "due"))

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), index=True)
    memory: Mapped[dict[str, Any] | None]
    due: Mapped[datetime | None]
    turn: Mapped[int]
    lapses: Mapped[int] = mapped_column(default=0)
    flagged: Mapped[bool] = mapped_column(default=False)
    suspended: Mapped[bool] = mapped_column(default=False)
    buried_until: Mapped[datetime | None]
    corrected_from: Mapped[int | None] = mapped_column(ForeignKey("fact_version.id"))
    corrected_to: Mapped[int | None] = mapped_column(ForeignKey("fact_version.id"))


class Review(Base):
    """One graded recall. `before` and `after` are the memory around it, `undone_at` takes it back.

    `source` is "quiz" or "card"; `response_id` is the quiz answer that it comes from. `rated_before` is the rating
    that a wrong key had given. `corrected_from` and `corrected_to` are the card's where the learner saw a correction.
    """

    __tablename__ = "review"
    __table_args__ = (Index(None, "card_id", "reviewed_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[int] = mapped_column(ForeignKey("card.id"))
    rating: Mapped[int]
    source: Mapped[str]
    response_id: Mapped[int | None] = mapped_column(ForeignKey("response.id"), unique=True)
    reviewed_at: Mapped[datetime]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any]]
    undone_at: Mapped[datetime | None]
    rated_before: Mapped[int | None]
    corrected_from: Mapped[int | None] = mapped_column(ForeignKey("fact_version.id"))
    corrected_to: Mapped[int | None] = mapped_column(ForeignKey("fact_version.id"))


@dataclass(frozen=True)
class FactCard:
    """A fact of a set that can be shown as a card, with the learner's memory of it if there is one."""

    fact_id: str
    names: list[str]
    memory: dict[str, Any] | None
    due: datetime | None
    turn: int
    lapses: int = 0
    flagged: bool = False
    suspended: bool = False
    buried_until: datetime | None = None
    corrected: bool = False


def askable_facts(release_id: int) -> Select[Any]:
    """Select the facts that a card can show in a release, with the place of their first question."""
    return (
        select(QuestionVersion.fact_id.label("fact_id"), func.min(ReleaseQuestion.position).label("place"))
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == release_id, QuestionVersion.kind.in_(FACES))
        .group_by(QuestionVersion.fact_id)
    )


def facts_asked(release_id: int) -> list[str]:
    """List the facts that a card can show in a release, in its order."""
    return [fact_id for fact_id, _ in db.session.execute(askable_facts(release_id).order_by("place"))]


def cards_of_release(person_id: int, release_id: int) -> list[FactCard]:
    """Give every fact that a release asks about, in its order, with this learner's memory.

    Facts that are withheld or gone keep their cards but do not appear.
    """
    facts = askable_facts(release_id).subquery()
    rows = db.session.execute(
        select(
            facts.c.fact_id,
            StoredFact.names,
            Card.memory,
            Card.due,
            func.coalesce(Card.turn, 0),
            func.coalesce(Card.lapses, 0),
            func.coalesce(Card.flagged, False),
            func.coalesce(Card.suspended, False),
            Card.buried_until,
            Card.corrected_from.is_not(None),
        )
        .join(StoredFact, StoredFact.id == facts.c.fact_id)
        .outerjoin(Card, (Card.fact_id == facts.c.fact_id) & (Card.person_id == person_id))
        .order_by(facts.c.place)
    )
    return [FactCard(*row) for row in rows]


def card_of(person_id: int, fact_id: str) -> Card | None:
    """Find a learner's card of a fact."""
    return db.session.scalar(select(Card).where(Card.person_id == person_id, Card.fact_id == fact_id))


def correction_of(card: Card, release_id: int) -> Correction | None:
    """Give what a learner has not seen yet of how a release states a card's fact otherwise than they knew it."""
    if card.corrected_from is None or card.corrected_to is None or card.memory is None:
        return None
    before = db.session.get_one(FactVersion, card.corrected_from)
    after = db.session.scalar(
        select(FactVersion)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(ReleaseFact.release_id == release_id, FactVersion.fact_id == card.fact_id)
    )
    # Another set may state it as the learner knew it.
    if after is None or same_fact(fact_from_dict(before.body), fact_from_dict(after.body)):
        return None
    return Correction(fact_from_dict(before.body), fact_from_dict(after.body), card.corrected_to)


def versions_in_release(fact_id: str, release_id: int) -> list[QuestionVersion]:
    """Give the wordings in which a release asks about a fact, in its order."""
    return list(
        db.session.scalars(
            select(QuestionVersion)
            .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
            .where(ReleaseQuestion.release_id == release_id, QuestionVersion.fact_id == fact_id)
            .order_by(ReleaseQuestion.position)
        )
    )


def versions_ever(fact_id: str, set_id: int) -> list[QuestionVersion]:
    """Give the wordings in which any release of a set ever asked about a fact, the newest first."""
    return list(
        db.session.scalars(
            select(QuestionVersion)
            .where(
                QuestionVersion.fact_id == fact_id,
                QuestionVersion.id.in_(
                    select(ReleaseQuestion.question_version_id)
                    .join(Release, Release.id == ReleaseQuestion.release_id)
                    .where(Release.set_id == set_id)
                ),
            )
            .order_by(QuestionVersion.id.desc())
        )
    )


@dataclass(frozen=True)
class Recall:
    """A review that counts, as the day's limits and the sibling rule see it."""

    fact_id: str
    first: bool
    source: str
    state: str | None


def recalls_since(person_id: int, since: datetime) -> list[Recall]:
    """List a learner's reviews since a moment; `state` is that of the memory before."""
    rows = db.session.execute(
        select(Card.fact_id, Review.before, Review.source)
        .join(Card, Card.id == Review.card_id)
        .where(
            Card.person_id == person_id,
            Review.undone_at.is_(None),
            Review.reviewed_at >= since,
        )
    )
    return [
        Recall(fact_id, before is None, source, before["state"] if before else None)
        for fact_id, before, source in rows
    ]


def last_review_moments(person_id: int, count: int) -> list[datetime]:
    """List when a learner's last flashcard reviews were, the oldest first."""
    newest = db.session.scalars(
        select(Review.reviewed_at)
        .join(Card, Card.id == Review.card_id)
        .where(Card.person_id == person_id, Review.source == "card", Review.undone_at.is_(None))
        .order_by(Review.reviewed_at.desc(), Review.id.desc())
        .limit(count)
    )
    return list(newest)[::-1]


def last_review_of_card(card_id: int) -> Review | None:
    """Find the newest review of a card that still counts."""
    return db.session.scalar(
        select(Review)
        .where(Review.card_id == card_id, Review.undone_at.is_(None))
        .order_by(Review.reviewed_at.desc(), Review.id.desc())
        .limit(1)
    )


def last_card_review(person_id: int) -> tuple[Review, Card] | None:
    """Find the last flashcard review that a learner could take back, with its card."""
    row = db.session.execute(
        select(Review, Card)
        .join(Card, Card.id == Review.card_id)
        .where(Card.person_id == person_id, Review.source == "card", Review.undone_at.is_(None))
        .order_by(Review.reviewed_at.desc(), Review.id.desc())
        .limit(1)
    ).first()
    return (row[0], row[1]) if row else None


def topic_of_fact(fact_id: str) -> str | None:
    """Name the topic of a stored fact."""
    fact = db.session.get(StoredFact, fact_id)
    return fact.topic if fact else None


def people_with_reviews(least: int) -> list[int]:
    """List the learners who have so many reviews that count, or more."""
    return list(
        db.session.scalars(
            select(Card.person_id)
            .join(Review, Review.card_id == Card.id)
            .where(Review.undone_at.is_(None))
            .group_by(Card.person_id)
            .having(func.count() >= least)
            .order_by(Card.person_id)
        )
    )


def histories(person_id: int) -> list[list[tuple[int, datetime]]]:
    """Give the ratings and moments of each of a learner's cards, in time's order."""
    rows = db.session.execute(
        select(Review.card_id, Review.rating, Review.reviewed_at)
        .join(Card, Card.id == Review.card_id)
        .where(Card.person_id == person_id, Review.undone_at.is_(None))
        .order_by(Review.reviewed_at, Review.id)
    )
    found: dict[int, list[tuple[int, datetime]]] = {}
    for card_id, rating, at in rows:
        found.setdefault(card_id, []).append((rating, at))
    return list(found.values())
