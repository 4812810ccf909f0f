"""What a repair does beside the marks: memories, notices, the record, the next release, and answers that arrive meanwhile."""

from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from sqlalchemy import func, select

from quizapp.actions import assignments, classes, flashcards, quizzes, regrading
from quizapp.actions.assignments import Rules
from quizapp.actions.drafting import draft_of
from quizapp.actions.mending import mend
from quizapp.actions.refusal import Refusal
from quizapp.store import cards
from quizapp.store.attempts import Slot, StoredResponse
from quizapp.store.audit import AuditEntry
from quizapp.store.cards import Card, Review
from quizapp.store.database import db
from quizapp.store.notices import Notice
from quizapp.study.scheduling import Rating
from tests.actions import flawed
from tests.actions.flawed import (
    DAY,
    OTHER,
    RIGHT,
    SAME,
    WRONG_KEY,
    change,
    memories,
    repair,
    scores,
    sitting,
)


@pytest.fixture
def sets(place, now) -> flawed.Sets:
    """The set with a wrong key beside the true one."""
    return flawed.publish(now)


@pytest.mark.parametrize("seed", range(12))
def test_the_schedule_is_that_of_a_twin_who_never_saw_the_wrong_key(place, sets, now, seed):
    random = Random(seed)
    (twin,) = flawed.learners(1, now)
    at = now
    for _ in range(8):
        at += timedelta(hours=random.choice((1, 20, 30, 80, 200)))
        if random.random() < 0.5:
            answers = {
                SAME.id: random.choice((True, False, None)),
                RIGHT.id: random.choice((RIGHT.key, WRONG_KEY, OTHER)),
            }
            if random.random() < 0.7:
                del answers[SAME.id]
            guessed = random.random() < 0.2
            flawed.sit(place.bob, sets.flawed, answers, at, guessed=guessed)
            flawed.sit(twin, sets.truth, answers, at, guessed=guessed)
        else:
            rating = random.choice(list(Rating))
            for person in (place.bob, twin):
                flashcards.review(person, RIGHT.facts[0], rating, at)
        if random.random() < 0.1:
            for person in (place.bob, twin):
                try:
                    flashcards.undo(person, at)
                except Refusal as refusal:
                    assert refusal.code == "nothing_to_undo"
                db.session.rollback()
    wrong = memories(place.bob)
    repair(place, sets, now=at)
    assert memories(place.bob) == memories(twin)
    regrading.take_back(sets.flawed, 1, place.alice, at)
    assert memories(place.bob) == wrong


def test_a_wrong_again_is_good_afterwards_and_what_it_was_is_kept(place, sets, now):
    flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key), now)
    fact_id = RIGHT.facts[0]
    early = cards.card_of(place.bob, fact_id).due
    repair(place, sets)
    (review,) = db.session.scalars(select(Review))
    assert (review.rating, review.rated_before) == (Rating.GOOD, Rating.AGAIN)
    assert cards.card_of(place.bob, fact_id).due > early


def test_a_mark_that_is_left_by_kindness_moves_no_memory(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(WRONG_KEY), now)
    repair(place, sets, never_lower=True)
    assert scores()[attempt_id] == (1.0, None)
    (review,) = db.session.scalars(select(Review))
    assert (review.rating, review.rated_before) == (Rating.AGAIN, Rating.GOOD)


def test_answers_that_arrive_while_marks_are_repaired_are_judged_by_the_right_key(place, sets, now):
    people = flawed.learners(12, now)
    begun = [flawed.sit(one, sets.flawed, sitting(None, True), now, finish=False) for one in people[:6]]
    done = [flawed.sit(one, sets.flawed, sitting(RIGHT.key, True), now) for one in people[6:]]
    todo = [lambda: regrading.regrade(sets.flawed, RIGHT.id, change(sets), False, place.alice, now)]
    todo += [lambda one=one: quizzes.answer(one, 1, RIGHT.key, False, now) for one in begun]
    todo += [lambda: quizzes.start_attempt(place.bob, sets.flawed, None, 5, now)]
    Random(1).shuffle(todo)
    found = place.at_once(lambda: todo.pop()(), 8)
    assert not [one for one in found if isinstance(one, Exception)], found
    for attempt_id in begun:
        quizzes.finish(attempt_id, now)
    assert {scores()[one] for one in (*begun, *done)} == {(2.0, None)}
    verdicts = db.session.scalars(
        select(StoredResponse.verdict)
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .where(Slot.question_version_id == sets.version_id)
    ).all()
    assert set(verdicts) == {"right"}
    ratings = db.session.scalars(
        select(Review.rating).join(Card, Card.id == Review.card_id).where(Card.fact_id == RIGHT.facts[0])
    ).all()
    assert set(ratings) == {int(Rating.GOOD)}


