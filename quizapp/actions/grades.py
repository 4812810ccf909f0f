"""The gradebook as it stands at a moment, and a teacher's own word on a learner's work."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import select

from quizapp.actions.assignments import end_overdue
from quizapp.actions.auditing import record
from quizapp.actions.days import zone_of
from quizapp.actions.refusal import Refusal
from quizapp.store.assignments import Assignment
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.gradebook import Gradebook, Mark, Row, gradebook
from quizapp.store.grading import GivenGrade
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion, ReleaseQuestion
from quizapp.study.scheduling import learners_day

LONGEST_WORDS = 500


def book_of(class_id: int, now: datetime) -> Gradebook:
    """Give a class's gradebook, with attempts whose time is up handed in and days of flashcards counted."""
    end_overdue(class_id, now)
    book = gradebook(class_id, now)
    kept = {one.id: kept_days(one, now) for one in book.assignments if one.goal == "cards"}
    if not kept:
        return book
    rows = tuple(replace(row, marks=_with_days(row, book, kept, now)) for row in book.rows)
    return replace(book, rows=rows)


def kept_days(assignment: Assignment, now: datetime, people: Collection[int] | None = None) -> dict[int, int]:
    """Count the days on which each learner reviewed as many of the assignment's flashcards as it asks for.

    A day is the learner's own, and begins where their days begin. Learners without such a day are not in it.
    """
    facts = (
        select(QuestionVersion.fact_id)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == assignment.release_id)
    )
    if assignment.topic:
        facts = facts.where(QuestionVersion.topic == assignment.topic)
    members = select(ClassMember.person_id).where(ClassMember.class_id == assignment.class_id)
    chosen = (
        select(Card.person_id, Person.zone, Person.language, Review.reviewed_at)
        .join(Card, Card.id == Review.card_id)
        .join(Person, Person.id == Card.person_id)
        .where(
            Review.source == "card",
            Review.undone_at.is_(None),
            Review.reviewed_at >= assignment.opens_at,
            Review.reviewed_at < min(assignment.closes_at, now),
            Card.fact_id.in_(facts),
            Card.person_id.in_(members if people is None else people),
        )
    )
    zones = {}
    reviewed: Counter[tuple[int, object]] = Counter()
    for person_id, zone, language, at in db.session.execute(chosen):
        zone_key = zone, language
        if zone_key not in zones:
            zones[zone_key] = zone_of(zone, language)
        reviewed[person_id, learners_day(at, zones[zone_key])] += 1
    return dict(Counter(person for (person, _), count in reviewed.items() if count >= assignment.size))


def days_of(assignment: Assignment, now: datetime) -> int:
    """Count the days of a flashcard assignment that have begun, at least one."""
    until = min(assignment.closes_at, max(now, assignment.opens_at))
    return max(1, ceil((until - assignment.opens_at) / timedelta(days=1)))


def give_grade(
    assignment_id: int,
    person_id: int,
    teacher_id: int,
    share: float | None,
    reason: str,
    comment: str,
    now: datetime,
) -> None:
    """Comment on a learner's work, and with a share (0 to 1) and a reason let that be the grade.

    None takes a given grade back. Raises Refusal("no_grade") for a share beyond 0 to 1, Refusal("no_reason") for a
    grade without one.
    """
    reason, comment = reason.strip()[:LONGEST_WORDS], comment.strip()[:LONGEST_WORDS]
    if share is not None and not 0 <= share <= 1:
        raise Refusal("no_grade")
    if share is not None and not reason:
        raise Refusal("no_reason")
    with writing() as session:
        found = session.get(Assignment, assignment_id)
        if found is None or session.get(ClassMember, (found.class_id, person_id)) is None:
            raise Refusal("not_found")
        session.add(
            GivenGrade(
                assignment_id=assignment_id,
                person_id=person_id,
                share=share,
                reason=reason,
                comment=comment,
                given_by=teacher_id,
                given_at=now,
            )
        )
        record(
            session,
            teacher_id,
            "grade",
            now,
            found.class_id,
            assignment=found.title,
            learner=person_id,
            share=share,
            reason=reason,
        )


def _with_days(row: Row, book: Gradebook, kept: dict[int, dict[int, int]], now: datetime) -> tuple[Mark, ...]:
    return tuple(
        mark
        if one.id not in kept or mark.state in ("not_for", "exempt")
        else replace(
            mark,
            state="submitted"
            if now >= one.closes_at
            else "in_progress"
            if kept[one.id].get(row.person_id)
            else "not_started",
            credit=float(kept[one.id].get(row.person_id, 0)),
            out_of=float(days_of(one, now)),
        )
        for one, mark in zip(book.assignments, row.marks, strict=True)
    )
