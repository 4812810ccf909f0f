"""How far the score of a whole test can be believed: mean, spread, shape, internal consistency, standard error."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import median

from quizapp.study.items import covariance


@dataclass(frozen=True)
class TestStatistics:
    """What the scores of a test say of it; what cannot be computed is None.

    `consistency` is the coefficient of internal consistency (Cronbach's alpha) in percent. It may be negative,
    and then says that the items do not measure one thing. `error_ratio` is in percent, `standard_error` in
    marks.
    """

    # Not a test class, whatever its name says.
    __test__ = False

    n: int
    mean: float | None = None
    median: float | None = None
    sd: float | None = None
    skewness: float | None = None
    kurtosis: float | None = None
    consistency: float | None = None
    error_ratio: float | None = None
    standard_error: float | None = None


def analyse_test(marks: Sequence[Sequence[float]]) -> TestStatistics:
    """Compute a test's statistics of one row of marks for each learner, all of one length.

    Skewness and kurtosis are by k-statistics (0 for a normal distribution), as Moodle has them.
    """
    totals = [sum(row) for row in marks]
    n = len(totals)
    if n == 0:
        return TestStatistics(0)
    mean = sum(totals) / n
    known = {"n": n, "mean": mean, "median": median(totals)}
    if n < 2:
        return TestStatistics(**known)
    powers = {power: sum((total - mean) ** power for total in totals) / n for power in (2, 3, 4)}
    k2 = n * powers[2] / (n - 1)
    if k2 <= 1e-12:
        return TestStatistics(**known, sd=0.0)
    items = list(zip(*marks, strict=True))
    alpha = consistency_of([covariance(item, item) for item in items], k2)
    ratio, error = error_of(alpha, sqrt(k2))
    return TestStatistics(
        **known,
        sd=sqrt(k2),
        skewness=_k3(n, powers) / k2**1.5 if n > 2 else None,
        kurtosis=_k4(n, powers) / k2**2 if n > 3 else None,
        consistency=alpha,
        error_ratio=ratio,
        standard_error=error,
    )


def consistency_of(variances: Sequence[float], whole: float) -> float | None:
    """Give the coefficient of internal consistency, in percent, of the items' variances and that of their sum."""
    count = len(variances)
    return 100 * count / (count - 1) * (1 - sum(variances) / whole) if count > 1 else None


def error_of(alpha: float | None, sd: float | None) -> tuple[float | None, float | None]:
    """Give the error ratio in percent and the standard error, in the unit of the standard deviation."""
    if alpha is None or sd is None or alpha > 100:
        return None, None
    ratio = 100 * sqrt(1 - alpha / 100)
    return ratio, ratio * sd / 100


def _k3(n: int, powers: dict[int, float]) -> float:
    return n**2 * powers[3] / ((n - 1) * (n - 2))


def _k4(n: int, powers: dict[int, float]) -> float:
    above = n**2 * ((n + 1) * powers[4] - 3 * (n - 1) * powers[2] ** 2)
    return above / ((n - 1) * (n - 2) * (n - 3))
