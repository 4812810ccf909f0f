"""The demo: a class that looks alive, the same each time, and once only."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from quizapp.actions.analysis import analyse_set
from quizapp.actions.banks import load_seeds, publish_set
from quizapp.actions.demo import make_demo, read_demo
from quizapp.actions.grades import book_of
from quizapp.actions.refusal import Refusal
from quizapp.actions.seeds import read_seeds
from quizapp.store import banks, scopes
from quizapp.store.attempts import Attempt
from quizapp.store.cards import Review
from quizapp.store.database import db
from quizapp.store.doubts import Doubt
from quizapp.store.people import Person

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PASSWORD = "a walk along the Xiang"


@pytest.fixture
def database_engine():
    """What the demo does, other tests do on both databases."""
    return "sqlite"


@pytest.fixture
def small():
    """The demo with ten of its learners."""
    demo = read_demo(SEEDS)
    quizzes = [{**one, "done": min(one["done"], 8)} for one in demo.plan["quiz"]]
    plan = {**demo.plan, "quiz": quizzes, "cards": {**demo.plan["cards"], "a_day": 2}}
    return replace(demo, plan=plan, learners=demo.learners[:10])


@pytest.fixture
def site(empty_place, now):
    """A site with its seeds and nobody on it."""
    load_seeds(SEEDS, now)
    return empty_place


def counts():
    return [db.session.query(table).count() for table in (Attempt, Review, Person, Doubt)]


def test_every_page_of_the_class_has_something_to_show(site, small, now):
    made = make_demo(small, PASSWORD, now)
    book = book_of(made.class_id, now)
    states = {mark.state for row in book.rows for mark in row.marks}
    assert {"submitted", "in_progress", "not_started", "late"} <= states
    assert len(book.rows) == 10 and len(book.assignments) == 4
    assert all(count for count in counts())
    assert all(review.reviewed_at < now for review in db.session.query(Review))


def test_its_set_is_for_its_class_alone(site, small, now):
    make_demo(small, PASSWORD, now)
    (own,) = [one for one in banks.sets(scopes.kept_by(db.session.query(Person).first())) if one.owner_id]
    assert not own.published and own.questions == 20
    assert own.id not in {one.id for one in banks.sets(scopes.studied_by(None))}


def test_it_is_made_once(site, small, now):
    make_demo(small, PASSWORD, now)
    before = counts()
    with pytest.raises(Refusal, match="demo_exists"):
        make_demo(small, PASSWORD, now + timedelta(days=1))
    assert counts() == before


def test_the_whole_class_shows_which_questions_to_look_at(site, now):
    demo = read_demo(SEEDS)
    plan = {**demo.plan, "quiz": demo.plan["quiz"][:1], "cards": {**demo.plan["cards"], "a_day": 0}}
    make_demo(replace(demo, plan=plan), PASSWORD, now)
    (own,) = [one for one in banks.sets(scopes.kept_by(db.session.query(Person).first())) if one.owner_id]
    worst = analyse_set(own.id)[:2]
    assert [one.verdict for one in worst] == ["check_key", "works_against"]
    true = {one.id: one for one in read_seeds(SEEDS)[0].bank.questions}
    assert true[worst[0].question.id].key != worst[0].question.key


def test_without_its_seed_set_nothing_is_made(place, small, now):
    before = counts()
    with pytest.raises(Refusal, match="not_found"):
        make_demo(small, PASSWORD, now)
    assert counts() == before


def test_where_somebody_keeps_the_site_the_demos_teacher_does_not(place, small, now):
    publish_set(small.plan["article"], None, small.bank, now)
    plan = {**small.plan, "quiz": [], "cards": {**small.plan["cards"], "a_day": 0}}
    make_demo(replace(small, plan=plan), PASSWORD, now)
    assert [person.name for person in db.session.query(Person).filter_by(keeper=True)] == ["Alice"]
