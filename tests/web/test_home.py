"""The first page."""

from tests.web.answers import attempt_of


def test_a_stranger_learns_what_this_is_and_may_start_at_once(stranger):
    page = stranger.get("/")
    assert "no account is needed" in page.text
    page = stranger.submit("/sets/1/attempts", size="5")
    assert stranger.path.endswith("/questions/1")
    assert page.with_class("stem")


def test_looking_makes_nobody_a_guest(app, stranger):
    from quizapp.store.database import db
    from quizapp.store.people import Person

    stranger.get("/")
    stranger.get("/sets/1")
    with app.app_context():
        assert db.session.query(Person).count() == 4


def test_an_open_quiz_goes_on_from_here(guest):
    begun = guest.path
    page = guest.get("/")
    link = next(link for link in page.all("a") if link.text.startswith("Continue"))
    guest.get(link.attributes["href"])
    assert guest.path == begun


def test_a_second_start_goes_on_with_the_open_quiz(guest):
    first = attempt_of(guest.path)
    guest.send("/sets/1/attempts", size="20")
    assert attempt_of(guest.path) == first


def test_who_has_nothing_due_is_told_what_to_do(bob):
    page = bob.get("/")
    assert "Nothing is due" in page.text
    assert page.with_class("first")


def test_titles_follow_the_readers_script(browser):
    assert "淞滬會戰" in browser(language="zh-TW").get("/").text
    assert "淞沪会战" in browser(language="zh-CN").get("/").text
    (heading,) = (
        h2 for h2 in browser(language="en").get("/").all("h2") if h2.attributes.get("id") == "set-1"
    )
    assert heading.all("span")[0].lang == "zh-Hans"
