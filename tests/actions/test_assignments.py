"""Assignments: their window, their attempts, their time, and what they tell when."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, assignments, classes, mistakes, plans, quizzes, releasing
from quizapp.actions.assignments import Rules
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import is_revealed, unrevealed_attempts
from quizapp.store import assignments as rows
from quizapp.store import attempts
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt
from quizapp.store.belongings import belongings
from quizapp.store.classes import SchoolClass
from quizapp.store.database import db
from quizapp.store.people import person
from quizapp.study.plans import Plan
from tests.actions import sample
from tests.actions.conftest import PASSWORD

HOUR = timedelta(hours=1)


@pytest.fixture
def class_id(place, now) -> int:
    """Alice's class, in which Charlie learns."""
    made = classes.create(place.alice, "History", now)
    classes.join(place.charlie, db.session.get(SchoolClass, made).join_code, now)
    return made


@pytest.fixture
def rules(place, now) -> Rules:
    """Five questions between now and tomorrow."""
    return Rules("First test", place.set_id, now, now + 24 * HOUR, size=5)


@pytest.fixture
def assign(place, class_id, rules, now):
    """Set an assignment for the class, with the rules given."""
    return lambda **own: assignments.assign(class_id, place.alice, replace(rules, **own), now)


def attempt(attempt_id: int) -> Attempt:
    db.session.rollback()
    return db.session.get(Attempt, attempt_id)


def count(table) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table))


def answer_all(attempt_id: int, now) -> None:
    """Save a wrong answer everywhere and hand in."""
    for view in attempts.slots_of(attempt_id):
        wrong = next(option.id for option in view.question.options if not option.correct)
        quizzes.save_draft(attempt_id, view.position, wrong, False, now)
    quizzes.finish(attempt_id, now)


def test_a_learner_of_the_class_begins_it_and_goes_on_with_it(place, assign, now):
    assignment_id = assign()
    attempt_id = assignments.start(place.charlie, assignment_id, now)
    assert assignments.start(place.charlie, assignment_id, now + HOUR) == attempt_id
    begun = attempt(attempt_id)
    assert (begun.mode, begun.out_of, begun.deadline) == ("test", 5, now + 24 * HOUR)
    task = rows.task_of(place.charlie, assignment_id)
    assert task.begun.id == attempt_id and task.state(now) == "in_progress" and task.left == 0


def test_nobody_else_begins_it(place, assign, now):
    assignment_id = assign()
    for person_id in (place.bob, place.alice, 99):
        with pytest.raises(Refusal, match="not_found"):
            assignments.start(person_id, assignment_id, now)
    with pytest.raises(Refusal, match="not_found"):
        assignments.start(place.charlie, 99, now)
    assert count(Attempt) == 0


def test_eight_simultaneous_starts_make_one_attempt(place, assign, now):
    assignment_id = assign(attempts_allowed=5)
    results = place.at_once(lambda: assignments.start(place.charlie, assignment_id, now))
    assert len(set(results)) == 1 and isinstance(results[0], int)
    assert count(Attempt) == 1


def test_practice_and_each_assignment_have_an_open_attempt_of_their_own(place, assign, now):
    practice = quizzes.start_attempt(place.charlie, place.set_id, None, 5, now)
    first, second = (assignments.start(place.charlie, assign(), now) for _ in range(2))
    assert len({practice, first, second}) == 3
    assert quizzes.start_attempt(place.charlie, place.set_id, None, 5, now) == practice
    assert attempts.open_attempt(place.charlie, place.set_id).id == practice


def test_it_opens_and_closes_when_it_says(place, assign, now):
    assignment_id = assign(opens_at=now + HOUR, closes_at=now + 2 * HOUR)
    for moment, why in ((now, "not_open_yet"), (now + 2 * HOUR, "assignment_closed")):
        with pytest.raises(Refusal, match=why):
            assignments.start(place.charlie, assignment_id, moment)
    assert assignments.start(place.charlie, assignment_id, now + HOUR)


def test_attempts_are_counted(place, assign, now):
    assignment_id = assign(attempts_allowed=2)
    for _ in range(2):
        quizzes.finish(assignments.start(place.charlie, assignment_id, now), now)
    with pytest.raises(Refusal, match="no_attempts_left"):
        assignments.start(place.charlie, assignment_id, now)
    assert rows.task_of(place.charlie, assignment_id).state(now) == "submitted"


