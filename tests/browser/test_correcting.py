"""A key turns out wrong: a learner doubts it, the teacher puts the marks right, and the learner hears of it."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import picture
from tests.harness.hands import Mouse
from tests.harness.oracle import right, wrong
from tests.harness.quiz import answer, attempt_id, begin


def test_a_wrong_key_is_put_right_for_who_answered_already(visit, teacher, oracle):
    learner = visit()
    hand = Mouse(learner)
    begin(hand)
    number = attempt_id(learner)
    questions = oracle.questions(number)
    place = next(at for at, one in questions.items() if one.kind in ("single_choice", "true_false"))
    asked = questions[place]
    for at, one in sorted(questions.items()):
        learner.goto(f"/attempts/{number}/questions/{at}")
        answer(hand, one, wrong(one) if at == place else right(one))
    learner.goto(f"/attempts/{number}?show=list")
    hand.press(learner.locator("form[action$='/finish'] button"))
    expect(learner.locator(".score")).to_contain_text("4 of 5")

    page = visit(storage_state=teacher)
    page.goto(f"/teach/sets/1/questions/{asked.id}/repair")
    page.locator(f"input[name=answer][value='{wrong(asked)[0]}']").check()
    page.locator("input[name=words]").fill("The book says so.")
    page.locator("form[method=get] button.first").click()
    expect(page.locator("#outcome")).to_be_visible()
    # Whoever answered the same question in this site before is told of, too.
    expect(page.locator("table.steady tbody tr", has_text="80% → 100%").first).to_be_visible()
    picture(page, "repair")
    page.locator("main form[method=post] button.first").click()
    page.wait_for_url(re.compile(r"/teach/sets/1/repairs$"))
    expect(page.locator(".item").first).to_contain_text("The book says so.")

    learner.goto("/")
    expect(learner.locator("#told")).to_be_visible()
    learner.goto(f"/attempts/{number}/score")
    expect(learner.locator(".score")).to_contain_text("5 of 5")
    learner.goto(f"/attempts/{number}/questions/{place}")
    expect(learner.locator(".verdict.right")).to_be_visible()
    expect(learner.locator(".notice")).to_contain_text("The book says so.")
    picture(learner, "repaired")

    page.locator(".item button").first.click()
    expect(page.locator(".item").first).to_contain_text("taken back")
    learner.goto(f"/attempts/{number}/score")
    expect(learner.locator(".score")).to_contain_text("4 of 5")


def test_a_teacher_reads_a_whole_test_before_its_figures(visit, teacher):
    page = visit(storage_state=teacher)
    page.goto("/teach/sets/1/analysis")
    for part in ("scores", "knowledge", "mixups", "pace"):
        page.locator(f"nav.tabs a[href*='/statistics/{part}']").click()
        page.wait_for_url(re.compile(f"/statistics/{part}"))
        expect(page.locator("nav.tabs [aria-current=page]").last).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
