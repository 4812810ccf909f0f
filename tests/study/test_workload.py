"""What a plan costs, and how long a backlog takes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from quizapp.study.scheduling import USUAL, Rating, recall
from quizapp.study.workload import SECONDS_A_CARD, level_day, seconds_a_card

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def backlog(count):
    first = recall(None, Rating.EASY, NOW - timedelta(days=30))
    return [replace(first, due=NOW - timedelta(days=number % 20)) for number in range(count)]


def test_whoever_is_level_is_level_today():
    assert level_day([], NOW, 20, USUAL, Random(1)) == date(2026, 3, 2)
    assert level_day(backlog(20), NOW, 20, USUAL, Random(1)) == date(2026, 3, 2)


def test_a_larger_backlog_takes_longer_and_a_larger_day_less():
    days = [level_day(backlog(count), NOW, 20, USUAL, Random(1)) for count in (50, 100, 200)]
    assert days == sorted(days) and len(set(days)) == 3
    assert level_day(backlog(200), NOW, 50, USUAL, Random(1)) < days[-1]


def test_the_same_backlog_gets_the_same_answer():
    assert len({level_day(backlog(150), NOW, 30, USUAL, Random(5)) for _ in range(3)}) == 1


def test_what_a_year_does_not_finish_is_said():
    assert level_day(backlog(400), NOW, 0, USUAL, Random(1)) is None


def test_the_pace_is_the_median_pause_and_long_pauses_are_none():
    moments = [NOW + timedelta(seconds=6 * number) for number in range(30)]
    moments += [moments[-1] + timedelta(hours=5 + number) for number in range(9)]
    assert seconds_a_card(moments) == 6
    assert seconds_a_card(moments[:9]) == seconds_a_card([]) == SECONDS_A_CARD
