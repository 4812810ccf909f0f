"""What a plan costs: answers for a card in its first year, and how long a backlog takes."""

import heapq
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random
from statistics import median

from quizapp.study.scheduling import Memory, Model, Rating, recall, retrievability

# Answers for a card in its first year by desired retention: the mean of 1,500 simulated cards, always asked on
# time, six in ten known at first sight, learning steps counted.
ANSWERS_A_YEAR = {0.80: 10, 0.85: 12, 0.90: 14, 0.95: 19, 0.97: 25}
# Until there are reviews to measure, a card is taken to need so long.
SECONDS_A_CARD = 10.0
# A longer pause between two reviews was no thinking about a card.
_LONGEST_THOUGHT = timedelta(seconds=90)
_FARTHEST = 365


def seconds_a_card(reviewed_at: Sequence[datetime]) -> float:
    """Estimate how long a learner takes for a card: the median pause between reviews, given in time's order."""
    pauses = [
        (later - earlier).total_seconds()
        for earlier, later in pairwise(reviewed_at)
        if timedelta(0) < later - earlier <= _LONGEST_THOUGHT
    ]
    return median(pauses) if len(pauses) >= 20 else SECONDS_A_CARD


def level_day(
    memories: Iterable[Memory], now: datetime, per_day: int, model: Model, rng: Random
) -> date | None:
    """Foretell the day on which no more is due than one day's reviews, if `per_day` are done each day.

    No new facts are begun meanwhile. Each review succeeds as likely as the model says. None where a year is not
    enough.
    """
    waiting = [(memory.due, number, memory) for number, memory in enumerate(memories)]
    heapq.heapify(waiting)
    for day in range(_FARTHEST):
        moment = now + timedelta(days=day)
        due = []
        while waiting and waiting[0][0] <= moment + timedelta(days=1):
            due.append(heapq.heappop(waiting))
        if len(due) <= per_day:
            return moment.date()
        due.sort(key=lambda one: (-retrievability(one[2], moment, model), one[1]))
        for _, number, memory in due[:per_day]:
            kept = rng.random() < retrievability(memory, moment, model)
            after = recall(memory, Rating.GOOD if kept else Rating.AGAIN, moment, model)
            if after.state != "review":
                after = recall(after, Rating.GOOD, after.due, model)
            heapq.heappush(waiting, (after.due, number, after))
        for one in due[per_day:]:
            heapq.heappush(waiting, one)
    return None
