"""Assignments on pages: set by Alice, taken by Bob, read in her gradebook, and nobody else's."""

import csv
import io
import json
from datetime import timedelta

import pytest

from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt
from quizapp.store.database import db
from tests.web import battle
from tests.web.answers import attempt_of, questions_of, right, wrong
from tests.web.test_classes import join, let_teach, make_class

ALWAYS = {"opens_at": "2026-01-01T08:00", "closes_at": "2199-01-01T08:00"}
RULES = {
    "title": "第一次测验",
    "set_id": "1",
    "topic": "",
    "size": "5",
    "minutes": "",
    "attempts_allowed": "1",
    "counts": "best",
    "feedback": "submission",
    "goal": "quiz",
    "drawn": "each",
    "group_id": "",
    **ALWAYS,
}


def assign(teacher, class_id: int, **own) -> None:
    """Set an assignment by its form."""
    teacher.get(f"/teach/classes/{class_id}/assignments/new")
    teacher.submit("/assignments/new", **{**RULES, **own})


@pytest.fixture
def class_id(alice, bob) -> int:
    """Alice's class with Bob in it."""
    made, code = make_class(alice)
    join(bob, code)
    return made


def begin(learner, assignment_id: int = 1) -> int:
    """Begin an assignment from the first page; give the attempt's id."""
    learner.get("/")
    link = f"/assignments/{assignment_id}"
    assert link in [each.attributes["href"] for each in learner.page.all("a")]
    learner.get(link)
    learner.submit(f"{link}/attempts")
    return attempt_of(learner.path)


def take(app, learner, hows, assignment_id: int = 1) -> int:
    """Answer the first questions so and hand in."""
    attempt_id = begin(learner, assignment_id)
    questions = questions_of(app, attempt_id)
    for number, how in enumerate(hows, start=1):
        learner.get(f"/attempts/{attempt_id}/questions/{number}")
        learner.submit(f"/questions/{number}", answer=how(questions[number]))
    learner.get(f"/attempts/{attempt_id}?show=list")
    learner.submit("/finish")
    return attempt_id


def move(app, **by) -> None:
    """Move times of the first assignment and of its attempts' deadlines."""
    with app.app_context():
        found = db.session.get(Assignment, 1)
        for column, step in by.items():
            if column != "deadline":
                setattr(found, column, getattr(found, column) + step)
        for attempt in db.session.query(Attempt).filter_by(assignment_id=1):
            attempt.deadline += by.get("deadline", timedelta(0))
        db.session.commit()


def table(page) -> list[list[str]]:
    return [[cell.text for cell in row.all("th", "td")] for row in page.all("tr")]


def test_bob_takes_what_alice_set_and_she_reads_the_grade(app, alice, bob, class_id):
    assign(alice, class_id)
    assert "第一次测验" in alice.page.text and "1 attempt" in alice.page.text
    assert "Not begun" in bob.get("/").text
    take(app, bob, [right, right, right, right, wrong])
    assert "4 of 5 right" in bob.page.text
    assert "Handed in" in bob.get("/").text
    rows = table(alice.get(f"/teach/classes/{class_id}/grades"))
    assert rows[1] == ["Bob", "80%4 of 5"]
    assert rows[2] == ["Mean", "80%of 1 learner"]


def test_the_gradebook_says_where_each_stands(app, browser, alice, bob, class_id):
    assign(alice, class_id)
    assert table(alice.get(f"/teach/classes/{class_id}/grades"))[1] == ["Bob", "Not begun"]
    begin(bob)
    assert table(alice.get(f"/teach/classes/{class_id}/grades"))[1] == ["Bob", "In progress"]
    assign(alice, class_id, title="Second")
    move(
        app, opens_at=-timedelta(days=1), closes_at=-timedelta(days=99_000), deadline=-timedelta(days=99_000)
    )
    rows = table(alice.get(f"/teach/classes/{class_id}/grades"))
    assert rows[1] == ["Bob", "0%0 of 5", "Not begun"]


