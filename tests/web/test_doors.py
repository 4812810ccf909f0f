"""Each condition that keeps the two schools apart is needed: without it, somebody sees what is not theirs."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, true

from quizapp.store import assignments, attempts, classes, notices, scopes
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassGroup, ClassMember, SchoolClass
from quizapp.store.database import db, writing
from quizapp.store.notices import Notice
from quizapp.web import access
from quizapp.web.teacher import files as files_page
from quizapp.web.teacher import scores as scores_page
from tests.web import test_access, test_two_schools

scene = test_access.scene
schools = test_two_schools.schools

# Who asks for what that is not theirs, and a word that the page must not show where it may be seen at all.
PROBES = (
    ("Bob", "/sets/2", None),
    ("Alice", "/teach/sets/2", None),
    ("Dora", "/teach/sets/1/regenerate", None),
    ("Dora", "/teach/sets/1/scores", "Bob"),
    ("Dora", "/teach/sets/1/scores.csv", "Bob"),
    ("Dora", "/teach/sets/1/scores?of=assignments", "Bob"),
    ("Alice", "/teach/classes/2", None),
    ("Bob", "/assignments/2", None),
    ("Alice", "/teach/classes/1/assignments/2/statistics/scores", None),
    ("Charlie", "/attempts/{bobs}", None),
    ("Dora", "/teach/classes/2/members/2/secret", None),
    ("Dora", "/teach/teachers", None),
)


def seen(schools) -> list[int | bool]:
    """Try every probe: the answer's status, or whether the word was shown."""
    everybody, named = schools
    found = []
    for name, path, word in PROBES:
        answer = everybody[name].client.get(path.format(**named))
        text = answer.get_data(as_text=True)
        found.append(word in text if word else answer.status_code)
        answer.close()
    return found


def anybody(*_):
    """Let everything through."""
    return true()


def row(table):
    """Find a row by its own id alone, which comes last."""

    def find(*ids):
        return db.session.scalar(select(table).where(table.id == ids[-1]))

    return find


def open_keeping(asking):
    """Let every teacher pass for the keeper."""
    return asking


DOORS = {
    "the sets that somebody studies": (scopes, "studied_by", anybody),
    "the sets that a teacher reads": (scopes, "read_by", anybody),
    "the sets that a teacher changes": (scopes, "kept_by", anybody),
    "whose answers a page shows": (scores_page, "answers_read_by", anybody),
    "whose answers a file holds": (files_page, "answers_read_by", anybody),
    "the teachers of a class": (classes, "taught_class", row(SchoolClass)),
    "the class of an assignment": (assignments, "assignment_of_class", row(Assignment)),
    "the learner of an attempt": (attempts, "attempt_of", row(Attempt)),
    "the class of a learner": (
        classes,
        "member",
        lambda class_id, person_id: db.session.scalar(
            select(ClassMember).where(ClassMember.person_id == person_id)
        ),
    ),
    "the keeper of the site": (access, "kept_by", open_keeping),
}


@pytest.fixture
def busy_schools(schools):
    """Both schools, where Bob has begun what he was set."""
    everybody, _ = schools
    everybody["Bob"].get("/assignments/1")
    everybody["Bob"].submit("/assignments/1/attempts")
    return schools


def test_with_all_doors_nobody_sees_anything(busy_schools):
    assert set(seen(busy_schools)) <= {404, False}


@pytest.mark.parametrize("door", DOORS)
def test_without_one_door_something_is_seen(busy_schools, monkeypatch, door):
    where, name, mutant = DOORS[door]
    monkeypatch.setattr(where, name, mutant)
    assert set(seen(busy_schools)) & {200, 303, 302, True}, door


CHILDREN = {
    "a group": (classes, "group", "/teach/classes/1/groups/2", ClassGroup),
    "a notice": (notices, "notice_of", "/notices/1/put-away", Notice),
}


@pytest.mark.parametrize("child", CHILDREN)
def test_without_its_parent_a_child_would_be_reached_by_others(app, busy_schools, monkeypatch, child):
    where, name, path, table = CHILDREN[child]
    with app.app_context(), writing() as session:
        session.add(Notice(person_id=3, code="may_teach", details={}, created_at=datetime.now(UTC)))
    everybody, _ = busy_schools
    everybody["Alice"].send(path, status=404)
    monkeypatch.setattr(where, name, row(table))
    answer = everybody["Alice"].client.post(path, data={"csrf_token": everybody["Alice"].token()})
    assert answer.status_code == 303
