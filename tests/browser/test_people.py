"""A list of names becomes a class: looked over, imported, begun with a secret; groups, gifts, doubts, the record."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import check
from tests.harness.hands import Mouse
from tests.harness.oracle import wrong
from tests.harness.quiz import answer, attempt_id

PHONE = {"width": 360, "height": 740}
PASSWORD = "a long walk in Changsha"


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
def test_a_class_made_from_a_list(visit, teacher, oracle, locale):
    desk = visit(locale, storage_state=teacher)
    name, found = f"李娜 {locale}", []

    def look(page, called):
        found.extend(check(page, f"{called}-{locale}"))

    desk.goto("/teach/classes")
    desk.locator("#name").fill(f"名单 {locale}")
    desk.locator("main form button.first").click()
    desk.wait_for_url(re.compile(r"/teach/classes/\d+$"))
    address = desk.url
    desk.goto(f"{address}/roster")
    desk.locator("#names").fill(f"姓名\t小组\n{name}\t甲组\n\t乙组\n{name}\t")
    desk.locator("main form button.first").click()
    expect(desk.locator("tbody tr")).to_have_count(3)
    look(desk, "roster")
    desk.locator("button[name=import]").click()
    secret = desk.locator(".slips code").inner_text()
    look(desk, "sheet")

    phone = visit(locale, viewport=PHONE)
    phone.goto("/account/secret")
    phone.locator("#name").fill(name)
    phone.locator("#secret").fill("WRONG")
    phone.locator("#password").fill(PASSWORD)
    phone.locator("main form button.first").click()
    look(phone, "secret-refused")
    phone.locator("#secret").fill(secret.lower())
    phone.locator("#password").fill(PASSWORD)
    phone.locator("main form button.first").click()
    expect(phone.locator("[role=status]")).to_be_visible()

    phone.goto("/sets/1")
    phone.locator("button[name=size][value='5']").click()
    phone.wait_for_url("**/questions/1")
    number = attempt_id(phone)
    answer(Mouse(phone), oracle.questions(number)[1], wrong(oracle.questions(number)[1]))
    phone.locator("details.more:has(input[name=reason]) summary").click()
    phone.locator("input[name=reason]").first.check()
    phone.locator("details.more:has(input[name=reason]) button").click()
    desk.goto("/teach/sets/1/doubts")
    # Others may doubt other questions meanwhile.
    doubted = desk.locator(f"article:has(a[href*='{oracle.questions(number)[1].id}'])").first
    doubted.locator("summary").first.click()
    look(desk, "doubts")
    doubted.locator("input[name=outcome]").last.check()
    doubted.locator("textarea").first.fill("请再读一遍出处。")
    doubted.locator("details button.first").first.click()
    phone.goto("/")
    look(phone, "home-with-notice")
    phone.locator("#told + ul button").click()
    expect(phone.locator("#told")).to_have_count(0)

    desk.goto("/teach/sets/1/copy")
    look(desk, "copy")
    desk.locator("#title").fill(f"副本 {locale}")
    desk.locator("main form button.first").click()
    for called in ("sets", "groups", "record"):
        desk.goto(f"{address}/{called}")
        look(desk, f"class-{called}")
    desk.goto(address)
    desk.locator("td a[href$='/secret']").click()
    look(desk, "new-secret")
    desk.goto("/teach/teachers")
    desk.locator("main form button.first").click()
    expect(desk.locator("main code")).to_be_visible()
    look(desk, "teachers")
    link = desk.locator("main code").inner_text()
    phone.goto(link)
    look(phone, "begin-to-teach")
    desk.goto("/teach/")
    look(desk, "teach")
    desk.goto("/teach/sets/1/scores?of=assignments")
    look(desk, "scores-of-assignments")
    assert found == []
