"""A teacher's round: the first link, the questions with their sources, a newer article, the scores."""

import re

from playwright.sync_api import expect

from tests.browser.test_accessibility import check
from tests.harness.hands import Mouse
from tests.harness.quiz import attempt_id, play
from tests.harness.sources import ROOT

ARTICLE = next((ROOT / "seeds/articles/zh").glob("*.wikitext")).read_text(encoding="utf-8")


def test_the_first_teachers_link_works_once(visit, server, teacher):
    page = visit()
    page.goto(server.first_teacher_path())
    expect(page.locator("[role=alert]")).to_be_visible()
    assert page.locator("input[name=password]").count() == 0
    visit.complaints.clear()


def test_a_teacher_sees_every_question_with_its_source_and_what_was_refused(visit, teacher):
    page = visit(storage_state=teacher)
    page.goto("/teach/")
    page.locator("main table a").first.click()
    questions = page.locator("article.item")
    expect(questions.first).to_be_visible()
    assert all(item.locator("blockquote").count() for item in questions.all())
    page.locator("nav.tabs a[href$='/findings']").click()
    expect(page.locator("details").first).to_be_visible()


def test_a_newer_article_makes_a_release_that_keeps_every_learners_history(visit, teacher, oracle):
    learner = visit()
    earned, _ = play(Mouse(learner), oracle)
    number = attempt_id(learner)
    (before,) = oracle.rows("SELECT person_id FROM attempt WHERE id = :number", number=number)
    cards = "SELECT count(*) FROM card WHERE person_id = :person AND memory IS NOT NULL"
    remembered = oracle.rows(cards, person=before[0])

    page = visit(storage_state=teacher)
    page.goto("/teach/sets/1/regenerate")
    page.locator("input[name=source][value=pasted]").check()
    # One battle less to know: its sentence, and every fact in it, goes.
    sentence = re.search(r"[^\n。]*\d月\d+日[^\n。]*。", ARTICLE)[0]
    page.locator("textarea").fill(ARTICLE.replace(sentence, "", 1))
    page.locator("main form button.first").click()
    page.wait_for_url(re.compile(r"/teach/jobs/\d+$"))
    page.locator("main a.button.first").click(timeout=120_000)
    page.wait_for_url(re.compile(r"/teach/sets/1/proposal$"))
    wrong = check(page, "proposal")
    page.locator("nav.tabs a[href$='group=reworded']").click()
    wrong += check(page, "proposal-reworded")
    assert not wrong, "\n".join(wrong)
    accept = page.locator("button[value=accept]").first
    accept.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/teach/sets/1/releases/\d+$"))
    latest = oracle.rows("SELECT max(number) FROM release WHERE set_id = 1")[0][0]
    assert page.url.endswith(f"/releases/{latest}")
    assert latest >= 2

    page.locator("nav.tabs a[href$='/scores']").click()
    row = page.locator("tbody tr").filter(has_text=f"{earned} of 5").first
    expect(row).to_be_visible()
    learner.reload()
    expect(learner.locator(".score")).to_contain_text(f"{earned} of 5")
    assert oracle.rows(cards, person=before[0]) == remembered

    page.goto("/teach/sets/1/regenerate")
    page.locator("input[name=source][value=stored]").check()
    page.locator("main form button.first").click()
    page.locator("main a.button.first").click(timeout=120_000)
    page.locator("button[value=drop]").first.click()
    page.wait_for_url(re.compile(r"/regenerate$"))
    assert oracle.rows("SELECT max(number) FROM release WHERE set_id = 1")[0][0] == latest
