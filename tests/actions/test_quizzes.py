"""Taking a quiz."""

from datetime import timedelta
from fractions import Fraction

import pytest
from sqlalchemy import func, select

from quizapp.actions import banks, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts, cards
from quizapp.store.attempts import Attempt, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.database import db
from tests.actions import sample


def start(place, now, size=5, topic=None) -> int:
    return quizzes.start_attempt(place.bob, place.set_id, topic, size, now)


def count(table) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table))


def wrong(view):
    if isinstance(view.question.key, bool):
        return not view.question.key
    return next(option.id for option in view.question.options if not option.correct)


def test_an_attempt_has_as_many_questions_as_asked_for(place, now):
    for size in quizzes.SIZES:
        attempt_id = start(place, now, size)
        assert [view.position for view in attempts.slots_of(attempt_id)] == list(range(1, size + 1))
        quizzes.finish(attempt_id, now)


def test_an_open_attempt_goes_on_instead_of_a_new_one(place, now):
    assert start(place, now) == start(place, now, size=20)


def test_another_learner_gets_an_attempt_of_their_own(place, now):
    mine = start(place, now)
    assert quizzes.start_attempt(place.charlie, place.set_id, None, 5, now) != mine
    assert attempts.attempt_of(place.charlie, mine) is None


def test_a_topic_without_questions_is_refused(place, now):
    with pytest.raises(Refusal, match="no_questions"):
        start(place, now, topic="numbers")
    assert count(Attempt) == 0


def test_the_first_answer_to_a_question_is_final(place, now):
    attempt_id = start(place, now)
    view = attempts.slot_at(attempt_id, 1)
    first = quizzes.answer(attempt_id, 1, view.question.key, False, now)
    again = quizzes.answer(attempt_id, 1, wrong(view), False, now + timedelta(minutes=1))
    assert first == again and first.verdict == "right"
    assert attempts.slot_at(attempt_id, 1).response.response() == view.question.key


def test_an_unanswered_question_earns_nothing_and_counts(place, now):
    attempt_id = start(place, now)
    for position in (1, 2):
        view = attempts.slot_at(attempt_id, position)
        quizzes.answer(attempt_id, position, view.question.key, False, now)
    quizzes.answer(attempt_id, 3, wrong(attempts.slot_at(attempt_id, 3)), False, now)
    quizzes.finish(attempt_id, now)
    attempt = attempts.attempt_of(place.bob, attempt_id)
    assert (attempt.state, attempt.credit, attempt.out_of) == ("submitted", 2.0, 5)


def test_nothing_is_answered_after_submitting(place, now):
    attempt_id = start(place, now)
    key = attempts.slot_at(attempt_id, 1).question.key
    quizzes.answer(attempt_id, 1, key, False, now)
    quizzes.finish(attempt_id, now)
    assert quizzes.answer(attempt_id, 1, key, False, now).verdict == "right"
    with pytest.raises(Refusal, match="attempt_submitted"):
        quizzes.answer(attempt_id, 2, attempts.slot_at(attempt_id, 2).question.key, False, now)
    assert count(StoredResponse) == 1


def test_partial_credit_adds_up_exactly(place, now):
    set_id = banks.publish_set("With an ordering", None, sample.bank_with_ordering(4), now)
    total, attempt_id = Fraction(0), quizzes.start_attempt(place.bob, set_id, None, 20, now)
    for view in attempts.slots_of(attempt_id):
        if view.question.kind == "ordering":
            first, second, *rest = view.question.key
            grade = quizzes.answer(attempt_id, view.position, (second, first, *rest), False, now)
            assert grade.verdict == "partly"
            total += Fraction(2, 3)
        else:
            quizzes.answer(attempt_id, view.position, view.question.key, False, now)
            total += 1
    quizzes.finish(attempt_id, now)
    assert total.denominator == 3
    assert abs(Fraction(attempts.attempt_of(place.bob, attempt_id).credit) - total) < Fraction(1, 10**9)


def test_an_ordering_moves_no_memory(place, now):
    set_id = banks.publish_set("With an ordering", None, sample.bank_with_ordering(4), now)
    attempt_id = quizzes.start_attempt(place.bob, set_id, None, 20, now)
    view = next(view for view in attempts.slots_of(attempt_id) if view.question.kind == "ordering")
    quizzes.answer(attempt_id, view.position, view.question.key, False, now)
    assert count(Card) == 0


@pytest.mark.parametrize(
    ("right", "guessed", "rating"), [(True, False, 3), (True, True, 1), (False, False, 1), (False, True, 1)]
)
def test_an_answer_tells_the_memory_of_its_fact(place, now, right, guessed, rating):
    attempt_id = start(place, now)
    view = attempts.slot_at(attempt_id, 1)
    quizzes.answer(attempt_id, 1, view.question.key if right else wrong(view), guessed, now)
    card = cards.card_of(place.bob, view.question.facts[0])
    review = cards.last_review_of_card(card.id)
    assert (review.rating, review.source, review.before) == (rating, "quiz", None)
    assert card.memory == review.after and card.turn == 1


