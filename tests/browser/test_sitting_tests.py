"""A test: flags, the list of questions, the clock, by mouse, by keyboard alone and on a narrow phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.harness.hands import Keyboard, Mouse
from tests.harness.oracle import right
from tests.harness.quiz import attempt_id
from tests.harness.quiz import fill as put


def begin(page: Page, minutes: str = "") -> None:
    """Begin a test of five questions."""
    page.goto("/sets/1")
    page.locator("label:has(input[value=test])").click()
    if minutes:
        page.locator("summary").first.click()
        page.locator(f"label:has(input[name=minutes][value='{minutes}'])").click()
    page.locator("button[name=size][value='5']").click()
    page.wait_for_url("**/questions/1")


def fill(page: Page, hand, question) -> None:
    """Give the right answer and wait for what comes next."""
    before = page.url
    put(hand, question, right(question))
    hand.send()
    page.wait_for_url(lambda address: address != before)


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
def test_a_test_is_sat_to_its_score(visit, oracle, hand):
    page = visit(viewport={"width": 360, "height": 740})
    begin(page)
    questions = oracle.questions(attempt_id(page))
    for number in sorted(questions):
        assert page.locator(".verdict").count() == 0
        fill(page, hand(page), questions[number])
    expect(page.locator("h1")).to_have_text("All questions")
    page.locator("form[action$='/finish'] button").click()
    expect(page.locator(".score")).to_have_text("5 of 5 right")


def test_a_reload_in_the_middle_keeps_answers_flags_and_place(visit, oracle):
    page = visit()
    begin(page)
    number = attempt_id(page)
    fill(page, Mouse(page), oracle.questions(number)[1])
    page.locator("form[action$='/flag'] button").click()
    expect(page.get_by_text("Take the flag off")).to_be_visible()
    page.reload()
    expect(page.locator(".navigator a.done")).to_have_count(1)
    expect(page.locator(".navigator [aria-current]")).to_contain_text("2")
    page.goto(f"/attempts/{number}/questions/1")
    expect(page.get_by_text("Saved at")).to_be_visible()


def test_when_the_clock_runs_out_what_is_written_is_sent(visit, oracle):
    page = visit()
    page.clock.install()
    begin(page, minutes="5")
    number = attempt_id(page)
    expect(page.locator("[data-deadline]")).to_have_text(re.compile(r"5:00|4:5\d"))
    question = oracle.questions(number)[1]
    put(Mouse(page), question, right(question))
    page.clock.run_for(301_000)
    page.wait_for_url("**/questions/2")
    page.goto(f"/attempts/{number}/questions/1")
    expect(page.get_by_text("Saved at")).to_be_visible()
