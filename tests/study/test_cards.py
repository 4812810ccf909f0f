"""Which facts come up as cards, and with which question."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from quizapp.study.cards import Day, Waiting, choose_face, is_leech, line_up, new_for_exam
from quizapp.study.scheduling import Rating, recall
from quizapp.study.topics import TOPICS, topic_of
from tests.actions import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
END = NOW + timedelta(hours=12)
DAY = Day(NOW, END)


def waiting(*cards):
    return [Waiting(name, memory) for name, memory in cards]


def known_for(days):
    """A memory that was due so many days ago."""
    first = recall(None, Rating.EASY, NOW - timedelta(days=60))
    return replace(first, due=NOW - timedelta(days=days), last_review=NOW - timedelta(days=days + 8))


def test_learning_comes_before_reviews_and_both_before_new_facts():
    facts = waiting(
        ("new", None),
        ("review", recall(None, Rating.EASY, NOW - timedelta(days=9))),
        ("older review", recall(None, Rating.EASY, NOW - timedelta(days=10))),
        ("learning", recall(None, Rating.AGAIN, NOW - timedelta(minutes=1))),
        ("later", recall(None, Rating.AGAIN, NOW)),
    )
    queue = line_up(facts, DAY)
    assert queue.due == ("learning", "older review", "review") and queue.new == ("new",)
    assert queue.next_due == NOW + timedelta(minutes=1)
    assert queue.first == "learning"


def test_no_more_new_facts_than_are_left_for_the_day():
    facts = waiting(*((str(number), None) for number in range(9)))
    assert line_up(facts, replace(DAY, new_left=2)).new == ("0", "1")
    assert line_up(facts, replace(DAY, new_left=0)).first is None


def test_over_the_days_limit_what_is_best_remembered_goes_first():
    facts = waiting(("long ago", known_for(30)), ("yesterday", known_for(1)), ("last week", known_for(7)))
    queue = line_up(facts, replace(DAY, reviews_left=2))
    assert queue.due == ("yesterday", "last week") and queue.beyond == 1
    assert queue.next_due == END
    assert line_up(facts, DAY).due == ("long ago", "last week", "yesterday")


def test_learning_steps_know_no_limit():
    facts = waiting(("learning", recall(None, Rating.AGAIN, NOW - timedelta(minutes=2))))
    assert line_up(facts, replace(DAY, reviews_left=0)).due == ("learning",)


def test_of_siblings_one_comes_up_a_day():
    facts = [
        Waiting("his army", known_for(3), ("夏威", "第16集团军")),
        Waiting("his side", known_for(2), ("夏威",)),
        Waiting("his army's strength", None, ("第16集团军",)),
        Waiting("another man", None, ("韦云淞",)),
    ]
    queue = line_up(facts, DAY)
    assert queue.due == ("his army",) and queue.new == ("another man",)
    assert queue.siblings == 2 and queue.next_due == END


def test_what_was_recalled_today_keeps_its_siblings_waiting_but_not_itself():
    again = recall(None, Rating.AGAIN, NOW - timedelta(minutes=2))
    facts = [
        Waiting("his army", again, ("夏威",), reviewed_today=True),
        Waiting("his side", None, ("夏威",)),
    ]
    queue = line_up(facts, DAY)
    assert queue.due == ("his army",) and queue.new == ()


def test_what_is_put_aside_does_not_come_up_and_hides_no_sibling():
    facts = [Waiting("aside", known_for(3), ("夏威",), aside=True), Waiting("its sibling", None, ("夏威",))]
    queue = line_up(facts, DAY)
    assert queue.due == () and queue.new == ("its sibling",) and queue.next_due is None


def test_before_an_exam_what_would_have_faded_by_then_comes_early():
    soon = replace(known_for(0), due=NOW + timedelta(days=2), last_review=NOW - timedelta(days=6))
    firm = replace(soon, stability=400.0, due=NOW + timedelta(days=200))
    facts = waiting(("fades", soon), ("stays", firm))
    assert line_up(facts, DAY).due == ()
    assert line_up(facts, replace(DAY, exam=NOW + timedelta(days=3))).due == ("fades",)
    assert line_up(facts, replace(DAY, exam=NOW + timedelta(days=9))).due == ()
    assert line_up(facts, replace(DAY, exam=NOW - timedelta(days=1))).due == ()
    today = replace(soon, last_review=NOW - timedelta(hours=1))
    assert line_up(waiting(("fades", today)), replace(DAY, exam=NOW + timedelta(days=3))).due == ()


@pytest.mark.parametrize(
    ("unmet", "days", "new"),
    [(100, 11, 10), (300, 11, 30), (300, 2, 300), (300, 1, 300), (300, 0, 0), (9, -3, 10)],
)
def test_all_facts_are_met_two_days_before_an_exam(unmet, days, new):
    today = date(2026, 3, 2)
    assert new_for_exam(unmet, today, today + timedelta(days=days), usual=10) == new


def test_a_fact_is_called_a_leech_at_its_eighth_lapse_and_every_fourth_after():
    assert [lapses for lapses in range(21) if is_leech(lapses)] == [8, 12, 16, 20]


def test_a_queue_never_shows_more_than_its_limits_or_two_siblings():
    random = Random(7)
    for _ in range(300):
        facts = [
            Waiting(
                str(number),
                random.choice([None, known_for(random.randint(-5, 40))]),
                tuple(random.sample("abcdefgh", random.randint(0, 2))),
                aside=random.random() < 0.1,
            )
            for number in range(random.randint(0, 40))
        ]
        day = replace(DAY, new_left=random.randint(0, 6), reviews_left=random.randint(0, 9))
        queue = line_up(facts, day)
        shown = [next(card for card in facts if card.fact_id == name) for name in queue.due + queue.new]
        assert len(queue.new) <= day.new_left and len(queue.due) <= day.reviews_left
        assert not any(card.aside for card in shown)
        names = [name for card in shown for name in card.names]
        assert len(names) == len(set(names))


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