@pytest.mark.parametrize(("counts", "grade"), [("best", "60%"), ("first", "20%"), ("last", "40%")])
def test_the_attempt_that_counts_makes_the_grade(app, alice, bob, class_id, counts, grade):
    assign(alice, class_id, counts=counts, attempts_allowed="3")
    for rightly in (1, 3, 2):
        take(app, bob, [right] * rightly)
    assert grade in table(alice.get(f"/teach/classes/{class_id}/grades"))[1][1]
    bob.get("/assignments/1")
    assert not [
        form for form in bob.page.all("form") if form.attributes.get("action") == "/assignments/1/attempts"
    ]
    bob.send("/assignments/1/attempts")
    assert "You have used all attempts" in bob.page.text


def test_practice_changes_no_grade(app, alice, bob, class_id):
    assign(alice, class_id)
    take(app, bob, [wrong] * 5)
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    practice = attempt_of(bob.path)
    for number, question in questions_of(app, practice).items():
        bob.get(f"/attempts/{practice}/questions/{number}")
        bob.submit(f"/questions/{number}", answer=right(question))
    bob.submit("/finish")
    assert table(alice.get(f"/teach/classes/{class_id}/grades"))[1] == ["Bob", "0%0 of 5"]


def test_after_each_answer_it_is_explained(app, alice, bob, class_id):
    assign(alice, class_id, feedback="each")
    attempt_id = begin(bob)
    bob.submit("/questions/1", answer=right(questions_of(app, attempt_id)[1]))
    assert bob.page.with_class("verdict") and bob.page.all("mark")


def test_after_handing_in_and_not_before(app, alice, bob, class_id):
    assign(alice, class_id)
    attempt_id = take(app, bob, [right])
    assert bob.get(f"/attempts/{attempt_id}/questions/1").with_class("verdict")
    assign(alice, class_id, title="Second")
    other = begin(bob, 2)
    bob.submit("/questions/1", answer=right(questions_of(app, other)[1]))
    assert not bob.get(f"/attempts/{other}/questions/1").with_class("verdict")


def test_after_closing_and_nowhere_before(app, alice, bob, class_id):
    assign(alice, class_id, feedback="closing")
    attempt_id = take(app, bob, [wrong] * 5)
    assert "Your answers are stored." in bob.page.text
    pages = ["/", "/assignments/1", "/mistakes", "/progress", f"/attempts/{attempt_id}/score"]
    pages += [f"/attempts/{attempt_id}", *(f"/attempts/{attempt_id}/questions/{n}" for n in range(1, 6))]
    for path in pages:
        page = bob.get(path)
        assert not page.with_class("verdict") and not page.all("mark"), path
        assert "0 of 5" not in page.text and "Not right" not in page.text, path
    assert "The notebook" in bob.get("/mistakes").text or not bob.page.all("article")
    saved = json.loads(bob.client.get("/account/data.json").get_data(as_text=True))["quizzes"][0]
    assert saved["credit"] is None and all("verdict" not in one for one in saved["questions"])
    # Sending an answer again tells nothing either.
    bob.get("/")
    bob.send(f"/attempts/{attempt_id}/questions/1", answer=right(questions_of(app, attempt_id)[1]))
    assert "Your answers are stored." in bob.page.text

    move(app, opens_at=-timedelta(days=1), closes_at=-timedelta(days=99_000))
    assert "0 of 5 right" in bob.get(f"/attempts/{attempt_id}/score").text
    assert bob.get(f"/attempts/{attempt_id}/questions/1").with_class("verdict")


@pytest.mark.parametrize("feedback", ["each", "submission", "closing"])
def test_time_that_is_up_ends_it(app, alice, bob, class_id, feedback):
    assign(alice, class_id, feedback=feedback, minutes="5")
    attempt_id = begin(bob)
    assert bob.page.with_class("timer")
    question = questions_of(app, attempt_id)[1]
    move(app, deadline=-timedelta(minutes=6))
    bob.send(f"/attempts/{attempt_id}/questions/1", answer=right(question))
    assert "The test has ended." in bob.page.text
    assert table(alice.get(f"/teach/classes/{class_id}/grades"))[1] == ["Bob", "0%0 of 5"]


