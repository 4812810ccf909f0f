"""Flashcards: the queue, reviews, undo."""

from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, card_shelf, flashcards, plans, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts, cards
from quizapp.store.cards import Review
from quizapp.store.database import db
from quizapp.study.plans import Plan
from quizapp.study.scheduling import Rating
from tests.actions import sample

FACTS = [fact.id for fact in sample.bank().facts]


def queue(place, moment):
    db.session.rollback()
    return flashcards.queue(place.bob, place.set_id, moment)


def reviews() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Review))


def test_a_new_learner_begins_with_ten_facts_in_the_banks_order(place, now):
    assert queue(place, now).new == tuple(FACTS[:10])
    assert queue(place, now).due == () and queue(place, now).next_due is None


def test_new_facts_are_limited_for_the_day_and_not_for_the_next(place, now):
    for fact_id in FACTS[:10]:
        flashcards.review(place.bob, fact_id, Rating.EASY, now)
    assert queue(place, now).first is None
    assert queue(place, now + timedelta(days=1)).new == tuple(FACTS[10:20])


def test_what_a_quiz_taught_is_not_new_and_uses_up_no_limit(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    met = set()
    for view in attempts.slots_of(attempt_id):
        quizzes.answer(attempt_id, view.position, view.question.key, False, now)
        met.add(view.question.facts[0])
    assert len(queue(place, now).new) == 10 and not met & set(queue(place, now).new)


def test_a_learning_step_comes_back_after_its_minutes_and_before_new_facts(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, now)
    assert queue(place, now).due == () and queue(place, now).next_due == now + timedelta(minutes=1)
    later = queue(place, now + timedelta(minutes=1))
    assert later.due == (FACTS[0],) and later.first == FACTS[0]


def test_a_review_is_due_from_the_start_of_its_day_in_the_learners_zone(place, now):
    accounts.set_zone(place.bob, "Asia/Shanghai")
    reviewed = flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    days = (reviewed.due - now).days
    # 17:00 in Shanghai now, so its day begins at 04:00 there: 20:00 UTC of the day before.
    day_begins = (reviewed.due - timedelta(days=1)).replace(hour=20, minute=0)
    assert days >= 8
    assert queue(place, day_begins - timedelta(minutes=1)).due == ()
    assert queue(place, day_begins).due == (FACTS[0],)


def test_the_grades_do_what_their_intervals_say(place, now):
    face = flashcards.card_face(place.bob, place.set_id, FACTS[0], now)
    assert [face.intervals[rating].total_seconds() / 60 for rating in Rating] == [1, 5.5, 10, 8 * 24 * 60]
    for rating, fact_id in zip(Rating, FACTS, strict=False):
        assert flashcards.review(place.bob, fact_id, rating, now).due == now + face.intervals[rating]


def test_a_card_shows_the_question_that_needs_no_options_most(place, now):
    face = flashcards.card_face(place.bob, place.set_id, FACTS[0], now)
    assert face.question.kind == "single_choice" and face.memory is None and face.turn == 0


def test_a_card_of_nothing_is_refused(place, now):
    with pytest.raises(Refusal, match="not_found"):
        flashcards.card_face(place.bob, place.set_id, "f_unknown", now)
    with pytest.raises(Refusal, match="not_found"):
        flashcards.review(place.bob, "f_unknown", Rating.GOOD, now)


def test_a_form_that_is_sent_again_counts_once(place, now):
    first = flashcards.review(place.bob, FACTS[0], Rating.GOOD, now, turn=0)
    again = flashcards.review(place.bob, FACTS[0], Rating.EASY, now + timedelta(seconds=5), turn=0)
    assert first.counted and not again.counted and again.due == first.due
    assert reviews() == 1


def test_eight_simultaneous_reviews_count_once(place, now):
    results = place.at_once(lambda: flashcards.review(place.bob, FACTS[0], Rating.GOOD, now, turn=0))
    assert sorted(one.counted for one in results) == [False] * 7 + [True]
    assert reviews() == 1


def test_undo_brings_back_exactly_what_was_before(place, now):
    later = now + timedelta(days=3)
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    before = cards.card_of(place.bob, FACTS[0])
    memory, due = before.memory, before.due
    flashcards.review(place.bob, FACTS[0], Rating.AGAIN, later)
    assert flashcards.undo(place.bob, later) == FACTS[0]
    db.session.rollback()
    card = cards.card_of(place.bob, FACTS[0])
    assert (card.memory, card.due) == (memory, due)
    assert flashcards.undo(place.bob, later) == FACTS[0]
    assert queue(place, later).new[0] == FACTS[0]
    with pytest.raises(Refusal, match="nothing_to_undo"):
        flashcards.undo(place.bob, later)


def test_undo_works_after_the_last_card_of_the_day(place, now):
    for fact_id in FACTS[:10]:
        flashcards.review(place.bob, fact_id, Rating.EASY, now)
    assert flashcards.undo(place.bob, now) == FACTS[9]
    assert queue(place, now).new == (FACTS[9],)


def test_a_form_from_before_an_undo_comes_too_late(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.GOOD, now, turn=0)
    flashcards.undo(place.bob, now)
    assert not flashcards.review(place.bob, FACTS[0], Rating.GOOD, now, turn=0).counted


def test_eight_simultaneous_undos_take_back_one_review(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.GOOD, now)
    results = place.at_once(lambda: flashcards.undo(place.bob, now))
    assert results.count(FACTS[0]) == 1
    assert {one.code for one in results if isinstance(one, Refusal)} == {"nothing_to_undo"}


def test_undo_never_takes_back_what_a_quiz_told(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.GOOD, now)
    tomorrow = now + timedelta(days=1)
    done = set()
    while FACTS[0] not in done:
        attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 20, tomorrow)
        for view in attempts.slots_of(attempt_id):
            quizzes.answer(attempt_id, view.position, view.question.key, False, tomorrow)
            done.add(view.question.facts[0])
        quizzes.finish(attempt_id, tomorrow)
    memory = cards.card_of(place.bob, FACTS[0]).memory
    with pytest.raises(Refusal, match="nothing_to_undo"):
        flashcards.undo(place.bob, tomorrow)
    db.session.rollback()
    assert cards.card_of(place.bob, FACTS[0]).memory == memory


