"""The gradebook: its states, its figures, a learner's page, comments and given grades."""

import csv
import io

import pytest

from quizapp.store.audit import AuditEntry
from quizapp.store.database import db
from tests.web.answers import questions_of, right, wrong
from tests.web.test_assignments import assign, begin
from tests.web.test_classes import join, make_class


@pytest.fixture
def class_id(alice, bob, charlie) -> int:
    """Alice's class with Bob and Charlie in it, and one assignment."""
    made, code = make_class(alice)
    join(bob, code)
    join(charlie, code)
    assign(alice, made)
    return made


def take(app, learner, marks):
    """Answer the assignment: as many right as there are trues."""
    attempt = begin(learner)
    for (number, question), good in zip(sorted(questions_of(app, attempt).items()), marks, strict=True):
        learner.get(f"/attempts/{attempt}/questions/{number}")
        learner.submit(f"/questions/{number}", answer=right(question) if good else wrong(question))
    learner.get(f"/attempts/{attempt}?show=list")
    learner.submit(f"/attempts/{attempt}/finish")
    return attempt


def rows(page):
    return [[cell.text for cell in row.all("th", "td")] for row in page.all("tbody")[0].all("tr")]


def grade(alice, class_id, person=2, status=200, **fields):
    alice.get(f"/teach/classes/{class_id}/learners/{person}")
    return alice.send(f"/teach/classes/{class_id}/learners/{person}/assignments/1", status, **fields)


def test_it_tells_who_has_handed_in_and_what_it_adds_up_to(app, alice, bob, charlie, class_id):
    take(app, bob, [True, True, True, False, False])
    page = alice.get(f"/teach/classes/{class_id}/grades")
    assert "1 of 2 handed in, 0 at it" in page.text
    begin(charlie)
    page = alice.get(f"/teach/classes/{class_id}/grades")
    assert "1 of 2 handed in, 1 at it" in page.text
    feet = {row.all("th")[0].text: row.all("td")[0].text for row in page.all("tfoot")[0].all("tr")}
    assert feet["Median"] == feet["Lowest"] == feet["Highest"] == "60%" and "of 1 learner" in feet["Mean"]


def test_it_is_sorted_and_filtered(app, alice, bob, class_id):
    take(app, bob, [True] * 5)
    address = f"/teach/classes/{class_id}/grades"
    assert [row[0] for row in rows(alice.get(address))] == ["Bob", "Charlie"]
    assert [row[0] for row in rows(alice.get(f"{address}?sort=1"))] == ["Charlie", "Bob"]
    assert [row[0] for row in rows(alice.get(f"{address}?state=submitted"))] == ["Bob"]
    assert "Nobody is like that." in alice.get(f"{address}?state=late").text


def test_it_keeps_itself_up_to_date_where_that_is_wanted(alice, class_id):
    def refreshed(page):
        return [one for one in page.all("meta") if one.attributes.get("http-equiv") == "refresh"]

    assert not refreshed(alice.get(f"/teach/classes/{class_id}/grades"))
    assert refreshed(alice.get(f"/teach/classes/{class_id}/grades?live=1"))


def test_a_given_grade_takes_the_place_of_the_counted_one_and_says_so(app, alice, bob, class_id):
    take(app, bob, [True, False, False, False, False])
    grade(alice, class_id, grade="80", reason="Explained it well aloud.", comment="好！")
    page = alice.get(f"/teach/classes/{class_id}/grades")
    assert rows(page)[0][1].startswith("80%*") and "given by a teacher" in page.text
    report = alice.get(f"/teach/classes/{class_id}/learners/2")
    assert "earned: 20%" in report.text
    grade(alice, class_id, grade="", comment="Taken back.")
    page = alice.get(f"/teach/classes/{class_id}/grades")
    assert rows(page)[0][1].startswith("20%")
    assert "Explained it well aloud." in alice.get(f"/teach/classes/{class_id}/learners/2").text
    with app.app_context():
        assert db.session.query(AuditEntry).filter_by(deed="grade").count() == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"grade": "120", "reason": "x"}, "A grade is a number from 0 to 100."),
        ({"grade": "-1", "reason": "x"}, "A grade is a number from 0 to 100."),
        ({"grade": "very good", "reason": "x"}, "A grade is a number from 0 to 100."),
        ({"grade": "nan", "reason": "x"}, "A grade is a number from 0 to 100."),
        ({"grade": "90", "reason": "  "}, "Please give the reason"),
    ],
)
def test_a_grade_that_is_none_is_explained(alice, class_id, fields, said):
    grade(alice, class_id, **fields)
    assert said in alice.page.text


def test_the_learner_reads_the_comment_and_the_grade(app, alice, bob, class_id):
    take(app, bob, [True, False, False, False, False])
    grade(alice, class_id, grade="75.5", reason="secret reason", comment="Read about the warehouse again.")
    page = bob.get("/assignments/1")
    assert "Read about the warehouse again." in page.text and "76%" in page.text
    assert "secret reason" not in page.text


def test_an_attempt_is_read_question_by_question(app, alice, bob, dora, class_id):
    attempt = take(app, bob, [True, False, True, True, True])
    page = alice.get(f"/teach/classes/{class_id}/attempts/{attempt}")
    assert len(page.with_class("item")) == 5
    assert sum("✗" in item.text for item in page.with_class("item")) == 1
    for address in (f"attempts/{attempt}", "learners/2", "grades"):
        dora.get(f"/teach/classes/{class_id}/{address}", status=404)
        bob.get(f"/teach/classes/{class_id}/{address}", status=404)


def test_attempts_of_practice_and_of_other_classes_are_not_there(app, alice, bob, class_id):
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    alice.get(f"/teach/classes/{class_id}/attempts/1", status=404)
    take(app, bob, [True] * 5)
    other, _ = make_class(alice)
    alice.get(f"/teach/classes/{other}/attempts/2", status=404)
    alice.get(f"/teach/classes/{class_id}/attempts/2")


def test_the_file_has_states_and_comments(app, alice, bob, class_id):
    take(app, bob, [True] * 5)
    grade(alice, class_id, grade="50", reason="late", comment="=1+1")
    answer = alice.client.get(f"/teach/classes/{class_id}/grades.csv")
    table = list(csv.reader(io.StringIO(answer.get_data(as_text=True).lstrip("\ufeff"))))
    assert table[1][:3] == ["Bob", "50.0", "Handed in (given by a teacher)"]
    assert not table[1][3].startswith("=")


def test_flashcards_are_counted_in_days_and_not_in_questions(alice, class_id):
    assign(alice, class_id, goal="cards")
    marks = [row[2] for row in rows(alice.get(f"/teach/classes/{class_id}/grades"))]
    assert all("days" in mark and "0 of" in mark for mark in marks) and len(marks) == 2