def test_before_it_opens_it_is_not_begun(app, alice, bob, class_id):
    assign(alice, class_id, opens_at="2198-01-01T08:00")
    assert "第一次测验" not in bob.get("/").text
    assert "Not open yet" in bob.get("/assignments/1").text
    bob.send("/assignments/1/attempts")
    assert "has not opened yet" in bob.page.text


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"closes_at": "2026-01-01T07:00"}, "must close after it opens"),
        ({"closes_at": "0001-01-01T00:00"}, "must close after it opens"),
        ({"title": " "}, "Please fill this in."),
        ({"title": "\u202etest"}, "that others can read"),
        ({"set_id": "9"}, "Not a valid choice"),
        ({"size": "7"}, "Not a valid choice"),
        ({"closes_at": "tomorrow"}, "Please fill this in."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_set(alice, class_id, own, said):
    assign(alice, class_id, **own)
    assert said in alice.page.text
    assert "no assignments yet" in alice.get(f"/teach/classes/{class_id}/assignments").text


def test_times_are_the_teachers(app, alice, class_id):
    alice.get("/account/settings")
    alice.submit(
        "/account/settings", language="en", script="", zone="Asia/Shanghai", theme="", text="", motion=""
    )
    assign(alice, class_id)
    with app.app_context():
        assert db.session.get(Assignment, 1).opens_at.isoformat() == "2026-01-01T00:00:00+00:00"


def test_alice_gives_more_time(app, alice, class_id):
    assign(alice, class_id)
    alice.get(f"/teach/classes/{class_id}/assignments")
    assert (
        alice.submit("/closing", closes_at="2198-05-01T10:30").with_class("item")[0].text.count("2198") == 1
    )
    kept = next(one for one in alice.page.all("input") if one.attributes.get("type") == "datetime-local")
    assert kept.attributes["value"] == "2198-05-01T10:30"
    for given, said in (
        ("2000-05-01T10:30", "must close after it opens"),
        ("0001-01-01T00:00", "must close after it opens"),
        ("soon", "This is no time."),
        ("", "This is no time."),
    ):
        alice.submit("/closing", closes_at=given)
        assert said in alice.page.text and "2198" in alice.page.text


def test_it_is_withdrawn_until_somebody_begins(alice, bob, class_id):
    assign(alice, class_id)
    assign(alice, class_id, title="Second")
    begin(bob, 2)
    for number, said in ((1, "Second"), (2, "Somebody has begun")):
        alice.get(f"/teach/classes/{class_id}/assignments")
        alice.submit(f"/assignments/{number}/withdraw")
        assert said in alice.page.text
    assert "第一次测验" not in alice.page.text


def test_the_file_has_the_grades_as_numbers_and_no_formula(app, alice, bob, class_id):
    assign(alice, class_id, title="=1+1")
    take(app, bob, [right, right, right, right])
    answer = alice.client.get(f"/teach/classes/{class_id}/grades.csv")
    assert "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"))))
    assert rows == [
        ["Learner", "'=1+1 (%)", "'=1+1 · State", "'=1+1 · Comment"],
        ["Bob", "80.0", "Handed in", ""],
    ]
    assert alice.client.get(f"/teach/classes/{class_id}/grades.xlsx").get_data()[:2] == b"PK"


def test_who_is_taken_out_loses_the_assignment_and_keeps_the_attempt(alice, bob, class_id):
    assign(alice, class_id)
    attempt_id = begin(bob)
    alice.get(f"/teach/classes/{class_id}")
    alice.submit("/remove")
    bob.get("/assignments/1", status=404)
    assert "第一次测验" not in bob.get("/").text
    bob.get(f"/attempts/{attempt_id}")
    assert bob.path.endswith("/score")