def test_a_card_that_is_put_off_comes_back_the_next_day(place, now):
    first = queue(place, now).first
    card_shelf.shelve(place.bob, first, "bury", now)
    assert first not in queue(place, now).new
    assert queue(place, now + timedelta(days=1)).first == first
    card_shelf.shelve(place.bob, first, "take_back", now)
    assert queue(place, now).first == first


def test_a_card_that_is_put_away_stays_away_and_keeps_its_memory(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    memory = cards.card_of(place.bob, FACTS[0]).memory
    card_shelf.shelve(place.bob, FACTS[0], "suspend", now)
    later = now + timedelta(days=400)
    assert FACTS[0] not in queue(place, later).due
    card_shelf.shelve(place.bob, FACTS[0], "take_back", now)
    assert FACTS[0] in queue(place, later).due
    assert cards.card_of(place.bob, FACTS[0]).memory == memory


def test_a_flag_changes_nothing_but_itself(place, now):
    for how, flagged in (("flag", True), ("flag", True), ("unflag", False)):
        card_shelf.shelve(place.bob, FACTS[0], how, now)
        face = flashcards.card_face(place.bob, place.set_id, FACTS[0], now)
        assert face.flagged is flagged and face.memory is None
    assert queue(place, now).first == FACTS[0]


def test_a_fact_that_nobody_knows_cannot_be_put_off(place, now):
    with pytest.raises(Refusal, match="not_found"):
        card_shelf.shelve(place.bob, "f_unknown", "bury", now)


def test_the_eighth_lapse_is_said_aloud_and_undone_with_it(place, now):
    told, moment = [], now
    for _ in range(9):
        flashcards.review(place.bob, FACTS[0], Rating.EASY, moment)
        flashcards.review(place.bob, FACTS[0], Rating.EASY, moment + timedelta(minutes=1))
        moment += timedelta(days=30)
        told.append(flashcards.review(place.bob, FACTS[0], Rating.AGAIN, moment).leech)
        moment += timedelta(minutes=20)
    assert told == [0] * 7 + [8, 0]
    flashcards.undo(place.bob, moment)
    db.session.rollback()
    assert cards.card_of(place.bob, FACTS[0]).lapses == 8


def test_a_plan_changes_what_the_day_brings(place, now):
    plans.set_plan(place.bob, Plan(new_per_day=3, desired_retention=0.97))
    assert len(queue(place, now).new) == 3
    usual = flashcards.card_face(place.charlie, place.set_id, FACTS[0], now)
    sure = flashcards.card_face(place.bob, place.set_id, FACTS[0], now)
    assert sure.intervals[Rating.EASY] < usual.intervals[Rating.EASY]
    assert flashcards.review(place.bob, FACTS[0], Rating.EASY, now).due == now + sure.intervals[Rating.EASY]


def test_an_exam_brings_all_new_facts_in_time(place, now):
    day = (now + timedelta(days=3)).date()
    plans.set_plan(place.bob, Plan(new_per_day=5, exams={place.set_id: day}))
    assert len(queue(place, now).new) == 15
    plans.set_plan(place.bob, Plan(new_per_day=5, exams={place.set_id + 1: day}))
    assert len(queue(place, now).new) == 5


def test_reviews_over_the_days_limit_wait_and_are_counted(place, now):
    plans.set_plan(place.bob, Plan(new_per_day=0, reviews_per_day=4))
    for fact_id in FACTS[:7]:
        flashcards.review(place.bob, fact_id, Rating.EASY, now)
    later = now + timedelta(days=9)
    assert (len(queue(place, later).due), queue(place, later).beyond) == (4, 3)
    flashcards.review(place.bob, queue(place, later).first, Rating.GOOD, later)
    assert (len(queue(place, later).due), queue(place, later).beyond) == (3, 3)


def test_one_learners_cards_are_nothing_to_another(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    assert flashcards.queue(place.charlie, place.set_id, now).new[0] == FACTS[0]
    with pytest.raises(Refusal, match="nothing_to_undo"):
        flashcards.undo(place.charlie, now)


@pytest.mark.parametrize("seed", range(4))
def test_taking_everything_back_leaves_nothing_behind(place, now, seed):
    random, moment, states = Random(seed), now, []
    for _ in range(12):
        states.append(state_of(place))
        moment += random.choice([timedelta(minutes=7), timedelta(days=random.randint(1, 40))])
        flashcards.review(place.bob, random.choice(FACTS[:4]), random.choice(list(Rating)), moment)
    while states:
        flashcards.undo(place.bob, moment)
        assert state_of(place) == states.pop()
    with pytest.raises(Refusal, match="nothing_to_undo"):
        flashcards.undo(place.bob, moment)


def state_of(place):
    db.session.rollback()
    found = [cards.card_of(place.bob, fact_id) for fact_id in FACTS[:4]]
    return [(card.memory, card.due, card.lapses) if card and card.memory else None for card in found]
