"""Every kind of question, answered by mouse, by keyboard alone and by finger, in light and in dark."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from quizapp.actions import banks
from quizapp.store.database import db, migrate
from quizapp.web import create_app
from tests.browser.conftest import Visits
from tests.browser.test_accessibility import check
from tests.browser.test_playing import PHONE, fits
from tests.harness.hands import Finger, Keyboard, Mouse
from tests.harness.oracle import Oracle, right, wrong
from tests.harness.quiz import answer, attempt_id, fill
from tests.harness.samples import sample_sets
from tests.harness.server import Server

TITLES = [each.title for each in sample_sets()]
WITHOUT_SCRIPT = {"java_script_enabled": False}

titles = pytest.mark.parametrize("title", TITLES)
first_titles = pytest.mark.parametrize("title", [title for title in TITLES if title.endswith(" 1")])


@pytest.fixture(scope="module")
def kinds_server(browser, tmp_path_factory) -> Iterator[Server]:
    """Run a site with a set for each sample of each kind."""
    folder = tmp_path_factory.mktemp("kinds")
    server = Server(folder, f"sqlite:///{folder / 'quizapp.sqlite'}", ("--workers", "1", "--threads", "4"))
    migrate(server.database_url)
    app = create_app({"SECRET_KEY": "only to fill it", "SQLALCHEMY_DATABASE_URI": server.database_url})
    with app.app_context():
        for each in sample_sets():
            banks.publish_set(each.title, None, each.bank, datetime(2026, 1, 1, tzinfo=UTC))
        db.session.remove()
        db.engine.dispose()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def visit(browser, kinds_server) -> Iterator[Visits]:
    """Visit that site. No request may leave it and no script or policy may complain."""
    visits = Visits(browser, kinds_server.address)
    yield visits
    for context in visits.contexts:
        context.close()
    assert [url for url in visits.requests if not url.startswith((visits.address + "/", "data:"))] == []
    assert visits.complaints == []


def begin(hand: Mouse, server: Server, title: str):
    """Start the quiz of a set, and give its question."""
    hand.page.goto(f"/sets/{TITLES.index(title) + 1}")
    hand.press(hand.page.locator("form[action$='/attempts'] button[value='5']"))
    hand.page.wait_for_url("**/questions/1")
    return Oracle(server.database_url).questions(attempt_id(hand.page))[1]


@titles
def test_it_is_answered_by_mouse_and_accessible_in_light_and_dark(visit, kinds_server, title):
    page = visit("zh-TW" if title.endswith("1") else "en-US")
    question = begin(Mouse(page), kinds_server, title)
    name = title.replace(" ", "-")
    found = check(page, f"kind-{name}")
    answer(Mouse(page), question, wrong(question))
    found += check(page, f"kind-{name}-answered")
    expect(page.locator(".verdict")).to_have_class("verdict wrong")
    assert not found, "\n".join(found)


@first_titles
def test_it_is_answered_by_keyboard_alone(visit, kinds_server, title):
    page = visit()
    question = begin(Keyboard(page), kinds_server, title)
    answer(Keyboard(page), question, right(question))
    expect(page.locator(".verdict")).to_have_class("verdict right")


@titles
def test_it_is_answered_by_finger_on_a_narrow_phone(visit, kinds_server, title):
    page = visit("zh-CN", **PHONE)
    question = begin(Finger(page), kinds_server, title)
    fits(page)
    found = check(page, f"kind-{title.replace(' ', '-')}-phone")
    answer(Finger(page), question, right(question))
    fits(page)
    found += check(page, f"kind-{title.replace(' ', '-')}-phone-answered")
    expect(page.locator(".verdict")).to_have_class("verdict right")
    assert not found, "\n".join(found)


@first_titles
def test_it_is_answered_without_any_script(visit, kinds_server, title):
    page = visit(**WITHOUT_SCRIPT)
    question = begin(Mouse(page), kinds_server, title)
    fill(Mouse(page), question, right(question))
    Mouse(page).send()
    expect(page.locator(".verdict")).to_have_class("verdict right")


def test_a_pair_left_open_is_asked_for_and_the_others_stay(visit, kinds_server):
    page = visit(**WITHOUT_SCRIPT)
    title = next(title for title in TITLES if title.startswith("matching"))
    question = begin(Mouse(page), kinds_server, title)
    fill(Mouse(page), question, right(question)[:1])
    page.locator("select").evaluate_all("all => all.forEach(each => each.required = false)")
    Mouse(page).send()
    expect(page.locator("[role=alert]")).to_be_visible()
    expect(page.locator("select").first).to_have_value(right(question)[0])
