"""Making sets, following the job, and what a teacher may do with a set as a whole."""

from dataclasses import replace

import pytest

from quizapp.actions import working
from quizapp.generator.process import GenerationFailed, Progress
from quizapp.store.database import db
from tests.web import battle


@pytest.fixture
def generated(monkeypatch):
    """Stand in for the generator: the bank by hand."""

    def generate(articles, limits=None, going_on=lambda progress: True):
        going_on(Progress("checking", 1, 2))
        return replace(battle.bank(), articles=tuple(articles))

    monkeypatch.setattr(working, "generate_apart", generate)


def work(app):
    with app.app_context():
        working.work_once()
        db.session.remove()


def build(teacher, status=200, **fields):
    teacher.get("/teach/sets/new")
    given = {"title": "My set", "texts": "1", "easiest": "0.0", "hardest": "1.0", **fields}
    return teacher.submit("/teach/sets/new", status, **given)


def test_a_set_is_made_by_a_job_that_leads_to_it(app, alice, generated):
    page = build(alice)
    assert alice.path == "/teach/jobs/1"
    assert "Waiting for its turn" in page.text
    work(app)
    page = alice.get("/teach/jobs/1")
    assert "Look them over before learners meet them" in page.text
    alice.get(next(each.attributes["href"] for each in page.with_class("first")))
    assert alice.path == "/teach/sets/2"
    assert "My set" in alice.page.text


def test_the_page_of_a_job_looks_again_by_itself_without_scripts(alice):
    page = build(alice)
    (again,) = [each for each in page.all("meta") if each.attributes.get("http-equiv") == "refresh"]
    assert again.inside("noscript")
    assert [each.text for each in page.all("a") if each.attributes["href"] == "/teach/jobs/1"] == [
        "Look again"
    ]


def test_progress_is_told_in_words_and_as_a_bar(app, alice, monkeypatch):
    from quizapp.actions import jobs as acts

    build(alice)
    with app.app_context():
        taken = acts.take(working.clock())
        acts.tell(taken, "checking", 0.42, working.clock())
        db.session.remove()
    page = alice.get("/teach/jobs/1")
    assert "Under way · Checking the questions" in page.text
    (bar,) = page.all("progress")
    assert bar.attributes["value"] == "42" and "42%" in page.text


def test_a_job_can_be_cancelled(app, alice, generated):
    build(alice)
    page = alice.submit("/teach/jobs/1/cancel")
    assert "Cancelled" in page.text and "Nothing was changed." in page.text
    work(app)
    alice.get("/teach/sets/2", 404)


@pytest.mark.parametrize(
    ("code", "said"),
    [("too_slow", "took too long"), ("too_much_memory", "too much memory"), ("failed", "generator failed")],
)
def test_a_failure_is_told_in_plain_words(app, alice, monkeypatch, code, said):
    def fail(*_, **__):
        raise GenerationFailed(code, "unused")

    monkeypatch.setattr(working, "generate_apart", fail)
    build(alice)
    work(app)
    page = alice.get("/teach/jobs/1")
    assert said in page.text and "Nothing was changed." in page.text
    assert [each.text for each in page.with_class("first")] == ["Try again", "Close"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": ""}, "Please give the set a title."),
        ({"title": "x" * 81}, "up to 80 characters"),
        ({"texts": []}, "at least one article"),
        ({"texts": "99"}, ""),
        ({"number": "0"}, "a number from 1 to 1000"),
        ({"number": "many"}, "a number from 1 to 1000"),
        ({"easiest": "0.75", "hardest": "0.25"}, "easier than the easiest"),
        ({"fact_kinds": "nonsense"}, ""),
        ({"seed": "x" * 41}, "This is too long."),
    ],
)
def test_what_will_not_do_is_refused_and_what_was_filled_in_stays(alice, fields, said):
    page = build(alice, 422, **{"title": "My set", **fields})
    assert said in page.text
    if "title" not in fields:
        (title,) = [each for each in page.all("input") if each.attributes.get("name") == "title"]
        assert title.attributes["value"] == "My set"
    assert "You have asked for nothing" in alice.get("/teach/jobs").text


def test_settings_are_shown_with_the_set(app, alice, generated):
    build(alice, fact_kinds=["event", "commander"], number="3", seed="spring", hardest="0.75")
    work(app)
    page = alice.get("/teach/sets/2/settings")
    told = page.with_class("pairs")[0].text
    for words in ("Course of events", "Commanders", "Hard", "3", "spring"):
        assert words in told


def test_the_text_that_one_came_from_is_ticked(alice):
    page = alice.get("/teach/sets/new?text=1")
    (box,) = [each for each in page.all("input") if each.attributes.get("name") == "texts"]
    assert "checked" in box.attributes


def test_a_job_is_nobody_else_s(alice, dora, bob):
    build(alice)
    for other in (dora, bob):
        other.get("/teach/jobs/1", 404)
        other.get("/")
        other.send("/teach/jobs/1/cancel", 404)
    assert "Waiting" in alice.get("/teach/jobs/1").text
    assert "My set" not in dora.get("/teach/jobs").text


def test_a_new_set_is_its_teacher_s_alone_until_it_is_opened(app, alice, dora, bob, generated):
    build(dora)
    work(app)
    for other in (alice, bob):
        other.get("/sets/2", 404)
    alice.get("/teach/sets/2", 404)
    alice.get("/")
    for deed in ("rename", "open", "archive"):
        alice.send(f"/teach/sets/2/{deed}", 404)
    dora.get("/teach/sets/2/settings")
    dora.send("/teach/sets/2/open", open="yes")
    bob.get("/sets/2")
    alice.get("/teach/sets/2")
    alice.get("/teach/sets/2/settings", 404)


def test_a_set_is_renamed_closed_and_archived(alice, bob):
    alice.get("/teach/sets/1/settings")
    assert "new title" in alice.submit("/rename", title="Another name").text
    assert "Another name" in alice.page.text
    alice.submit("/open", open="no")
    bob.get("/sets/1", 404)
    alice.submit("/open", open="yes")
    bob.get("/sets/1")
    assert "in the archive" in alice.submit("/archive").text
    bob.get("/sets/1", 404)
    alice.submit("/archive")
    bob.get("/sets/1")


def test_a_title_that_will_not_do_stays_in_its_field(alice):
    alice.get("/teach/sets/1/settings")
    page = alice.submit("/rename", 422, title="x" * 90)
    (field,) = [each for each in page.all("input") if each.attributes.get("name") == "title"]
    assert field.attributes["value"] == "x" * 90 and "up to 80 characters" in page.text


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW", "en"])
def test_every_page_speaks_the_reader_s_language(app, browser, language, generated):
    teacher = browser("Alice", language)
    for path in ("articles", "articles/paste", "articles/upload", "articles/fetch", "sets/new", "jobs"):
        teacher.get(f"/teach/{path}")
    build(teacher)
    work(app)
    teacher.get("/teach/jobs/1")
    teacher.get("/teach/sets/2/settings")
    teacher.get(f"/teach/articles/{battle.ARTICLE.id}")
    teacher.get(f"/teach/articles/{battle.ARTICLE.id}/revisions/1")
