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


def buttons(visitor):
    return [each.text for each in visitor.page.all("button")]


def shelve(visitor, how):
    visitor.submit("/shelf", how=how)
    return visitor.page


def test_a_card_that_is_put_off_makes_way_and_waits_among_those_put_aside(learner):
    first = learner.page.all("h1")[0].text
    shelve(learner, "bury")
    assert "This card comes back tomorrow." in learner.page.text
    assert learner.page.all("h1")[0].text != first
    learner.get("/sets/1/cards/all?show=aside")
    assert first in learner.page.text and "Put off until tomorrow" in learner.page.text


def test_a_card_that_is_put_away_can_be_taken_back(learner):
    first = learner.page.all("h1")[0].text
    shelve(learner, "suspend")
    learner.get("/sets/1/cards/all?show=aside")
    assert "Put away" in learner.page.text
    shelve(learner, "take_back")
    assert "There is none." in learner.page.text
    learner.get("/sets/1/cards")
    assert learner.page.all("h1")[0].text == first


def test_a_flag_stays_on_its_card(learner):
    first = learner.page.all("h1")[0].text
    shelve(learner, "flag")
    assert learner.page.all("h1")[0].text == first and "⚑" in learner.page.text
    learner.get("/sets/1/cards/all?show=flagged")
    assert first in learner.page.text


@pytest.mark.parametrize("how", ["", "burn"])
def test_nothing_else_can_be_done_with_a_card(learner, how):
    form = next(form for form in learner.page.all("form") if form.attributes["action"].endswith("/shelf"))
    learner.send(form.attributes["action"], 400, how=how)


def test_the_list_has_every_card_and_says_where_it_stands(learner):
    turn(learner)
    learner.submit("/reviews", rating="4")
    learner.get("/sets/1/cards/all")
    rows = learner.page.with_class("row-name")
    learner.get("/sets/1/cards/all?show=met")
    assert len(learner.page.with_class("row-name")) == 1 < len(rows)
    assert re.search(r"Due in \d+ days", learner.page.text)
    learner.get("/sets/1/cards/all?show=burnt", 404)


def test_whoever_wants_to_types_the_answer_before_the_card_turns(learner):
    learner.get("/account/plan")
    learner.submit("/account/plan", types_answers="y")
    learner.get("/sets/1/cards/all")
    for row in learner.page.with_class("row-name"):
        page = learner.get(row.all("a")[0].attributes["href"])
        if any(field.attributes.get("name") == "typed" for field in page.all("input")):
            break
    form = next(form for form in page.all("form") if form.attributes.get("method") == "get")
    learner.get(form.attributes["action"] + "?typed=nonsense")
    assert "Not right" in learner.page.with_class("verdict")[0].text and "nonsense" in learner.page.text
    key = learner.page.with_class("key")[0].text
    learner.get(form.attributes["action"], query_string={"typed": key})
    assert "Right" in learner.page.with_class("verdict")[0].text
    assert len(learner.page.with_class("grades")[0].all("button")) == 4


def test_a_choice_is_never_typed(learner):
    learner.get("/account/plan")
    learner.submit("/account/plan", types_answers="y")
    learner.get("/sets/1/cards/all")
    fronts = [learner.get(row.all("a")[0].attributes["href"]) for row in learner.page.with_class("row-name")]
    for page in fronts:
        typed = [field for field in page.all("input") if field.attributes.get("name") == "typed"]
        assert bool(page.with_class("flash-front")[0].all("li")) != bool(typed)


class TestFreePractice:
    """Practise freely: nothing that happens there moves a card."""

    def test_what_was_not_known_comes_back_at_the_end_of_the_round(self, learner):
        learner.get("/sets/1/cram")
        first = learner.page.all("h1")[0].text
        turn(learner)
        assert learner.page.with_class("key")
        learner.get(self.link(learner, "1"))
        assert learner.page.all("h1")[0].text != first
        for _ in range(40):
            if learner.page.all("h1")[0].text == "You knew them all":
                break
            last = learner.page.all("h1")[0].text
            turn(learner)
            learner.get(self.link(learner, "2"))
        assert last == first

    def test_it_moves_no_card(self, app, learner):
        from quizapp.store.cards import Review
        from quizapp.store.database import db

        learner.get("/sets/1/cram")
        turn(learner)
        learner.get(self.link(learner, "1"))
        with app.app_context():
            assert db.session.query(Review).count() == 0

    def test_an_address_with_nonsense_is_nobodys_page(self, learner):
        learner.get("/sets/1/cram?left=nonsense", 404)
        learner.get("/sets/1/cram?left=f_0123456789abcdef", 404)

    @staticmethod
    def link(visitor, key):
        return next(
            a.attributes["href"] for a in visitor.page.all("a") if a.attributes.get("data-key") == key
        )