def test_card_reviews_and_a_repair_at_once_lose_nothing(place, sets, now):
    for person in (place.bob, place.charlie):
        flawed.sit(person, sets.flawed, sitting(RIGHT.key), now)
    todo = [lambda: regrading.regrade(sets.flawed, RIGHT.id, change(sets), False, place.alice, now + DAY)]
    # All by one clock: which comes first is settled by the database, as it is with real requests.
    todo += [
        lambda person=person: flashcards.review(person, RIGHT.facts[0], Rating.GOOD, now + DAY)
        for person in (place.bob, place.charlie) * 3
    ]
    found = place.at_once(lambda: todo.pop()(), 7)
    assert not [one for one in found if isinstance(one, Exception)], found
    for person in (place.bob, place.charlie):
        ((_, _, _, _, reviews),) = memories(person).values()
        assert [rating for rating, *_ in reviews] == [int(Rating.GOOD)] * 4
        for (_, _, after, _), (_, before, _, _) in pairwise(reviews):
            assert after == before


def test_whoever_made_a_repair_is_on_record_once(place, sets, now):
    flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True), now)
    regrade_id = repair(place, sets)
    repair(place, sets)
    (entry,) = db.session.scalars(select(AuditEntry))
    assert (entry.deed, entry.person_id, entry.set_id) == ("regrade", place.alice, sets.flawed)
    assert (entry.details["regrade"], entry.details["marks"]) == (regrade_id, 1)
    regrading.take_back(sets.flawed, regrade_id, place.alice, now)
    assert db.session.scalar(select(func.count()).select_from(AuditEntry)) == 2


def test_learners_whose_score_changed_are_told_and_nobody_else(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True), now)
    flawed.sit(place.charlie, sets.flawed, sitting(OTHER, True), now)
    repair(place, sets)
    (notice,) = db.session.scalars(select(Notice))
    assert (notice.person_id, notice.code) == (place.bob, "score_changed")
    told = {"title": "Flawed", "attempt_id": attempt_id, "version_id": sets.version_id}
    assert notice.details == {**told, "before": 0.5, "after": 1.0}


def test_a_score_that_may_not_be_told_yet_is_not_told_by_a_notice(place, sets, now):
    class_id = classes.create(place.alice, "History", now)
    rules = Rules("Test", sets.flawed, now, now + 2 * DAY, feedback="closing")
    assignment_id = assignments.assign(class_id, place.alice, rules, now)
    flawed.sit(place.charlie, sets.flawed, sitting(RIGHT.key, True), now, assignment_id=assignment_id)
    repair(place, sets)
    assert db.session.scalar(select(func.count()).select_from(Notice)) == 0


def test_the_next_release_asks_rightly_what_was_repaired(place, sets, now):
    one = change(sets)
    repair(place, sets, one)
    assert mend(sets.flawed, RIGHT.id, one, place.alice, now) == "reworded"
    drafted = next(each for each in draft_of(sets.flawed) if each.version.question_id == RIGHT.id)
    assert drafted.version.question().key == RIGHT.key
    assert drafted.version.id not in one.versions
    db.session.rollback()
    assert mend(sets.flawed, RIGHT.id, one, place.alice, now) == ""
    assert mend(sets.flawed, RIGHT.id, change(sets, "weight", weight=2.0), place.alice, now) == ""
    assert mend(sets.flawed, RIGHT.id, change(sets, "exclude"), place.alice, now) == "aside"
    db.session.rollback()
    assert mend(sets.flawed, RIGHT.id, change(sets, "exclude"), place.alice, now) == ""
