"""An evening at the desk, whole: from an article to a corrected card, with three learners in between."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from quizapp.web import create_app
from tests.browser.test_accessibility import check
from tests.harness.hands import Keyboard, Mouse
from tests.harness.oracle import right, wrong
from tests.harness.quiz import answer, attempt_id

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
PATIENCE = 120_000
DAY, NEW_DAY = "1941年4月2日", "1941年4月9日"
# An article of nobody's: the place differs, so that each language has an article of its own.
ARTICLE = """{{{{Infobox military conflict
| conflict = {place}战役
| date = 1941年3月5日－1941年5月17日
| place = [[湖南省]]{place}
| result = 第九军胜利
| commander1 = [[陈汉章]]
| commander2 = [[山田一郎]]
| combatant1 = 第九军
| combatant2 = 第十二师
}}}}
'''{place}战役'''是1941年发生在[[湖南省]]{place}的一场战役。

== 经过 ==
1941年3月5日，第十二师攻占柳溪镇。1941年3月19日，第十二师攻占松林县。1941年4月2日，第九军收复柳溪镇。
1941年4月20日，第九军收复松林县。1941年5月3日，第十二师撤出白沙镇。1941年5月11日，第九军占领白沙镇。
"""
PLACES = {"en-US": "青石河", "zh-CN": "白水河", "zh-TW": "黑松河"}


def build(desk: Page, title: str, text: str) -> str:
    """Paste an article, have a set made of it, and give the address of the set."""
    # Its place alone: titles stand in the script of the reader.
    desk.goto("/teach/articles/paste")
    desk.locator("#title").fill(title)
    desk.locator("#text").fill(text)
    desk.locator("main form button.first").click()
    desk.goto("/teach/sets/new")
    desk.locator("input[name=title]").fill(title)
    desk.locator("fieldset label.tick").filter(has_text=title.removesuffix("战役")).locator("input").check()
    desk.locator("main form button.first").click()
    desk.wait_for_url(re.compile(r"/teach/jobs/\d+$"))
    desk.locator("main a.button.first").click(timeout=PATIENCE)
    desk.wait_for_url(re.compile(r"/teach/sets/\d+"))
    return urlsplit(desk.url).path


def look_over(desk: Page, address: str) -> None:
    """Accept, take back, put aside, walk and edit: nothing but keys."""
    # What is typed reads alike in both scripts.
    keys = Keyboard(desk)
    desk.goto(f"{address}/review")

    def press(key: str) -> str:
        before = desk.url
        desk.keyboard.press(key)
        desk.wait_for_url(lambda now: now != before)
        return before

    first = press("a")
    press("u")
    assert urlsplit(desk.url).path == urlsplit(first).path
    press("a")
    press("h")
    press("j")
    second = press("k")
    assert desk.url != second
    press("e")
    keys.write(desk.locator("#explanation"), "")
    desk.keyboard.press("Control+End")
    desk.keyboard.insert_text("可看年表。")
    keys.press(desk.locator("button[value=preview]"))
    expect(desk.locator(".preview")).to_be_visible()
    keys.press(desk.locator("button[value=save]"))
    desk.wait_for_url(re.compile(r"/questions/q_\w+$"))


def join(page: Page, link: str, name: str) -> Page:
    """Become somebody, by the link of the class."""
    page.goto(link)
    page.locator("main form button.first").click()
    page.locator("#name").fill(name)
    page.locator("#password").fill("a long walk in Changsha")
    page.locator("main form button.first").click()
    page.wait_for_url("**/join/*")
    page.locator("main form button.first").click()
    expect(page.locator("[role=status]")).to_be_visible()
    return page


def do_assignment(page: Page, oracle, skilled: bool) -> list[str]:
    """Answer every question of it, the second and fourth wrong without skill; give what was asked."""
    page.goto("/")
    page.locator("#tasks + ul a").first.click()
    page.locator("main form button.first").click()
    page.wait_for_url("**/questions/1")
    number = attempt_id(page)
    asked = oracle.questions(number)
    for place, question in sorted(asked.items()):
        page.goto(f"/attempts/{number}/questions/{place}")
        answer(Mouse(page), question, right(question) if skilled or place % 2 else wrong(question))
    page.goto(f"/attempts/{number}?show=list")
    page.locator("form[action$='/finish'] button").click()
    page.wait_for_url("**/score")
    return [question.id for _, question in sorted(asked.items())]


def review_cards(page: Page, address: str) -> int:
    """Go through all cards that are due, and count the corrections that they tell."""
    told = 0
    page.goto(address)
    page.locator("form[action$='/cards'] button").click()
    page.wait_for_url("**/cards")
    while page.locator("a[data-key=' ']").count():
        page.keyboard.press("Space")
        page.wait_for_url("**/answer")
        told += page.locator(".correction").filter(has_text=re.compile("4.*9")).count()
        page.locator("button[name=rating][value='4']").click()
        page.wait_for_url(re.compile(r"/cards$"))
    return told


def pages_of_the_desk(examples: dict[str, object]) -> list[str]:
    """Fill the examples into the address of every page under /teach, so that none is forgotten."""
    app = create_app({"SECRET_KEY": "x", "SQLALCHEMY_DATABASE_URI": "sqlite://"})
    adapter = app.url_map.bind("localhost")
    pages = []
    for rule in app.url_map.iter_rules():
        if not rule.rule.startswith("/teach") or "GET" not in rule.methods or "form" in rule.arguments:
            continue
        pages.append(adapter.build(rule.endpoint, {name: examples[name] for name in rule.arguments}))
    return sorted(pages)


@pytest.mark.parametrize("locale", list(PLACES))
def test_an_evening_from_an_article_to_a_corrected_card(visit, teacher, oracle, locale):
    desk, found, title = visit(locale, storage_state=teacher, viewport=DESK), [], f"{PLACES[locale]}战役"
    text = ARTICLE.format(place=PLACES[locale])
    address = build(desk, title, text)
    set_id = int(address.rpartition("/")[2])
    look_over(desk, address)
    desk.goto(address)
    desk.locator("button[name=what][value=release]").click()
    expect(desk.locator("button[value=release]")).to_have_count(0)

    desk.goto("/teach/classes")
    desk.locator("#name").fill(f"夜校 {locale}")
    desk.locator("main form button.first").click()
    desk.wait_for_url(re.compile(r"/teach/classes/\d+$"))
    school_class = urlsplit(desk.url).path
    link = desk.locator("a[href*='/join/']").get_attribute("href")
    desk.goto(f"{school_class}/sets")
    desk.locator("#set").select_option(str(set_id))
    desk.locator("main form button.first").click()
    expect(desk.locator("main .rows")).to_be_visible()

    sizes = {"王": PHONE, "李": DESK, "张": DESK}
    learners = [
        join(visit(locale, viewport=size), link, f"{name}同学 {locale}") for name, size in sizes.items()
    ]
    desk.goto(f"{school_class}/assignments/new")
    desk.locator("#title").fill("第一次测验")
    desk.locator("#set_id").select_option(str(set_id))
    desk.locator("#size").select_option("5")
    desk.locator("#drawn").select_option("same")
    desk.locator("#feedback").select_option("each")
    desk.locator("main form button.first").click()
    desk.wait_for_url("**/assignments")
    asked = [do_assignment(page, oracle, page is learners[0]) for page in learners]
    # The same for all, though the order may be each learner's own.
    assert sorted(asked[0]) == sorted(asked[1]) == sorted(asked[2])
    desk.goto(f"{school_class}/grades")
    expect(desk.locator("tbody tr").filter(has_text="同学")).to_have_count(3)
    expect(desk.locator("tbody tr").filter(has_text="王同学")).to_contain_text("5")

    learner = learners[0]
    assert review_cards(learner, f"/sets/{set_id}") == 0
    ((kept, before),) = oracle.rows(
        "SELECT count(*), max(number) FROM attempt, release WHERE attempt.set_id = :set"
        " AND release.set_id = :set",
        set=set_id,
    )
    desk.goto(f"{address}/regenerate")
    desk.locator("input[name=source][value=pasted]").check()
    desk.locator("textarea").fill(text.replace(DAY, NEW_DAY))
    desk.locator("main form button.first").click()
    desk.wait_for_url(re.compile(r"/teach/jobs/\d+$"))
    job_id = int(desk.url.rpartition("/")[2])
    desk.locator("main a.button.first").click(timeout=PATIENCE)
    desk.wait_for_url(re.compile(r"/proposal"))
    desk.goto(f"{address}/proposal?group=value_changed")
    expect(desk.locator("main")).to_contain_text("柳溪")
    for size in (DESK, PHONE):
        desk.set_viewport_size(size)
        found += check(desk, f"journey-proposal-{size['width']}-{locale}")
    desk.locator("button[value=accept]").first.click()
    desk.wait_for_url(re.compile(rf"/releases/{before + 1}$"))
    assert kept

    assert review_cards(learner, f"/sets/{set_id}") == 1
    assert review_cards(learner, f"/sets/{set_id}") == 0

    ((attempt, person, assignment),) = oracle.rows(
        "SELECT id, person_id, assignment_id FROM attempt WHERE set_id = :set ORDER BY id LIMIT 1", set=set_id
    )
    ((article, revision),) = oracle.rows(
        "SELECT article_id, id FROM revision WHERE wikitext LIKE :begin ORDER BY id LIMIT 1",
        begin=f"%conflict = {title}%",
    )
    examples = {
        "set_id": set_id, "question_id": asked[0][0], "number": 1, "kind": "matching", "part": "scores",
        "class_id": int(school_class.rpartition("/")[2]), "assignment_id": assignment, "person_id": person,
        "attempt_id": attempt, "job_id": job_id, "article_id": article, "revision_id": revision,
    }  # fmt: skip
    for page in pages_of_the_desk(examples):
        desk.goto(page)
        for size in (PHONE, DESK):
            desk.set_viewport_size(size)
            fits = desk.evaluate("document.documentElement.scrollWidth <= innerWidth")
            found += [] if fits else [f"{page} is wider than {size['width']}"]
        found += check(desk, f"desk{page.replace('/', '-')}-{locale}")
    visit.complaints.clear()
    assert not found, "\n".join(found)
