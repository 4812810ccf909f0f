"""From an article to a set: pasted, made by a job whose page tells how far it is, with and without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import picture
from tests.harness.sources import ROOT

ARTICLE = next((ROOT / "seeds/articles/zh").glob("*.wikitext")).read_text(encoding="utf-8")
PHONE = {"width": 390, "height": 800}
PATIENCE = 240_000


def make_set(page: Page, title: str) -> None:
    """Tick the first text, and ask for ten questions about it."""
    page.goto("/teach/sets/new")
    page.locator("input[name=title]").fill(title)
    page.locator("input[name=texts]").first.check()
    page.locator("summary").click()
    page.locator("input[name=number]").fill("10")
    page.locator("main form button.first").click()
    page.wait_for_url(re.compile(r"/teach/jobs/\d+$"))


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_page_of_a_job_tells_when_it_is_done_and_leads_to_the_set(visit, teacher, scripts):
    page = visit(storage_state=teacher, viewport=PHONE, java_script_enabled=scripts)
    if scripts:
        make_set(page, "Ten questions")
    else:
        # An open <details> is the browser's own, but a click on it is ours to make.
        page.goto("/teach/sets/new")
        page.locator("input[name=title]").fill("All questions")
        page.locator("input[name=texts]").first.check()
        page.locator("main form button.first").click()
        page.wait_for_url(re.compile(r"/teach/jobs/\d+$"))
    picture(page, f"job-{scripts}")
    # Nobody touches the page: it looks again by itself.
    done = page.locator("main a.button.first")
    expect(done).to_be_visible(timeout=PATIENCE)
    picture(page, f"job-done-{scripts}")
    done.click()
    expect(page.locator("h1")).to_contain_text("Ten questions" if scripts else "All questions")
    if scripts:
        assert page.locator("article.item").count() == 10
    page.locator("nav.tabs a[href$='/settings']").click()
    page.wait_for_url("**/settings")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth") or not scripts


def test_a_job_is_cancelled_from_its_page(visit, teacher):
    page = visit(storage_state=teacher)
    make_set(page, "Never made")
    cancel = page.locator("form[action$='/cancel'] button")
    if cancel.count():
        cancel.click()
    expect(page.locator("main")).to_contain_text(re.compile("Cancelled|Done"))


def test_what_a_teacher_brings_in_is_listed_and_read_as_it_stands(visit, teacher, tmp_path):
    page = visit(storage_state=teacher, viewport=PHONE)
    (tmp_path / "一号会战.wikitext").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0\0")
    page.goto("/teach/articles/upload")
    page.locator("input[type=file]").set_input_files(
        [tmp_path / "一号会战.wikitext", tmp_path / "picture.png"]
    )
    page.locator("main form button.first").click()
    expect(page.locator("[role=alert]")).to_contain_text("picture")
    picture(page, "arrivals")
    page.locator("main .rows a").first.click()
    expect(page.locator("pre")).to_contain_text("{{")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.goto("/teach/articles")
    expect(page.locator("table")).to_contain_text("一号会战")
