"""A sitting as a whole: going on, its list, its score."""

from tests.web.answers import attempt_of, questions_of, right, wrong


def play(app, visitor, answers) -> int:
    """Answer a quiz, one question after the other, and see the score."""
    attempt_id = attempt_of(visitor.path)
    for place, question in questions_of(app, attempt_id).items():
        assert visitor.path.endswith(f"/questions/{place}")
        visitor.submit(visitor.path, answer=answers(place, question))
        if place < 5:
            visitor.get(next(link.attributes["href"] for link in visitor.page.with_class("first")))
    visitor.submit("/finish")
    return attempt_id


def test_a_quiz_is_played_to_its_score_with_what_was_wrong_first(app, guest):
    play(app, guest, lambda place, question: right(question) if place in (1, 4) else wrong(question))
    page = guest.page
    assert page.with_class("score")[0].text == "2 of 5 right"
    verdicts = [row.text for row in page.with_class("row-end")]
    assert verdicts == ["Not right"] * 3 + ["Right"] * 2
    assert "Keep it with a name and password" in page.text


def test_somebody_with_an_account_is_not_asked_to_make_one(app, bob):
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    play(app, bob, lambda place, question: right(question))
    assert bob.page.with_class("score")[0].text == "5 of 5 right"
    assert "name and password" not in bob.page.text


def test_a_closed_tab_costs_nothing(app, guest):
    attempt_id = attempt_of(guest.path)
    questions = questions_of(app, attempt_id)
    guest.submit(guest.path, answer=right(questions[1]))
    guest.get(f"/attempts/{attempt_id}")
    assert guest.path.endswith("/questions/2")
    assert guest.page.all("progress")[0].attributes["value"] == "1"


def test_questions_may_be_answered_in_any_order(app, guest):
    attempt_id = attempt_of(guest.path)
    questions = questions_of(app, attempt_id)
    guest.get(f"/attempts/{attempt_id}/questions/3")
    guest.submit("/questions/3", answer=right(questions[3]))
    page = guest.get(f"/attempts/{attempt_id}?show=list")
    assert [row.text for row in page.with_class("row-end")].count("Not answered") == 4
    next_one = next(link for link in page.with_class("first"))
    assert next_one.attributes["href"].endswith("/questions/1")


def test_the_score_waits_for_the_end(guest):
    attempt_id = attempt_of(guest.path)
    guest.get(f"/attempts/{attempt_id}/score")
    assert guest.path == f"/attempts/{attempt_id}"
    assert not guest.page.with_class("score")


def test_ending_twice_changes_nothing(guest):
    attempt_id = attempt_of(guest.path)
    guest.send(f"/attempts/{attempt_id}/finish")
    guest.send(f"/attempts/{attempt_id}/finish")
    assert guest.page.with_class("score")[0].text == "0 of 5 right"


def test_the_next_quiz_of_the_set_is_a_new_one(guest):
    first = attempt_of(guest.path)
    guest.send(f"/attempts/{first}/finish")
    guest.get("/sets/1")
    guest.submit("/sets/1/attempts", size="10")
    assert attempt_of(guest.path) != first
