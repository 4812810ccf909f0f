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


def order_of(page) -> list[str]:
    """Read the order that would be sent."""
    return page.locator("ol.order input[name=answer]").evaluate_all("all => all.map(each => each.value)")


def middle(page, place: int, part: str) -> dict[str, float]:
    """Find the middle of a part of a row."""
    box = page.locator("ol.order > li").nth(place).locator(part).bounding_box()
    return {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}


def test_an_event_is_dragged_by_mouse_to_the_end_and_its_place_is_told(visit, kinds_server):
    page = visit()
    begin(Mouse(page), kinds_server, "ordering 2")
    before = order_of(page)
    start, end = middle(page, 0, "[data-text]"), middle(page, 2, "[data-text]")
    page.mouse.move(start["x"], start["y"])
    page.mouse.down()
    page.mouse.move(end["x"], end["y"], steps=8)
    page.mouse.move(end["x"], end["y"] + 12, steps=3)
    page.mouse.up()
    assert order_of(page) == [*before[1:], before[0]]
    expect(page.locator("#order-told")).to_contain_text("3")


def test_an_event_is_dragged_by_finger_at_its_grip(visit, kinds_server):
    page = visit(**PHONE)
    begin(Finger(page), kinds_server, "ordering 2")
    before = order_of(page)
    start, end = middle(page, 2, ".grip"), middle(page, 0, ".grip")
    touch = page.context.new_cdp_session(page)
    for kind, points in (
        ("touchStart", [start]),
        *(
            ("touchMove", [{"x": start["x"], "y": start["y"] + part * (end["y"] - 12 - start["y"]) / 6}])
            for part in range(1, 7)
        ),
        ("touchEnd", []),
    ):
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    assert order_of(page) == [before[2], *before[:2]]


def test_an_event_goes_to_the_place_whose_number_is_pressed(visit, kinds_server):
    page = visit()
    begin(Keyboard(page), kinds_server, "ordering 1")
    first, second, third, fourth = order_of(page)
    Keyboard(page).walk_to(page.locator("ol.order > li").nth(3).locator("button").first)
    for key, order in {
        "2": [first, fourth, second, third],
        "End": [first, second, third, fourth],
        "Home": [fourth, first, second, third],
        "ArrowUp": [fourth, first, second, third],
        "9": [first, second, third, fourth],
        "ArrowUp ArrowUp": [first, fourth, second, third],
    }.items():
        for each in key.split():
            page.keyboard.press(each)
        assert order_of(page) == order, key
    expect(page.locator("#order-told")).to_contain_text("2")
    assert page.evaluate("document.activeElement.value").startswith(fourth), "the focus goes with the event"


@pytest.mark.parametrize("title", ["cloze 1", "numeric 1", "short answer 1", "date 1"])
def test_enter_that_ends_a_composition_sends_nothing(visit, kinds_server, title):
    page = visit("zh-CN")
    begin(Keyboard(page), kinds_server, title)
    field = page.locator("#answer")
    Keyboard(page).write(field, "1")
    pressed = """(field) => field.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }))"""
    assert field.evaluate(pressed) is False, "the key's own effect, to send the form, is not held back"
    expect(field).to_be_visible()
    assert page.locator(".verdict").count() == 0
