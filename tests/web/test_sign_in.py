"""Signing in and out."""

import pytest

from tests.web.answers import attempt_of
from tests.web.conftest import PASSWORD


def test_a_learner_signs_in_and_sees_their_name(stranger):
    stranger.sign_in("Bob")
    assert stranger.path == "/"
    assert "Bob" in stranger.page.all("nav")[0].text


def test_who_was_sent_here_goes_back_to_where_they_wanted(stranger):
    stranger.get("/progress")
    assert stranger.path == "/account/sign-in"
    stranger.submit("/account/sign-in", name="Bob", password=PASSWORD)
    assert stranger.path == "/progress"


@pytest.mark.parametrize(("name", "password"), [("Bob", "wrong"), ("Nobody", PASSWORD), ("bob ", "Correct")])
def test_a_wrong_name_and_a_wrong_password_look_the_same(stranger, name, password):
    stranger.get("/account/sign-in")
    page = stranger.submit("/account/sign-in", name=name, password=password)
    assert "do not go together" in page.text
    fields = {each.attributes.get("name"): each.attributes.get("value", "") for each in page.all("input")}
    assert fields["name"] == name
    assert fields["password"] == ""


def test_an_empty_form_says_what_is_missing_beside_the_field(stranger):
    stranger.get("/account/sign-in")
    page = stranger.submit("/account/sign-in", name="", password="")
    name = next(each for each in page.all("input") if each.attributes.get("name") == "name")
    assert name.attributes["aria-invalid"] == "true"
    assert name.attributes["aria-describedby"] == "name-error"


@pytest.mark.parametrize(
    "address", ["//evil.example/", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_signing_in_leads_nowhere_else(stranger, address):
    stranger.get(f"/account/sign-in?next={address}")
    answer = stranger.send(
        "/account/sign-in", status=303, follow=False, name="Bob", password=PASSWORD, next=address
    )
    assert answer.headers["Location"] == "/"


def test_too_many_wrong_passwords_are_stopped(stranger):
    stranger.get("/account/sign-in")
    for _ in range(10):
        stranger.submit("/account/sign-in", name="Bob", password="guess")
    page = stranger.submit("/account/sign-in", status=429, name="Bob", password=PASSWORD)
    assert "Too many tries" in page.text


def test_what_a_guest_did_comes_along(guest):
    number = attempt_of(guest.path)
    guest.sign_in("Bob")
    guest.get(f"/attempts/{number}")
    assert guest.path == f"/attempts/{number}/questions/1"


def test_signing_out_ends_it_for_a_copied_cookie_too(app, bob):
    copy = app.test_client()
    cookie = bob.client.get_cookie("quizapp")
    copy.set_cookie("quizapp", cookie.value)
    assert copy.get("/progress").status_code == 200
    bob.get("/account/settings")
    bob.submit("/account/sign-out")
    assert "Bob" not in bob.page.text
    assert copy.get("/progress").status_code == 302


def test_the_cookie_is_kept_from_scripts_and_other_sites(app):
    answer = app.test_client().get("/")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie
    assert "Secure" in app.test_client().get("/", base_url="https://localhost").headers["Set-Cookie"]


def test_the_cookie_holds_no_name_and_no_number_of_the_person(app, bob):
    from flask.sessions import SecureCookieSessionInterface

    session = (
        SecureCookieSessionInterface()
        .get_signing_serializer(app)
        .loads(bob.client.get_cookie("quizapp").value)
    )
    assert set(session) <= {"_user_id", "_fresh", "_id", "csrf_token", "language", "script", "seen"}
    assert len(session["_user_id"]) > 30
