"""What a learner would ask: what is due, what do I know, how did I do over time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from quizapp.study.scheduling import Memory, Rating, is_due, learners_day, retrievability

KNOWN = 0.90
LASTING = 21.0


@dataclass(frozen=True)
class Tally:
    """How far a group of facts has come.

    `seen` were met at least once; `known` were recalled last time and would be now with nine chances in ten;
    `lasting` are known and will be for three weeks or more; `due` want a review now.
    """

    facts: int
    seen: int
    known: int
    lasting: int
    due: int


@dataclass(frozen=True)
class Day:
    """One learner's day."""

    day: date
    answered: int
    right: int


def tally(memories: Iterable[Memory | None], now: datetime, day_end: datetime) -> Tally:
    """Sum up the memories of a group of facts, None for each that was never met."""
    all_of_them = list(memories)
    met = [memory for memory in all_of_them if memory is not None]
    known = [
        memory
        for memory in met
        if memory.last_rating != Rating.AGAIN and retrievability(memory, now) >= KNOWN
    ]
    return Tally(
        facts=len(all_of_them),
        seen=len(met),
        known=len(known),
        lasting=sum(memory.stability >= LASTING for memory in known),
        due=sum(is_due(memory, now, day_end) for memory in met),
    )


def by_day(answers: Sequence[tuple[datetime, bool]], now: datetime, zone: tzinfo, days: int) -> list[Day]:
    """Count the answers, given with whether they were right, of each of the last days, today's last."""
    today = learners_day(now, zone)
    found = [(learners_day(at, zone), right) for at, right in answers]
    return [
        Day(
            day=today - timedelta(days=back),
            answered=sum(day == today - timedelta(days=back) for day, _ in found),
            right=sum(right for day, right in found if day == today - timedelta(days=back)),
        )
        for back in reversed(range(days))
    ]
