"""The seed's quiz, played to its score in each language, by mouse, by keyboard alone and on a phone."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import picture
from tests.harness.hands import Finger, Keyboard, Mouse
from tests.harness.quiz import play

TAGS = {"zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "en-US": "en"}
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}

languages = pytest.mark.parametrize("locale", TAGS)


@languages
def test_a_quiz_is_played_to_its_score_by_mouse(visit, oracle, locale):
    page = visit(locale)
    assert play(Mouse(page), oracle, lambda page: speaks(page, TAGS[locale])) == (3, 5)
    picture(page, f"score-{locale}")


@languages
def test_a_quiz_is_played_to_its_score_by_keyboard_alone(visit, oracle, locale):
    page = visit(locale)
    assert play(Keyboard(page), oracle, lambda page: speaks(page, TAGS[locale])) == (3, 5)


@languages
def test_a_quiz_is_played_to_its_score_on_a_narrow_phone(visit, oracle, locale):
    page = visit(locale, **PHONE)
    assert play(Finger(page), oracle, fits) == (3, 5)
    picture(page, f"phone-score-{locale}")


def speaks(page: Page, tag: str) -> None:
    """Check the page's language, and that the words of the interface are in it."""
    assert page.locator("html").get_attribute("lang") == tag
    brand = page.locator("nav").first.inner_text()
    assert brand.isascii() == (tag == "en"), brand


def fits(page: Page) -> None:
    """Check that nothing sticks out to the side."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), (
        page.url
    )
