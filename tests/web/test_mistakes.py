"""The notebook of mistakes and the doubts, on their pages."""

import csv
import io

import pytest

from tests.web.answers import answer_all


@pytest.fixture
def wrong(app, bob):
    """Bob after a quiz in which everything was wrong."""
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    answer_all(app, bob, rightly=False)
    return bob


def test_an_empty_notebook_says_so(bob):
    bob.get("/mistakes")
    assert "Nothing here" in bob.page.text


def test_it_shows_what_was_missed_with_the_answer_folded_away(wrong):
    wrong.get("/mistakes")
    items = wrong.page.with_class("item")
    assert items and all(item.with_class("answer")[0].tag == "details" for item in items)
    assert "missed 1 time" in wrong.page.text and "leaves after 3 more days" in wrong.page.text


def test_it_is_practised_from_there(wrong):
    wrong.get("/mistakes")
    form = next(form for form in wrong.page.all("form") if form.attributes["action"].endswith("/attempts"))
    wrong.send(form.attributes["action"], topic="mistakes", size="10")
    assert "/questions/" in wrong.path


def test_nothing_to_practise_is_said_on_the_sets_page(bob):
    bob.get("/sets/1")
    bob.send("/sets/1/attempts", topic="confusions", size="5")
    assert "There are no questions about this yet." in bob.page.text


def test_what_is_taken_out_is_gone(wrong):
    wrong.get("/mistakes")
    before = len(wrong.page.with_class("item"))
    form = next(form for form in wrong.page.all("form") if form.attributes["action"].endswith("/dismiss"))
    wrong.send(form.attributes["action"])
    assert len(wrong.page.with_class("item")) == before - 1


def test_the_file_holds_what_the_page_shows(wrong):
    wrong.get("/mistakes")
    shown = len(wrong.page.with_class("item"))
    answer = wrong.client.get("/mistakes.csv", headers={"Accept-Language": "zh-TW"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mistakes.csv"'
    rows = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"), newline="")))
    assert len(rows) == shown + 1 and rows[0][0] == "題庫" and rows[1][0] == "淞滬會戰"


class TestDoubts:
    """I doubt this."""

    def test_a_doubt_is_shown_to_its_learner_and_to_the_teacher(self, wrong, alice):
        wrong.get(wrong.page.with_class("rows")[0].all("a")[0].attributes["href"])
        wrong.submit("/doubt", reason="two_right", words="<b>我也對</b>")
        assert "Your teacher sees your doubt: Another answer is right, too" in wrong.page.text
        alice.get("/teach/sets/1/doubts")
        assert "1 learner" in alice.page.text and "<b>我也對</b>" in alice.page.text

    def test_a_reason_is_needed(self, wrong):
        wrong.get(wrong.page.with_class("rows")[0].all("a")[0].attributes["href"])
        wrong.submit("/doubt", 400, reason="boring")

    def test_nobody_doubted_is_said(self, alice):
        alice.get("/teach/sets/1/doubts")
        assert "No doubt is waiting for an answer." in alice.page.text


def test_all_answers_can_be_opened_to_print_them(wrong):
    wrong.get("/mistakes?answers=1")
    assert all("open" in answer.attributes for answer in wrong.page.with_class("answer"))
