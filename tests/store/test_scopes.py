"""Who may see which sets and whose answers: Alice keeps the site, Dora teaches elsewhere."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from quizapp.actions import classes
from quizapp.actions.banks import publish_set
from quizapp.store import banks, scopes
from quizapp.store.banks import QuestionSet
from quizapp.store.classes import ClassMember, ClassSet, ClassTeacher, SchoolClass
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from tests.actions import sample

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def people(app):
    """Two teachers with a class and a set each, a learner in each class, one in none, and the site's set."""
    with writing() as session:
        named = {
            name: Person(
                name=name, name_key=name.casefold(), role=role, keeper=name == "Alice", created_at=NOW
            )
            for name, role in (
                ("Alice", "teacher"),
                ("Dora", "teacher"),
                ("Bob", "learner"),
                ("Charlie", "learner"),
                ("Emil", "learner"),
            )
        }
        session.add_all(named.values())
        session.flush()
        ids = {name: one.id for name, one in named.items()}
    publish_set("Everybody's", None, sample.bank(), NOW)
    for teacher, learner in (("Alice", "Bob"), ("Dora", "Charlie")):
        made = classes.create(ids[teacher], f"{teacher}'s class", NOW)
        set_id = publish_set(f"{teacher}'s", ids[teacher], sample.bank(), NOW)
        with writing() as session:
            session.add(ClassMember(class_id=made, person_id=ids[learner], joined_at=NOW))
            session.add(ClassSet(class_id=made, set_id=set_id, added_at=NOW))
    return {name: db.session.get(Person, id) for name, id in ids.items()}


def titles(which):
    return [one.title for one in banks.sets(which)]


def test_learners_study_what_is_open_and_what_their_class_was_given(people):
    assert titles(scopes.studied_by(None)) == ["Everybody's"]
    assert titles(scopes.studied_by(people["Bob"].id)) == ["Everybody's", "Alice's"]
    assert titles(scopes.studied_by(people["Charlie"].id)) == ["Everybody's", "Dora's"]
    assert titles(scopes.studied_by(people["Emil"].id)) == ["Everybody's"]


def test_an_archived_class_gives_nothing_any_more_and_an_archived_set_is_nowhere(people):
    with writing() as session:
        session.scalars(select(SchoolClass)).first().archived_at = NOW
    assert titles(scopes.studied_by(people["Bob"].id)) == ["Everybody's"]
    with writing() as session:
        session.get(QuestionSet, 1).archived_at = NOW
    assert titles(scopes.studied_by(people["Bob"].id)) == []


def test_teachers_change_their_own_sets_and_the_keeper_the_sites(people):
    assert titles(scopes.kept_by(people["Alice"])) == ["Everybody's", "Alice's"]
    assert titles(scopes.kept_by(people["Dora"])) == ["Dora's"]
    for learner in ("Bob", "Charlie", "Emil"):
        assert titles(scopes.kept_by(people[learner])) == titles(scopes.read_by(people[learner])) == []


def test_whoever_teaches_a_class_too_reads_the_sets_that_it_was_given(people):
    assert titles(scopes.read_by(people["Dora"])) == ["Everybody's", "Dora's"]
    with writing() as session:
        session.add(ClassTeacher(class_id=1, person_id=people["Dora"].id))
    assert titles(scopes.read_by(people["Dora"])) == ["Everybody's", "Alice's", "Dora's"]
    assert titles(scopes.kept_by(people["Dora"])) == ["Dora's"]


def test_teachers_see_answers_of_their_learners_and_the_keeper_of_those_in_no_class(people):
    def seen(name):
        return set(db.session.scalars(select(Person.name).where(scopes.answers_read_by(people[name]))))

    assert seen("Dora") == {"Charlie"}
    assert {"Bob", "Emil"} <= seen("Alice") and "Charlie" not in seen("Alice")
    assert seen("Bob") == set()
