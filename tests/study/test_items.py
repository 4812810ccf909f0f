"""Item and test statistics: Moodle's own figures, oracles, and the edges where there is nothing to compute."""

import csv
from math import sqrt
from pathlib import Path
from random import Random
from statistics import correlation

import pytest

from quizapp.study.items import Answers, analyse_items, correlation_interval
from quizapp.study.reliability import analyse_test

HERE = Path(__file__).parent
MARKS = [
    [float(cell) for cell in row]
    for row in csv.reader((HERE / "moodle_marks.csv").read_text(encoding="utf-8").splitlines())
]
FIGURES = list(csv.DictReader((HERE / "moodle_items.csv").read_text(encoding="utf-8").splitlines()))


def items_of(marks):
    totals = [sum(row) for row in marks]
    return [Answers(str(number), column, totals) for number, column in enumerate(zip(*marks, strict=True))]


@pytest.mark.parametrize("item", range(7))
@pytest.mark.parametrize("figure", FIGURES[0])
def test_every_figure_of_every_item_is_moodles(item, figure):
    found = analyse_items(items_of(MARKS))[item]
    assert getattr(found, figure) == pytest.approx(float(FIGURES[item][figure]), rel=1e-6)


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("mean", 4.617333332),
        ("median", 4.5),
        ("sd", 0.8117265554),
        ("skewness", -0.092502502),
        ("kurtosis", -0.7073968557),
        ("consistency", -87.2230935542),
        ("error_ratio", 136.8294900795),
        ("standard_error", 1.1106813066),
    ],
)
def test_every_figure_of_the_test_is_moodles(figure, value):
    assert getattr(analyse_test(MARKS), figure) == pytest.approx(value, rel=1e-6)


def test_alpha_of_right_and_wrong_is_kr_20():
    random = Random(20)
    for _ in range(200):
        learners, items = random.randint(5, 40), random.randint(2, 15)
        marks = [
            [float(random.random() < 0.3 + 0.5 * who / learners) for _ in range(items)]
            for who in range(learners)
        ]
        found = analyse_test(marks)
        totals = [sum(row) for row in marks]
        mean = sum(totals) / learners
        variance = sum((total - mean) ** 2 for total in totals) / learners
        if variance == 0:
            assert found.consistency is None
            continue
        rates = [sum(column) / learners for column in zip(*marks, strict=True)]
        kr20 = items / (items - 1) * (1 - sum(rate * (1 - rate) for rate in rates) / variance)
        assert found.consistency == pytest.approx(100 * kr20, abs=1e-9)


def test_the_index_is_the_correlation_with_the_rest():
    random = Random(4)
    marks = [[random.random() for _ in range(5)] for _ in range(30)]
    for number, found in enumerate(analyse_items(items_of(marks))):
        rest = [sum(row) - row[number] for row in marks]
        assert found.discrimination_index == pytest.approx(
            100 * correlation([row[number] for row in marks], rest), abs=1e-9
        )


def test_weights_add_up():
    found = analyse_items(
        [Answers("a", [1, 0, 2], [3, 1, 5], most=2), Answers("b", [2, 1, 3], [3, 1, 5], most=3)]
    )
    assert [one.intended_weight for one in found] == [40, 60]
    assert sum(one.effective_weight for one in found) == pytest.approx(100)


def test_an_item_that_works_against_the_test_weighs_nothing_and_says_why():
    totals = [9.0, 8.0, 2.0, 1.0]
    found = analyse_items([Answers("bad", [0, 0, 1, 1], totals), Answers("good", [1, 1, 0, 0], totals)])
    assert found[0].effective_weight is None and found[0].why == "negative"
    assert found[1].effective_weight == pytest.approx(100)


@pytest.mark.parametrize(
    ("marks", "totals", "why"),
    [
        ([], [], "few"),
        ([1.0], [3.0], "few"),
        ([1.0, 1.0, 1.0], [3.0, 2.0, 1.0], "no_variance"),
        ([0.0, 0.0], [0.0, 0.0], "no_variance"),
        ([1.0, 0.0, 1.0], [2.0, 1.0, 2.0], "no_other_variance"),
    ],
)
def test_where_there_is_nothing_to_compute_there_is_a_reason_and_no_error(marks, totals, why):
    (found,) = analyse_items([Answers("x", marks, totals)])
    assert found.discrimination_index is None and found.why == why
    assert found.n == len(marks)


@pytest.mark.parametrize(
    "marks", [[], [[1.0]], [[1.0], [0.0]], [[1.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]], [[], []]]
)
def test_a_test_of_nothing_much_is_no_error(marks):
    found = analyse_test(marks)
    assert found.n == len(marks) and found.consistency is None


def test_partial_credit_and_omitted_answers_count_as_they_are():
    (found,) = analyse_items([Answers("x", [0.5, 0.0, 1.0, 0.25], [2.5, 1.0, 3.0, 2.0])])
    assert found.facility == pytest.approx(0.4375)
    assert found.facility_interval[0] < 0.4375 < found.facility_interval[1]


def test_the_interval_of_the_index_holds_in_about_95_of_100_cases():
    random, held, times = Random(7), 0, 3_000
    for _ in range(times):
        truth, n = random.uniform(-0.2, 0.7), random.randint(20, 120)
        xs = [random.gauss(0, 1) for _ in range(n)]
        ys = [truth * x + sqrt(1 - truth**2) * random.gauss(0, 1) for x in xs]
        low, high = correlation_interval(correlation(xs, ys), n)
        held += low <= truth <= high
    assert 0.93 <= held / times <= 0.97
    assert correlation_interval(0.5, 3) is None and correlation_interval(1.0, 9) == (1.0, 1.0)
