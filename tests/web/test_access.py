"""Who may open what: the table in access.csv, tried by everybody, complete for every route."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import inspect, select, text

from quizapp.actions import assignments, classes, groups
from quizapp.actions.assignments import Rules
from quizapp.actions.set_building import request_set
from quizapp.store.classes import SchoolClass
from quizapp.store.database import db
from quizapp.store.people import Person
from quizapp.study.settings import EVERYTHING
from quizapp.web import access
from tests.web import battle
from tests.web.access_rows import ROWS
from tests.web.answers import attempt_of

WHO = ("stranger", "guest", "Bob", "Charlie", "Alice", "Dora")
# Redirects that lead on and those after a form are the same to this table.
SAME = {302: 303}
# What a form would say; enough for the forms that stand in the table with 303.
FIELDS = {
    "size": "5",
    "rating": "3",
    "set": "1",
    "language": "en",
    "next": "/",
    "how": "flag",
    "reason": "unclear",
    "reviews": "[]",
    "what": "accept",
}


@pytest.fixture
def scene(app, browser):
    """Give everybody's browser, and what stands in the braces of the table; Bob has a quiz open."""
    everybody = {name: browser(name) for name in WHO[2:]}
    everybody["stranger"] = browser()
    everybody["guest"] = browser()
    everybody["guest"].get("/sets/1")
    everybody["guest"].submit("/sets/1/cards")
    everybody["Bob"].get("/sets/1")
    everybody["Bob"].submit("/sets/1/attempts", size="5")
    named = {
        "bobs": attempt_of(everybody["Bob"].path),
        "fact": battle.FACTS["start"].id,
        "question": battle.bank().questions[0].id,
        "article": battle.ARTICLE.id,
        "code": class_of_alice(app),
    }
    return everybody, named


def class_of_alice(app) -> str:
    """Make class 1, which Alice teaches and Bob is in, with assignment 1, and Alice's job 1; give the code."""
    with app.app_context():
        people = {name: id for id, name in db.session.execute(select(Person.id, Person.name))}
        class_id = classes.create(people["Alice"], "History", datetime.now(UTC))
        code = db.session.get(SchoolClass, class_id).join_code
        assert classes.join(people["Bob"], code, datetime.now(UTC)) == class_id == 1
        assert people["Bob"] == 2
        assert groups.make_group(class_id, "A") == 1
        day = timedelta(days=1)
        rules = Rules("Test", 1, datetime.now(UTC) - day, datetime.now(UTC) + day, size=5)
        assert assignments.assign(class_id, people["Alice"], rules, datetime.now(UTC)) == 1
        assert request_set(people["Alice"], "Mine", [1], EVERYTHING, datetime.now(UTC)) == 1
        return code


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['method']} {row['path']}")
def test_everybody_gets_what_the_table_says(app, scene, row):
    everybody, named = scene
    for name in WHO:
        check(app, everybody[name], row["method"], row["path"].format(**named), row[name], name)


def check(app, visitor, method: str, path: str, expected: str, name: str) -> None:
    """Try an address as somebody: the answer is what was expected, and only who may changes anything."""
    token = {"csrf_token": visitor.token(), **FIELDS} if method == "POST" else None
    before = contents(app)
    answer = visitor.client.open(path, method=method, data=token)
    answer.close()
    said = SAME.get(answer.status_code, answer.status_code)
    if expected == "sign in":
        assert said == 303, f"{name}: {answer.status}"
        assert answer.headers["Location"].startswith("/account/sign-in?next=")
    else:
        assert said == int(expected), f"{name}: {path}: {answer.status}"
    if expected in ("404", "sign in") or method == "GET":
        after = contents(app)
        if expected == "200" and path.endswith((".csv", ".xlsx")):
            # Who saves a file of scores is recorded.
            after["audit_entry"] = before["audit_entry"]
        assert after == before, f"{name} changed something"


def test_every_route_stands_in_the_table(app):
    adapter = app.url_map.bind("localhost")
    named = {"bobs": 1, "fact": "f_1", "question": "q_1", "article": "a_1", "code": "ABC"}
    tried = {
        (row["method"], adapter.match(row["path"].format(**named), method=row["method"])[0]) for row in ROWS
    }
    routes = {
        (method, rule.endpoint)
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }
    assert tried == routes


def test_every_view_says_who_may_open_it(app):
    with app.app_context():
        rules = {endpoint: access.rule_of(endpoint) for endpoint in app.view_functions}
    assert set(rules.values()) <= {"anybody", *access.ROLES}, rules


def test_a_view_that_forgot_to_say_is_open_to_nobody(app, scene):
    everybody, _ = scene
    del app.view_functions["learner.home"].open_to
    try:
        assert {visitor.client.get("/").status_code for visitor in everybody.values()} == {404}
    finally:
        app.view_functions["learner.home"].open_to = "anybody"


def test_a_set_that_is_not_published_is_for_teachers_only(app, scene):
    everybody, _ = scene
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(text("UPDATE question_set SET published = false"))
    for name, status in {"stranger": 404, "guest": 404, "Bob": 404, "Alice": 200}.items():
        assert everybody[name].client.get("/sets/1").status_code == status, name
    assert "淞沪会战" not in everybody["stranger"].get("/").text


def contents(app) -> dict[str, list]:
    """Read every row of every table."""
    with app.app_context(), db.engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        return {table: connection.execute(text(f'SELECT * FROM "{table}"')).all() for table in tables}
