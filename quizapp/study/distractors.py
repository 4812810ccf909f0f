"""What each option of an item attracted, and the alarm that the key may be wrong."""

from collections import Counter
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
    n = len(choices)
    ranked = [choices[place] for place in sorted(range(n), key=rests.__getitem__, reverse=True)]
    half = n // 2
    upper, lower = Counter(ranked[:half]), Counter(ranked[n - half :])
    mean = sum(rests) / n if n else 0.0
    variance = covariance(rests, rests) if n > 1 else 0.0
    # One pass for all options: how many chose each, and how far their rests lie from the mean.
    hits: Counter[str | None] = Counter(choices)
    beyond: dict[str | None, float] = dict.fromkeys(hits, 0.0)
    for choice, rest in zip(choices, rests, strict=True):
        beyond[choice] += rest - mean
    found = []
    for option, correct in options:
        times = hits[option]
        own = (times - times**2 / n) / (n - 1) if n > 1 else 0.0
        index = beyond[option] / (n - 1) / sqrt(own * variance) if own > 1e-12 and variance > 0 else None
        works = None
        if not correct and n >= enough:
            works = times / n >= WORTH and index is not None and index < 0
        share = Share(float(times), n)
        found.append(OptionStatistics(option, correct, share, upper[option], lower[option], index, works))
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
