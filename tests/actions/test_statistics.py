"""Who knows what, what is taken for what, and how long questions take: counted by hand."""

from datetime import timedelta

import pytest

from quizapp.actions import quizzes, statistics
from quizapp.store import attempts
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.marks import Scope, learning_in
from quizapp.study.history import Share
from tests.actions import flawed, sample
from tests.actions.flawed import DAY, FLAWED, OTHERS, RIGHT, change, repair, sitting


@pytest.fixture
def sets(place, now) -> flawed.Sets:
    """The set with a wrong key beside the true one."""
    return flawed.publish(now)


def test_each_answer_is_counted_once_for_its_learner_and_kind_of_fact(place, sets, now):
    flawed.sit(place.bob, sets.truth, sitting(RIGHT.key, True, False), now)
    flawed.sit(place.charlie, sets.truth, sitting(None, False), now)
    found = statistics.map_of(Scope(sets.truth))
    assert found.kinds == ("command",)
    assert {row.name: row.cells for row in found.rows} == {None: (Share(2, 3),), "Charlie": (Share(0, 2),)}
    assert found.sums == (Share(2, 5),)
    flawed.sit(place.bob, sets.truth, sitting(RIGHT.key, True, True), now)
    assert statistics.map_of(Scope(sets.truth)) == found
    assert statistics.map_of(Scope(sets.truth), first_only=False).sums == (Share(5, 8),)


def test_a_repaired_mark_is_the_one_that_counts(place, sets, now):
    flawed.sit(place.bob, sets.flawed, sitting(RIGHT.key, True), now)
    assert statistics.whole_of(Scope(sets.flawed)).statistics.mean == 50
    repair(place, sets)
    assert statistics.whole_of(Scope(sets.flawed)).statistics.mean == 100
    repair(place, sets, change(sets, "exclude"))
    assert statistics.whole_of(Scope(sets.flawed)).statistics.mean == 100
    assert statistics.map_of(Scope(sets.flawed)).sums == (Share(1, 1),)


def test_a_scope_keeps_to_its_learners_assignment_and_release(place, sets, now):
    from quizapp.actions import assignments, classes
    from quizapp.actions.assignments import Rules

    class_id = classes.create(place.alice, "History", now)
    assignment_id = assignments.assign(class_id, place.alice, Rules("Test", sets.truth, now, now + DAY), now)
    with writing() as session:
        session.add(ClassMember(class_id=class_id, person_id=place.charlie, joined_at=now))
    flawed.sit(place.charlie, sets.truth, sitting(RIGHT.key), now, assignment_id=assignment_id)
    flawed.sit(place.bob, sets.truth, sitting(None), now, assignment_id=assignment_id)
    flawed.sit(place.charlie, sets.truth, sitting(None), now)
    counted = {
        "all": Scope(sets.truth),
        "assignment": Scope(sets.truth, assignment_id=assignment_id),
        "class": Scope(sets.truth, assignment_id=assignment_id, whose=learning_in(class_id)),
        "release": Scope(sets.truth, release_id=99),
    }
    assert {
        name: statistics.whole_of(scope, first_only=False).statistics.n for name, scope in counted.items()
    } == {"all": 3, "assignment": 2, "class": 1, "release": 0}


def test_different_questions_are_reckoned_by_place(place, sets, now):
    asked = [one for one in sample.bank().questions if one.kind == "true_false"]
    for number, person in enumerate(flawed.learners(12, now)):
        some = asked[number : number + 3]
        answers = {one.id: (number + place) % 3 > 0 for place, one in enumerate(some)}
        flawed.sit(person, sets.truth, answers, now)
    assert statistics.whole_of(Scope(sets.truth)).by == "place"
    for person in flawed.learners(4, now, "Another"):
        flawed.sit(person, sets.flawed, {one.id: True for one in reversed(asked[:3])}, now)
    assert statistics.whole_of(Scope(sets.flawed)).by == "question"


def test_wrong_answers_that_are_true_of_another_fact_are_mix_ups(place, sets, now):
    release_id = statistics.banks.latest_release(sets.truth).id
    for person, answer in zip(
        flawed.learners(4, now), (FLAWED.key, FLAWED.key, RIGHT.key, None), strict=True
    ):
        flawed.sit(person, sets.truth, {RIGHT.id: answer}, now)
    (taken,) = statistics.confusions_of(Scope(sets.truth), release_id)
    assert (taken.asked, taken.times, taken.wrong) == (RIGHT.facts[0], 2, 2)
    texts = {one.id: one.text for one in RIGHT.options}
    assert (taken.key, taken.said) == (texts[RIGHT.key], texts[FLAWED.key])
    square = statistics.square_of([taken])
    assert set(square.names) == {taken.key, taken.said} and square.times == {(taken.key, taken.said): 2}


def test_time_goes_from_answer_to_answer_and_pauses_do_not_count(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.truth, sitting(None, None, None), now, finish=False)
    for position, seconds in ((1, 20), (3, 50), (2, 4000)):
        view = attempts.slot_at(attempt_id, position)
        quizzes.answer(attempt_id, position, view.question.key, False, now + timedelta(seconds=seconds))
    quizzes.finish(attempt_id, now + timedelta(seconds=5000))
    found = {one.question.id: (one.seconds, one.n) for one in statistics.paces_of(Scope(sets.truth))}
    assert found == {RIGHT.id: (20, 1), OTHERS[1].id: (30, 1)}


def test_the_answers_of_a_test_are_as_old_as_their_saving(place, sets, now):
    attempt_id = flawed.sit(place.bob, sets.truth, sitting(None, None), now, finish=False)
    with writing() as session:
        session.get_one(Attempt, attempt_id).mode = "test"
    quizzes.save_draft(attempt_id, 1, RIGHT.key, False, now + timedelta(seconds=30))
    quizzes.save_draft(attempt_id, 2, True, False, now + timedelta(seconds=45))
    quizzes.finish(attempt_id, now + timedelta(minutes=9))
    db.session.rollback()
    found = [one.seconds for one in statistics.paces_of(Scope(sets.truth))]
    assert found == [30, 15]
