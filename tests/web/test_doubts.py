"""Doubts and what comes of them, for those who may answer and those who asked."""

import pytest

from tests.web.answers import attempt_of, questions_of, wrong
from tests.web.test_classes import join, make_class


@pytest.fixture
def doubting(app, bob):
    """Bob, who has doubted the first question of his quiz."""
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    attempt_id = attempt_of(bob.path)
    bob.get(f"/attempts/{attempt_id}/questions/1")
    bob.submit("/questions/1", answer=wrong(questions_of(app, attempt_id)[1]))
    bob.submit("/doubt", reason="unclear", words="Which army?")
    return bob


def form_of(teacher) -> str:
    """Find where the doubts of the page are answered."""
    return next(
        form.attributes["action"]
        for form in teacher.page.all("form")
        if "/doubts/" in form.attributes.get("action", "")
    )


def test_the_keeper_answers_and_the_learner_is_told_once(doubting, alice):
    alice.get("/teach/sets/1/doubts")
    assert "Bob" in alice.page.text
    alice.send(form_of(alice), outcome="dismissed", reply="<i>The first</i>")
    assert "1 learner is told." in alice.page.text
    assert "No doubt is waiting" in alice.page.text
    assert "<i>The first</i>" in alice.get("/teach/sets/1/doubts?show=answered").text
    doubting.get("/")
    assert "A teacher has answered your doubt. The question stays as it is." in doubting.page.text
    assert "<i>The first</i>" in doubting.page.text
    doubting.submit("/put-away")
    assert "answered your doubt" not in doubting.get("/").text


def test_what_was_typed_stays_where_a_reply_is_refused(doubting, alice):
    alice.get("/teach/sets/1/doubts")
    alice.send(form_of(alice), outcome="", reply="Half a thought")
    assert "Please choose what comes of it." in alice.page.text
    assert alice.page.all("textarea")[0].text == "Half a thought"


def test_teachers_see_the_doubts_of_their_learners_only_and_the_keeper_names_of_nobody_elses(
    doubting, alice, dora
):
    alice.get("/teach/sets/1/doubts")
    address = form_of(alice)
    assert "No doubt is waiting" in dora.get("/teach/sets/1/doubts").text
    dora.send(address, status=404, outcome="fixed")
    _, code = make_class(dora)
    join(doubting, code)
    page = dora.get("/teach/sets/1/doubts")
    assert "Which army?" in page.text and "Bob" in page.text and "Answer the learners" not in page.text
    dora.send(address, status=404, outcome="fixed")
    page = alice.get("/teach/sets/1/doubts")
    assert "Which army?" in page.text and "Bob" not in page.text


def test_a_notice_is_put_away_by_nobody_else(doubting, alice, charlie):
    alice.get("/teach/sets/1/doubts")
    alice.send(form_of(alice), outcome="fixed", reply="")
    charlie.send("/notices/1/put-away", status=404)
    assert "The question is put right." in doubting.get("/").text
