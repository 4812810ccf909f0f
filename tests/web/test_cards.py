"""Flashcards."""

import re

import pytest


@pytest.fixture
def learner(browser):
    """Give a guest before the front of the first card."""
    visitor = browser()
    visitor.get("/sets/1")
    visitor.submit("/sets/1/cards")
    return visitor


def turn(visitor):
    """Turn the card."""
    return visitor.get(
        next(a.attributes["href"] for a in visitor.page.all("a") if "data-key" in a.attributes)
    )


def test_the_front_tells_nothing_of_the_back(learner):
    assert learner.page.all("h1")[0].text
    assert not learner.page.with_class("key")
    assert not learner.page.all("mark")


def test_the_back_has_the_key_the_source_and_four_grades_with_intervals(learner):
    page = turn(learner)
    assert page.with_class("key")[0].text
    assert page.all("mark")[0].text
    grades = page.with_class("grades")[0].all("button")
    assert [button.attributes["value"] for button in grades] == ["1", "2", "3", "4"]
    assert [button.attributes["data-key"] for button in grades] == ["1", "2", "3", "4"]
    assert all(re.search(r"\d+ (min|hr|days?)", button.text) for button in grades), [b.text for b in grades]


def test_a_graded_card_makes_way_for_the_next(learner):
    first = learner.page.all("h1")[0].text
    turn(learner)
    learner.submit("/reviews", rating="3")
    assert learner.page.all("h1")[0].text != first


def test_a_form_sent_twice_counts_once(app, learner):
    from quizapp.store.cards import Review
    from quizapp.store.database import db

    turn(learner)
    form = next(form for form in learner.page.all("form") if form.attributes["action"].endswith("/reviews"))
    for _ in range(2):
        learner.send(form.attributes["action"], rating="3", turn="0")
    with app.app_context():
        assert db.session.query(Review).count() == 1


def test_the_last_grade_can_be_taken_back(learner):
    first = learner.page.all("h1")[0].text
    turn(learner)
    learner.submit("/reviews", rating="1")
    learner.submit("/cards/undo")
    assert learner.page.all("h1")[0].text == first
    assert not [form for form in learner.page.all("form") if form.attributes.get("action") == "/cards/undo"]


def test_nothing_to_take_back_is_said(learner):
    learner.send("/cards/undo", set="1")
    assert "There is no grade to take back." in learner.page.text


def test_the_end_says_when_the_next_card_comes(learner):
    for _ in range(20):
        if learner.page.all("h1")[0].text == "Nothing is due":
            break
        turn(learner)
        learner.submit("/reviews", rating="4")
    assert re.search(r"The next card comes back in \d+ \w+", learner.page.text)
    assert [form for form in learner.page.all("form") if form.attributes.get("action") == "/cards/undo"]


@pytest.mark.parametrize("rating", ["0", "5", "", "good"])
def test_there_are_only_four_grades(learner, rating):
    turn(learner)
    form = next(form for form in learner.page.all("form") if form.attributes["action"].endswith("/reviews"))
    learner.send(form.attributes["action"], status=400, rating=rating)


def test_a_fact_of_another_set_is_no_card_of_this_one(learner):
    learner.get("/sets/1/cards/f_0000000000000000/answer", status=404)
    learner.get("/sets/1/cards?fact=f_0000000000000000", status=404)
