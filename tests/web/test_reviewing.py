"""Looking questions over: one by one, many at a time, and the release that takes it over."""

import pytest

from tests.web import battle

FIRST, SECOND = battle.bank().questions[:2]


def count_of(page, word):
    return page.text.count(word)


def test_questions_are_looked_over_one_after_the_other(alice):
    alice.get("/teach/sets/1")
    page = alice.get("/teach/sets/1/review")
    assert alice.path == f"/teach/sets/1/review/{FIRST.id}" and "1 of 10" in page.text
    page = alice.submit(f"/review/{FIRST.id}", what="accept")
    assert "1 of 9" in page.text and "The last question is accepted." in page.text
    page = alice.submit(f"/review/{SECOND.id}", what="aside")
    assert "1 of 8" in page.text and "The last question is put aside." in page.text


def test_the_last_decision_is_taken_back(alice):
    alice.get("/teach/sets/1/review")
    alice.submit(f"/review/{FIRST.id}", what="aside")
    page = alice.submit(f"/review/{FIRST.id}", what="back", undo="yes")
    assert alice.path == f"/teach/sets/1/review/{FIRST.id}" and "To look over" in page.text


def test_when_all_is_looked_over_it_says_so(alice):
    ids = [question.id for question in battle.bank().questions]
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=ids, what="accept")
    assert "Nothing is left to look over." in alice.get("/teach/sets/1/review").text


def test_ticked_questions_change_together_and_the_list_stays_as_it_was_asked_for(alice):
    alice.get("/teach/sets/1?kind=single_choice")
    page = alice.submit("/teach/sets/1/questions", question=[FIRST.id, SECOND.id], what="tag", word="week 1")
    assert "2 questions changed." in page.text and count_of(page, "#week 1") >= 2
    assert [each.attributes["value"] for each in page.all("option") if "selected" in each.attributes] == [
        "single_choice",
        "place",
    ]
    page = alice.get("/teach/sets/1?tag=week 1")
    assert len(page.with_class("item")) == 2


def test_a_tag_that_is_none_is_explained(alice):
    alice.get("/teach/sets/1")
    page = alice.submit("/teach/sets/1/questions", question=[FIRST.id], what="tag", word="")
    assert "A tag is a word of up to 30 characters." in page.text


def test_what_is_put_aside_is_asked_until_it_is_released(alice, bob):
    alice.get("/teach/sets/1")
    page = alice.submit("/teach/sets/1/questions", question=[FIRST.id], what="aside")
    assert "1 change is not released yet" in page.text
    assert "10 questions" in bob.get("/").text
    page = alice.submit("/teach/sets/1/draft", what="release")
    assert "Release 2 holds the changes." in page.text and "not released yet" not in page.text
    assert "9 questions" in bob.get("/").text


def test_changes_are_thrown_away(alice):
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=[FIRST.id], what="aside")
    page = alice.submit("/teach/sets/1/draft", what="drop")
    assert "thrown away" in page.text and "not released yet" not in page.text


def test_one_change_is_thrown_away_and_the_others_stay(alice):
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=[FIRST.id, SECOND.id], what="aside")
    alice.get(f"/teach/sets/1/questions/{FIRST.id}")
    page = alice.submit("/teach/sets/1/draft", what="drop")
    assert "This change is thrown away." in page.text and "1 change is not released yet" in page.text
    assert "Throw this change away" not in alice.get(f"/teach/sets/1/questions/{FIRST.id}").text


def test_the_page_of_another_is_no_door(alice, dora, bob):
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/questions", question=[FIRST.id], what="aside")
    page = dora.get("/teach/sets/1")
    assert not page.all("fieldset") and "not released yet" not in page.text
    assert "Put aside: learners" not in page.text
    dora.send("/teach/sets/1/questions", status=404, question=FIRST.id, what="accept")
    dora.send("/teach/sets/1/draft", status=404, what="release")
    bob.send("/teach/sets/1/draft", status=404, what="release")


@pytest.mark.parametrize("path", ["questions", f"review/{FIRST.id}"])
def test_an_unknown_deed_is_refused(alice, path):
    alice.get("/teach/sets/1")
    alice.send(f"/teach/sets/1/{path}", status=400, question=FIRST.id, what="burn")
