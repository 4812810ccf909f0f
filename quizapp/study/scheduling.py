"""The memory of one fact, scheduled by FSRS-6: on the server only and without fuzz."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import IntEnum
from functools import lru_cache
from typing import Any, Literal

import fsrs

DAY_STARTS_AT = timedelta(hours=4)

_STATES = {state.name.lower(): state for state in fsrs.State}


class Rating(IntEnum):
    """How a recall went, as the four buttons say it."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True)
class Model:
    """How a head forgets and how much of it may.

    `desired_retention` is the chance of recall, 0.70 to 0.97, at which a fact is asked again; `parameters` are
    FSRS-6's 21, the published defaults until a learner's own are known.
    """

    desired_retention: float = 0.90
    parameters: tuple[float, ...] = tuple(fsrs.Scheduler().parameters)


USUAL = Model()


@dataclass(frozen=True)
class Memory:
    """What the scheduler knows of one fact in one head, after at least one review.

    `parameters` is the length of the parameter vector that made it, as other lengths mean other formulas.
    """

    state: Literal["learning", "review", "relearning"]
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    last_rating: Rating
    parameters: int = len(USUAL.parameters)

    def to_dict(self) -> dict[str, Any]:
        """Give the memory as plain JSON values."""
        return {
            **vars(self),
            "due": self.due.isoformat(),
            "last_review": self.last_review.isoformat(),
            "last_rating": int(self.last_rating),
        }


def memory_from_dict(data: dict[str, Any]) -> Memory:
    """Read a memory back."""
    return Memory(
        **{
            **data,
            "due": datetime.fromisoformat(data["due"]),
            "last_review": datetime.fromisoformat(data["last_review"]),
            "last_rating": Rating(data["last_rating"]),
        }
    )


def recall(memory: Memory | None, rating: Rating, now: datetime, model: Model = USUAL) -> Memory:
    """Give the memory after one graded recall; None stands for a fact never recalled before."""
    # The library knows one name of UTC only, and reviews that arrive out of order must not run backwards.
    now = now.astimezone(UTC)
    if memory:
        now = max(now, memory.last_review)
    card, _ = _scheduler(model).review_card(_card(memory, now), fsrs.Rating(rating), now)
    return Memory(
        state=card.state.name.lower(),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review,
        last_rating=rating,
        parameters=len(model.parameters),
    )


def replay(recalls: Iterable[tuple[Rating, datetime]], model: Model = USUAL) -> list[Memory]:
    """Give the memory after each of several recalls in time's order, from the first one on."""
    memories: list[Memory] = []
    for rating, at in recalls:
        memories.append(recall(memories[-1] if memories else None, rating, at, model))
    return memories


def previews(memory: Memory | None, now: datetime, model: Model = USUAL) -> dict[Rating, timedelta]:
    """Tell for each of the four grades how long it would be until the next review."""
    return {rating: recall(memory, rating, now, model).due - now for rating in Rating}


def retrievability(memory: Memory, now: datetime, model: Model = USUAL) -> float:
    """Estimate how likely the fact is recalled now, 0 to 1; whole days count, as FSRS-6 has it."""
    return _scheduler(model).get_card_retrievability(_card(memory, now), now.astimezone(UTC))


def learners_day(moment: datetime, zone: tzinfo) -> date:
    """Name the day a moment belongs to for somebody in this zone: a day begins at four in the morning."""
    local = moment.astimezone(zone)
    return (
        local.date() - timedelta(days=1) if local.hour < DAY_STARTS_AT // timedelta(hours=1) else local.date()
    )


def day_bounds(moment: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    """Give the beginning of a learner's day and of the next, in UTC."""
    day = learners_day(moment, zone)
    first, second = (
        (datetime(other.year, other.month, other.day, tzinfo=zone) + DAY_STARTS_AT).astimezone(UTC)
        for other in (day, day + timedelta(days=1))
    )
    return first, second


def is_due(memory: Memory, now: datetime, day_end: datetime) -> bool:
    """Tell whether a review is wanted: a learning step at its minute, a review from the start of its day."""
    return memory.due < day_end if memory.state == "review" else memory.due <= now


@lru_cache(maxsize=256)
def _scheduler(model: Model) -> fsrs.Scheduler:
    return fsrs.Scheduler(
        parameters=model.parameters, desired_retention=model.desired_retention, enable_fuzzing=False
    )


def _card(memory: Memory | None, now: datetime) -> fsrs.Card:
    if memory is None:
        return fsrs.Card(card_id=1, due=now)
    return fsrs.Card(
        card_id=1,
        state=_STATES[memory.state],
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last_review,
    )
