"""The statistics of a whole test: what they say with nobody, with few and with many, and who sees them."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from quizapp.actions import assignments, classes
from quizapp.actions.assignments import Rules
from quizapp.store.classes import SchoolClass
from quizapp.store.database import db
from quizapp.store.people import Person
from tests.web.answers import answer_all

PARTS = ("scores", "knowledge", "mixups", "pace")


def sit(app, browser, count: int) -> None:
    """Let so many guests take a quiz, every second one rightly."""
    for number in range(count):
        visitor = browser()
        visitor.get("/sets/1")
        visitor.submit("/sets/1/attempts", size="5")
        answer_all(app, visitor, rightly=number % 2 == 0)


@pytest.fixture
def assigned(app, bob) -> None:
    """Class 1 of Alice, in which Bob learns, with assignment 1 that he did."""
    with app.app_context():
        people = {name: id for id, name in db.session.execute(select(Person.id, Person.name))}
        now = datetime.now(UTC)
        class_id = classes.create(people["Alice"], "History", now)
        classes.join(people["Bob"], db.session.get(SchoolClass, class_id).join_code, now)
        day = timedelta(days=1)
        rules = Rules("Test", 1, now - day, now + day, size=5, feedback="each")
        assignments.assign(class_id, people["Alice"], rules, now)
    bob.get("/assignments/1")
    bob.submit("/assignments/1/attempts")
    answer_all(app, bob, rightly=True)


@pytest.mark.parametrize("part", PARTS)
def test_before_anybody_has_finished_each_page_says_so(alice, part):
    alice.get(f"/teach/sets/1/statistics/{part}")
    assert any(
        words in alice.page.text
        for words in ("Nobody has handed anything in yet", "No wrong answer", "There are no answers yet")
    )


def test_few_learners_get_a_mean_and_no_more(app, alice, browser):
    sit(app, browser, 3)
    alice.get("/teach/sets/1/statistics/scores")
    assert "3 finished attempts" in alice.page.text
    assert "With fewer than ten learners nothing more can be said." in alice.page.text
    assert "too few learners" in alice.page.text


def test_a_class_gets_words_first_and_figures_for_those_who_want_them(app, alice, browser):
    sit(app, browser, 12)
    alice.get("/teach/sets/1/statistics/scores")
    assert "12 finished attempts, on average 50% of the marks. That is about right." in " ".join(
        alice.page.text.split()
    )
    assert "nobody can say how far single scores can be relied on" in alice.page.text
    (figures,) = [each for each in alice.page.all("details") if "Internal consistency" in each.text]
    assert "n = 12" in figures.text
    alice.get("/teach/sets/1/statistics/knowledge")
    assert "Commanders" in alice.page.text and "All learners" in alice.page.text
    alice.get("/teach/sets/1/statistics/mixups")
    alice.get("/teach/sets/1/statistics/pace")


def test_later_attempts_are_left_out_unless_one_asks_for_them(app, alice, bob):
    for rightly in (False, True):
        bob.get("/sets/1")
        bob.submit("/sets/1/attempts", size="5")
        answer_all(app, bob, rightly=rightly)
    alice.get("/teach/sets/1/statistics/scores")
    assert "1 finished attempt, on average 0% of the marks" in " ".join(alice.page.text.split())
    alice.get("/teach/sets/1/statistics/scores?attempts=all")
    assert "2 finished attempts, on average 50% of the marks" in " ".join(alice.page.text.split())
    assert "Later attempts tell more about memory" in alice.page.text


def test_a_release_that_is_not_there_is_as_if_nobody_had_asked_for_it(app, alice, browser):
    sit(app, browser, 2)
    alice.get("/teach/sets/1/statistics/scores?release=1")
    assert "2 finished attempts" in alice.page.text
    alice.get("/teach/sets/1/statistics/scores?release=99")
    assert "2 finished attempts" in alice.page.text


@pytest.mark.parametrize("part", ("questions", *PARTS))
def test_an_assignment_has_its_own_statistics(app, alice, browser, assigned, part):
    sit(app, browser, 2)
    alice.get(f"/teach/classes/1/assignments/1/statistics/{part}")
    assert "Test" in alice.page.text
    if part == "scores":
        assert "1 finished attempt," in alice.page.text


def test_a_teacher_sees_statistics_of_their_own_learners_only(app, alice, dora, browser, assigned):
    sit(app, browser, 2)
    dora.get("/teach/sets/1/statistics/scores")
    assert "Nobody has handed anything in yet" in dora.page.text
    dora.get("/teach/sets/1/statistics/knowledge")
    assert "Bob" not in dora.page.text
    alice.get("/teach/sets/1/statistics/knowledge")
    assert "Bob" in alice.page.text
    for part in ("questions", *PARTS):
        for form in ("", ".csv", ".xlsx"):
            path = f"/teach/classes/1/assignments/1/statistics/{part}{form}"
            assert dora.client.get(path).status_code == 404, path


@pytest.mark.parametrize("part", PARTS)
def test_the_files_hold_what_the_pages_show(app, alice, browser, part):
    sit(app, browser, 12)
    answer = alice.client.get(f"/teach/sets/1/statistics/{part}.csv")
    header, *rows = csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"), newline=""))
    assert all(len(row) == len(header) for row in rows)
    if part == "scores":
        figures = {row[0]: row for row in rows}
        assert float(figures["Mean (%)"][1]) == 50.0 and figures["Mean (%)"][4] == "12"
        assert figures["Skewness"][1] == "" and figures["Skewness"][5] == "too few learners"
        assert sum(int(row[1]) for row in rows if row[0].startswith("Scores from")) == 12
    if part == "knowledge":
        assert len(rows) == 12
    assert alice.client.get(f"/teach/sets/1/statistics/{part}.xlsx").data[:2] == b"PK"


def test_a_name_that_is_a_formula_stays_a_name_in_the_file(app, alice, bob):
    with app.app_context():
        db.session.execute(Person.__table__.update().where(Person.name == "Bob").values(name="=1+1"))
        db.session.commit()
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    answer_all(app, bob, rightly=True)
    text = alice.client.get("/teach/sets/1/statistics/knowledge.csv").get_data(as_text=True)
    assert "'=1+1" in text
