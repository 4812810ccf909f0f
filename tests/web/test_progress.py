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


def test_days_forecast_retention_and_sureness_stand_in_words_beside_their_drawings(app, guest):
    attempt_id = attempt_of(guest.path)
    questions = questions_of(app, attempt_id)
    guest.submit(guest.path, answer=right(questions[1]), guessed="yes")
    guest.get(f"/attempts/{attempt_id}/questions/2")
    guest.submit("/questions/2", answer=right(questions[2]))
    page = guest.get("/progress")
    assert "Answers and cards on 1 day" in page.text
    assert [cell.text for cell in page.with_class("figures")[0].all("dd")][:2] == ["2", "2"]
    tables = [table.text for table in page.all("table")]
    assert any("guessing" in text and "100%" in text for text in tables)
    assert any("Last days" in text for text in tables)
    assert page.with_class("heat") and page.with_class("bars")


def test_whoever_has_done_nothing_sees_no_empty_drawings(bob):
    page = bob.get("/progress")
    assert not page.with_class("heat") and not page.with_class("bars") and not page.with_class("line")
