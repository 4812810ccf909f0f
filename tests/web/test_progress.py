"""What a learner knows by now."""

from tests.web.answers import attempt_of, questions_of, right


def test_it_tells_each_kind_of_fact_apart(app, guest):
    attempt_id = attempt_of(guest.path)
    guest.submit(guest.path, answer=right(questions_of(app, attempt_id)[1]))
    page = guest.get("/progress")
    assert "Known: 1 · Learning: 0" in page.text
    assert "Commanders" in page.text
    assert page.all("table")
    assert all(bar.attributes["aria-hidden"] == "true" for bar in page.all("svg"))


def test_it_lists_past_quizzes(guest):
    assert "Not finished" in guest.get("/progress").text
    guest.send(f"/attempts/{1}/finish")
    assert "0 of 5" in guest.get("/progress").text
