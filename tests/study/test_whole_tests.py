"""A whole test in figures: bounds that hold, edges that give a reason, and what it comes to in words."""

from dataclasses import replace
from math import exp
from random import Random

import pytest

from quizapp.study.reliability import TestStatistics, analyse_test
from quizapp.study.tests import (
    Sitting,
    analyse_whole,
    consistency_interval,
    mean_interval,
    median_interval,
    read_figures,
    t_quantile,
)


def sitting(*marks) -> Sitting:
    return Sitting(sum(marks) / len(marks), marks, len(marks))


def by_chance(random: Random, learners: int, items: int, slope: float = 1.2) -> list[list[float]]:
    found = []
    for _ in range(learners):
        able = random.gauss(0, 1)
        found.append(
            [
                float(random.random() < 1 / (1 + exp(-slope * (able - 2 * place / items + 1))))
                for place in range(items)
            ]
        )
    return found


def test_figures_are_those_of_the_marks_in_percent():
    marks = by_chance(Random(1), 40, 12)
    found, plain = analyse_whole([sitting(*row) for row in marks], True).statistics, analyse_test(marks)
    for name in ("mean", "median", "sd", "standard_error"):
        assert getattr(found, name) == pytest.approx(getattr(plain, name) * 100 / 12)
    for name in ("n", "skewness", "kurtosis", "consistency", "error_ratio"):
        assert getattr(found, name) == pytest.approx(getattr(plain, name))


def test_each_score_stands_in_one_bin():
    shares = [0, 0.05, 0.1, 0.29, 0.3, 0.55, 0.999, 1]
    whole = analyse_whole([Sitting(share, [share], 1.0) for share in shares], True)
    assert whole.bins == (2, 1, 1, 1, 0, 1, 0, 0, 0, 2)
    assert sum(whole.bins) == whole.statistics.n == len(shares)


@pytest.mark.parametrize(
    ("sittings", "why"),
    [
        ([], "few"),
        ([sitting(1, 0)], "few"),
        ([sitting(1, 1)] * 20, "same_scores"),
        ([sitting(1), sitting(0)], "one_question"),
        ([sitting(1, 0), sitting(1, 1, 0)], "different_lengths"),
        ([sitting(1, 0), sitting(1, 1), sitting(0.5, 1)], ""),
    ],
)
def test_what_cannot_be_told_has_its_reason(sittings, why):
    whole = analyse_whole(sittings, True)
    assert whole.why == why
    assert (whole.statistics.consistency is None) == (why != "")
    assert whole.statistics.n == len(sittings)


def test_a_test_that_measures_no_one_thing_has_a_negative_consistency_and_says_so():
    whole = analyse_whole([sitting(1, 0, 0), sitting(0, 1, 0), sitting(0, 0, 1), sitting(1, 1, 0)] * 10, True)
    assert whole.statistics.consistency < 0
    assert whole.consistency_interval[0] < whole.statistics.consistency < whole.consistency_interval[1]
    assert read_figures(whole).trust == "against"


def test_an_item_that_does_not_count_changes_nothing():
    marks = by_chance(Random(2), 40, 6)
    plain = analyse_whole([sitting(*row) for row in marks], True)
    heavy = analyse_whole([Sitting(sum(row) / 6, [2 * one for one in row], 12.0) for row in marks], True)
    assert heavy.statistics.consistency == pytest.approx(plain.statistics.consistency)


@pytest.mark.parametrize("n", [8, 30, 100])
def test_bounds_of_mean_and_median_hold_in_about_95_of_100_cases(n):
    random = Random(n)
    times, means, medians = 3000, 0, 0
    for _ in range(times):
        values = [random.gauss(60, 15) for _ in range(n)]
        statistics = analyse_test([[value] for value in values])
        low, high = mean_interval(statistics.mean, statistics.sd, n)
        means += low <= 60 <= high
        low, high = median_interval(values)
        medians += low <= 60 <= high
    assert 0.93 <= means / times <= 0.97
    # Bounds that are values themselves can only be wider.
    assert 0.94 <= medians / times <= 0.998


@pytest.mark.parametrize("n", [30, 100])
def test_bounds_of_consistency_hold_in_about_95_of_100_cases(n):
    random = Random(95)
    # Parallel items of one factor: the true coefficient is known.
    items, noise = 8, 1.5
    truth = 100 * items / (items + noise**2)
    times, held = 2000, 0
    for _ in range(times):
        rows = []
        for _ in range(n):
            able = random.gauss(0, 1)
            rows.append([able + random.gauss(0, noise) for _ in range(items)])
        low, high = consistency_interval(analyse_test(rows).consistency, items, n)
        held += low <= truth <= high
    assert 0.93 <= held / times <= 0.97


@pytest.mark.parametrize(
    ("freedom", "value"),
    [(1, 12.7062), (2, 4.30265), (3, 3.18245), (5, 2.57058), (9, 2.26216), (29, 2.04523), (999, 1.96234)],
)
def test_students_t_is_that_of_the_tables(freedom, value):
    assert t_quantile(freedom) == pytest.approx(value, rel=2e-3)


def test_there_are_no_bounds_of_next_to_nothing():
    assert mean_interval(50.0, None, 1) is mean_interval(None, None, 0) is None
    assert median_interval([1, 2, 3, 4, 5]) is None
    assert consistency_interval(None, 5, 20) is consistency_interval(50.0, 5, 3) is None
    assert consistency_interval(50.0, 1, 30) is None
    wide = median_interval(list(range(300)))
    assert wide[0] < 149.5 < wide[1] and wide[1] - wide[0] < 50


@pytest.mark.parametrize(
    ("n", "mean", "consistency", "level", "trust"),
    [
        (9, 30.0, 90.0, None, None),
        (10, 49.9, 90.0, "hard", None),
        (30, 50.0, -1.0, "fitting", "against"),
        (30, 80.0, 63.0, "fitting", "little"),
        (30, 81.0, 74.0, "easy", "rough"),
        (300, 60.0, 75.0, "fitting", "good"),
        (300, 60.0, None, "fitting", None),
    ],
)
def test_words_wait_until_there_are_enough_learners(n, mean, consistency, level, trust):
    whole = analyse_whole([], True)
    found = read_figures(
        replace(whole, statistics=TestStatistics(n, mean=mean, sd=10.0, consistency=consistency))
    )
    assert (found.level, found.trust) == (level, trust)


def test_the_shape_of_few_scores_is_not_told():
    assert analyse_whole([sitting(1, 0), sitting(1, 1)], True).shape_why == "few"
    assert analyse_whole([sitting(1, 1)] * 40, True).shape_why == "same_scores"
    assert analyse_whole([sitting(*row) for row in by_chance(Random(3), 40, 9)], True).shape_why == ""
