"""How a recall moves a card, whether it came from a quiz or from the card itself."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.days import zone_of
from quizapp.store.cards import Card, Review, card_of, last_review_of_card
from quizapp.store.people import Person
from quizapp.study.plans import plan_from_dict
from quizapp.study.scheduling import USUAL, Model, Rating, learners_day, memory_from_dict, recall


def feed(
    session: Session, person_id: int, fact_id: str, rating: Rating, response_id: int, now: datetime
) -> None:
    """Let a quiz answer move the memory of its fact: only the first recall of a learner's day does."""
    card = begin_card(session, person_id, fact_id)
    last = last_review_of_card(card.id)
    person = session.get_one(Person, person_id)
    zone = zone_of(person.zone, person.language)
    if last is None or learners_day(last.reviewed_at, zone) != learners_day(now, zone):
        move(session, card, rating, "quiz", now, response_id)


def begin_card(session: Session, person_id: int, fact_id: str) -> Card:
    """Find a locked learner's card of a fact, or make one."""
    card = card_of(person_id, fact_id)
    if card is None:
        card = Card(person_id=person_id, fact_id=fact_id, turn=0)
        session.add(card)
        session.flush()
    return card


def move(
    session: Session, card: Card, rating: Rating, source: str, now: datetime, response_id: int | None = None
) -> Review:
    """Apply one recall to a locked learner's card and keep what was before."""
    before = memory_from_dict(card.memory) if card.memory is not None else None
    after = recall(before, rating, now, model_of(session.get(Person, card.person_id)))
    review = Review(
        card_id=card.id,
        rating=int(rating),
        source=source,
        response_id=response_id,
        reviewed_at=now,
        before=card.memory,
        after=after.to_dict(),
    )
    session.add(review)
    # A correction that its learner has not seen still comes as soon as it did.
    unseen = card.due if card.corrected_from is not None else None
    card.memory, card.due = review.after, min(after.due, unseen or after.due)
    card.lapses += forgot(review)
    card.buried_until = None
    card.turn += 1
    session.flush()
    return review


def retrace(session: Session, card: Card, first: int | None = None) -> None:
    """Make a locked learner's card what its reviews say, from the one with the number `first` on, else from all.

    Not a turn of its own: a form that shows the card's face still counts.
    """
    reviews = session.scalars(
        select(Review)
        .where(Review.card_id == card.id, Review.undone_at.is_(None))
        .order_by(Review.reviewed_at, Review.id)
    ).all()
    places = [place for place, review in enumerate(reviews) if review.id == first]
    again = reviews[places[0] :] if places else reviews
    model = model_of(session.get(Person, card.person_id))
    memory = memory_from_dict(again[0].before) if places and again[0].before is not None else None
    for review in again:
        review.before = memory.to_dict() if memory is not None else None
        memory = recall(memory, Rating(review.rating), review.reviewed_at, model)
        review.after = memory.to_dict()
    unseen = card.due if card.corrected_from is not None else None
    card.memory, card.due = (memory.to_dict(), memory.due) if memory is not None else (None, None)
    if unseen is not None and card.due is not None:
        card.due = min(card.due, unseen)
    card.lapses = sum(forgot(review) for review in reviews)


def forgot(review: Review) -> bool:
    """Tell whether a review is a lapse: something learnt that was not recalled."""
    return review.rating == Rating.AGAIN and review.before is not None and review.before["state"] == "review"


def model_of(person: Person | None) -> Model:
    """Give the model by which a learner's memory is scheduled."""
    return plan_from_dict(person.plan).model if person is not None else USUAL
