"""A whole test in figures that a teacher can act on: where its scores lie, and how far one may believe them.

Scores are in percent, so that tests of any length can be held against each other. Every figure comes with the
number behind it, bounds that hold in 95 of 100 cases, and where there is none, the reason.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, exp, log, sqrt
from typing import Literal

from quizapp.study.items import covariance
from quizapp.study.reliability import TestStatistics, analyse_test, consistency_of, error_of

_Z = 1.959964
BINS = 10
# Below this many learners the shape of their scores says nothing.
ENOUGH_FOR_SHAPE = 30

Why = Literal["", "few", "same_scores", "one_question", "different_lengths"]
Interval = tuple[float, float]


@dataclass(frozen=True)
class Sitting:
    """One attempt: its score, 0 to 1, and the mark of each place, 0 to its weight."""

    share: float
    marks: Sequence[float]
    worth: float


@dataclass(frozen=True)
class Whole:
    """What the scores of a test say. `bins` counts them by tens of percent, 100 in the last.

    `statistics` are in percent. `why` says why there is no consistency, `by` whether it was reckoned by "question",
    where all had the same ones, or by "place". `shape_why` says why there is no skewness or kurtosis.
    """

    statistics: TestStatistics
    bins: tuple[int, ...]
    mean_interval: Interval | None
    median_interval: Interval | None
    consistency_interval: Interval | None
    why: Why = ""
    by: Literal["question", "place"] = "question"

    @property
    def shape_why(self) -> Why:
        """Say why nothing is told of the shape of the scores."""
        if self.statistics.n >= 2 and not self.statistics.sd:
            return "same_scores"
        return "few" if self.statistics.n < ENOUGH_FOR_SHAPE else ""


def analyse_whole(sittings: Sequence[Sitting], same_questions: bool) -> Whole:
    """Sum up a test. With the `same_questions` for all, the marks of each sitting are in one order."""
    shares = [100 * one.share for one in sittings]
    plain = analyse_test([[share] for share in shares])
    bins = [0] * BINS
    for share in shares:
        bins[min(BINS - 1, max(0, int(share * BINS / 100 + 1e-9)))] += 1
    alpha, why = _alpha(sittings, plain)
    ratio, error = error_of(alpha, plain.sd)
    k = len(sittings[0].marks) if sittings else 0
    return Whole(
        statistics=TestStatistics(
            n=plain.n,
            mean=plain.mean,
            median=plain.median,
            sd=plain.sd,
            skewness=plain.skewness,
            kurtosis=plain.kurtosis,
            consistency=alpha,
            error_ratio=ratio,
            standard_error=error,
        ),
        bins=tuple(bins),
        mean_interval=mean_interval(plain.mean, plain.sd, plain.n),
        median_interval=median_interval(shares),
        consistency_interval=consistency_interval(alpha, k, plain.n),
        why=why,
        by="question" if same_questions else "place",
    )


def mean_interval(mean: float | None, sd: float | None, n: int) -> Interval | None:
    """Bound a mean (Student's t); None for fewer than two scores."""
    if mean is None or sd is None or n < 2:
        return None
    half = t_quantile(n - 1) * sd / sqrt(n)
    return mean - half, mean + half


def median_interval(values: Sequence[float]) -> Interval | None:
    """Bound a median by two of the values, whatever their shape; None for fewer than six."""
    n, ordered = len(values), sorted(values)
    if n < 6:
        return None
    if n > 200:
        place = max(0, round((n - _Z * sqrt(n)) / 2) - 1)
        return ordered[place], ordered[n - 1 - place]
    # The greatest place below which the median lies in at most 2.5 of 100 cases.
    total, place = 0.0, 0
    for place in range(n // 2):
        total += comb(n, place) / 2**n
        if total > 0.025:
            break
    place = max(0, place - 1)
    return ordered[place], ordered[n - 1 - place]


def consistency_interval(alpha: float | None, items: int, n: int) -> Interval | None:
    """Bound a coefficient of internal consistency, in percent (Bonett); None for fewer than four learners."""
    if alpha is None or items < 2 or n < 4 or alpha >= 100:
        return None
    middle = log(1 - alpha / 100) - log(n / (n - 1))
    half = _Z * sqrt(2 * items / ((items - 1) * (n - 2)))
    return 100 * (1 - exp(middle + half)), 100 * (1 - exp(middle - half))


def t_quantile(freedom: int) -> float:
    """Give the 97.5th percentile of Student's t (exact for one and two degrees, else by Cornish and Fisher)."""
    if freedom <= 2:
        return (12.7062, 4.30265)[freedom - 1]
    z, v = _Z, freedom
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * v**4)
    )


def _alpha(sittings: Sequence[Sitting], plain: TestStatistics) -> tuple[float | None, Why]:
    if plain.n < 2:
        return None, "few"
    if not plain.sd:
        return None, "same_scores"
    lengths = {len(one.marks) for one in sittings}
    if len(lengths) > 1:
        return None, "different_lengths"
    if lengths <= {0, 1}:
        return None, "one_question"
    items = [
        array("d", (100 * one.marks[place] / one.worth for one in sittings)) for place in range(max(lengths))
    ]
    return consistency_of([covariance(item, item) for item in items], plain.sd**2), ""


@dataclass(frozen=True)
class Reading:
    """What a test's figures come to in words, None where too few have sat it.

    `level` is "hard", "fitting" or "easy"; `trust` is "against", "little", "rough" or "good".
    """

    level: Literal["hard", "fitting", "easy"] | None
    trust: Literal["against", "little", "rough", "good"] | None


def read_figures(whole: Whole) -> Reading:
    """Read a test's figures as Moodle's handbook does; below ten learners they say nothing, below thirty no trust."""
    found = whole.statistics
    level: Literal["hard", "fitting", "easy"] | None = None
    trust: Literal["against", "little", "rough", "good"] | None = None
    if found.n >= 10 and found.mean is not None:
        level = "hard" if found.mean < 50 else "fitting" if found.mean <= 80 else "easy"
    if found.n >= ENOUGH_FOR_SHAPE and found.consistency is not None:
        alpha = found.consistency
        trust = "against" if alpha < 0 else "little" if alpha < 64 else "rough" if alpha < 75 else "good"
    return Reading(level, trust)
