"""What stands in the notebook of mistakes, and when it leaves."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from quizapp.study.mistakes import Mistake, Outcome, notebook

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


def story(told):
    """Make outcomes of a story, a sign for each day: right, wrong, both in that order, nothing."""
    outcomes = []
    for day, sign in enumerate(told):
        at = START + timedelta(days=day)
        if sign in "×±":
            outcomes.append(Outcome("f", at, False))
        if sign in "√±":
            outcomes.append(Outcome("f", at + timedelta(minutes=5), True))
    return outcomes


@pytest.mark.parametrize(
    ("told", "misses", "successes"),
    [
        ("×", 1, 0),
        ("××", 2, 0),
        ("×√", 1, 1),
        ("×√.√", 1, 2),
        ("×√√×", 2, 0),
        ("×√√×√", 2, 1),
        ("±", 1, 0),
        ("±√", 1, 1),
        ("√√√×", 1, 0),
    ],
)
def test_a_miss_stays_until_it_was_recalled_on_three_later_days(told, misses, successes):
    (mistake,) = notebook(story(told), UTC)
    assert (mistake.misses, mistake.successes) == (misses, successes)


@pytest.mark.parametrize("told", ["", "√√", "×√√√", "×√.√..√", "±√√√", "×√√√√"])
def test_what_was_never_missed_or_was_made_up_for_is_not_there(told):
    assert notebook(story(told), UTC) == []


def test_three_successes_on_one_day_are_one():
    outcomes = [
        *story("×"),
        *(Outcome("f", START + timedelta(days=1, hours=hour), True) for hour in range(3)),
    ]
    assert notebook(outcomes, UTC)[0].successes == 1


def test_a_day_is_the_learners_own():
    # 22:00 in London is the next morning in Shanghai.
    late = START.replace(hour=22)
    outcomes = [Outcome("f", START, False), Outcome("f", late, True)]
    assert notebook(outcomes, UTC)[0].successes == 0
    assert notebook(outcomes, SHANGHAI)[0].successes == 1


def test_the_last_miss_comes_first():
    outcomes = [Outcome("old", START, False), Outcome("new", START + timedelta(days=1), False)]
    assert notebook(outcomes, UTC) == [
        Mistake("new", 1, START + timedelta(days=1), 0),
        Mistake("old", 1, START, 0),
    ]
