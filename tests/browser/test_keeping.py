"""What a learner did is kept: a closed tab, Back, a grade taken back, a guest who takes a name."""

import re

import pytest
from playwright.sync_api import expect

from tests.harness.hands import Keyboard, Mouse
from tests.harness.oracle import right, wrong
from tests.harness.quiz import answer, attempt_id, begin, fill

MAIN = "main .actions .first"


def test_a_closed_tab_costs_nothing(visit, oracle):
    page = visit()
    mouse = Mouse(page)
    begin(mouse)
    questions = oracle.questions(attempt_id(page))
    answer(mouse, questions[1], right(questions[1]))
    page.close()

    again = page.context.new_page()
    again.goto("/")
    again.locator(MAIN).click()
    again.wait_for_url("**/questions/2")
    expect(again.locator("progress")).to_have_attribute("value", "1")
    assert attempt_id(again) in {number for (number,) in oracle.rows("SELECT id FROM attempt")}
    again.goto(f"/attempts/{attempt_id(again)}/questions/1")
    expect(again.locator(".verdict")).to_have_class("verdict right")


def test_going_back_shows_the_judged_answer_and_judges_nothing_again(visit, oracle):
    page = visit()
    mouse = Mouse(page)
    begin(mouse)
    number = attempt_id(page)
    questions = oracle.questions(number)
    answer(mouse, questions[1], wrong(questions[1]))
    page.locator(MAIN).click()
    page.wait_for_url("**/questions/2")
    page.go_back()
    expect(page.locator(".verdict")).to_have_class("verdict wrong")
    page.reload()
    expect(page.locator(".verdict")).to_have_class("verdict wrong")
    stored = "SELECT count(*) FROM response JOIN slot ON slot.id = slot_id WHERE attempt_id = :number"
    assert oracle.rows(stored, number=number) == [(1,)]


def test_a_flashcard_is_graded_by_keys_and_its_grade_taken_back(visit, oracle):
    page = visit()
    page.goto("/sets/1")
    keyboard = Keyboard(page)
    keyboard.press(page.locator("form[action$='/cards'] button"))
    page.wait_for_url("**/cards")
    # Two facts may be asked in the same words, but each answer has its own address.
    card = page.locator("a[data-key=' ']")
    front = card.get_attribute("href")
    page.keyboard.press("Space")
    page.wait_for_url("**/answer")
    assert page.locator(".grades button").count() == 4
    assert all(interval.strip() for interval in page.locator(".grades small").all_inner_texts())
    expect(page.locator("mark").first).to_be_visible()
    page.keyboard.press("3")
    page.wait_for_url("**/cards")
    assert card.get_attribute("href") != front

    page.keyboard.press("u")
    page.wait_for_url(re.compile("fact="))
    assert card.get_attribute("href") == front
    page.keyboard.press("Space")
    page.wait_for_url("**/answer")
    page.keyboard.press("1")
    page.wait_for_url("**/cards")
    reviews = "SELECT rating, undone_at IS NULL FROM review WHERE source = 'card' ORDER BY id DESC LIMIT 2"
    assert [(rating, bool(valid)) for rating, valid in oracle.rows(reviews)] == [(1, True), (3, False)]


def test_a_guest_takes_a_name_and_finds_everything_on_another_device(visit, oracle):
    page = visit()
    mouse = Mouse(page)
    begin(mouse)
    number = attempt_id(page)
    questions = oracle.questions(number)
    answer(mouse, questions[1], right(questions[1]))
    page.locator("nav a[href$='/claim']").click()
    page.locator("input[name=name]").fill("王小明")
    page.locator("input[name=password]").fill("a long walk in Changsha")
    page.locator("main form button.first").click()
    expect(page.locator("nav").first).to_contain_text("王小明")

    elsewhere = visit("zh-TW")
    elsewhere.goto("/account/sign-in")
    elsewhere.locator("input[name=name]").fill("王小明")
    elsewhere.locator("input[name=password]").fill("a long walk in Changsha")
    elsewhere.locator("main form button.first").click()
    expect(elsewhere.locator("nav").first).to_contain_text("王小明")
    elsewhere.goto(f"/attempts/{number}/questions/1")
    expect(elsewhere.locator(".verdict")).to_have_class("verdict right")


def test_an_answer_given_without_a_network_waits_and_is_sent_when_it_is_back(visit, oracle):
    page = visit()
    mouse = Mouse(page)
    begin(mouse)
    questions = oracle.questions(attempt_id(page))
    page.context.set_offline(True)
    fill(mouse, questions[1], right(questions[1]))
    mouse.send()
    expect(page.locator("[data-status]")).not_to_be_empty()
    page.context.set_offline(False)
    expect(page.locator(".verdict")).to_have_class("verdict right", timeout=60_000)
    visit.complaints.clear()


def test_an_answer_given_after_the_sign_in_ended_waits_and_is_sent_after_the_next(visit, oracle):
    page = visit()
    mouse = Mouse(page)
    begin(mouse)
    number = attempt_id(page)
    questions = oracle.questions(number)
    page.goto("/account/claim")
    page.locator("input[name=name]").fill("李小華")
    page.locator("input[name=password]").fill("a long walk in Changsha")
    page.locator("main form button.first").click()
    expect(page.locator("nav").first).to_contain_text("李小華")
    page.goto(f"/attempts/{number}/questions/1")
    fill(mouse, questions[1], right(questions[1]))

    other = page.context.new_page()
    other.goto("/account/settings")
    other.locator("form[action$='/sign-out'] button").click()
    other.wait_for_url("**/")

    mouse.send()
    page.wait_for_url("**/account/sign-in**")
    page.locator("input[name=name]").fill("李小華")
    page.locator("input[name=password]").fill("a long walk in Changsha")
    page.locator("main form button.first").click()
    page.wait_for_url("**/questions/1")
    expect(page.locator(".verdict")).to_have_class("verdict right")
    # That the form was refused is said on the console.
    visit.complaints.clear()


@pytest.mark.parametrize("kind", ["matching", "ordering", "multiple_choice", "date"])
def test_an_answer_of_any_kind_waits_whole(visit, oracle, kind):
    page = visit()
    mouse = Mouse(page)
    page.goto("/sets/1")
    page.locator("button[name=size][value='20']").click()
    page.wait_for_url("**/questions/1")
    number = attempt_id(page)
    found = [(place, one) for place, one in sorted(oracle.questions(number).items()) if one.kind == kind]
    if not found:
        pytest.skip(f"chance put no {kind} into this quiz")
    place, question = found[0]
    page.goto(f"/attempts/{number}/questions/{place}")
    fill(mouse, question, right(question))
    # The form's token has become old while the page stood open.
    page.locator("main form[data-unsaved] input[name=csrf_token]").evaluate("field => field.value = 'old'")
    mouse.send()
    expect(page.locator(".verdict")).to_have_class("verdict right")
    visit.complaints.clear()
