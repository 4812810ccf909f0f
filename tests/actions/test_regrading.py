"""Repairing marks after a wrong key: dry run, repair, taking back, memories, and who answers meanwhile."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from math import fsum
from random import Random

import pytest
from sqlalchemy import func, inspect, select, text

from quizapp.actions import assignments, classes, flashcards, quizzes, regrading
from quizapp.actions.assignments import Rules
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts, cards
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.gradebook import gradebook
from quizapp.store.grading import Regrade, Remark
from quizapp.study.regrading import Change
from quizapp.study.scheduling import Rating
from tests.actions import flawed, sample
from tests.actions.flawed import FLAWED, OTHER, RIGHT, WRONG_KEY

DAY = timedelta(days=1)
SAME, *OTHERS = [one for one in sample.bank().questions if one.id != RIGHT.id][:5]


@pytest.fixture
def sets(place, now) -> flawed.Sets:
    """The set with a wrong key beside the true one."""
    return flawed.publish(now)


def change(sets, repair="key", answer=RIGHT.key, **more) -> Change:
    return Change(repair, (sets.version_id,), None if repair in ("exclude", "weight") else answer, **more)


def repair(place, sets, one=None, never_lower=False, now=None) -> int:
    found = regrading.regrade(
        sets.flawed, RIGHT.id, one or change(sets), never_lower, place.alice, now or sample_now()
    )
    db.session.rollback()
    return found


def sample_now():
    from tests.actions.conftest import NOW

    return NOW + DAY


def sitting(answer, *others) -> dict[str, object]:
    """Answer the wrong question so, and others rightly (True), wrongly (False) or not at all (None)."""
    found = {RIGHT.id: answer}
    for question, right in zip(OTHERS, others, strict=False):
        wrong = not question.key if isinstance(question.key, bool) else question.options[-1].id
        if not isinstance(question.key, bool):
            wrong = next(one.id for one in question.options if one.id != question.key)
        found[question.id] = None if right is None else question.key if right else wrong
    return found


def scores() -> dict[int, tuple[float | None, float | None]]:
    db.session.rollback()
    return {one.id: (one.credit, one.points) for one in db.session.scalars(select(Attempt))}


def contents(*without: str) -> dict[str, list]:
    """Read every row of every table but some."""
    db.session.rollback()
    with db.engine.connect() as connection:
        names = [one for one in inspect(connection).get_table_names() if one not in without]
        return {
            one: sorted(map(str, connection.execute(text(f'SELECT * FROM "{one}"')).all())) for one in names
        }


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


def memories(person_id: int) -> dict[str, object]:
    db.session.rollback()
    found = {}
    for card in db.session.scalars(select(Card).where(Card.person_id == person_id)):
        reviews = db.session.scalars(
            select(Review)
            .where(Review.card_id == card.id, Review.undone_at.is_(None))
            .order_by(Review.reviewed_at, Review.id)
        ).all()
        found[card.fact_id] = (
            card.memory,
            card.due,
            card.lapses,
            card.turn,
            [(one.rating, one.before, one.after, one.reviewed_at) for one in reviews],
        )
    return found


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
    todo += [
        lambda person=person, hour=hour: flashcards.review(
            person, RIGHT.facts[0], Rating.GOOD, now + DAY + timedelta(hours=hour)
        )
        for person in (place.bob, place.charlie)
        for hour in range(3)
    ]
    found = place.at_once(lambda: todo.pop()(), 7)
    assert not [one for one in found if isinstance(one, Exception)], found
    for person in (place.bob, place.charlie):
        ((_, _, _, _, reviews),) = memories(person).values()
        assert [rating for rating, *_ in reviews] == [int(Rating.GOOD)] * 4
        for (_, _, after, _), (_, before, _, _) in pairwise(reviews):
            assert after == before
