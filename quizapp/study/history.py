"""What a learner's past adds up to: days, what is coming, recall against the wish for it, sureness against truth."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from math import sqrt

from quizapp.study.scheduling import Memory, learners_day

# The 97.5th percentile of the normal distribution: intervals hold in 95 of 100 cases.
_Z = 1.959964


@dataclass(frozen=True)
class Share:
    """So many of so many, with a 95 % interval (Wilson); the numbers are None where there is nothing to count."""

    hits: float
    of: int

    @property
    def rate(self) -> float | None:
        """Give the share itself, 0 to 1."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Give the bounds between which the true share lies in 95 of 100 cases."""
        if not self.of:
            return None
        share, n = self.hits / self.of, self.of
        middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
        # Rounding must not push a bound beyond the share of all or none.
        return max(0.0, min(middle - half, share)), min(1.0, max(middle + half, share))


@dataclass(frozen=True)
class Weeks:
    """Days in columns of a week, Monday first; days after today are None."""

    columns: tuple[tuple[tuple[date, int] | None, ...], ...]
    most: int


def weeks(moments: Iterable[datetime], now: datetime, zone: tzinfo, count: int) -> Weeks:
    """Count what was done on each day of the last weeks, this one included."""
    done = Counter(learners_day(moment, zone) for moment in moments)
    today = learners_day(now, zone)
    first = today - timedelta(days=today.weekday() + 7 * (count - 1))
    days = [first + timedelta(days=number) for number in range(7 * count)]
    cells = [(day, done[day]) if day <= today else None for day in days]
    return Weeks(
        tuple(tuple(cells[start : start + 7]) for start in range(0, len(cells), 7)),
        max((cell[1] for cell in cells if cell), default=0),
    )


def forecast(memories: Iterable[Memory], now: datetime, zone: tzinfo, days: int) -> list[tuple[date, int]]:
    """Count the cards that come due on each of the next days; what is late already comes today."""
    today = learners_day(now, zone)
    coming = Counter(max(today, learners_day(memory.due, zone)) for memory in memories)
    return [(day, coming[day]) for day in (today + timedelta(days=number) for number in range(days))]


@dataclass(frozen=True)
class Recalled:
    """One review of something that was known, and whether it was recalled."""

    at: datetime
    right: bool


def true_retention(
    reviews: Sequence[Recalled], now: datetime, zone: tzinfo, periods: Sequence[int]
) -> list[tuple[int, Share]]:
    """Give the share of known facts that were recalled in the last days, for each length of time."""
    today = learners_day(now, zone)
    found = []
    for period in periods:
        since = today - timedelta(days=period)
        counted = [one.right for one in reviews if learners_day(one.at, zone) > since]
        found.append((period, Share(sum(counted), len(counted))))
    return found


def calibration(answers: Iterable[tuple[bool, bool]]) -> tuple[Share, Share]:
    """Give how often a learner was right when sure and when guessing, of (guessed, right) pairs."""
    counted = Counter(answers)
    sure = Share(counted[False, True], counted[False, True] + counted[False, False])
    return sure, Share(counted[True, True], counted[True, True] + counted[True, False])
