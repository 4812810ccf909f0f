"""Writes that another site caused are refused."""

import pytest

from quizapp.store.database import db
from quizapp.store.people import Person
from tests.web.access_rows import ROWS

WRITES = [row["path"] for row in ROWS if row["method"] == "POST"]


@pytest.mark.parametrize("path", WRITES)
def test_no_form_is_taken_without_its_token(app, bob, path):
    nothing = {
        "fact": "f_0000000000000000",
        "question": "q_0000000000000000",
        "article": "a_0000000000000000",
    }
    address = path.format_map({"bobs": 1, "code": "AAAAAAAA", **nothing})
    for token in ("", "made up"):
        answer = bob.client.post(address, data={"csrf_token": token, "size": "5", "language": "en"})
        # What is not open to Bob says no more than that it is not there.
        assert answer.status_code in (400, 404)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1234"},
    ],
)
def test_a_foreign_request_is_refused_even_with_the_token(app, stranger, headers):
    stranger.get("/sets/1")
    data = {"csrf_token": stranger.token(), "size": "5"}
    assert stranger.client.post("/sets/1/attempts", data=data, headers=headers).status_code == 400
    with app.app_context():
        assert db.session.query(Person).count() == 4


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://proxied.example"},
    ],
)
def test_our_own_request_passes(stranger, headers):
    stranger.get("/sets/1")
    data = {"csrf_token": stranger.token(), "size": "5"}
    assert stranger.client.post("/sets/1/attempts", data=data, headers=headers).status_code == 303


def test_another_site_cannot_put_words_into_our_page(guest):
    answer = guest.client.post(
        guest.path,
        data={"csrf_token": "stale", "answer": "injected"},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert answer.status_code == 400
    assert "injected" not in answer.get_data(as_text=True)


def test_a_form_works_as_long_as_the_session(app):
    assert app.config["WTF_CSRF_TIME_LIMIT"] is None
