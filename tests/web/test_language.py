"""The language of the site, and the script of its content."""

import pytest

from tests.web import markup


@pytest.mark.parametrize(
    ("asked", "tag"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK,en", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"),
        ("zh-Hans-TW", "zh-Hans"),
        ("en-GB,zh-CN", "en"),
        ("fr,zh-TW;q=0.5", "zh-Hant"),
        ("fr", "en"),
        ("", "en"),
    ],
)
def test_the_browsers_languages_are_followed_at_first(browser, asked, tag):
    page = browser(language=asked).get("/")
    assert page.all("html")[0].attributes["lang"] == tag


def test_a_stranger_switches_and_stays_on_the_page(stranger):
    stranger.get("/sets/1")
    page = stranger.submit("/account/language", language="zh_Hant")
    assert stranger.path == "/sets/1"
    assert page.all("html")[0].attributes["lang"] == "zh-Hant"
    assert stranger.get("/account/sign-in").all("html")[0].attributes["lang"] == "zh-Hant"


def test_a_guest_takes_the_language_along(guest):
    guest.submit("/account/language", language="zh_Hans")
    assert guest.path.endswith("/questions/1")
    assert guest.get("/").all("html")[0].attributes["lang"] == "zh-Hans"


def test_an_accounts_language_follows_to_another_browser(browser):
    browser("Bob").submit("/account/language", language="zh_Hant")
    assert browser("Bob").get("/").all("html")[0].attributes["lang"] == "zh-Hant"


@pytest.mark.parametrize("language", ["fr", "", "zh"])
def test_only_languages_on_offer_can_be_chosen(stranger, language):
    stranger.get("/")
    stranger.send("/account/language", status=400, language=language)


@pytest.mark.parametrize(
    "address", ["//evil.example/", "https://evil.example/", "/\\evil.example", "/\t/evil", "", "x"]
)
def test_switching_leads_nowhere_else(stranger, address):
    stranger.get("/")
    answer = stranger.send("/account/language", status=303, follow=False, language="en", next=address)
    assert answer.headers["Location"] == "/"


def test_in_english_the_content_is_marked_as_chinese_in_the_chosen_script(browser):
    visitor = browser("Bob")
    visitor.get("/account/settings")
    visitor.submit("/account/settings", language="en", script="zh-Hant", zone="Europe/Berlin")
    visitor.get("/sets/1")
    visitor.submit("/sets/1/attempts", size="5")
    stem = visitor.page.with_class("stem")[0].all("span")[0]
    assert stem.lang == "zh-Hant"


@pytest.mark.parametrize("path", ["/", "/sets/1", "/account/sign-in", "/nowhere"])
@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
def test_no_english_is_left_on_a_chinese_page(app, path, language):
    page = markup.read(
        app.test_client().get(path, headers={"Accept-Language": language}).get_data(as_text=True)
    )
    left = [
        child.strip()
        for element in page.all("body")[0].walk()
        if element.lang.startswith("zh") and element.tag != "kbd"
        for child in element.children
        if isinstance(child, str) and any(char.isascii() and char.isalpha() for char in child)
    ]
    assert [text for text in left if text not in ("Quizapp", "CC BY-SA 4.0 ·", "CC BY-SA 4.0")] == []
