"""What learners see of a fact that the article states otherwise since they learnt it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quizapp.actions import releasing
from quizapp.facts import DateValue
from quizapp.store.database import db
from quizapp.text.scripts import script_pair
from tests.web import battle

START = battle.FACTS["start"]
FRONT = f"/sets/1/cards?fact={START.id}"
BACK = f"/sets/1/cards/{START.id}/answer"


def corrected_bank():
    """Let the battle begin four days earlier than it did."""
    bank = battle.bank()
    earlier = replace(START, value=DateValue("1937-08-09"))
    asked = [
        replace(one, key="1937-08-09", explanation=script_pair("会战始于1937年8月9日。"))
        if one.facts[0] == START.id
        else one
        for one in bank.questions
    ]
    facts = tuple(earlier if one.id == START.id else one for one in bank.facts)
    return replace(bank, facts=facts, questions=tuple(asked))


def release(app, bank):
    with app.app_context():
        releasing.regenerate(1, 1, bank, datetime.now(UTC))
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def bob(app, browser):
    """Bob learnt when the battle began, and then the article was corrected."""
    visitor = browser("Bob")
    visitor.get(BACK)
    visitor.submit("/reviews", rating="4")
    release(app, corrected_bank())
    return visitor


def told(page):
    return [each.text for each in page.with_class("correction")]


def test_the_front_says_that_it_was_corrected_and_not_how(bob):
    (said,) = told(bob.get(FRONT))
    assert "Corrected:" in said and "after the answer" in said
    assert "1937" not in said


def test_the_back_says_what_was_said_and_what_is_said_now_beside_the_source(bob):
    page = bob.get(BACK)
    (said,) = told(page)
    assert "1937年8月13日" in said and "1937年8月9日" in said
    assert page.with_class("source")


def test_a_corrected_card_comes_at_once(bob):
    assert "1 due" in bob.get("/sets/1/cards").text
    assert told(bob.page)


def test_it_is_said_once(bob):
    bob.get(BACK)
    bob.submit("/reviews", rating="3")
    assert not told(bob.get(FRONT)) and not told(bob.get(BACK))


def test_undoing_the_grade_says_it_again(bob):
    bob.get(BACK)
    bob.submit("/reviews", rating="3")
    bob.submit("/cards/undo")
    assert told(bob.page) and told(bob.get(BACK))


def test_a_grade_of_the_page_from_before_the_correction_does_not_hide_it(bob):
    bob.get(BACK)
    bob.submit("/reviews", rating="3", mark="")
    assert told(bob.get(FRONT))


def test_kept_cards_say_it_too_and_their_grade_tells_that_it_was_seen(bob):
    page = bob.get("/sets/1/cards/offline")
    shown = told(page)
    assert "after the answer" in shown[0] and "1937年8月9日" in shown[1]
    (card,) = [each for each in page.all("section") if each.attributes.get("data-fact") == START.id]
    mark = int(card.attributes["data-mark"])
    review = {"fact": START.id, "turn": 1, "rating": 3, "at": datetime.now(UTC).isoformat()}
    bob.send("/cards/sync", follow=False, reviews=json.dumps([review | {"mark": mark}]))
    assert not told(bob.get(FRONT))


def test_a_kept_card_of_an_older_page_counts_and_the_correction_still_comes(bob):
    review = {"fact": START.id, "turn": 1, "rating": 3, "at": datetime.now(UTC).isoformat()}
    bob.get("/")
    answer = bob.send("/cards/sync", follow=False, reviews=json.dumps([review]))
    assert answer.json == {"counted": 1}
    assert told(bob.get(FRONT))


def test_a_mark_that_is_no_number_is_none(bob):
    bob.get(BACK)
    bob.submit("/reviews", rating="3", mark="seen")
    assert told(bob.get(FRONT))


def test_whoever_had_not_learnt_it_hears_nothing(bob, browser):
    charlie = browser("Charlie")
    assert not told(charlie.get(FRONT)) and not told(charlie.get(BACK))


def test_another_learners_mark_clears_nothing_of_mine(bob, browser):
    mark = next(
        each.attributes["value"]
        for each in bob.get(BACK).all("input")
        if each.attributes.get("name") == "mark"
    )
    charlie = browser("Charlie")
    charlie.get(BACK)
    charlie.submit("/reviews", rating="3", mark=mark)
    assert told(bob.get(FRONT))


def test_in_the_other_script_it_is_said_in_that_script(bob):
    bob.language = "zh-TW"
    assert "更正" in told(bob.get(FRONT))[0]
    assert "原來是「1937年8月13日」" in told(bob.get(BACK))[0]
