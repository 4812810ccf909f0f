"""Making a set anew."""

from dataclasses import replace
from io import BytesIO

import pytest

from quizapp.generator.process import GenerationFailed
from quizapp.web.teacher import regenerate
from tests.web import battle
from tests.web.answers import attempt_of

PATH = "/teach/sets/1/regenerate"


@pytest.fixture
def generated(monkeypatch):
    """Stand in for the generator: it gives the bank by hand without its first question, and keeps what it got."""
    got = []

    def generate(articles):
        got.extend(articles)
        bank = battle.bank()
        changed = replace(bank.questions[1], explanation=bank.questions[0].explanation)
        questions = (changed, *bank.questions[2:])
        return replace(bank, generator="a later one", articles=tuple(articles), questions=questions)

    monkeypatch.setattr(regenerate, "generate_apart", generate)
    return got


def test_the_stored_article_makes_a_release_that_says_what_changed(alice, generated):
    alice.get(PATH)
    page = alice.submit(PATH, source="stored")
    assert alice.path == "/teach/sets/1/releases/2"
    assert [article.wikitext for article in generated] == [battle.WIKITEXT]
    row = page.all("table")[0].all("tr")[1]
    assert [cell.text for cell in row.all("th", "td")] == ["Questions", "8", "1", "0", "1"]
    assert battle.bank().questions[0].stem.hans in page.text


def test_nothing_new_makes_no_release(alice, generated):
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    alice.get(PATH)
    page = alice.submit(PATH, source="stored")
    assert alice.path == "/teach/sets/1/releases/2"
    assert "Nothing has changed" in page.text


@pytest.mark.parametrize("way", ["pasted", "uploaded"])
def test_a_newer_text_takes_the_place_of_the_old(alice, generated, way):
    newer = battle.WIKITEXT.replace("一帶", "一帶及周邊")
    text = newer.replace("\n", "\r\n")
    alice.get(PATH)
    given = text if way == "pasted" else (BytesIO(text.encode()), "article.txt")
    alice.submit(PATH, source=way, **{way: given})
    assert alice.path == "/teach/sets/1/releases/2"
    (article,) = generated
    assert article.wikitext == newer
    assert article.id == battle.ARTICLE.id
    assert article.revision != battle.ARTICLE.revision
    assert article.attribution == battle.ARTICLE.attribution


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"source": "pasted", "pasted": ""}, "There is no text."),
        ({"source": "pasted", "pasted": "   \n"}, "There is no text."),
        ({"source": "pasted", "pasted": "just some words"}, "This is no wikitext."),
        ({"source": "pasted", "pasted": "<!DOCTYPE html><p>[[x]]"}, "This is no wikitext."),
        ({"source": "uploaded"}, "There is no text."),
        ({"source": "uploaded", "uploaded": b"\x89PNG\0\0[["}, "This is no text file."),
        ({"source": "uploaded", "uploaded": "[[上海]]".encode("gb18030")}, "This file is not UTF-8 text."),
        ({"source": "uploaded", "uploaded": b"[[" + b"x" * 10_000}, "larger than 2 MB"),
    ],
)
def test_what_is_no_article_is_refused_in_plain_words(alice, generated, monkeypatch, fields, said):
    monkeypatch.setattr("quizapp.generator.intake.LARGEST", 10_000)
    if isinstance(fields.get("uploaded"), bytes):
        fields = {**fields, "uploaded": (BytesIO(fields["uploaded"]), "article.txt")}
    alice.get(PATH)
    page = alice.submit(PATH, status=422, **fields)
    (alert,) = [each for each in page.walk() if each.attributes.get("role") == "alert"]
    assert said in alert.text
    assert generated == []


def test_what_was_pasted_is_kept_when_it_is_refused(alice, generated):
    alice.get(PATH)
    page = alice.submit(PATH, status=422, source="pasted", pasted="no wikitext 維基")
    assert page.all("textarea")[0].text == "no wikitext 維基"


def test_a_generator_that_gives_up_is_explained(alice, monkeypatch):
    def fail(articles):
        raise GenerationFailed("too_slow", "unused")

    monkeypatch.setattr(regenerate, "generate_apart", fail)
    alice.get(PATH)
    page = alice.submit(PATH, status=422, source="stored")
    assert "took too long" in page.text


def test_more_than_a_form_may_hold_is_refused_at_once(app, alice, generated):
    assert app.config["MAX_CONTENT_LENGTH"] < 3_000_000
    app.config["MAX_CONTENT_LENGTH"] = 10_000
    alice.get(PATH)
    alice.submit(PATH, status=413, source="uploaded", uploaded=(BytesIO(b"x" * 20_000), "a.txt"))
    assert "too large" in alice.page.text


def test_a_quiz_under_way_goes_on_with_what_it_began_with(browser, alice, generated):
    bob = browser("Bob")
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="20")
    path = f"/attempts/{attempt_of(bob.path)}?show=list"
    before = [row.text for row in bob.get(path).with_class("row-name")]
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    assert [row.text for row in bob.get(path).with_class("row-name")] == before


def test_the_list_of_releases_leads_to_each(alice, generated):
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    page = alice.get("/teach/sets/1/releases")
    assert [row.text for row in page.with_class("row-name")] == ["Release 2", "Release 1"]
    alice.get(page.with_class("row")[1].attributes["href"])
    assert alice.path == "/teach/sets/1/releases/1"
