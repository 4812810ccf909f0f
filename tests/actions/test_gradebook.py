"""The gradebook: what counts, where each stands, and how many questions it asks the database."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import event, select

from quizapp.actions import assignments, classes
from quizapp.actions.assignments import COUNTS, Rules
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.gradebook import gradebook
from quizapp.store.people import Person

DAY = timedelta(days=1)


@pytest.fixture
def filled(place, now) -> tuple[int, list[int], list[int]]:
    """A class of twenty with an assignment of each rule, and attempts by chance; another class beside it."""
    class_id, other = (classes.create(place.alice, name, now) for name in ("History", "Another"))
    rules = Rules("Test", place.set_id, now, now + DAY, size=5)
    ids = [assignments.assign(class_id, place.alice, replace(rules, counts=rule), now) for rule in COUNTS]
    elsewhere = assignments.assign(other, place.alice, rules, now)
    random = Random(5)
    with writing() as session:
        learners = [
            Person(name=f"Learner {place:02}", name_key=f"learner {place:02}", role="learner", created_at=now)
            for place in range(20)
        ]
        session.add_all(learners)
        session.flush()
        people = [one.id for one in learners]
        for one in people:
            session.add_all(
                ClassMember(class_id=each, person_id=one, joined_at=now) for each in (class_id, other)
            )
            for assignment_id in (*ids, elsewhere):
                times = random.randrange(4)
                for turn in range(times):
                    is_open = turn == times - 1 and random.random() < 0.3
                    session.add(
                        Attempt(
                            person_id=one,
                            set_id=place.set_id,
                            release_id=1,
                            assignment_id=assignment_id,
                            mode="test",
                            size=5,
                            state="open" if is_open else "submitted",
                            started_at=now,
                            credit=None if is_open else random.choice((0.0, 1.5, 2.0, 5.0)),
                            out_of=5,
                        )
                    )
                    session.flush()
    return class_id, ids, people


def counting(rule: str, credits: list[float]) -> float | None:
    """Say in other words which attempt counts."""
    if not credits:
        return None
    return {"best": max(credits), "first": credits[0], "last": credits[-1]}[rule]


def test_each_mark_is_of_the_attempt_that_counts(place, filled, now):
    class_id, ids, people = filled
    book = gradebook(class_id, now)
    assert [one.id for one in book.assignments] == ids
    assert [row.person_id for row in book.rows] == people
    seen = set()
    for row in book.rows:
        for assignment, mark in zip(book.assignments, row.marks, strict=True):
            made = db.session.scalars(
                select(Attempt)
                .where(Attempt.person_id == row.person_id, Attempt.assignment_id == assignment.id)
                .order_by(Attempt.id)
            ).all()
            handed_in = [one.credit for one in made if one.state == "submitted"]
            assert mark.credit == counting(assignment.counts, handed_in)
            assert mark.attempts == len(made)
            expected = (
                "not_started" if not made else "submitted" if len(handed_in) == len(made) else "in_progress"
            )
            assert mark.state == expected
            seen.add((mark.state, mark.credit is not None))
    assert len(seen) == 4


def test_after_closing_what_was_not_begun_is_late(filled, now):
    class_id, _, _ = filled
    before, after = gradebook(class_id, now), gradebook(class_id, now + DAY)
    for early, late in zip(before.rows, after.rows, strict=True):
        for one, other in zip(early.marks, late.marks, strict=True):
            assert other.state == ("late" if one.state == "not_started" else one.state)
            assert other.credit == one.credit


def test_it_asks_the_database_as_seldom_for_a_large_class(filled, now):
    class_id, _, _ = filled
    asked = []
    db.session.rollback()
    event.listen(db.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    gradebook(class_id, now)
    assert len([one for one in asked if one.startswith("SELECT")]) == 5


def test_who_left_the_class_is_not_in_it(place, filled, now):
    class_id, _, people = filled
    classes.remove_member(class_id, people[0], now)
    assert [row.person_id for row in gradebook(class_id, now).rows] == people[1:]


def test_an_empty_class_has_an_empty_gradebook(place, now):
    class_id = classes.create(place.alice, "Empty", now)
    assert gradebook(class_id, now).rows == gradebook(class_id, now).assignments == ()
    assignments.assign(class_id, place.alice, Rules("Test", place.set_id, now, now + DAY), now)
    assert gradebook(class_id, now).shares(0) == []
