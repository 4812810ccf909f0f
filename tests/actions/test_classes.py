"""Making, joining, leaving and archiving classes."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, classes, leaving
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.store.classes import ClassMember, SchoolClass
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from tests.actions.conftest import PASSWORD


@pytest.fixture
def class_id(place, now) -> int:
    """Alice's class."""
    return classes.create(place.alice, "  History   8b ", now)


def code_of(class_id: int) -> str:
    db.session.rollback()
    return db.session.get(SchoolClass, class_id).join_code


def member_count() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(ClassMember))


def test_a_class_belongs_to_who_made_it(place, class_id):
    assert rows.taught_class(place.alice, class_id).name == "History 8b"
    assert rows.taught_class(place.charlie, class_id) is None
    assert [one.name for one in rows.classes_taught_by(place.alice)] == ["History 8b"]
    assert rows.classes_taught_by(place.charlie) == []


def test_who_does_not_teach_makes_no_class(place, now):
    for person_id in (place.bob, place.charlie, 99):
        with pytest.raises(Refusal, match="not_found"):
            classes.create(person_id, "History", now)


@pytest.mark.parametrize("name", ["", " \t", "\u202eHistory", "x" * 41])
def test_a_name_must_be_readable(place, class_id, now, name):
    for act in (lambda: classes.create(place.alice, name, now), lambda: classes.rename(class_id, name)):
        with pytest.raises(Refusal, match="name_"):
            act()
    classes.rename(class_id, "历史八班")
    assert rows.taught_class(place.alice, class_id).name == "历史八班"


def test_a_code_is_read_however_it_is_typed(place, class_id, now):
    code = code_of(class_id)
    assert set(code) <= set(classes.LETTERS) and len(code) == classes.CODE_LENGTH
    typed = f" {code[:4].lower()} - {code[4:]} "
    assert classes.join(place.charlie, typed, now) == class_id
    assert rows.class_with_code(rows.taught_class(place.alice, class_id).shown_code, now).id == class_id
    assert [one.name for one in rows.members_of(class_id)] == ["Charlie"]


@pytest.mark.parametrize("code", ["", "-", "ABCD", "\0", "x" * 5000])
def test_a_code_that_nobody_gave_lets_nobody_in(place, class_id, now, code):
    with pytest.raises(Refusal, match="not_found"):
        classes.join(place.charlie, code, now)
    classes.archive(class_id, now)
    with pytest.raises(Refusal, match="not_found"):
        classes.join(place.charlie, code, now)


def test_a_code_lapses_and_a_new_one_ends_it_at_once(place, class_id, now):
    code = code_of(class_id)
    with pytest.raises(Refusal, match="not_found"):
        classes.join(place.charlie, code, now + classes.CODE_LIFETIME)
    classes.rotate_code(class_id, now + timedelta(days=29))
    with pytest.raises(Refusal, match="not_found"):
        classes.join(place.charlie, code, now)
    classes.join(place.charlie, code_of(class_id), now + timedelta(days=50))
    assert member_count() == 1


def test_a_guest_and_a_teacher_of_the_class_do_not_join(place, class_id, now):
    for person_id, why in ((place.bob, "account_needed"), (place.alice, "teaches_here"), (99, "not_found")):
        with pytest.raises(Refusal, match=why):
            classes.join(person_id, code_of(class_id), now)
    assert member_count() == 0


def test_a_teacher_may_learn_in_another_ones_class(place, class_id, now):
    with writing() as session:
        session.get(Person, place.charlie).role = "teacher"
    classes.join(place.charlie, code_of(class_id), now)
    assert rows.joined_class(place.charlie, class_id) is not None
    assert rows.taught_class(place.charlie, class_id) is None


def test_eight_simultaneous_joins_make_one_member(place, class_id, now):
    code = code_of(class_id)
    results = place.at_once(lambda: classes.join(place.charlie, code, now))
    assert results == [class_id] * 8
    assert member_count() == 1


def test_whoever_left_is_out_and_may_come_back(place, class_id, now):
    classes.join(place.charlie, code_of(class_id), now)
    for _ in range(2):
        classes.remove_member(class_id, place.charlie, now)
        assert rows.joined_class(place.charlie, class_id) is None
    classes.join(place.charlie, code_of(class_id), now)
    assert member_count() == 1


def test_an_archived_class_keeps_its_learners_and_takes_no_more(place, class_id, now):
    code = code_of(class_id)
    classes.join(place.charlie, code, now)
    for _ in range(2):
        classes.archive(class_id, now)
    with pytest.raises(Refusal, match="class_archived"):
        classes.rotate_code(class_id, now)
    assert rows.class_with_code(code, now) is None
    assert rows.classes_joined_by(place.charlie) == []
    assert member_count() == 1
    classes.reopen(class_id, now)
    assert code_of(class_id) not in (None, code)
    assert [one.id for one in rows.classes_joined_by(place.charlie)] == [class_id]


def test_teachers_share_a_class_and_one_always_stays(place, class_id, now):
    with pytest.raises(Refusal, match="no_such_teacher"):
        classes.add_teacher(class_id, "Charlie", now)
    with writing() as session:
        session.get(Person, place.charlie).role = "teacher"
    with pytest.raises(Refusal, match="last_class_teacher"):
        classes.remove_teacher(class_id, place.alice, now)
    for _ in range(2):
        classes.add_teacher(class_id, " charlie ", now)
    assert rows.taught_class(place.charlie, class_id) is not None
    todo = [place.alice, place.charlie] * 4
    results = place.at_once(lambda: classes.remove_teacher(class_id, todo.pop(), now))
    assert {str(one) for one in results} == {"None", "last_class_teacher"}
    db.session.rollback()
    assert len(rows.teachers_of(class_id)) == 1


def test_who_learns_in_a_class_does_not_teach_it(place, class_id, now):
    classes.join(place.charlie, code_of(class_id), now)
    with writing() as session:
        session.get(Person, place.charlie).role = "teacher"
    for name in ("Charlie", "Nobody", ""):
        with pytest.raises(Refusal, match="no_such_teacher"):
            classes.add_teacher(class_id, name, now)


def test_what_is_not_there_is_refused(place, now):
    for act in (
        lambda: classes.rename(9, "History"),
        lambda: classes.rotate_code(9, now),
        lambda: classes.archive(9, now),
        lambda: classes.reopen(9, now),
    ):
        with pytest.raises(Refusal, match="not_found"):
            act()


def test_the_class_of_a_teacher_who_leaves_goes_to_the_archive(place, class_id, now):
    with writing() as session:
        session.get(Person, place.charlie).role = "teacher"
    other = classes.create(place.charlie, "Another school", now)
    learner = accounts.start_guest("en", None, now)
    accounts.claim(learner, "Dora", PASSWORD, now)
    for each in (class_id, other):
        classes.join(learner, code_of(each), now)
    leaving.leave(place.alice, PASSWORD, now)
    assert [one.id for one in rows.classes_joined_by(learner)] == [other]
    leaving.leave(learner, PASSWORD, now)
    assert member_count() == 0
