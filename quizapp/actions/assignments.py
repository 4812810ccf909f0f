"""Assignments: set by a class's teachers, begun by its learners. Rights of teachers are checked before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from quizapp.actions.accounts import checked_name
from quizapp.actions.beginning import begin, deadline
from quizapp.actions.quizzes import MINUTES, SIZES, end_if_over, is_over
from quizapp.actions.refusal import Refusal
from quizapp.facts import stable_id
from quizapp.store import assignments as rows
from quizapp.store import banks, scopes
from quizapp.store.assignments import Assignment, AssignmentException, OwnRules, own_rules
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassGroup, ClassSet, joined_class, lock_class
from quizapp.store.database import writing
from quizapp.store.grading import GivenGrade
from quizapp.store.people import Person, lock_person, person
from quizapp.study.assembly import Candidate, Choice, assemble, shuffle
from quizapp.study.topics import TOPICS

ATTEMPTS = (1, 2, 3, 5)
COUNTS = ("best", "first", "last")
FEEDBACK = ("each", "submission", "closing")
GOALS = ("quiz", "cards")
DRAWN = ("each", "same")


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
    goal: Literal["quiz", "cards"] = "quiz"
    drawn: Literal["each", "same"] = "each"
    shuffled: bool = True
    group_id: int | None = None


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
        group = session.get(ClassGroup, rules.group_id) if rules.group_id is not None else None
        if rules.group_id is not None and (group is None or group.class_id != class_id):
            raise Refusal("not_found")
        made = Assignment(
            **{**vars(rules), "title": title},
            class_id=class_id,
            release_id=chosen.release_id,
            created_by=teacher_id,
            created_at=now,
        )
        session.add(made)
        if (
            rules.goal == "cards"
            and not chosen.published
            and session.get(ClassSet, (class_id, chosen.id)) is None
        ):
            # Flashcards are reviewed in the set itself, so that the class must have it.
            session.add(ClassSet(class_id=class_id, set_id=chosen.id, added_at=now))
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
                attempt.deadline = _end(_rules_of(session, found, learner.id), learner, attempt.started_at)


def make_exception(
    assignment_id: int,
    person_id: int,
    now: datetime,
    closes_at: datetime | None = None,
    minutes: int | None = None,
    attempts_allowed: int | None = None,
    exempt: bool = False,
) -> None:
    """Let other rules hold for one learner, or none; without any the learner's exception goes.

    An attempt that is open gets or loses the time. Raises Refusal("closes_too_early").
    """
    if minutes not in (None, *MINUTES) or attempts_allowed not in (None, *ATTEMPTS):
        raise Refusal("not_found")
    with writing() as session:
        learner = lock_person(session, person_id)
        found = rows.lock_assignment(session, assignment_id)
        if found is None or learner is None:
            raise Refusal("not_found")
        if closes_at is not None and closes_at <= max(found.opens_at, now):
            raise Refusal("closes_too_early")
        kept = session.get(AssignmentException, (assignment_id, person_id))
        if kept is None:
            kept = AssignmentException(assignment_id=assignment_id, person_id=person_id)
            session.add(kept)
        kept.closes_at, kept.minutes, kept.attempts_allowed = closes_at, minutes, attempts_allowed
        kept.exempt = exempt
        if closes_at is minutes is attempts_allowed is None and not exempt:
            session.delete(kept)
        session.flush()
        begun = session.scalars(
            select(Attempt).where(
                Attempt.assignment_id == assignment_id,
                Attempt.person_id == person_id,
                Attempt.state == "open",
            )
        )
        for attempt in begun:
            if not is_over(attempt, now):
                attempt.deadline = _end(_rules_of(session, found, person_id), learner, attempt.started_at)


def update_release(assignment_id: int) -> int:
    """Let an assignment use its set's newest release, and give that release's number.

    Raises Refusal("assignment_begun") once a learner has begun it: all of them get the same.
    """
    with writing() as session:
        found = rows.lock_assignment(session, assignment_id)
        newest = banks.latest_release(found.set_id) if found is not None else None
        if found is None or newest is None:
            raise Refusal("not_found")
        if session.scalar(select(func.count()).where(Attempt.assignment_id == assignment_id)):
            raise Refusal("assignment_begun")
        found.release_id = newest.id
        return newest.number


def withdraw(assignment_id: int) -> None:
    """Take an assignment back. Raises Refusal("assignment_begun") once a learner has begun it."""
    with writing() as session:
        found = rows.lock_assignment(session, assignment_id)
        if found is None:
            raise Refusal("not_found")
        if session.scalar(select(func.count()).where(Attempt.assignment_id == assignment_id)):
            raise Refusal("assignment_begun")
        session.execute(delete(AssignmentException).where(AssignmentException.assignment_id == assignment_id))
        session.execute(delete(GivenGrade).where(GivenGrade.assignment_id == assignment_id))
        session.delete(found)


def start(person_id: int, assignment_id: int, now: datetime) -> int:
    """Begin an assignment and give the attempt's id; where one is open, that one goes on instead.

    What the learner practised before changes nothing: questions are not drawn by memory. The time ends with the assignment at the latest. Raises Refusal("not_open_yet"),
    Refusal("assignment_closed") or Refusal("no_attempts_left").
    """
    task = rows.task_of(person_id, assignment_id)
    if task is None or task.assignment.goal != "quiz":
        raise Refusal("not_found")
    if task.begun and not is_over(task.begun, now):
        return task.begun.id
    if task.begun:
        end_if_over(task.begun.id, now)
    chosen = paper_of(task.assignment, person_id, len(task.attempts), now)
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
        rules = _rules_of(session, found, person_id)
        if now >= rules.closes_at:
            raise Refusal("assignment_closed")
        if len(before) >= rules.attempts_allowed:
            raise Refusal("no_attempts_left")
        attempt = Attempt(
            person_id=person_id,
            set_id=found.set_id,
            release_id=found.release_id,
            assignment_id=assignment_id,
            topic=found.topic,
            mode="practice" if found.feedback == "each" else "test",
            deadline=_end(rules, learner, now),
            size=found.size,
            state="open",
            started_at=now,
            out_of=len(chosen),
        )
        return begin(session, attempt, chosen)


def paper_of(assignment: Assignment, person_id: int | None, number: int, now: datetime) -> list[Choice]:
    """Draw the questions of a learner's attempt, the first being number 0; of nobody's for a look at it.

    All learners get the same where the assignment says so, each in an order of their own or all in the set's.
    Events to be ordered are shuffled in any case.
    """
    offered = [
        Candidate(one.version_id, one.question, None)
        for one in banks.questions_of_release(assignment.release_id, assignment.topic)
    ]
    own = stable_id("assignment", assignment.id, person_id, number)
    seed = own if assignment.drawn == "each" else stable_id("assignment", assignment.id, "all", number)
    chosen = assemble(offered, assignment.size, seed=seed, now=now)
    if assignment.drawn == "each" and assignment.shuffled:
        return chosen
    asked = {one.version_id: one.question for one in offered}
    places = {one.version_id: place for place, one in enumerate(offered)}
    chosen.sort(key=lambda one: places[one.version_id])
    if assignment.shuffled:
        return shuffle([asked[one.version_id] for one in chosen], [one.version_id for one in chosen], own)
    natural = {id for id, question in asked.items() if not question.items}
    return [Choice(one.version_id, () if one.version_id in natural else one.option_order) for one in chosen]


def end_overdue(class_id: int, now: datetime) -> None:
    """Submit the attempts of a class whose time is up with the answers that they hold."""
    for attempt in rows.open_attempts_of_class(class_id):
        if is_over(attempt, now):
            end_if_over(attempt.id, now)


def _rules_of(session: Session, assignment: Assignment, person_id: int) -> OwnRules:
    return own_rules(assignment, session.get(AssignmentException, (assignment.id, person_id)))


def _end(rules: OwnRules, learner: Person, started_at: datetime) -> datetime:
    limit = deadline(learner, rules.minutes, started_at)
    return min(limit, rules.closes_at) if limit else rules.closes_at


def _is_offered(rules: Rules) -> bool:
    return (
        rules.size in SIZES
        and rules.topic in (None, *TOPICS)
        and rules.minutes in (None, *MINUTES)
        and rules.attempts_allowed in ATTEMPTS
        and rules.counts in COUNTS
        and rules.feedback in FEEDBACK
        and rules.goal in GOALS
        and rules.drawn in DRAWN
    )
