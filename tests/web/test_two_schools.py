"""Two schools that are alike: what the table says of Alice's and Bob's holds, mirrored, for Dora's and Charlie's.

Class 1 with assignment 1 and group 1 is Alice's, where Bob learns; class 2 with assignment 2 and group 2 is Dora's,
where Charlie learns. Set 1 is the site's, which Alice keeps; set 2 is Dora's own, given to her class.
"""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from quizapp.actions import assignments, class_sets, classes, groups
from quizapp.actions.assignments import Rules
from quizapp.store.classes import SchoolClass
from quizapp.store.database import db
from quizapp.store.people import Person
from tests.web import test_access
from tests.web.access_rows import ROWS
from tests.web.test_access import WHO, check

scene = test_access.scene

MIRROR = {"Alice": "Dora", "Dora": "Alice", "Bob": "Charlie", "Charlie": "Bob"}
OF_A_CLASS = re.compile(r"(?:/teach)?/(?:classes|assignments)/1(?:/|$)")
# Ids of the first school, and what the second has in their place; people are swapped.
IDS = (
    (r"/classes/1\b", "/classes/2"),
    (r"/assignments/1\b", "/assignments/2"),
    (r"/groups/1\b", "/groups/2"),
)


@pytest.fixture
def schools(app, scene):
    """The scene of the table with the other school beside it."""
    everybody, named = scene
    with app.app_context():
        people = {name: id for id, name in db.session.execute(select(Person.id, Person.name))}
        assert {name: people[name] for name in MIRROR} == {"Alice": 1, "Bob": 2, "Charlie": 3, "Dora": 4}
        now, day = datetime.now(UTC), timedelta(days=1)
        class_id = classes.create(people["Dora"], "History", now)
        code = db.session.get(SchoolClass, class_id).join_code
        assert classes.join(people["Charlie"], code, now) == class_id == 2
        assert groups.make_group(class_id, "A") == 2
        assert class_sets.copy_set(1, "Dora's own", people["Dora"], now) == 2
        class_sets.give_set(class_id, 2, people["Dora"], now)
        rules = Rules("Test", 1, now - day, now + day, size=5)
        assert assignments.assign(class_id, people["Dora"], rules, now) == 2
    return everybody, named


def mirrored(path: str) -> str:
    """Give the other school's address."""
    for ours, theirs in IDS:
        path = re.sub(ours, theirs, path)
    path = re.sub(
        r"/(members|teachers|learners)/([1-4])\b",
        lambda found: f"/{found[1]}/{ {'1': '4', '2': '3', '3': '2', '4': '1'}[found[2]] }",
        path,
    )
    return path


CLASSES = [
    row
    for row in ROWS
    if OF_A_CLASS.match(row["path"]) and not re.search(r"/(?:assignments|groups|sets)/2\b", row["path"])
]
SWAPPED = [
    row
    for row in ROWS
    if re.search(r"/classes/1/(?:assignments|groups)/2\b|/classes/2/(?:assignments|groups)/1\b", row["path"])
]
SETS = [row for row in ROWS if re.match(r"(?:/teach)?/sets/1(?:/|$)", row["path"])]


def tried(app, schools, rows, path_of, expected_of):
    everybody, named = schools
    for row in rows:
        for name in WHO:
            path = path_of(row).format(**named)
            check(app, everybody[name], row["method"], path, expected_of(row, name), name)


def of_the_other_class(row, name):
    if row["method"] == "POST" and row["path"].endswith("/sets") and name == "Dora":
        # The form names set 1, which is not hers to give.
        return "404"
    return row[MIRROR.get(name, name)]


def of_doras_set(row, name):
    """What Dora may do with her own set is what the keeper may with the site's; her learner studies it."""
    if not row["path"].startswith("/teach"):
        allowed = name in ("Charlie", "Dora")
        return row[name] if allowed or row[name] == "sign in" else "404"
    if name == "Dora":
        return row["Alice"]
    return row[name] if row[name] == "sign in" else "404"


def to_set_2(row):
    return row["path"].replace("/sets/1", "/sets/2", 1)


def gets(rows):
    return [row for row in rows if row["method"] == "GET"]


def posts(rows):
    return [row for row in rows if row["method"] == "POST"]


def named(row):
    return row["path"]


def test_pages_of_the_other_school_are_for_its_people(app, schools):
    tried(app, schools, gets(CLASSES), lambda row: mirrored(row["path"]), of_the_other_class)


@pytest.mark.parametrize("row", posts(CLASSES), ids=named)
def test_forms_of_the_other_school_are_for_its_people(app, schools, row):
    tried(app, schools, [row], lambda row: mirrored(row["path"]), of_the_other_class)


def test_pages_of_the_first_school_stay_for_its_people(app, schools):
    tried(app, schools, gets(CLASSES), named, lambda row, name: row[name])


def test_ids_of_one_school_in_addresses_of_the_other_are_nothing(app, schools):
    assert SWAPPED
    tried(app, schools, SWAPPED, named, lambda row, name: "sign in" if name == "stranger" else "404")


def test_pages_of_doras_set_are_for_her_and_her_learners(app, schools):
    tried(app, schools, gets(SETS), to_set_2, of_doras_set)


@pytest.mark.parametrize("row", posts(SETS), ids=named)
def test_forms_of_doras_set_are_for_her_and_her_learners(app, schools, row):
    tried(app, schools, [row], to_set_2, of_doras_set)
