"""Cards, free practice, mistakes, doubts, the timeline and the plan: by mouse, by keyboard alone, by finger on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_playing import PHONE, fits
from tests.harness.hands import Finger, Keyboard, Mouse
from tests.harness.oracle import Oracle, wrong
from tests.harness.quiz import answer, attempt_id, begin


@pytest.fixture(params=[(Mouse, {}), (Keyboard, {}), (Finger, PHONE)], ids=["mouse", "keyboard", "finger"])
def hand(request, visit) -> Mouse:
    """Give a way to use the pages, with a page of its own."""
    kind, like = request.param
    return kind(visit(**like))


def link(page: Page, path: str):
    """Find the link on the page itself whose address ends so."""
    return page.locator(f"main a[href$='{path}']").first


def test_cards_are_turned_graded_taken_back_put_off_and_flagged(hand):
    page = hand.page
    page.goto("/sets/1")
    hand.press(page.locator("form[action$='/cards'] button"))
    page.wait_for_url("**/cards")
    first = page.locator("#stem").inner_text()
    fits(page)
    hand.press(page.locator("a[data-key=' ']"))
    page.wait_for_url("**/answer")
    fits(page)
    hand.press(page.locator("button[name=rating][value='3']"))
    page.wait_for_url(re.compile(r"/cards$"))
    assert page.locator("#stem").inner_text() != first
    hand.press(page.locator("form[action$='/undo'] button"))
    expect(page.locator("#stem")).to_have_text(first)
    hand.press(page.locator("details.more summary"))
    hand.press(page.locator("button[value=flag]"))
    expect(page.locator("main")).to_contain_text("⚑")
    hand.press(page.locator("details.more summary"))
    hand.press(page.locator("button[value=bury]"))
    expect(page.locator("#stem")).not_to_have_text(first)
    page.goto("/sets/1/cards/all?show=aside")
    fits(page)
    hand.press(page.locator("button[value=take_back]"))
    expect(page.locator(".row-name")).to_have_count(0)


def test_free_practice_goes_round_until_everything_is_known(hand):
    page = hand.page
    page.goto("/sets/1")
    hand.press(page.locator("form[action$='/cards'] button"))
    page.wait_for_url("**/cards")
    page.goto("/sets/1/cram")
    left = page.locator(".steps")
    expect(left).to_contain_text("20")
    for key, count in (("1", "20"), ("2", "19")):
        hand.press(page.locator("a[data-key=' ']"))
        hand.press(page.locator(f"a[data-key='{key}']"))
        expect(left).to_contain_text(count)
    fits(page)


def test_a_miss_is_doubted_found_in_the_notebook_and_practised(hand, oracle: Oracle):
    page = hand.page
    begin(hand)
    questions = oracle.questions(attempt_id(page))
    place = next(n for n, one in questions.items() if one.kind in ("single_choice", "true_false"))
    page.goto(f"/attempts/{attempt_id(page)}/questions/{place}")
    answer(hand, questions[place], wrong(questions[place]))
    hand.press(page.locator("details.more summary").last)
    option = page.locator("input[name=reason][value=unclear]")
    if isinstance(hand, Keyboard):
        hand.walk_to(page.locator("input[name=reason]").first)
        while not option.is_checked():
            page.keyboard.press("ArrowDown")
    else:
        hand.choose(option)
    hand.press(page.locator("form[action$='/doubt'] button"))
    expect(page.locator(".notice")).to_contain_text("Thank you")
    fits(page)
    hand.press(page.locator("nav a[href='/mistakes']"))
    expect(page.locator(".item")).to_have_count(1)
    fits(page)
    page.goto("/sets/1")
    hand.press(page.locator("form[action$='/finish'] button"))
    page.wait_for_url("**/score")
    hand.press(page.locator("nav a[href='/mistakes']"))
    hand.press(page.locator("form[action$='/attempts'] button").first)
    page.wait_for_url("**/questions/1")
    assert oracle.questions(attempt_id(page))[1].facts[0] == questions[place].facts[0]


def test_the_timeline_is_played_to_its_end(hand):
    page = hand.page
    page.goto("/sets/1")
    hand.press(link(page, "/timeline"))
    for _ in range(12):
        if page.locator(".score").count():
            break
        moves = page.url
        hand.press(page.locator(".gap a").first)
        page.wait_for_url(lambda address, before=moves: address != before)
        page.wait_for_selector(".verdict")
    expect(page.locator(".score")).to_be_visible()
    fits(page)


def test_a_plan_is_chosen(hand):
    page = hand.page
    page.goto("/sets/1")
    hand.press(page.locator("form[action$='/cards'] button"))
    page.wait_for_url("**/cards")
    page.goto("/account/plan")
    hand.pick(page.locator("select[name=new_per_day]"), "20")
    hand.press(page.locator("main form button.first"))
    expect(page.locator(".notice")).to_contain_text("Saved")
    fits(page)
    page.goto("/sets/1/cards")
    expect(page.locator(".steps")).to_contain_text("20 new")
