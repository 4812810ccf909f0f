"""Repairing marks after a wrong key: dry run, repair, and taking it back."""

from collections.abc import Callable
from math import fsum
from random import Random

import pytest
from sqlalchemy import func, select

from quizapp.actions import assignments, classes, flashcards, quizzes, regrading
from quizapp.actions.assignments import Rules
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.gradebook import gradebook
from quizapp.store.grading import Regrade, Remark
from quizapp.study.regrading import Change
from quizapp.study.scheduling import Rating
from tests.actions import flawed
from tests.actions.flawed import (
    DAY,
    FLAWED,
    OTHER,
    OTHERS,
    RIGHT,
    WRONG_KEY,
    change,
    contents,
    repair,
    scores,
    sitting,
)


@pytest.fixture
def sets(place, now) -> flawed.Sets:
    """The set with a wrong key beside the true one."""
    return flawed.publish(now)


def regraded_by_hand(one: Change, never_lower: bool) -> dict[int, tuple[float | None, float | None]]:
    """Mark every attempt of the flawed set anew, in other words than the program does."""
    expected = {}
    rows = db.session.execute(
        select(Attempt, Slot, StoredResponse)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
    ).all()
    sittings: dict[int, tuple[Attempt, list]] = {}
    for attempt, slot, stored in rows:
        sittings.setdefault(attempt.id, (attempt, []))[1].append(
            (
                slot.weight,
                stored.credit if stored else 0.0,
                stored.answer if stored else None,
                slot,
            )
        )
    for attempt_id, (attempt, places) in sittings.items():
        old, new = [], []
        for weight, credit, answer, slot in places:
            old.append((weight, credit))
            touched = slot.question_version_id in one.versions
            if touched and one.repair in ("key", "accept") and answer is not None:
                right = {one.answer} if one.repair == "key" else {FLAWED.key, one.answer}
                credit = float(answer in right)
            elif touched and one.repair == "exclude":
                weight = 0.0
            elif touched and one.repair == "weight":
                weight = one.weight
            new.append((weight, credit))
        if never_lower and ratio(new) < ratio(old):
            new = old
        points = sum(weight for weight, _ in new)
        expected[attempt_id] = (
            fsum(weight * credit for weight, credit in new) if attempt.state == "submitted" else None,
            None if all(weight == 1 for weight, _ in new) else points,
        )
    return expected


def ratio(places) -> float:
    whole = sum(weight for weight, _ in places)
    return sum(weight * credit for weight, credit in places) / whole if whole else 0.0


CHANGES: list[Callable] = [
    lambda sets: change(sets),
    lambda sets: change(sets, answer=OTHER),
    lambda sets: change(sets, "accept"),
    lambda sets: change(sets, "exclude"),
    lambda sets: change(sets, "weight", weight=3.0),
]


@pytest.mark.parametrize("never_lower", [False, True])
@pytest.mark.parametrize("made", CHANGES)
def test_every_mark_is_what_one_gets_by_hand_and_the_dry_run_said_so(place, sets, now, made, never_lower):
    random = Random(7)
    for person in flawed.learners(20, now):
        flawed.sit(
            person, sets.flawed, flawed.by_chance(random, [RIGHT, *OTHERS]), now, random.random() < 0.9
        )
        flawed.sit(person, sets.truth, flawed.by_chance(random, [RIGHT, *OTHERS]), now)
    one = made(sets)
    before, expected = scores(), regraded_by_hand(one, never_lower)
    untouched = contents()
    told = regrading.dry_run(sets.flawed, RIGHT.id, one, never_lower)
    shares = {effect.place.attempt.id: (effect.share_before, effect.share_after) for effect in told.effects}
    assert contents() == untouched
    repair(place, sets, one, never_lower)
    after = scores()
    assert after == expected and after != before
    for attempt in db.session.scalars(select(Attempt).where(Attempt.state == "submitted")):
        if attempt.id in shares:
            assert shares[attempt.id][1] == pytest.approx(attempt.share)
            if never_lower:
                assert attempt.share >= shares[attempt.id][0] - 1e-12


