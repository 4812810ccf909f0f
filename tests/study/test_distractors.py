"""What each option attracted, and the alarm that the key may be wrong."""

from math import exp
from random import Random

import pytest

from quizapp.study.distractors import analyse_options, is_key_doubtful
from quizapp.study.items import Answers, ItemStatistics, analyse_items
from quizapp.study.verdicts import tier_of, verdict_on

OPTIONS = [("key", True), ("a", False), ("b", False), ("c", False)]


def test_an_option_is_counted_in_all_and_in_each_half():
    choices = ["key", "key", "a", "key", "a", None, "b", "a"]
    key, a, b, c = analyse_options(choices, [8, 7, 6, 5, 4, 3, 2, 1], OPTIONS, enough=5)
    assert (key.chosen.hits, key.upper, key.lower) == (3, 3, 0)
    assert (a.chosen.hits, a.upper, a.lower) == (3, 1, 2)
    assert (c.chosen.hits, c.discrimination, c.functioning) == (0, None, False)
    assert key.functioning is None and a.functioning is True and b.functioning is True
    assert key.discrimination > 0 > a.discrimination


def test_nobody_can_tell_yet_with_few_answers():
    assert analyse_options(["a", "key"], [1, 2], OPTIONS)[1].functioning is None
    assert analyse_options([], [], OPTIONS)[0].chosen.rate is None
    assert not is_key_doubtful(-50, analyse_options(["a"] * 5, [1, 2, 3, 4, 5], OPTIONS), 5)


def simulate(random, n, keyed):
    """Twenty items, n learners; of the item under test `keyed` is taken for the key, "key" is the truth."""
    choices, rests = [], []
    for _ in range(n):
        ability = random.gauss(0, 1)
        others = sum(
            random.random() < 1 / (1 + exp(-(1.2 * ability - random.gauss(0, 0.8)))) for _ in range(19)
        )
        knows = random.random() < 1 / (1 + exp(-(1.4 * ability + 0.4)))
        choices.append("key" if knows or random.random() < 0.25 else random.choice("aabc"))
        rests.append(float(others))
    marks = [float(choice == keyed) for choice in choices]
    totals = [mark + rest for mark, rest in zip(marks, rests, strict=True)]
    (item,) = analyse_items([Answers("x", marks, totals)])
    options = [(name, name == keyed) for name, _ in OPTIONS]
    return is_key_doubtful(item.discrimination_index, analyse_options(choices, rests, options), n)


@pytest.mark.parametrize(("keyed", "least", "most"), [("a", 0.90, 1.0), ("key", 0.0, 0.02)])
def test_a_wrong_key_raises_the_alarm_and_a_right_one_hardly_ever(keyed, least, most):
    random = Random(50)
    alarms = sum(simulate(random, 50, keyed) for _ in range(600)) / 600
    assert least <= alarms <= most


def item(n=200, facility=0.6, index=40.0, guess=0.25):
    rest = dict.fromkeys(
        (
            "facility_interval",
            "sd",
            "intended_weight",
            "effective_weight",
            "covariance",
            "mark_variance",
            "other_mark_variance",
            "covariance_max",
            "interval",
            "discriminative_efficiency",
        )
    )
    return ItemStatistics(item="x", n=n, facility=facility, guess=guess, discrimination_index=index, **rest)


@pytest.mark.parametrize(
    ("found", "doubtful", "verdict"),
    [
        (item(n=9), True, "too_few"),
        (item(n=12), True, "check_key"),
        (item(n=12), False, "too_few"),
        (item(n=12, facility=0.97), False, "too_easy"),
        (item(facility=0.24), False, "near_guessing"),
        (item(facility=0.15, guess=None), False, "too_hard"),
        (item(index=-3.0), False, "works_against"),
        (item(index=12.0), False, "weak"),
        (item(index=35.0), False, "good"),
        (item(index=60.0), False, "very_good"),
        (item(index=None), False, "too_few"),
        (item(n=0, facility=None), False, "too_few"),
    ],
)
def test_a_verdict_says_no_more_than_the_answers_can_carry(found, doubtful, verdict):
    assert verdict_on(found, doubtful) == verdict


def test_tiers_are_those_that_the_page_explains():
    assert [tier_of(n) for n in (0, 9, 10, 29, 30, 99, 100)] == [
        "few",
        "few",
        "provisional",
        "provisional",
        "fair",
        "fair",
        "sure",
    ]
