"""A guest signs in to an account that has a history already."""

from datetime import timedelta

from sqlalchemy import func, select

from quizapp.actions import accounts, flashcards, quizzes
from quizapp.store import attempts, cards, people
from quizapp.store.attempts import Attempt
from quizapp.store.cards import Card, Review
from quizapp.store.database import db
from quizapp.study.scheduling import Rating, memory_from_dict, replay
from tests.actions import sample
from tests.actions.conftest import PASSWORD

FACTS = [fact.id for fact in sample.bank().facts]


def sign_in(place, now):
    token = accounts.sign_in("Charlie", PASSWORD, now, guest_id=place.bob)
    db.session.rollback()
    return token


def test_everything_that_the_guest_did_belongs_to_the_account(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    view = attempts.slot_at(attempt_id, 1)
    quizzes.answer(attempt_id, 1, view.question.key, False, now)
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    sign_in(place, now)
    assert attempts.open_attempt(place.charlie, place.set_id).id == attempt_id
    assert attempts.answered_positions(attempt_id) == {1}
    assert cards.card_of(place.charlie, view.question.facts[0]) is not None
    assert cards.card_of(place.charlie, FACTS[0]) is not None


def test_the_guest_is_gone_and_so_are_their_sessions(place, now):
    old = accounts.open_sign_in(place.bob, now)
    new = sign_in(place, now)
    assert people.person(place.bob) is None
    assert people.person_of_token(old, now) is None
    assert people.person_of_token(new, now).id == place.charlie


def test_a_number_of_a_guest_who_is_gone_is_never_given_again(place, now):
    dan = accounts.start_guest("en", None, now)
    accounts.sign_in("Charlie", PASSWORD, now, guest_id=dan)
    assert accounts.start_guest("en", None, now) > dan


def test_two_memories_of_one_fact_become_what_one_head_would_remember(place, now):
    moments = [now + timedelta(days=days) for days in (0, 2, 5, 9)]
    for person_id, rating, moment in zip(
        (place.charlie, place.bob, place.charlie, place.bob),
        (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.GOOD),
        moments,
        strict=True,
    ):
        flashcards.review(person_id, FACTS[0], rating, moment)
    sign_in(place, moments[-1])
    card = cards.card_of(place.charlie, FACTS[0])
    ratings = (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.GOOD)
    expected = replay(zip(ratings, moments, strict=True))[-1]
    assert memory_from_dict(card.memory) == expected and card.due == expected.due
    assert db.session.scalar(select(func.count()).select_from(Review).where(Review.card_id == card.id)) == 4
    assert db.session.scalar(select(func.count()).select_from(Card)) == 1


def test_undo_goes_on_working_over_a_merged_card(place, now):
    flashcards.review(place.charlie, FACTS[0], Rating.GOOD, now)
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, now + timedelta(days=2))
    sign_in(place, now)
    assert flashcards.undo(place.charlie, now) == FACTS[0]
    db.session.rollback()
    memory = memory_from_dict(cards.card_of(place.charlie, FACTS[0]).memory)
    assert memory == replay([(Rating.GOOD, now)])[0]


def test_of_two_open_attempts_the_later_stays_open(place, now):
    older = quizzes.start_attempt(place.charlie, place.set_id, None, 5, now)
    view = attempts.slot_at(older, 1)
    quizzes.answer(older, 1, view.question.key, False, now)
    newer = quizzes.start_attempt(place.bob, place.set_id, None, 5, now + timedelta(hours=1))
    sign_in(place, now + timedelta(hours=2))
    closed = attempts.attempt_of(place.charlie, older)
    assert (closed.state, closed.credit) == ("submitted", 1.0)
    assert attempts.open_attempt(place.charlie, place.set_id).id == newer


def test_an_account_is_never_merged_into_another(place, now):
    accounts.sign_in("Charlie", PASSWORD, now, guest_id=place.alice)
    db.session.rollback()
    assert people.person(place.alice).role == "teacher"


def test_answers_that_arrive_while_the_guest_signs_in_are_kept(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    views = attempts.slots_of(attempt_id)
    todo = [lambda: accounts.sign_in("Charlie", PASSWORD, now, guest_id=place.bob)]
    todo += [
        lambda view=view: quizzes.answer(attempt_id, view.position, view.question.key, False, now)
        for view in views
    ]
    results = place.at_once(lambda: todo.pop()(), 6)
    assert not [one for one in results if isinstance(one, Exception)]
    db.session.rollback()
    assert attempts.answered_positions(attempt_id) == {1, 2, 3, 4, 5}
    assert db.session.scalars(select(Attempt.person_id)).all() == [place.charlie]
    assert db.session.scalar(select(func.count()).select_from(Card)) == 5
