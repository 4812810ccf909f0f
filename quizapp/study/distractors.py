"""What each option of an item attracted, and the alarm that the key may be wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from quizapp.study.history import Share
from quizapp.study.items import covariance

# An option that fewer choose does no work, and neither does one that the better half prefers.
WORTH = 0.05


@dataclass(frozen=True)
class OptionStatistics:
    """One option: who chose it, among all and among the better and the weaker half.

    `discrimination` is the correlation, -1 to 1, of choosing it with the rest of the attempt; None where there is
    none. `functioning` is None for the key, and where too few have answered to say.
    """

    option: str
    correct: bool
    chosen: Share
    upper: int
    lower: int
    discrimination: float | None
    functioning: bool | None


def analyse_options(
    choices: Sequence[str | None],
    rests: Sequence[float],
    options: Sequence[tuple[str, bool]],
    enough: int = 10,
) -> list[OptionStatistics]:
    """Analyse what was chosen, None where nothing was; `rests` are the marks of the rest of each attempt.

    `options` are ids with whether each is right, in the order to show. Ties between the halves are split in the
    order given.
    """
    ranked = [choice for _, choice in sorted(zip(rests, choices, strict=True), key=lambda one: -one[0])]
    half = len(ranked) // 2
    upper, lower = ranked[:half], ranked[len(ranked) - half :]
    found = []
    for option, correct in options:
        chosen = [float(choice == option) for choice in choices]
        index = _correlation(chosen, rests)
        share = Share(sum(chosen), len(chosen))
        works = None
        if not correct and len(chosen) >= enough:
            works = share.hits / share.of >= WORTH and index is not None and index < 0
        found.append(
            OptionStatistics(option, correct, share, upper.count(option), lower.count(option), index, works)
        )
    return found


def is_key_doubtful(
    index: float | None, options: Sequence[OptionStatistics], n: int, enough: int = 10
) -> bool:
    """Tell whether the better half prefers a distractor, while the item works against the rest of the test.

    `index` is the item's discrimination index. Both signs together are rare for a right key even with few
    answers, and all but certain for a wrong one.
    """
    if index is None or index >= 0 or n < enough:
        return False
    key = max((option.upper for option in options if option.correct), default=0)
    return any(option.upper > key for option in options if not option.correct)


def _correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    if len(xs) < 2:
        return None
    x_variance, y_variance = covariance(xs, xs), covariance(ys, ys)
    return covariance(xs, ys) / sqrt(x_variance * y_variance) if x_variance > 0 and y_variance > 0 else None
