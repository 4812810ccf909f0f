"""How much a day, how sure, and exams."""

import pytest


def new_cards(visitor):
    visitor.get("/sets/1/cards")
    return visitor.page.with_class("steps")[0].text


def test_the_plan_shows_what_was_chosen(bob):
    bob.get("/account/plan")
    bob.submit("/account/plan", new_per_day="5", reviews_per_day="50", desired_retention="0.95")
    assert "Saved." in bob.page.text
    chosen = [each.attributes["value"] for each in bob.page.all("option") if "selected" in each.attributes]
    assert chosen == ["5", "50", "0.95", "0"]
    assert new_cards(bob).endswith("5 new")


def test_nobody_elses_plan_changes(bob, charlie):
    bob.get("/account/plan")
    bob.submit("/account/plan", new_per_day="0", reviews_per_day="50", desired_retention="0.95")
    assert not new_cards(charlie).endswith("0 new")


def test_each_wish_says_what_it_costs(bob):
    bob.get("/account/plan")
    wishes = [each.text for each in bob.page.all("option") if each.attributes["value"].startswith("0.")]
    assert len(wishes) == 5 and all("first year" in wish for wish in wishes)


@pytest.mark.parametrize("field", ["new_per_day", "reviews_per_day", "desired_retention"])
def test_what_is_not_on_offer_is_refused_and_said(bob, field):
    bob.get("/account/plan")
    fields = {"new_per_day": "5", "reviews_per_day": "50", "desired_retention": "0.9", field: "7777"}
    bob.submit("/account/plan", **fields)
    assert bob.page.with_class("error") and "Saved." not in bob.page.text


def test_an_exam_day_is_kept_and_can_be_taken_back(bob):
    fields = {"new_per_day": "5", "reviews_per_day": "50", "desired_retention": "0.9"}
    bob.get("/account/plan")
    bob.submit("/account/plan", **fields, **{"exam-1": "2099-12-12"})
    assert kept(bob) == "2099-12-12"
    for nothing in ("", "next week"):
        bob.submit("/account/plan", **fields, **{"exam-1": nothing})
        assert kept(bob) == ""


def kept(visitor):
    return next(
        e.attributes["value"] for e in visitor.page.all("input") if e.attributes.get("type") == "date"
    )