def test_only_the_first_answer_of_a_day_moves_a_memory(place, now):
    def answer_all(moment):
        attempt_id = start(place, moment, 20)
        for view in attempts.slots_of(attempt_id):
            quizzes.answer(attempt_id, view.position, view.question.key, False, moment)
        quizzes.finish(attempt_id, moment)

    answer_all(now)
    answer_all(now + timedelta(minutes=30))
    assert count(StoredResponse) == 40
    assert count(Review) == count(Card) == 30
    answer_all(now + timedelta(days=1))
    assert count(Review) == 50


def test_the_next_attempt_asks_what_was_wrong_and_what_is_new(place, now):
    attempt_id = start(place, now, 5)
    missed = set()
    for view in attempts.slots_of(attempt_id):
        quizzes.answer(attempt_id, view.position, wrong(view), False, now)
        missed.add(view.question.facts[0])
    quizzes.finish(attempt_id, now)
    facts = {view.question.facts[0] for view in attempts.slots_of(start(place, now, 20))}
    assert missed <= facts and len(facts) == 20


def test_eight_simultaneous_starts_make_one_attempt(place, now):
    ids = place.at_once(lambda: start(place, now, 10))
    assert len(set(ids)) == 1 and count(Attempt) == 1
    assert len(attempts.slots_of(ids[0])) == 10


def test_eight_simultaneous_answers_make_one_response_and_one_review(place, now):
    attempt_id = start(place, now)
    key = attempts.slot_at(attempt_id, 1).question.key
    grades = place.at_once(lambda: quizzes.answer(attempt_id, 1, key, False, now))
    assert {grade.verdict for grade in grades} == {"right"}
    assert count(StoredResponse) == count(Review) == count(Card) == 1


def test_two_sets_that_ask_about_one_fact_at_once_make_one_card(place, now):
    other_set = banks.publish_set("The same again", None, sample.bank(), now)
    by_fact = {}
    for set_id in (place.set_id, other_set):
        attempt_id = quizzes.start_attempt(place.bob, set_id, None, 20, now)
        for view in attempts.slots_of(attempt_id):
            by_fact.setdefault(view.question.facts[0], []).append((attempt_id, view))
    todo = list(next(slots for slots in by_fact.values() if len(slots) == 2))

    def answer_one():
        attempt_id, view = todo.pop()
        return quizzes.answer(attempt_id, view.position, view.question.key, False, now)

    assert [grade.verdict for grade in place.at_once(answer_one, 2)] == ["right", "right"]
    assert count(StoredResponse) == 2
    assert count(Card) == count(Review) == 1


def test_finishes_and_answers_at_once_leave_a_score_that_fits_the_answers(place, now):
    attempt_id = start(place, now, 5)
    views = attempts.slots_of(attempt_id)
    todo = [
        lambda view=view: quizzes.answer(attempt_id, view.position, view.question.key, False, now)
        for view in views
    ]
    todo += [lambda: quizzes.finish(attempt_id, now)] * 8
    results = place.at_once(lambda: todo.pop()(), len(todo))
    refused = [result for result in results if isinstance(result, Exception)]
    assert all(isinstance(one, Refusal) and one.code == "attempt_submitted" for one in refused)
    db.session.rollback()
    attempt = attempts.attempt_of(place.bob, attempt_id)
    stored = [view for view in attempts.slots_of(attempt_id) if view.response is not None]
    assert attempt.credit == len(stored) == 5 - len(refused)


def test_saves_and_ends_of_a_test_at_once_leave_a_score_that_fits_the_answers(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now, "test", 5)
    keys = {view.position: view.question.key for view in attempts.slots_of(attempt_id)}
    order = iter([*keys, None, None, *keys])

    def act():
        position = next(order)
        if position is None:
            return quizzes.finish(attempt_id, now)
        return quizzes.save_draft(attempt_id, position, keys[position], False, now)

    results = place.at_once(act, times=len(keys) * 2 + 2)
    assert all(one is None or isinstance(one, Refusal) for one in results)
    db.session.rollback()
    views = attempts.slots_of(attempt_id)
    assert not any(view.draft for view in views)
    assert db.session.get(Attempt, attempt_id).credit == sum(view.response is not None for view in views)


def test_a_test_takes_no_final_answer_and_practice_no_draft(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now, "test")
    key = attempts.slot_at(attempt_id, 1).question.key
    with pytest.raises(Refusal, match="attempt_submitted"):
        quizzes.answer(attempt_id, 1, key, False, now)
    quizzes.finish(attempt_id, now)
    other = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    with pytest.raises(Refusal, match="attempt_submitted"):
        quizzes.save_draft(other, 1, key, False, now)