def test_two_schools_see_nothing_of_each_other(app, browser, alice, bob, class_id):
    let_teach(app, "Charlie")
    charlie, other = browser("Charlie"), browser("Alice")
    his, code = make_class(charlie, "His class")
    join(other, code)
    assign(alice, class_id, title="Hers")
    assign(charlie, his, title="His")
    attempt_id = begin(bob)
    for teacher, own, foreign, foreign_assignment in (
        (charlie, his, class_id, 1),
        (alice, class_id, his, 2),
    ):
        for path in ("assignments", "assignments/new", "grades", "grades.csv"):
            assert teacher.client.get(f"/teach/classes/{foreign}/{path}").status_code == 404
        teacher.get("/")
        # The other's class, and the other's assignment under the own class.
        for class_ in (foreign, own):
            for act in ("withdraw", "closing"):
                address = f"/teach/classes/{class_}/assignments/{foreign_assignment}/{act}"
                teacher.send(address, status=404, closes_at="2198-01-01T08:00")
        teacher.send(f"/teach/classes/{foreign}/assignments/new", status=404, **RULES)
        assert ("Hers" in teacher.get(f"/teach/classes/{own}/assignments").text) == (teacher is alice)
    # Who learns in the one class begins nothing of the other, also where they teach.
    for visitor, number in ((bob, 2), (charlie, 1), (charlie, 2), (alice, 1)):
        visitor.get("/")
        visitor.client.get(f"/assignments/{number}")
        visitor.get(f"/assignments/{number}", status=404)
        visitor.get("/")
        visitor.send(f"/assignments/{number}/attempts", status=404)
    for visitor in (alice, charlie, other):
        for path in ("", "/score", "/questions/1"):
            visitor.get(f"/attempts/{attempt_id}{path}", status=404)
    with app.app_context():
        assert db.session.query(Attempt).count() == 1 and db.session.query(Assignment).count() == 2
    assert begin(other, 2) != attempt_id


def test_a_teacher_looks_at_the_paper_with_the_learners_controls_and_nothing_is_begun(app, alice, class_id):
    assign(alice, class_id, drawn="same")
    address = f"/teach/classes/{class_id}/assignments/1/preview"
    assert "everybody’s" in alice.get(address).text
    for number in range(1, 6):
        page = alice.get(f"{address}?number={number}")
        main = page.all("main")[0]
        assert f"Question {number} of 5" in page.text and main.all("input", "select", "button")
        assert not main.all("form")
    alice.get(f"{address}?number=0", 404)
    alice.get(f"{address}?number=6", 404)
    with app.app_context():
        assert db.session.query(Attempt).count() == 0


def test_one_learner_has_longer(alice, bob, class_id):
    assign(alice, class_id)
    address = f"/teach/classes/{class_id}/assignments/1/exceptions"
    page = alice.get(address)
    (bobs,) = [one.attributes["value"] for one in page.all("select")[0].all("option")]
    alice.send(address, person=bobs, closes_at="2199-01-01T12:00", attempts_allowed="3")
    assert "Saved." in alice.page.text and "3 attempts" in alice.page.text
    assert "12:00" in bob.get("/assignments/1").text
    alice.send(address, person=bobs, closes_at="yesterday")
    assert "This is no time." in alice.page.text
    alice.send(address, person=bobs)
    assert "3 attempts" not in alice.page.text and "12:00" not in bob.get("/assignments/1").text
    alice.send(address, person=bobs, exempt="1")
    assert "Need not be done" in alice.page.text and "Need not be done" in bob.get("/").text
    assert "0 of 0 handed in" in alice.get(f"/teach/classes/{class_id}/grades").text
    alice.get(address)
    alice.send(address, 404, person="999")


def test_a_newer_release_is_offered_and_taken_at_once(alice, class_id):
    assign(alice, class_id)
    assert "Use the newest" not in alice.get(f"/teach/classes/{class_id}/assignments").text
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=[battle.bank().questions[0].id], what="aside")
    alice.submit("/teach/sets/1/draft", what="release")
    page = alice.get(f"/teach/classes/{class_id}/assignments")
    assert "It uses release 1; the newest is 2." in page.text
    alice.submit("/assignments/1/release")
    assert "The assignment uses release 2 now." in alice.page.text
    assert "Use the newest" not in alice.page.text


def test_a_newer_release_leaves_alone_what_somebody_has_begun(alice, bob, class_id):
    assign(alice, class_id)
    begin(bob)
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=[battle.bank().questions[0].id], what="aside")
    alice.submit("/teach/sets/1/draft", what="release")
    page = alice.get(f"/teach/classes/{class_id}/assignments")
    assert "as somebody has begun" in page.text and "Use the newest" not in page.text
    alice.send(f"/teach/classes/{class_id}/assignments/1/release")
    assert "The assignment uses release" not in alice.page.text
