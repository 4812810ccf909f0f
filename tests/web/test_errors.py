"""What people read when something does not work."""

import pytest

from quizapp.store import banks
from quizapp.store.database import Busy
from quizapp.web import errors
from tests.web import markup
from tests.web.answers import attempt_of

LANGUAGES = {"en": "en", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", errors.EXPLANATIONS)
def test_every_error_has_a_page_in_every_language(app, language, code):
    from werkzeug.exceptions import default_exceptions

    with app.test_request_context("/", headers={"Accept-Language": language}):
        answer = errors.explain(default_exceptions[code]())
    page = markup.read(answer.get_data(as_text=True))
    markup.check(page)
    assert answer.status_code == code
    assert page.all("html")[0].attributes["lang"] == LANGUAGES[language]
    assert page.all("main")[0].all("p")[0].text


@pytest.mark.parametrize(
    "path", ["/nowhere", "/sets/0", "/sets/x", f"/sets/{2**63}", "/sets/1/cards/%00/answer"]
)
def test_what_is_not_there_is_not_found(browser, path):
    visitor = browser("Bob")
    assert visitor.get(path, status=404).all("h1")[0].text == "Page not found"


def test_a_form_address_cannot_be_opened_as_a_page(stranger):
    stranger.get("/sets/1/attempts", status=405)
    assert stranger.page.all("a")


def test_the_language_can_be_switched_on_an_error_page(stranger):
    stranger.get("/sets/1/attempts", status=405)
    page = stranger.submit("/account/language", language="zh_Hant")
    assert page.all("html")[0].attributes["lang"] == "zh-Hant"


@pytest.mark.parametrize("where", ["first", "last"])
def test_a_nul_is_refused(stranger, where):
    stranger.get("/sets/1")
    stranger.send("/sets/1/attempts", status=400, size="5\0")
    stranger.get("/teach/sets/1?q=%00", status=400)


def test_a_busy_database_is_said_to_be_busy_and_when_to_come_back(app, bob, monkeypatch):
    def busy(_scope):
        raise Busy("database is locked")

    monkeypatch.setattr(banks, "sets", busy)
    answer = bob.client.get("/")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "2"
    page = markup.read(answer.get_data(as_text=True))
    markup.check(page)
    assert "Busy just now" in page.text


def test_a_failure_shows_a_page_and_none_of_its_reasons(app, bob, monkeypatch):
    def fail(_scope):
        raise RuntimeError("the secret is 42")

    monkeypatch.setattr(banks, "sets", fail)
    app.config.update(TESTING=False, PROPAGATE_EXCEPTIONS=False)
    answer = bob.client.get("/")
    assert answer.status_code == 500
    assert "42" not in answer.get_data(as_text=True)
    assert "Something went wrong here" in answer.get_data(as_text=True)


def test_an_old_page_keeps_what_was_typed_and_sends_it_again(guest):
    path = guest.path
    attempt_of(path)
    guest.client.post("/account/language", data={"csrf_token": "stale", "language": "en"})
    page = guest.send(path, status=400, csrf_token="stale", answer="謝晉元", guessed="yes") and guest.page
    assert "too old" in page.text
    kept = {each.attributes["name"]: each.attributes["value"] for each in page.all("main")[0].all("input")}
    assert kept["answer"] == "謝晉元"
    page = guest.submit(path)
    assert page.with_class("verdict") or page.with_class("notice")


def test_an_old_sign_in_page_shows_no_password(stranger):
    stranger.get("/account/sign-in")
    stranger.send("/account/sign-in", status=400, csrf_token="stale", name="Bob", password="hidden words")
    assert "hidden words" not in str(stranger.page)
    assert "Bob" in str(stranger.page)
