"""Flashcards as an assignment: what the class remembers, what each learner sees, and who sees neither."""

import re
from datetime import timedelta

import pytest

from quizapp.actions import flashcards
from quizapp.store.cards import facts_asked
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from quizapp.study.scheduling import Rating
from quizapp.web import identity
from tests.web.test_assignments import assign
from tests.web.test_classes import join, make_class

ADDRESS = "/teach/classes/{}/assignments/1/memory"


@pytest.fixture
def class_id(alice, bob, charlie) -> int:
    """Alice's class with Bob and Charlie in it, who are to review two cards a day."""
    made, code = make_class(alice)
    join(bob, code)
    join(charlie, code)
    assign(alice, made, goal="cards", size="5", title="每日复习")
    return made


@pytest.fixture
def three(app, class_id) -> list[int]:
    """Three learners of the class, who learnt five facts a month ago; two of them forgot the first one since."""
    with app.app_context():
        now = identity.now()
        with writing() as session:
            emil = Person(name="Emil", name_key="emil", role="learner", created_at=now)
            session.add(emil)
            session.flush()
            session.add(ClassMember(class_id=class_id, person_id=emil.id, joined_at=now))
            people = [2, 3, emil.id]
        facts = facts_asked(1)[:5]
        for person_id in people:
            for fact in facts:
                flashcards.review(person_id, fact, Rating.EASY, now - timedelta(days=30))
        for person_id in people[:2]:
            flashcards.review(person_id, facts[0], Rating.AGAIN, now - timedelta(days=1))
        flashcards.review(people[2], facts[0], Rating.GOOD, now - timedelta(days=1))
        for person_id in people:
            flashcards.review(person_id, facts[1], Rating.GOOD, now - timedelta(days=1))
        db.session.rollback()
    return people


def test_it_sums_up_what_is_due_known_and_forgotten(alice, class_id, three):
    page = alice.get(ADDRESS.format(class_id))
    assert "3 of 3 learners have begun" in page.text
    forgotten = [
        [cell.text for cell in row.all("th", "td")] for row in page.all("table")[-1].all("tbody")[0].all("tr")
    ]
    assert len(forgotten) == 1
    assert "67%" in forgotten[0][1] and "2 of 3 times" in forgotten[0][1] and forgotten[0][2] == "3"


def test_nobody_is_named_in_it(alice, class_id, three):
    page = alice.get(ADDRESS.format(class_id))
    assert not any(name in page.text for name in ("Bob", "Charlie", "Emil"))


def test_of_two_learners_it_tells_nothing(app, alice, class_id):
    with app.app_context():
        for person_id in (2, 3):
            flashcards.review(person_id, facts_asked(1)[0], Rating.GOOD, identity.now())
    page = alice.get(ADDRESS.format(class_id))
    assert (
        "2 of 2 learners have begun" in page.text
        and "Figures show here once 3 learners have begun" in page.text
    )
    assert not page.all("table")


def test_who_has_left_the_class_is_not_in_it(app, alice, class_id, three):
    with app.app_context(), writing() as session:
        session.delete(session.get(ClassMember, (class_id, three[-1])))
    assert "2 of 2 learners have begun" in alice.get(ADDRESS.format(class_id)).text


def test_only_the_class_teachers_read_it(alice, bob, charlie, dora, class_id, three):
    for nobody in (bob, charlie, dora):
        nobody.get(ADDRESS.format(class_id), 404)
    alice.get(ADDRESS.format(class_id))


def test_a_quiz_has_no_class_memory(alice, class_id):
    assign(alice, class_id)
    alice.get(f"/teach/classes/{class_id}/assignments/2/memory", 404)


def test_a_learner_sees_the_days_kept_and_their_own_cards(app, bob, class_id):
    with app.app_context():
        for fact in facts_asked(1)[:5]:
            flashcards.review(2, fact, Rating.GOOD, identity.now())
    assert re.search(r"\b1 of \d+ days", bob.get("/").text)
    page = bob.get("/assignments/1")
    assert re.search(r"\b1 of \d+ days", page.text)
    assert "A day counts on which you review 5 flashcards of this set." in page.text
    assert "Known" in page.text and "Due today" in page.text


def test_the_first_page_tells_what_the_teacher_said(alice, bob, class_id):
    alice.get(f"/teach/classes/{class_id}/learners/2")
    said = {"comment": "Well kept up!", "grade": "90", "reason": "Every day."}
    alice.send(f"/teach/classes/{class_id}/learners/2/assignments/1", **said)
    page = bob.get("/")
    assert "Well kept up!" in page.text and "Grade: 90%" in page.text