def test_the_pinned_wording_and_the_answer_stay_as_they_were(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True), now)
    before = contents("attempt", "regrade", "remark", "card", "review", "response", "audit_entry", "notice")
    repair(place, sets)
    assert (
        contents("attempt", "regrade", "remark", "card", "review", "response", "audit_entry", "notice")
        == before
    )
    view = attempts.slot_at(attempt_id, 1)
    assert (view.question.key, view.response.response()) == (WRONG_KEY, RIGHT.key)
    assert (view.response.verdict, view.response.credit) == ("right", 1.0)
    (remark,) = [one for one in db.session.scalars(select(Remark)) if one.before != one.after]
    assert (remark.before["verdict"], remark.after["verdict"]) == ("wrong", "right")


def test_the_same_repair_twice_counts_once(place, sets, now):
    flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True, False), now)
    first = repair(place, sets)
    once = contents()
    assert repair(place, sets) == first
    assert contents() == once


def test_the_same_repair_by_many_at_once_counts_once(place, sets, now):
    for person in flawed.learners(5, now):
        flawed.sit(person, sets.flawed, sitting(RIGHT.key, True), now)
    found = place.at_once(lambda: regrading.regrade(sets.flawed, RIGHT.id, change(sets), False, 1, now + DAY))
    assert len(set(found)) == 1 and isinstance(found[0], int), found
    assert db.session.scalar(select(func.count()).select_from(Regrade)) == 1


def test_later_repairs_build_on_earlier_ones_and_the_newest_goes_first(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True, False), now)
    first = repair(place, sets)
    between = contents("regrade", "remark", "audit_entry", "notice")
    second = repair(place, sets, change(sets, "weight", weight=2.0))
    assert scores()[attempt_id] == (3.0, 4.0)
    with pytest.raises(Refusal, match="not_the_newest"):
        regrading.take_back(sets.flawed, first, place.alice, now + 2 * DAY)
    regrading.take_back(sets.flawed, second, place.alice, now + 2 * DAY)
    assert contents("regrade", "remark", "audit_entry", "notice") == between
    regrading.take_back(sets.flawed, first, place.alice, now + 3 * DAY)
    assert scores()[attempt_id] == (1.0, None)


@pytest.mark.parametrize("never_lower", [False, True])
@pytest.mark.parametrize("made", CHANGES)
def test_taken_back_all_is_as_if_it_had_never_been(place, sets, now, made, never_lower):
    random = Random(3)
    for person in flawed.learners(10, now):
        flawed.sit(person, sets.flawed, flawed.by_chance(random, [RIGHT, *OTHERS]), now)
        flashcards.review(person, RIGHT.facts[0], Rating.GOOD, now + DAY)
    kept = ("regrade", "remark", "audit_entry", "notice")
    before = contents(*kept)
    regrade_id = repair(place, sets, made(sets), never_lower, now + 2 * DAY)
    assert contents(*kept) != before
    undone = regrading.take_back(sets.flawed, regrade_id, place.alice, now + 3 * DAY)
    assert contents(*kept) == before
    assert regrading.take_back(sets.flawed, regrade_id, place.alice, now + 3 * DAY) == undone
    with pytest.raises(Refusal, match="not_found"):
        regrading.take_back(sets.flawed, undone, place.alice, now)


