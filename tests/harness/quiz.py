"""A quiz taken in the browser, from the first page to the score."""

import re

from playwright.sync_api import Page, expect

from quizapp.questions import Question
from tests.harness.hands import Mouse
from tests.harness.oracle import Oracle, right, wrong


def begin(hand: Mouse) -> None:
    """Start the first quiz that the first page offers."""
    hand.page.goto("/")
    hand.press(hand.page.locator("form[action$='/attempts'] button"))
    hand.page.wait_for_url("**/questions/1")


def attempt_id(page: Page) -> int:
    """Read the attempt's number off the address."""
    return int(re.search(r"/attempts/(\d+)", page.url)[1])


def answer(hand: Mouse, question: Question, values: list[str]) -> None:
    """Give an answer and wait until it is judged."""
    fill(hand, question, values)
    hand.send()
    hand.page.wait_for_selector(".verdict")


def fill(hand: Mouse, question: Question, values: list[str]) -> None:
    """Choose, write or order, on the page that asks."""
    page = hand.page
    if question.kind == "ordering":
        for place, value in enumerate(values):
            # Without scripts every move is a page of its own, which may still be on its way.
            page.wait_for_load_state("domcontentloaded")
            held = page.locator("ol.order input[name=answer]")
            now = held.evaluate_all("fields => fields.map(field => field.value)").index(value)
            hand.lift(page.locator(f"ol.order > li:has(input[value='{value}'])"), now - place)
    elif question.kind == "matching":
        for value in values:
            hand.pick(page.locator(f"select:has(option[value='{value}'])"), value)
    elif question.options:
        for value in values:
            hand.choose(page.locator(f"input[name=answer][value='{value}']"))
    else:
        hand.write(page.locator("#answer"), values[0])


def play(hand: Mouse, oracle: Oracle, each_page=lambda page: None) -> tuple[int, int]:
    """Take the quiz with every second answer right, see the score, and give it with what it is out of.

    `each_page` is called with every page on the way.
    """
    page = hand.page
    begin(hand)
    questions = oracle.questions(attempt_id(page))
    for place, question in sorted(questions.items()):
        page.wait_for_url(f"**/questions/{place}")
        each_page(page)
        answer(hand, question, right(question) if place % 2 else wrong(question))
        expect(page.locator(".verdict")).to_have_class(f"verdict {'right' if place % 2 else 'wrong'}")
        each_page(page)
        hand.press(page.locator("main .actions .first"))
    page.wait_for_url("**/score")
    each_page(page)
    earned, out_of = (len(questions) + 1) // 2, len(questions)
    # Languages differ in which number comes first.
    shown = re.findall(r"\d+", page.locator(".score").inner_text())
    assert sorted(map(int, shown)) == [earned, out_of]
    return earned, out_of
