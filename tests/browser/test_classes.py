"""A class's round: made, joined by its link, an assignment set, taken and read in the gradebook."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import check
from tests.harness.hands import Mouse
from tests.harness.oracle import right
from tests.harness.quiz import attempt_id, fill

PHONE = {"width": 360, "height": 740}


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
def test_a_class_from_its_making_to_its_grades(visit, teacher, oracle, locale):
    desk = visit(locale, storage_state=teacher)
    found = []

    def look(page, name):
        found.extend(check(page, f"{name}-{locale}"))

    desk.goto("/teach/classes")
    desk.locator("#name").fill(f"历史 {locale}")
    desk.locator("main form button.first").click()
    desk.wait_for_url(re.compile(r"/teach/classes/\d+$"))
    address = desk.url
    link = desk.locator("a[href*='/join/']").get_attribute("href")
    look(desk, "class")

    phone = visit(locale, viewport=PHONE)
    phone.goto(link)
    look(phone, "invitation")
    phone.locator("main form button.first").click()
    phone.locator("#name").fill(f"王小明 {locale}")
    phone.locator("#password").fill("a long walk in Changsha")
    phone.locator("main form button.first").click()
    phone.wait_for_url("**/join/*")
    phone.locator("main form button.first").click()
    expect(phone.locator("[role=status]")).to_be_visible()
    phone.goto("/join")
    look(phone, "join")

    desk.goto(f"{address}/assignments/new")
    look(desk, "new-assignment")
    desk.locator("#title").fill("第一次测验")
    desk.locator("#size").select_option("5")
    desk.locator("#minutes").select_option("20")
    desk.locator("#feedback").select_option("closing")
    desk.locator("main form button.first").click()
    desk.wait_for_url("**/assignments")
    desk.locator("details.more summary").click()
    look(desk, "assignments")

    phone.goto("/")
    look(phone, "home-with-assignment")
    phone.locator("#tasks + ul a").first.click()
    look(phone, "assignment")
    phone.locator("main form button.first").click()
    phone.wait_for_url("**/questions/1")
    number = attempt_id(phone)
    for place, question in sorted(oracle.questions(number).items()):
        phone.goto(f"/attempts/{number}/questions/{place}")
        fill(Mouse(phone), question, right(question))
        Mouse(phone).send()
        phone.wait_for_url(lambda now, place=place: not now.endswith(f"/questions/{place}"))
    phone.goto(f"/attempts/{number}?show=list")
    phone.locator("form[action$='/finish'] button").click()
    phone.wait_for_url("**/score")
    look(phone, "handed-in")
    phone.goto(f"/attempts/{number}/questions/1")
    assert phone.url.endswith("/score") and phone.locator("mark").count() == 0

    desk.goto(f"{address}/grades")
    expect(desk.locator("tbody tr")).to_contain_text("5")
    look(desk, "grades")
    for width in (PHONE, {"width": 1280, "height": 800}):
        for page, path in ((desk, address), (desk, f"{address}/assignments"), (phone, "/")):
            page.set_viewport_size(width)
            page.goto(path)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)
    assert not found, "\n".join(found)
