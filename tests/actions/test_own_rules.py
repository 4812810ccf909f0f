"""Assignments that are not the same for everybody: exceptions, groups, papers drawn alike, newer releases."""

from datetime import timedelta

import pytest

from quizapp.actions import assignments, classes, flashcards, quizzes, releasing
from quizapp.actions.assignments import Rules
from quizapp.actions.grades import book_of, days_of, kept_days
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import is_revealed
from quizapp.store import assignments as rows
from quizapp.store import attempts, banks
from quizapp.store.assignments import Assignment
from quizapp.store.classes import ClassGroup, ClassMember, GroupMember, SchoolClass
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from quizapp.study.scheduling import Rating
from tests.actions import sample

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def learners(place, now):
    """Charlie and Emil learn with Alice, in class 1."""
    class_id = classes.create(place.alice, "History", now)
    with writing() as session:
        emil = Person(name="Emil", name_key="emil", role="learner", created_at=now)
        session.add(emil)
        session.flush()
        session.add_all(
            ClassMember(class_id=class_id, person_id=one, joined_at=now) for one in (place.charlie, emil.id)
        )
        ids = place.charlie, emil.id
    assert class_id == 1
    return ids


def assign(place, now, **more):
    rules = {"title": "Test", "set_id": 1, "opens_at": now, "closes_at": now + DAY, "size": 5, **more}
    return assignments.assign(1, place.alice, Rules(**rules), now)


def deadline(attempt_id):
    return db.session.get(attempts.Attempt, attempt_id).deadline


def test_one_learner_has_more_of_everything(place, learners, now):
    charlie, emil = learners
    one = assign(place, now, minutes=10)
    assignments.make_exception(one, charlie, now, now + 2 * DAY, 40, 3)
    later = now + DAY + HOUR
    with pytest.raises(Refusal, match="assignment_closed"):
        assignments.start(emil, one, later)
    attempt = assignments.start(charlie, one, later)
    assert deadline(attempt) == later + timedelta(minutes=40)
    assert rows.task_of(charlie, one).left == 2 and rows.task_of(emil, one).left == 1
    assert rows.task_of(emil, one).state(later) == "late"


def test_an_open_attempt_gets_the_time_and_loses_it_again(place, learners, now):
    charlie, _ = learners
    one = assign(place, now)
    attempt = assignments.start(charlie, one, now)
    assignments.make_exception(one, charlie, now, closes_at=now + 3 * DAY)
    assert deadline(attempt) == now + 3 * DAY
    assignments.make_exception(one, charlie, now)
    assert deadline(attempt) == now + DAY and rows.exceptions_of(one) == {}


@pytest.mark.parametrize("wrong", [{"minutes": 7}, {"attempts_allowed": 99}])
def test_only_what_is_offered_can_be_an_exception(place, learners, now, wrong):
    with pytest.raises(Refusal, match="not_found"):
        assignments.make_exception(assign(place, now), learners[0], now, **wrong)


def test_an_exception_ends_after_it_begins(place, learners, now):
    with pytest.raises(Refusal, match="closes_too_early"):
        assignments.make_exception(assign(place, now), learners[0], now, closes_at=now - HOUR)


def test_who_is_exempt_need_not_do_it_and_may(place, learners, now):
    charlie, emil = learners
    quiz, cards = assign(place, now), assign(place, now, goal="cards")
    for one in (quiz, cards):
        assignments.make_exception(one, charlie, now, exempt=True)
    states = {row.person_id: [mark.state for mark in row.marks] for row in book_of(1, now + 2 * DAY).rows}
    assert states == {charlie: ["exempt", "exempt"], emil: ["late", "submitted"]}
    assert rows.task_of(charlie, quiz).state(now) == "exempt" and rows.task_of(charlie, quiz).left == 1
    assignments.start(charlie, quiz, now)
    assert rows.task_of(charlie, quiz).state(now) == "in_progress"
    assignments.make_exception(cards, charlie, now)
    assert rows.exceptions_of(cards) == {}


def test_nobody_reads_the_key_before_the_last_one_has_handed_in(place, learners, now):
    charlie, emil = learners
    one = assign(place, now, feedback="closing")
    attempt = assignments.start(charlie, one, now)
    quizzes.finish(attempt, now)
    assignments.make_exception(one, emil, now, closes_at=now + 3 * DAY)
    handed_in = attempts.attempt_of(charlie, attempt)
    assert not is_revealed(handed_in, now + 2 * DAY)
    assert attempt in rows.attempts_not_closed(charlie, "closing", now + 2 * DAY)
    assert is_revealed(handed_in, now + 4 * DAY)