def test_what_is_answered_after_a_repair_is_judged_with_it_and_without_it_once_it_is_taken_back(
    place, sets, now
):
    begun = flawed.sit(place.bob, sets.flawed, sitting(None, True), now, finish=False)
    regrade_id = repair(place, sets)
    assert quizzes.answer(begun, 1, RIGHT.key, False, now + DAY).verdict == "right"
    assert quizzes.finish(begun, now + DAY) is None and scores()[begun] == (2.0, None)
    regrading.take_back(sets.flawed, regrade_id, place.alice, now + 2 * DAY)
    assert scores()[begun] == (1.0, None)
    assert attempts.slot_at(begun, 1).response.verdict == "wrong"
    db.session.rollback()
    (review,) = db.session.scalars(
        select(Review).join(Card, Card.id == Review.card_id).where(Card.fact_id == RIGHT.facts[0])
    )
    assert review.rating == Rating.AGAIN


def test_a_test_that_is_handed_in_later_is_judged_with_the_repair_and_weighed(place, sets, now):
    repair(place, sets)
    repair(place, sets, change(sets, "weight", weight=3.0))
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(None, None), now, finish=False)
    with writing() as session:
        session.get_one(Attempt, attempt_id).mode = "test"
    quizzes.save_draft(attempt_id, 1, RIGHT.key, False, now)
    quizzes.finish(attempt_id, now)
    assert scores()[attempt_id] == (3.0, 4.0)


def test_a_question_that_does_not_count_is_not_drawn_for_practice(place, sets, now):
    repair(place, sets, change(sets, "exclude"))
    for _ in range(4):
        attempt_id = quizzes.start_attempt(place.bob, sets.flawed, None, 20, now)
        assert RIGHT.id not in {one.question.id for one in attempts.slots_of(attempt_id)}
        quizzes.finish(attempt_id, now)
        db.session.rollback()


def test_an_attempt_whose_only_question_does_not_count_has_no_score(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.flawed, sitting(OTHER), now)
    repair(place, sets, change(sets, "exclude"))
    found = db.session.get(Attempt, attempt_id)
    assert (found.credit, found.points, found.share) == (0.0, 0.0, None)


def test_another_set_with_the_same_wording_keeps_its_marks(place, sets, now):
    from quizapp.actions.banks import publish_set

    copy = publish_set("Copy", None, flawed.flawed_bank(), now)
    attempt_id = flawed.sit(place.bob, copy, sitting(RIGHT.key, True), now)
    repair(place, sets)
    assert scores()[attempt_id] == (1.0, None)
    assert attempts.slot_at(attempt_id, 1).version_id == sets.version_id


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (Change("key", (9999,), RIGHT.key), "not_found"),
        (Change("key", (), RIGHT.key), "not_found"),
        (Change("key", (1,), "o_of_nobody"), "no_key"),
        (None, "no_key"),
        ("weight", "no_weight"),
    ],
)
def test_a_repair_that_makes_no_sense_is_refused_and_changes_nothing(place, sets, now, made, code):
    flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True), now)
    if made is None:
        made = change(sets, answer="o_of_nobody")
    elif made == "weight":
        made = change(sets, "weight", weight=-1.0)
    before = contents()
    for deed in (
        lambda: regrading.dry_run(sets.flawed, RIGHT.id, made, False),
        lambda: repair(place, sets, made),
    ):
        with pytest.raises(Refusal, match=code):
            deed()
    assert contents() == before


def test_the_gradebook_shows_the_share_of_what_counts(place, sets, now):
    class_id = classes.create(place.alice, "History", now)
    assignment_id = assignments.assign(class_id, place.alice, Rules("Test", sets.flawed, now, now + DAY), now)
    with writing() as session:
        session.add(ClassMember(class_id=class_id, person_id=place.charlie, joined_at=now))
    for answers in (sitting(WRONG_KEY, True, False, False), sitting(RIGHT.key, True, True, False)):
        flawed.sit(place.charlie, sets.flawed, answers, now, assignment_id=assignment_id)
    assert gradebook(class_id, now).rows[0].marks[0].share == 0.5
    repair(place, sets)
    assert gradebook(class_id, now).rows[0].marks[0].share == 0.75
    repair(place, sets, change(sets, "exclude"))
    assert gradebook(class_id, now).rows[0].marks[0].share == pytest.approx(2 / 3)
