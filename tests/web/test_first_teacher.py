"""The one-time link that makes the first teacher."""

from datetime import UTC, datetime

import pytest

from quizapp.actions import accounts
from quizapp.store.database import writing
from quizapp.store.people import Person
from tests.web.conftest import PASSWORD


@pytest.fixture
def link(app) -> str:
    """Give a link that works, on a site where nobody teaches."""
    with app.app_context():
        with writing() as session:
            session.query(Person).filter_by(role="teacher").update({"role": "learner"})
        return f"/account/first-teacher/{accounts.first_teacher_link(datetime.now(UTC))}"


def test_the_link_makes_a_teacher_once(browser, stranger, link):
    stranger.get(link)
    stranger.submit(link, name="Tessa", password=PASSWORD)
    assert stranger.path == "/teach/"
    late = browser()
    page = late.get(link, status=404)
    assert "used or is too old" in page.text
    assert not [each for each in page.all("input") if each.attributes.get("name") == "password"]
    late.send(link, status=404, name="Eve", password=PASSWORD)


def test_a_refused_name_leaves_the_link_working(stranger, link):
    stranger.get(link)
    page = stranger.submit(link, name="Bob", password=PASSWORD)
    assert "Somebody has this name already" in page.text
    stranger.submit(link, name="Tessa", password=PASSWORD)
    assert stranger.path == "/teach/"


def test_a_guessed_link_is_told_the_same_as_a_used_one(stranger):
    assert "used or is too old" in stranger.get("/account/first-teacher/abcdefgh", status=404).text


def test_a_guessed_link_makes_no_teacher(stranger, link):
    guessed = "/account/first-teacher/abcdefgh"
    stranger.get(guessed)
    page = stranger.submit(guessed, name="Eve", password=PASSWORD)
    assert "used or is too old" in page.text
    stranger.get("/teach/")
    assert stranger.path == "/account/sign-in"
