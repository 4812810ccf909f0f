"""Assignments: set by a class's teachers, begun by its learners. Rights of teachers are checked before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select

from quizapp.actions.accounts import checked_name
from quizapp.actions.beginning import begin, deadline
from quizapp.actions.quizzes import MINUTES, SIZES, end_if_over, is_over
from quizapp.actions.refusal import Refusal
from quizapp.facts import stable_id
from quizapp.store import assignments as rows
from quizapp.store import banks, scopes
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt
from quizapp.store.classes import joined_class, lock_class
from quizapp.store.database import writing
from quizapp.store.people import Person, lock_person, person
from quizapp.study.assembly import Candidate, assemble
from quizapp.study.topics import TOPICS

ATTEMPTS = (1, 2, 3, 5)
COUNTS = ("best", "first", "last")
FEEDBACK = ("each", "submission", "closing")


@dataclass(frozen=True)
class Rules:
    """What a teacher decides about an assignment; see `store.assignments.Assignment`."""

    title: str
    set_id: int
    opens_at: datetime
    closes_at: datetime
    topic: str | None = None
    size: int = 10
    minutes: int | None = None
    attempts_allowed: int = 1
    counts: Literal["best", "first", "last"] = "best"
    feedback: Literal["each", "submission", "closing"] = "submission"


def assign(class_id: int, teacher_id: int, rules: Rules, now: datetime) -> int:
    """Set a quiz on the newest release of a set that this teacher may read, for a class; give its id.

    Raises Refusal for a title that cannot be read, and "closes_too_early", "no_questions" or "class_archived".
    """
    title = checked_name(rules.title)
    teacher = person(teacher_id)
    chosen = banks.set_summary(rules.set_id, scopes.read_by(teacher)) if teacher else None
    if chosen is None or not _is_offered(rules):
        raise Refusal("not_found")
    if rules.closes_at <= max(rules.opens_at, now):
        raise Refusal("closes_too_early")
    if rules.topic not in (None, *(one.topic for one in banks.topics_of_release(chosen.release_id))):
        raise Refusal("no_questions")
    with writing() as session:
        school_class = lock_class(session, class_id)
        if school_class is None:
            raise Refusal("not_found")
        if school_class.archived_at is not None:
            raise Refusal("class_archived")
        made = Assignment(
            **{**vars(rules), "title": title},
            class_id=class_id,
            release_id=chosen.release_id,
            created_by=teacher_id,
            created_at=now,
        )
        session.add(made)
        session.flush()
        return made.id


def reschedule(assignment_id: int, closes_at: datetime, now: datetime) -> None:
    """Close an assignment at another moment; attempts that are open get or lose the time.

    Raises Refusal("closes_too_early") for a moment that is past or before the opening.
    """
    with writing() as session:
        found = rows.lock_assignment(session, assignment_id)
        if found is None:
            raise Refusal("not_found")
        if closes_at <= max(found.opens_at, now):
            raise Refusal("closes_too_early")
        found.closes_at = closes_at
        begun = session.execute(
            select(Attempt, Person)
            .join(Person, Person.id == Attempt.person_id)
            .where(Attempt.assignment_id == assignment_id, Attempt.state == "open")
        ).all()
        for attempt, learner in begun:
            # Time that is up stays up, though nobody has looked since.
            if not is_over(attempt, now):
                attempt.deadline = _end(found, learner, attempt.started_at)


def withdraw(assignment_id: int) -> None:
    """Take an assignment back. Raises Refusal("assignment_begun") once a learner has begun it."""
    with writing() as session:
        found = rows.lock_assignment(session, assignment_id)
        if found is None:
            raise Refusal("not_found")
        if session.scalar(select(func.count()).where(Attempt.assignment_id == assignment_id)):
            raise Refusal("assignment_begun")
        session.delete(found)


def start(person_id: int, assignment_id: int, now: datetime) -> int:
    """Begin an assignment and give the attempt's id; where one is open, that one goes on instead.

    What the learner practised before changes nothing: the questions are drawn for each learner and attempt,
    not by memory. The time ends with the assignment at the latest. Raises Refusal("not_open_yet"),
    Refusal("assignment_closed") or Refusal("no_attempts_left").
    """
    task = rows.task_of(person_id, assignment_id)
    if task is None:
        raise Refusal("not_found")
    if task.begun and not is_over(task.begun, now):
        return task.begun.id
    if task.begun:
        end_if_over(task.begun.id, now)
    assignment = task.assignment
    chosen = assemble(
        [
            Candidate(one.version_id, one.question, None)
            for one in banks.questions_of_release(assignment.release_id, assignment.topic)
        ],
        assignment.size,
        seed=stable_id("assignment", assignment_id, person_id, len(task.attempts)),
        now=now,
    )
    if not chosen:
        raise Refusal("no_questions")
    with writing() as session:
        learner = lock_person(session, person_id)
        found = rows.lock_assignment(session, assignment_id, share=True)
        if learner is None or found is None or joined_class(person_id, found.class_id) is None:
            raise Refusal("not_found")
        before = session.scalars(
            select(Attempt).where(Attempt.person_id == person_id, Attempt.assignment_id == assignment_id)
        ).all()
        for attempt in before:
            if attempt.state == "open":
                return attempt.id
        if now < found.opens_at:
            raise Refusal("not_open_yet")
        if now >= found.closes_at:
            raise Refusal("assignment_closed")
        if len(before) >= found.attempts_allowed:
            raise Refusal("no_attempts_left")
        attempt = Attempt(
            person_id=person_id,
            set_id=found.set_id,
            release_id=found.release_id,
            assignment_id=assignment_id,
            topic=found.topic,
            mode="practice" if found.feedback == "each" else "test",
            deadline=_end(found, learner, now),
            size=found.size,
            state="open",
            started_at=now,
            out_of=len(chosen),
        )
        return begin(session, attempt, chosen)


def end_overdue(class_id: int, now: datetime) -> None:
    """Submit the attempts of a class whose time is up with the answers that they hold."""
    for attempt in rows.open_attempts_of_class(class_id):
        if is_over(attempt, now):
            end_if_over(attempt.id, now)


def _end(assignment: Assignment, learner: Person, started_at: datetime) -> datetime:
    limit = deadline(learner, assignment.minutes, started_at)
    return min(limit, assignment.closes_at) if limit else assignment.closes_at


def _is_offered(rules: Rules) -> bool:
    return (
        rules.size in SIZES
        and rules.topic in (None, *TOPICS)
        and rules.minutes in (None, *MINUTES)
        and rules.attempts_allowed in ATTEMPTS
        and rules.counts in COUNTS
        and rules.feedback in FEEDBACK
    )
