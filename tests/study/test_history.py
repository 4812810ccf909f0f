"""What a learner's past adds up to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from quizapp.study.history import Recalled, Share, calibration, forecast, true_retention, weeks
from quizapp.study.scheduling import Rating, recall

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # a Wednesday


def test_weeks_begin_on_monday_and_end_today():
    found = weeks([NOW, NOW, NOW - timedelta(days=3)], NOW, UTC, 2)
    assert [len(column) for column in found.columns] == [7, 7]
    first, last = found.columns
    assert first[0] == (date(2026, 2, 23), 0) and first[6] == (date(2026, 3, 1), 1)
    assert last[2] == (date(2026, 3, 4), 2) and last[3:] == (None,) * 4
    assert found.most == 2


def test_a_day_of_the_calendar_is_the_learners_own():
    late = NOW.replace(hour=21)  # five in the morning of the next day in Shanghai
    shanghai = weeks([late], late, ZoneInfo("Asia/Shanghai"), 1)
    assert shanghai.columns[0][3] == (date(2026, 3, 5), 1)


def test_late_cards_come_today_and_the_far_future_is_not_shown():
    card = recall(None, Rating.EASY, NOW)
    memories = [
        replace(card, due=NOW - timedelta(days=9)),
        replace(card, due=NOW),
        replace(card, due=NOW + timedelta(days=2)),
        replace(card, due=NOW + timedelta(days=90)),
    ]
    assert [count for _, count in forecast(memories, NOW, UTC, 4)] == [2, 0, 1, 0]


def test_retention_counts_the_last_days_only():
    reviews = [
        Recalled(NOW - timedelta(days=days), right) for days, right in [(0, True), (6, False), (7, False)]
    ]
    assert true_retention(reviews, NOW, UTC, (7, 30)) == [(7, Share(1, 2)), (30, Share(1, 3))]


def test_sureness_is_held_against_truth():
    answers = [(False, True)] * 8 + [(False, False)] * 2 + [(True, True)] * 1 + [(True, False)] * 3
    assert calibration(answers) == (Share(8, 10), Share(1, 4))


def test_nothing_to_count_is_no_number():
    assert Share(0, 0).rate is Share(0, 0).interval is None


# Published figures of Wilson's interval.
@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662)],
)
def test_the_interval_is_wilsons(hits, of, low, high):
    assert Share(hits, of).interval == pytest.approx((low, high), abs=1e-4)


def test_the_interval_holds_in_about_95_of_100_cases():
    random, held = Random(3), 0
    for _ in range(4_000):
        truth = random.uniform(0.1, 0.95)
        n = random.randint(10, 120)
        low, high = Share(sum(random.random() < truth for _ in range(n)), n).interval
        held += low <= truth <= high
    assert 0.93 <= held / 4_000 <= 0.97
