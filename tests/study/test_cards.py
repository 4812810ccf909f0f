"""Which facts come up as cards, and with which question."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from quizapp.study.cards import choose_face, line_up
from quizapp.study.scheduling import Rating, recall
from quizapp.study.topics import TOPICS, topic_of
from tests.actions import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
END = NOW + timedelta(hours=12)


def test_learning_comes_before_reviews_and_both_before_new_facts():
    facts = [
        ("new", None),
        ("review", recall(None, Rating.EASY, NOW - timedelta(days=9))),
        ("older review", recall(None, Rating.EASY, NOW - timedelta(days=10))),
        ("learning", recall(None, Rating.AGAIN, NOW - timedelta(minutes=1))),
        ("later", recall(None, Rating.AGAIN, NOW)),
    ]
    queue = line_up(facts, NOW, END, new_left=10)
    assert queue.due == ("learning", "older review", "review") and queue.new == ("new",)
    assert queue.next_due == NOW + timedelta(minutes=1)
    assert queue.first == "learning"


def test_no_more_new_facts_than_are_left_for_the_day():
    facts = [(str(number), None) for number in range(9)]
    assert line_up(facts, NOW, END, new_left=2).new == ("0", "1")
    assert line_up(facts, NOW, END, new_left=0).first is None


def test_a_card_asks_without_options_where_it_can():
    choice, statement = sample.bank().questions[:2]
    typed = replace(choice, kind="short_answer", options=())
    assert choose_face([statement, choice, typed]) == typed
    assert choose_face([statement, choice]) == choice
    assert choose_face([sample.in_order(sample.bank().facts[:3])]) is None


def test_every_fact_kind_has_a_topic():
    assert topic_of("command") == topic_of("commander.fate") == "people"
    assert topic_of("event") == topic_of("conflict.start") == "events"
    assert topic_of("unit.strength") == "numbers"
    assert topic_of("conflict.result") == topic_of("a kind of a new infobox") == "outline"
    assert {topic_of(kind) for kind in ("command", "event", "strength", "belligerent")} == set(TOPICS)
