"""The notebook of mistakes: from answers and cards, practised, and taken out."""

from datetime import timedelta

import pytest

from quizapp.actions import flashcards, mistakes, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.database import db
from quizapp.study.scheduling import Rating
from tests.actions import sample

FACTS = [fact.id for fact in sample.bank().facts]


def miss_one(place, now):
    """Give a wrong answer to the first single choice of a quiz; tell the fact and what was answered."""
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 20, now)
    for view in attempts.slots_of(attempt_id):
        if view.question.kind == "single_choice":
            wrong = next(option for option in view.question.options if not option.correct)
            quizzes.answer(attempt_id, view.position, wrong.id, False, now)
            quizzes.finish(attempt_id, now)
            return view.question.facts[0], wrong
    raise AssertionError("no single choice")


def notebook(place):
    db.session.rollback()
    return [one.fact_id for one in mistakes.notebook_of(place.bob)]


def test_a_wrong_answer_and_a_forgotten_card_are_there_and_a_first_meeting_is_not(place, now):
    fact_id, _ = miss_one(place, now)
    card = next(fact for fact in FACTS if fact != fact_id)
    flashcards.review(place.bob, card, Rating.AGAIN, now)
    assert notebook(place) == [fact_id]
    flashcards.review(place.bob, card, Rating.EASY, now + timedelta(minutes=1))
    flashcards.review(place.bob, card, Rating.AGAIN, now + timedelta(days=30))
    assert notebook(place) == [card, fact_id]


def test_a_review_that_was_taken_back_is_no_miss(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, now + timedelta(days=9))
    assert notebook(place) == [FACTS[0]]
    flashcards.undo(place.bob, now + timedelta(days=9))
    assert notebook(place) == []


def test_a_right_guess_is_still_a_miss(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    view = next(one for one in attempts.slots_of(attempt_id) if not one.question.items)
    quizzes.answer(attempt_id, view.position, view.question.key, True, now)
    assert notebook(place) == [view.question.facts[0]]


def test_it_is_practised_with_a_quiz_of_nothing_else(place, now):
    fact_id, _ = miss_one(place, now)
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, "mistakes", 10, now + timedelta(days=1))
    assert {view.question.facts[0] for view in attempts.slots_of(attempt_id)} == {fact_id}


def test_without_mistakes_there_is_nothing_to_practise(place, now):
    with pytest.raises(Refusal, match="no_questions"):
        quizzes.start_attempt(place.bob, place.set_id, "mistakes", 10, now)


def test_what_is_mixed_up_is_practised_from_both_sides(place, now):
    fact_id, wrong = miss_one(place, now)
    page = mistakes.page_of_set(place.bob, place.set_id, [])
    (confusion,) = page.confusions
    other = next(fact.id for fact in sample.bank().facts if fact.value.name == wrong.text)
    assert (confusion.asked, confusion.given, confusion.times) == (fact_id, other, 1)
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, "confusions", 10, now)
    assert {view.question.facts[0] for view in attempts.slots_of(attempt_id)} == {fact_id, other}


def test_what_is_taken_out_stays_out_until_it_is_missed_again(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, now + timedelta(days=9))
    mistakes.dismiss(place.bob, FACTS[0], now + timedelta(days=10))
    mistakes.dismiss(place.bob, FACTS[0], now + timedelta(days=10))
    assert notebook(place) == []
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, now + timedelta(days=11))
    assert notebook(place) == [FACTS[0]]


def test_nobody_sees_anothers_notebook(place, now):
    miss_one(place, now)
    assert mistakes.notebook_of(place.charlie) == []
