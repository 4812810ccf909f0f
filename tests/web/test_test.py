"""A test: answers are drafts until its end, and its time is the server's."""

from datetime import timedelta

import pytest

from quizapp.store.attempts import Attempt
from quizapp.store.database import db
from tests.web.answers import attempt_of, questions_of, right, wrong


@pytest.fixture
def sitting(bob):
    """Bob in a test of five questions."""
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5", mode="test")
    return bob


def answer(app, visitor, number, how):
    attempt_id = attempt_of(visitor.path)
    visitor.get(f"/attempts/{attempt_id}/questions/{number}")
    visitor.submit(f"/questions/{number}", answer=how(questions_of(app, attempt_id)[number]))


def move_deadline(app, attempt_id, by):
    with app.app_context():
        attempt = db.session.get(Attempt, attempt_id)
        attempt.deadline += by
        db.session.commit()


def test_no_answer_is_explained_before_the_end(app, sitting):
    attempt_id = attempt_of(sitting.path)
    answer(app, sitting, 1, wrong)
    assert sitting.path.endswith("/questions/2")
    sitting.get(f"/attempts/{attempt_id}/questions/1")
    assert not sitting.page.with_class("verdict") and not sitting.page.all("mark")
    assert "Saved at" in sitting.page.text


def test_the_newest_answer_counts(app, sitting):
    attempt_id = attempt_of(sitting.path)
    for how in (wrong, right):
        for number in range(1, 6):
            answer(app, sitting, number, how)
    assert "5 of 5 answered" in sitting.page.text
    sitting.submit("/finish")
    assert "5 of 5 right" in sitting.page.text
    sitting.get(f"/attempts/{attempt_id}/questions/1")
    assert sitting.page.with_class("verdict") and sitting.page.all("mark")


def test_a_saved_answer_stands_in_its_form_again(app, sitting):
    attempt_id = attempt_of(sitting.path)
    for number, question in questions_of(app, attempt_id).items():
        answer(app, sitting, number, wrong)
        page = sitting.get(f"/attempts/{attempt_id}/questions/{number}")
        if question.kind in ("single_choice", "true_false"):
            checked = [
                e for e in page.all("input") if "checked" in e.attributes and e.attributes["name"] == "answer"
            ]
            assert [e.attributes["value"] for e in checked] == wrong(question)
        elif not question.items:
            assert wrong(question)[0] in [e.attributes.get("value") for e in page.all("input")]


def test_what_is_open_is_counted_before_the_end(sitting):
    attempt_id = attempt_of(sitting.path)
    sitting.get(f"/attempts/{attempt_id}?show=list")
    assert "5 questions have no answer yet." in sitting.page.text


def test_flags_stay_until_they_are_taken_off(sitting):
    sitting.submit("/flag")
    assert "Take the flag off" in sitting.page.text
    attempt_id = attempt_of(sitting.path)
    sitting.get(f"/attempts/{attempt_id}?show=list")
    assert "flagged" in sitting.page.text
    sitting.get(f"/attempts/{attempt_id}/questions/1")
    sitting.submit("/flag")
    assert "Flag: come back to this" in sitting.page.text


def test_the_navigator_tells_every_question_apart(app, sitting):
    attempt_id = attempt_of(sitting.path)
    answer(app, sitting, 1, wrong)
    sitting.get(f"/attempts/{attempt_id}/questions/3")
    links = sitting.page.with_class("navigator")[0].all("a")
    assert [link.attributes["aria-label"] for link in links] == [
        "Question 1, answered",
        *(f"Question {number}, not answered" for number in range(2, 6)),
    ]
    assert links[2].attributes["aria-current"] == "page"


class TestTime:
    """A time limit."""

    @pytest.fixture
    def timed(self, bob):
        """Bob in a test of five minutes."""
        bob.get("/sets/1")
        bob.submit("/sets/1/attempts", size="5", mode="test", minutes="5")
        return bob

    def test_the_page_says_until_when(self, timed):
        (timer,) = timed.page.with_class("timer")
        assert "Until" in timer.text and timer.all("strong")[0].attributes["data-deadline"]

    def test_whoever_needs_more_gets_more(self, app, bob):
        bob.get("/account/plan")
        bob.submit(
            "/account/plan", new_per_day="10", reviews_per_day="200", desired_retention="0.9", extra_time="50"
        )
        bob.get("/sets/1")
        bob.submit("/sets/1/attempts", size="5", mode="test", minutes="10")
        with app.app_context():
            attempt = db.session.get(Attempt, attempt_of(bob.path))
            assert attempt.deadline - attempt.started_at == timedelta(minutes=15)

    def test_an_answer_on_its_way_still_counts(self, app, timed):
        move_deadline(app, attempt_of(timed.path), -timedelta(minutes=5, seconds=10))
        answer(app, timed, 1, right)
        assert timed.path.endswith("/questions/2")

    def test_after_the_time_what_was_saved_counts_and_nothing_else(self, app, timed):
        attempt_id = attempt_of(timed.path)
        answer(app, timed, 1, right)
        page_before = timed.page
        move_deadline(app, attempt_id, -timedelta(minutes=6))
        timed.page = page_before
        timed.submit("/questions/2", answer=right(questions_of(app, attempt_id)[2]))
        assert "The test has ended." in timed.page.text
        assert "1 of 5 right" in timed.page.text

    @pytest.mark.parametrize("page", ["", "/questions/1", "/questions/5"])
    def test_any_look_at_it_ends_a_test_whose_time_is_up(self, app, timed, page):
        attempt_id = attempt_of(timed.path)
        move_deadline(app, attempt_id, -timedelta(minutes=6))
        timed.get(f"/attempts/{attempt_id}{page}")
        assert timed.path.endswith("/score")

    @pytest.mark.parametrize("fields", [{"minutes": "7"}, {"mode": "exam"}])
    def test_what_is_not_on_offer_is_refused(self, bob, fields):
        bob.get("/sets/1")
        bob.submit("/sets/1/attempts", 400, size="5", **fields)


def test_an_answer_that_is_not_specific_enough_is_not_asked_back_about(app, sitting):
    attempt_id = attempt_of(sitting.path)
    typed = [n for n, q in questions_of(app, attempt_id).items() if q.kind in ("date", "short_answer")]
    for number in typed:
        answer(app, sitting, number, lambda question: ["1937年"] if question.kind == "date" else ["將軍"])
        assert not sitting.path.endswith(f"/questions/{number}")
