"""Two histories become one, when a guest turns out to be somebody with an account."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from quizapp.actions.remembering import retrace
from quizapp.actions.submission import submit
from quizapp.store.attempts import Attempt
from quizapp.store.cards import Card, Review
from quizapp.store.doubts import Doubt
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.notices import Notice
from quizapp.store.people import Person, SignIn


def move_history(session: Session, guest: Person, account: Person, now: datetime) -> None:
    """Give the account everything that the guest did, and let the guest go. Both are locked already.

    Where both have an attempt open in one set, the later one stays open and the other is submitted as it
    stands. Where both have a card of one fact, all its reviews are replayed in time's order, as one head made
    them.
    """
    _close_doubles(session, guest, account, now)
    session.execute(update(Attempt).where(Attempt.person_id == guest.id).values(person_id=account.id))
    theirs = {
        card.fact_id: card for card in session.scalars(select(Card).where(Card.person_id == account.id))
    }
    for card in session.scalars(select(Card).where(Card.person_id == guest.id)).all():
        if card.fact_id in theirs:
            _join(session, theirs[card.fact_id], card)
        else:
            card.person_id = account.id
    _move_marks(session, guest, account)
    session.execute(update(Notice).where(Notice.person_id == guest.id).values(person_id=account.id))
    account.plan, account.looks = account.plan or guest.plan, account.looks or guest.looks
    session.flush()
    session.execute(delete(SignIn).where(SignIn.person_id == guest.id))
    session.execute(delete(Person).where(Person.id == guest.id))


def _move_marks(session: Session, guest: Person, account: Person) -> None:
    """Move doubts and dismissals; where both have one of the same thing, the account's stays."""
    for table, thing in ((DismissedMistake, "fact_id"), (Doubt, "question_version_id")):
        column = getattr(table, thing)
        theirs = select(column).where(table.person_id == account.id)
        session.execute(
            delete(table).where(table.person_id == guest.id, column.in_(theirs.scalar_subquery()))
        )
        session.execute(update(table).where(table.person_id == guest.id).values(person_id=account.id))


def _close_doubles(session: Session, guest: Person, account: Person, now: datetime) -> None:
    open_ones = session.scalars(
        select(Attempt)
        .where(Attempt.person_id.in_((guest.id, account.id)), Attempt.state == "open")
        .order_by(Attempt.started_at, Attempt.id)
    ).all()
    latest = {(attempt.set_id, attempt.assignment_id): attempt for attempt in open_ones}
    for attempt in open_ones:
        if latest[attempt.set_id, attempt.assignment_id] is not attempt:
            submit(session, attempt, now)
    session.flush()


def _join(session: Session, kept: Card, other: Card) -> None:
    session.execute(update(Review).where(Review.card_id == other.id).values(card_id=kept.id))
    retrace(session, kept)
    kept.turn += other.turn
    kept.flagged = kept.flagged or other.flagged
    kept.suspended = kept.suspended or other.suspended
    if kept.corrected_from is None:
        kept.corrected_from, kept.corrected_to = other.corrected_from, other.corrected_to
    session.delete(other)