@pytest.mark.parametrize(
    ("minutes", "extra", "before_closing", "lasts"),
    [
        (20, 0, 24 * HOUR, timedelta(minutes=20)),
        (20, 50, 24 * HOUR, timedelta(minutes=30)),
        (20, 50, timedelta(minutes=25), timedelta(minutes=25)),
        (None, 50, 3 * HOUR, 3 * HOUR),
    ],
)
def test_the_time_ends_with_the_minutes_or_the_closing(
    place, assign, now, minutes, extra, before_closing, lasts
):
    plans.set_plan(place.charlie, Plan(extra_time=extra))
    assignment_id = assign(minutes=minutes, closes_at=now + before_closing)
    assert attempt(assignments.start(place.charlie, assignment_id, now)).deadline == now + lasts


@pytest.mark.parametrize("feedback", assignments.FEEDBACK)
def test_after_the_deadline_no_answer_counts(place, assign, now, feedback):
    attempt_id = assignments.start(place.charlie, assign(minutes=5, feedback=feedback), now)
    view = attempts.slot_at(attempt_id, 1)
    late = now + timedelta(minutes=5) + quizzes.GRACE + timedelta(seconds=1)
    act = quizzes.answer if feedback == "each" else quizzes.save_draft
    with pytest.raises(Refusal, match="attempt_submitted"):
        act(attempt_id, 1, view.question.key, False, late)
    assert (attempt(attempt_id).state, attempt(attempt_id).credit) == ("submitted", 0)


def test_what_ran_out_counts_as_an_attempt(place, assign, now):
    assignment_id = assign(minutes=5, attempts_allowed=2)
    first = assignments.start(place.charlie, assignment_id, now)
    second = assignments.start(place.charlie, assignment_id, now + HOUR)
    assert first != second and attempt(first).state == "submitted"
    with pytest.raises(Refusal, match="no_attempts_left"):
        assignments.start(place.charlie, assignment_id, now + 2 * HOUR)
    assert attempt(second).state == "submitted"


def test_overdue_attempts_end_for_whoever_looks_and_once(place, class_id, assign, now):
    attempt_id = assignments.start(place.charlie, assign(minutes=5), now)
    assignments.end_overdue(class_id, now + timedelta(minutes=5))
    assert attempt(attempt_id).state == "open"
    results = place.at_once(lambda: assignments.end_overdue(class_id, now + HOUR))
    assert results == [None] * 8
    assert attempt(attempt_id).state == "submitted"


def test_the_release_is_pinned(place, assign, now):
    assignment_id = assign()
    releasing.regenerate(place.set_id, place.alice, sample.bank(note="A newer revision."), now)
    attempt_id = assignments.start(place.charlie, assignment_id, now)
    assert attempt(attempt_id).release_id == db.session.get(Assignment, assignment_id).release_id == 1


def test_questions_do_not_depend_on_practice(place, assign, now):
    def asked(attempt_id: int) -> list[str]:
        return [view.question.id for view in attempts.slots_of(attempt_id)]

    before = asked(assignments.start(place.charlie, assign(), now))
    quiz = quizzes.start_attempt(place.charlie, place.set_id, None, 20, now)
    for view in attempts.slots_of(quiz):
        quizzes.answer(quiz, view.position, view.question.key, False, now)
    assert len(before) == len(asked(assignments.start(place.charlie, assign(), now))) == 5
    credits = db.session.scalars(select(Attempt.credit).where(Attempt.assignment_id.is_not(None))).all()
    assert credits == [None, None]


@pytest.mark.parametrize(
    ("own", "why"),
    [
        ({"title": " "}, "name_missing"),
        ({"set_id": 9}, "not_found"),
        ({"size": 7}, "not_found"),
        ({"topic": "mistakes"}, "not_found"),
        ({"topic": "numbers"}, "no_questions"),
        ({"minutes": 3}, "not_found"),
        ({"attempts_allowed": 0}, "not_found"),
        ({"counts": "worst"}, "not_found"),
        ({"feedback": "never"}, "not_found"),
    ],
)
def test_what_is_not_on_offer_is_refused(assign, own, why):
    with pytest.raises(Refusal, match=why):
        assign(**own)
    assert count(Assignment) == 0


def test_it_closes_after_it_opens_and_not_in_the_past(assign, now):
    for opens, closes in ((now + HOUR, now + HOUR), (now - 2 * HOUR, now - HOUR)):
        with pytest.raises(Refusal, match="closes_too_early"):
            assign(opens_at=opens, closes_at=closes)


def test_an_archived_class_gets_none_and_begins_none(place, class_id, assign, now):
    assignment_id = assign()
    classes.archive(class_id, now)
    with pytest.raises(Refusal, match="class_archived"):
        assign()
    with pytest.raises(Refusal, match="not_found"):
        assignments.start(place.charlie, assignment_id, now)


