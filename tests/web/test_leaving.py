"""Taking one's data away, and leaving."""

import json

import pytest

from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.database import db
from quizapp.store.people import Person
from tests.web.answers import answer_all
from tests.web.conftest import PASSWORD


@pytest.fixture
def busy(app, bob):
    """Bob after a quiz and a card, with another quiz open."""
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    answer_all(app, bob, rightly=False)
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    return bob


def data_of(visitor):
    answer = visitor.client.get("/account/data.json")
    assert "attachment" in answer.headers["Content-Disposition"]
    return json.loads(answer.get_data(as_text=True))


def test_the_file_has_every_answer_and_review_and_no_secret(busy):
    data = data_of(busy)
    assert data["name"] == "Bob" and len(data["quizzes"]) == 2
    assert all(one["verdict"] != "right" for one in data["quizzes"][0]["questions"])
    assert sum(len(card["reviews"]) for card in data["cards"]) >= 1
    assert "argon2" not in json.dumps(data)


def test_the_file_tells_no_key_of_a_question_that_is_still_open(busy):
    open_quiz = data_of(busy)["quizzes"][1]
    assert open_quiz["state"] == "open"
    assert all(set(one["question"]) == {"id"} for one in open_quiz["questions"])


def test_whoever_leaves_is_gone_with_everything(app, busy, charlie):
    charlie.get("/sets/1")
    charlie.submit("/sets/1/attempts", size="5")
    busy.get("/account/leave")
    busy.submit("/account/leave", certain="y", password=PASSWORD)
    assert "Everything is deleted." in busy.page.text
    with app.app_context():
        assert db.session.query(Person).filter_by(name="Bob").count() == 0
        assert db.session.query(Attempt).count() == 1 and db.session.query(Slot).count() == 5
        assert not any(db.session.query(table).count() for table in (StoredResponse, Card, Review))
    busy.get("/progress")
    assert busy.path == "/account/sign-in"


def test_a_guest_needs_no_password(app, guest):
    guest.get("/account/leave")
    guest.submit("/account/leave", certain="y")
    with app.app_context():
        assert db.session.query(Attempt).count() == 0


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"password": PASSWORD}, "Please fill this in."),
        ({"certain": "y", "password": "wrong password"}, "This name and password do not go together."),
        ({"certain": "y"}, "This name and password do not go together."),
    ],
)
def test_nothing_goes_by_accident(app, busy, fields, said):
    busy.get("/account/leave")
    busy.submit("/account/leave", **fields)
    assert said in busy.page.text
    with app.app_context():
        assert db.session.query(Person).filter_by(name="Bob").count() == 1


def test_the_last_teacher_stays(alice, dora):
    dora.get("/account/leave")
    dora.submit("/account/leave", certain="y", password=PASSWORD)
    alice.get("/account/leave")
    alice.submit("/account/leave", certain="y", password=PASSWORD)
    assert "Nobody else teaches here." in alice.page.text


def test_the_answers_come_as_a_sheet_without_those_of_an_open_quiz(busy):
    import csv
    import io

    text = busy.client.get("/account/answers.csv").get_data().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0][:2] == ["Set", "Question"] and len(rows) == 6
    assert all(row[2] and row[3] and row[4] != "Right" for row in rows[1:])
