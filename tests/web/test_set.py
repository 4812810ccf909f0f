"""One set's page, and what begins there."""

import pytest


def test_it_offers_topics_lengths_cards_and_names_its_source(stranger):
    page = stranger.get("/sets/1")
    values = [
        each.attributes["value"] for each in page.all("input") if each.attributes.get("name") == "topic"
    ]
    assert values[0] == ""
    assert {"people", "events"} <= set(values)
    sizes = [each.attributes["value"] for each in page.all("button") if each.attributes.get("name") == "size"]
    assert sizes == ["5", "10", "20"]
    assert "CC BY-SA 4.0" in page.text
    assert "中文維基百科編者" in page.text


def test_a_quiz_keeps_to_its_topic(app, stranger):
    from tests.web.answers import attempt_of, questions_of

    stranger.get("/sets/1")
    stranger.submit("/sets/1/attempts", size="5", topic="people")
    questions = questions_of(app, attempt_of(stranger.path))
    assert {question.kind for question in questions.values()} <= {"single_choice", "short_answer"}


@pytest.mark.parametrize(("size", "topic"), [("7", ""), ("", ""), ("5", "gossip"), ("5; drop", "people")])
def test_it_begins_no_quiz_of_a_length_or_topic_that_is_not_offered(stranger, size, topic):
    stranger.get("/sets/1")
    stranger.send("/sets/1/attempts", status=400, size=size, topic=topic)


def test_a_guests_time_zone_comes_along_if_it_is_one(app, browser):
    from quizapp.store.database import db
    from quizapp.store.people import Person

    for zone in ("Asia/Taipei", "Mars/Olympus"):
        visitor = browser()
        visitor.get("/sets/1")
        visitor.submit("/sets/1/cards", zone=zone)
    with app.app_context():
        assert [person.zone for person in db.session.query(Person).order_by(Person.id)][4:] == [
            "Asia/Taipei",
            None,
        ]


def test_a_begun_quiz_can_be_ended_from_here(guest):
    page = guest.get("/sets/1")
    assert "0 of 5 answered" in page.text
    guest.submit("/finish")
    assert guest.path.endswith("/score")
