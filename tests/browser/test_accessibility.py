"""axe-core finds nothing on any page that WCAG 2.2 A or AA forbids, in light and in dark."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import picture
from tests.harness.hands import Mouse
from tests.harness.oracle import right, wrong
from tests.harness.quiz import answer, attempt_id

AXE = next((Path(__file__).parent / "vendor").glob("axe-core-*/axe.min.js")).read_text(encoding="utf-8")
NOT_FOR_PEOPLE = r"\b[aefoq]_[0-9a-f]{8,}\b|\bNone\b|%\(\w+\)s|\{\w+\}|\(\)|\[\]"
# Every rule of WCAG 2.2 A and AA counts, and of the others what is grave.
GRAVE = ("serious", "critical")
RUN = f"""async () => (await axe.run()).violations.filter((found) =>
  found.tags.some((tag) => /^wcag2[12]?aa?$/.test(tag)) || {list(GRAVE)}.includes(found.impact))"""

languages = pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])


def check(page: Page, name: str) -> list[str]:
    """Look at the page, in both colour schemes, and list what is wrong with it."""
    # The page's own policy forbids foreign scripts, so this one comes in by the debugger's door.
    page.evaluate(AXE)
    # Neither are ids, Python's words and unfilled gaps for people.
    wrong = [f"{name} shows {word}" for word in re.findall(NOT_FOR_PEOPLE, page.locator("body").inner_text())]
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        picture(page, f"{name}-{scheme}")
        wrong += [
            f"{name} in {scheme}: {found['id']}, {found['help']}: {found['nodes'][0]['html']}"
            for found in page.evaluate(RUN)
        ]
    return wrong


@languages
def test_every_page_of_a_learner_is_accessible(visit, oracle, locale):
    page = visit(locale)
    found = []
    for name, address in {"home": "/", "set": "/sets/1", "sign-in": "/account/sign-in"}.items():
        page.goto(address)
        found += check(page, f"{name}-{locale}")

    page.locator("a.brand").click()
    page.locator("main h2 a").first.click()
    page.locator("button[name=size][value='20']").click()
    page.wait_for_url("**/questions/1")
    number = attempt_id(page)
    seen = set()
    for place, question in sorted(oracle.questions(number).items()):
        if question.kind in seen:
            continue
        seen.add(question.kind)
        page.goto(f"/attempts/{number}/questions/{place}")
        found += check(page, f"{question.kind}-{locale}")
        answer(Mouse(page), question, wrong(question) if len(seen) % 2 else right(question))
        found += check(page, f"{question.kind}-answered-{locale}")
    page.goto(f"/attempts/{number}?show=list")
    found += check(page, f"attempt-{locale}")
    page.locator("form[action$='/finish'] button").click()
    page.wait_for_url("**/score")
    found += check(page, f"score-{locale}")

    page.goto("/sets/1")
    page.locator("form[action$='/cards'] button").click()
    page.wait_for_url("**/cards")
    found += check(page, f"card-{locale}")
    page.keyboard.press("Space")
    page.wait_for_url("**/answer")
    found += check(page, f"card-answer-{locale}")
    for name, address in {
        "progress": "/progress",
        "claim": "/account/claim",
        "settings": "/account/settings",
        "plan": "/account/plan",
        "leave": "/account/leave",
        "mistakes": "/mistakes",
        "all-cards": "/sets/1/cards/all",
        "cards-offline": "/sets/1/cards/offline",
        "cram": "/sets/1/cram",
        "read": "/sets/1/read",
        "timeline": "/sets/1/timeline?moves=0.1.1",
        "no-network": "/offline",
    }.items():
        page.goto(address)
        found += check(page, f"{name}-{locale}")
    page.goto("/sets/1")
    page.locator("input[value=test]").check()
    page.locator("button[name=size][value='5']").click()
    page.wait_for_url("**/questions/1")
    found += check(page, f"test-{locale}")
    page.goto("/")
    page.keyboard.press("?")
    found += check(page, f"keys-{locale}")
    assert not found, "\n".join(found)


@languages
def test_every_page_of_a_teacher_is_accessible(visit, teacher, oracle, locale):
    page = visit(locale, storage_state=teacher)
    page.goto("/teach/sets/1")
    question_page = page.locator("article.item h3 a").first.get_attribute("href")
    addresses = ["/teach/", "/teach/sets/1", question_page, "/teach/sets/1/releases/1", "/account/settings"]
    addresses += [f"{question_page}/repair?repair=exclude"]
    addresses += [f"/teach/sets/1/statistics/{part}" for part in ("scores", "knowledge", "mixups", "pace")]
    ways = ("articles", "articles/paste", "articles/upload", "articles/fetch", "sets/new", "jobs")
    addresses += [f"/teach/{way}" for way in ways]
    page.goto("/teach/articles")
    addresses += [page.locator("main table a").first.get_attribute("href")]
    page.goto("/teach/sets/1")
    addresses += [link.get_attribute("href") for link in page.locator("nav.tabs a").all()]
    found = []
    for address in dict.fromkeys(addresses):
        page.goto(address)
        found += check(page, f"teacher{address.replace('/', '-')}-{locale}")
    assert not found, "\n".join(found)


def test_the_page_after_the_last_card_is_accessible(visit):
    page = visit()
    page.goto("/sets/1")
    page.locator("form[action$='/cards'] button").click()
    easy = page.locator("button[name=rating][value='4']")
    while page.locator("a[data-key=' ']").count():
        page.locator("a[data-key=' ']").click()
        easy.click()
        page.wait_for_url(re.compile(r"/cards$"))
    found = check(page, "cards-done")
    assert not found, "\n".join(found)


def test_a_page_that_is_not_there_is_accessible_too(visit):
    page = visit()
    page.goto("/no-such-page")
    visit.complaints.clear()
    found = check(page, "not-found")
    assert not found, "\n".join(found)