def test_another_closing_moves_the_end_of_open_attempts(place, assign, now):
    short, long = assign(minutes=20), assign()
    first, second = (assignments.start(place.charlie, one, now) for one in (short, long))
    for one in (short, long):
        assignments.reschedule(one, now + timedelta(minutes=10), now)
    assert {attempt(one).deadline for one in (first, second)} == {now + timedelta(minutes=10)}
    for one in (short, long):
        assignments.reschedule(one, now + 48 * HOUR, now)
    assert attempt(first).deadline == now + timedelta(minutes=20)
    assert attempt(second).deadline == now + 48 * HOUR


def test_time_that_was_up_stays_up(place, assign, now):
    assignment_id = assign(closes_at=now + HOUR)
    attempt_id = assignments.start(place.charlie, assignment_id, now)
    assignments.reschedule(assignment_id, now + 48 * HOUR, now + 2 * HOUR)
    assert attempt(attempt_id).deadline == now + HOUR


def test_a_closing_is_never_in_the_past(place, assign, now):
    assignment_id = assign(opens_at=now + HOUR)
    for moment in (now - HOUR, now, now + HOUR):
        with pytest.raises(Refusal, match="closes_too_early"):
            assignments.reschedule(assignment_id, moment, now)
    with pytest.raises(Refusal, match="not_found"):
        assignments.reschedule(99, now + HOUR, now)


def test_it_is_withdrawn_only_while_nobody_has_begun(place, assign, now):
    assignment_id, other = assign(), assign()
    assignments.withdraw(other)
    assignments.start(place.charlie, assignment_id, now)
    with pytest.raises(Refusal, match="assignment_begun"):
        assignments.withdraw(assignment_id)
    assert count(Assignment) == 1


def test_withdrawing_and_beginning_at_once_leaves_one_of_them_undone(place, assign, now):
    assignment_id = assign()
    todo = [lambda: assignments.withdraw(assignment_id)]
    todo += [lambda: assignments.start(place.charlie, assignment_id, now)] * 7
    results = place.at_once(lambda: todo.pop()(), 8)
    assert {one.code for one in results if isinstance(one, Exception)} <= {"not_found", "assignment_begun"}
    assert count(Assignment) == count(Attempt)


def test_a_learner_who_is_taken_out_keeps_the_attempt_closed(place, class_id, assign, now):
    assignment_id = assign()
    attempt_id = assignments.start(place.charlie, assignment_id, now)
    quizzes.save_draft(attempt_id, 1, attempts.slot_at(attempt_id, 1).question.key, False, now)
    classes.remove_member(class_id, place.charlie, now)
    assert (attempt(attempt_id).state, attempt(attempt_id).credit) == ("submitted", 1.0)
    assert rows.task_of(place.charlie, assignment_id) is None


def test_what_is_told_after_closing_is_told_nowhere_before(place, assign, now):
    attempt_id = assignments.start(place.charlie, assign(feedback="closing"), now)
    answer_all(attempt_id, now)
    closing = now + 24 * HOUR
    for moment in (now, closing, closing + quizzes.GRACE):
        assert not is_revealed(attempt(attempt_id), moment)
        untold = unrevealed_attempts(place.charlie, moment)
        assert untold == {attempt_id}
        assert mistakes.notebook_of(place.charlie, untold) == []
        with pytest.raises(Refusal, match="no_questions"):
            quizzes.start_attempt(place.charlie, place.set_id, "mistakes", 5, moment)
        (quiz,) = belongings(person(place.charlie), untold)["quizzes"]
        assert quiz["credit"] is None
        assert all(set(one) == {"question", "answer"} for one in quiz["questions"])
        assert all(set(one["question"]) == {"id"} for one in quiz["questions"])
    after = closing + quizzes.GRACE + timedelta(seconds=1)
    assert is_revealed(attempt(attempt_id), after)
    assert unrevealed_attempts(place.charlie, after) == set()
    assert len(mistakes.notebook_of(place.charlie)) == 5


def test_a_guests_quiz_and_an_assignment_stay_apart_when_they_sign_in(place, assign, now):
    assigned = assignments.start(place.charlie, assign(), now)
    practice = quizzes.start_attempt(place.bob, place.set_id, None, 5, now + HOUR)
    accounts.sign_in("Charlie", PASSWORD, now + HOUR, guest_id=place.bob)
    assert (attempt(assigned).state, attempt(practice).state) == ("open", "open")
    assert attempt(practice).person_id == place.charlie
