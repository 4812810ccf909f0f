"""Item analysis as classical test theory and Moodle's statistics have it: how hard, and how telling.

Every variance and covariance is divided by n - 1. What cannot be computed is None, and `why` says the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atanh, sqrt, tanh

from quizapp.study.history import Share

_Z = 1.959964


@dataclass(frozen=True)
class Answers:
    """One item's marks and the total mark of the attempt that each is part of; `most` is the item's full mark.

    `guess` is the share of the mark that blind guessing earns on average, None where nobody can say.
    """

    item: str
    marks: Sequence[float]
    totals: Sequence[float]
    most: float = 1.0
    guess: float | None = None


@dataclass(frozen=True)
class ItemStatistics:
    """What an item's answers say of it. Weights and indices are in percent, as teachers know them.

    `discrimination_index` is the correlation of the item with the rest of the attempt, and
    `discriminative_efficiency` how much of the possible covariance it reaches. `interval` bounds the index.
    `why` names what could not be computed: "few", "no_variance", "no_other_variance", "negative".
    """

    item: str
    n: int
    facility: float | None
    facility_interval: tuple[float, float] | None
    sd: float | None
    guess: float | None
    intended_weight: float | None
    effective_weight: float | None
    covariance: float | None
    mark_variance: float | None
    other_mark_variance: float | None
    covariance_max: float | None
    discrimination_index: float | None
    interval: tuple[float, float] | None
    discriminative_efficiency: float | None
    why: str = ""


def analyse_items(items: Sequence[Answers]) -> list[ItemStatistics]:
    """Compute every item's statistics; effective weights are shares of what all items together weigh."""
    whole = sum(item.most for item in items)
    with_total = [_covariance_with_total(item) for item in items]
    weights = sum(sqrt(value) for value in with_total if value is not None and value > 0)
    return [
        _statistics(
            item,
            intended=100 * item.most / whole if whole else None,
            effective=100 * sqrt(value) / weights if value is not None and value >= 0 and weights else None,
        )
        for item, value in zip(items, with_total, strict=True)
    ]


def covariance(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Give the sample covariance of two vectors of one length, two or more."""
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True)) / (len(xs) - 1)


def correlation_interval(r: float, n: int) -> tuple[float, float] | None:
    """Bound a correlation in 95 of 100 cases (Fisher's z); None for fewer than four pairs."""
    if n < 4:
        return None
    if abs(r) >= 1:
        return (r, r)
    half = _Z / sqrt(n - 3)
    return tanh(atanh(r) - half), tanh(atanh(r) + half)


def _covariance_with_total(item: Answers) -> float | None:
    return covariance(item.marks, item.totals) if len(item.marks) > 1 else None


def _statistics(item: Answers, intended: float | None, effective: float | None) -> ItemStatistics:
    n, marks = len(item.marks), item.marks
    facility = sum(marks) / n / item.most if n and item.most else None
    known = {
        "item": item.item,
        "n": n,
        "facility": facility,
        "facility_interval": Share(sum(marks) / item.most, n).interval if facility is not None else None,
        "guess": item.guess,
        "intended_weight": intended,
        "effective_weight": effective,
    }
    if n < 2:
        return ItemStatistics(
            **known,
            sd=None,
            covariance=None,
            mark_variance=None,
            other_mark_variance=None,
            covariance_max=None,
            discrimination_index=None,
            interval=None,
            discriminative_efficiency=None,
            why="few",
        )
    others = [total - mark for mark, total in zip(marks, item.totals, strict=True)]
    own, other, both = covariance(marks, marks), covariance(others, others), covariance(marks, others)
    most = covariance(sorted(marks), sorted(others))
    index = both / sqrt(own * other) if own > 0 and other > 0 else None
    why = "no_variance" if own <= 0 else "no_other_variance" if other <= 0 else ""
    bounds = correlation_interval(index, n) if index is not None else None
    return ItemStatistics(
        **known,
        sd=sqrt(own),
        covariance=both,
        mark_variance=own,
        other_mark_variance=other,
        covariance_max=most,
        discrimination_index=100 * index if index is not None else None,
        interval=(100 * bounds[0], 100 * bounds[1]) if bounds else None,
        discriminative_efficiency=100 * both / most if most > 0 else None,
        why=why or ("negative" if effective is None else ""),
    )