def test_a_group_has_assignments_of_its_own(place, learners, now):
    charlie, emil = learners
    with writing() as session:
        session.add(ClassGroup(id=1, class_id=1, name="Slow"))
        session.flush()
        session.add(GroupMember(group_id=1, person_id=charlie))
    one = assign(place, now, group_id=1)
    assert rows.task_of(charlie, one) is not None and rows.task_of(emil, one) is None
    with pytest.raises(Refusal, match="not_found"):
        assignments.start(emil, one, now)
    with writing() as session:
        session.add(SchoolClass(id=9, name="Other", created_at=now))
        session.flush()
        session.add(ClassGroup(id=2, class_id=9, name="Theirs"))
    with pytest.raises(Refusal, match="not_found"):
        assign(place, now, group_id=2)


def paper(place, person, one, now):
    attempt = assignments.start(person, one, now)
    return [(slot.question.id, slot.option_order) for slot in attempts.slots_of(attempt)]


def test_all_get_the_same_questions_where_the_teacher_wants_it(place, learners, now):
    charlie, emil = learners
    one = assign(place, now, drawn="same", size=10)
    mine, yours = paper(place, charlie, one, now), paper(place, emil, one, now)
    assert {id for id, _ in mine} == {id for id, _ in yours} and mine != yours
    other = assign(place, now, size=10)
    assert {id for id, _ in paper(place, charlie, other, now)} != {
        id for id, _ in paper(place, emil, other, now)
    }


def test_without_shuffling_all_get_the_same_paper_in_the_sets_order(place, learners, now):
    charlie, emil = learners
    one = assign(place, now, drawn="same", shuffled=False, size=10)
    mine = paper(place, charlie, one, now)
    assert mine == paper(place, emil, one, now)
    order = [question.id for question in sample.bank().questions]
    assert sorted((id for id, _ in mine), key=order.index) == [id for id, _ in mine]


def test_events_to_be_ordered_are_never_shown_in_their_order(place, learners, now):
    from dataclasses import replace

    releasing.regenerate(
        place.set_id, place.alice, replace(sample.bank_with_ordering(), generator="another"), now
    )
    one = assign(place, now, drawn="same", shuffled=False, size=20)
    assignment = db.session.get(Assignment, one)
    orders = {
        choice.version_id: choice.option_order for choice in assignments.paper_of(assignment, None, 0, now)
    }
    for each in banks.questions_of_release(assignment.release_id):
        if each.question.items and each.version_id in orders:
            assert sorted(orders[each.version_id]) == sorted(item.id for item in each.question.items)


def test_a_newer_release_is_taken_until_somebody_has_begun(place, learners, now):
    one = assign(place, now)
    releasing.regenerate(place.set_id, place.alice, sample.bank(note="Newer."), now)
    assert assignments.update_release(one) == 2
    assignments.start(learners[0], one, now)
    with pytest.raises(Refusal, match="assignment_begun"):
        assignments.update_release(one)


def test_flashcards_are_no_quiz_to_begin(place, learners, now):
    with pytest.raises(Refusal, match="not_found"):
        assignments.start(learners[0], assign(place, now, goal="cards"), now)


def test_days_with_enough_flashcards_are_kept(place, learners, now):
    charlie, emil = learners
    one = db.session.get(Assignment, assign(place, now, goal="cards", size=5, closes_at=now + 10 * DAY))
    facts = [fact.id for fact in sample.bank().facts]
    for day, count in ((0, 5), (1, 4), (2, 6)):
        for fact in facts[:count]:
            flashcards.review(charlie, fact, Rating.GOOD, now + day * DAY + HOUR)
    late = now + 3 * DAY
    assert kept_days(one, late) == {charlie: 2} and kept_days(one, late, [emil]) == {}
    assert days_of(one, late) == 3 and days_of(one, now) == 1
    marks = {row.person_id: row.marks[0] for row in book_of(1, late).rows}
    assert (marks[charlie].state, marks[charlie].credit, marks[charlie].out_of) == ("in_progress", 2, 3)
    assert (marks[emil].state, marks[emil].share) == ("not_started", 0)


def test_what_was_taken_back_or_asked_in_a_quiz_keeps_no_day(place, learners, now):
    charlie, _ = learners
    one = db.session.get(Assignment, assign(place, now, goal="cards", size=5))
    facts = [fact.id for fact in sample.bank().facts]
    for fact in facts[:5]:
        flashcards.review(charlie, fact, Rating.GOOD, now + HOUR)
    flashcards.undo(charlie, now + HOUR)
    assert kept_days(one, now + DAY) == {}
