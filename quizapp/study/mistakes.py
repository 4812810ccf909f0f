"""The notebook of mistakes: what was missed, and when it may leave."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from quizapp.study.scheduling import learners_day

# A missed fact leaves after so many successes, each on a day of its own.
LEAVES_AFTER = 3


@dataclass(frozen=True)
class Outcome:
    """One recall of a fact, from a quiz or a card; a lucky guess is not right."""

    fact_id: str
    at: datetime
    right: bool


@dataclass(frozen=True)
class Mistake:
    """A fact in the notebook: how often it was missed, when last, and on how many days recalled since."""

    fact_id: str
    misses: int
    last_missed: datetime
    successes: int


def notebook(outcomes: Iterable[Outcome], zone: tzinfo) -> list[Mistake]:
    """List what was missed and has not been recalled on three days since, the last miss first.

    Successes count by the learner's days, from the day after the miss on: what was read a minute ago is not
    remembered yet.
    """
    by_fact: dict[str, list[Outcome]] = {}
    for outcome in sorted(outcomes, key=lambda one: one.at):
        by_fact.setdefault(outcome.fact_id, []).append(outcome)
    found = []
    for fact_id, recalls in by_fact.items():
        missed = [one.at for one in recalls if not one.right]
        if not missed:
            continue
        days = {
            learners_day(one.at, zone)
            for one in recalls
            if one.right and learners_day(one.at, zone) > learners_day(missed[-1], zone)
        }
        if len(days) < LEAVES_AFTER:
            found.append(Mistake(fact_id, len(missed), missed[-1], len(days)))
    return sorted(found, key=lambda one: one.last_missed, reverse=True)
