"""What a class remembers of an assignment's flashcards, summed up. Writes nothing."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from statistics import fmean

from quizapp.store import class_memory as rows
from quizapp.store.assignments import Assignment
from quizapp.store.class_memory import Forgotten
from quizapp.study.history import forecast
from quizapp.study.progress import Tally, tally
from quizapp.study.scheduling import day_bounds, memory_from_dict, retrievability

DAYS = 14
MOST_FORGOTTEN = 10
# Of fewer learners a sum would tell what one of them knows.
FEWEST = 3


@dataclass(frozen=True)
class ClassMemory:
    """A class's cards of one assignment. `pairs` are all learners times all facts, of which `total` counts states.

    `begun` learners have at least one card; while they are fewer than `FEWEST`, all that follows is None or empty.
    `retention` is the mean chance that a fact that was met would be recalled now.
    """

    learners: int
    begun: int
    facts: int
    total: Tally | None = None
    retention: float | None = None
    forecast: tuple[tuple[date, int], ...] = ()
    forgotten: tuple[Forgotten, ...] = ()


def memory_of(assignment: Assignment, zone: tzinfo, now: datetime) -> ClassMemory:
    """Sum up what an assignment's learners remember now and what comes due in the next days of this zone."""
    learners, facts = rows.learners_of(assignment), len(rows.facts_of(assignment))
    found = rows.memories_of(assignment)
    begun = len({person_id for person_id, _ in found})
    if begun < FEWEST:
        return ClassMemory(learners, begun, facts)
    memories = [memory_from_dict(memory) for _, memory in found]
    never = [None] * max(0, learners * facts - len(memories))
    return ClassMemory(
        learners,
        begun,
        facts,
        tally([*memories, *never], now, day_bounds(now, zone)[1]),
        fmean(retrievability(one, now) for one in memories),
        tuple(forecast(memories, now, zone, DAYS)),
        tuple(rows.forgotten_of(assignment, FEWEST, MOST_FORGOTTEN)),
    )


def own_tally(assignment: Assignment, person_id: int, zone: tzinfo, now: datetime) -> Tally:
    """Sum up what one learner, for themselves, remembers of an assignment's facts."""
    found = rows.memories_of_learner(assignment, person_id)
    return tally(
        [memory_from_dict(memory) if memory else None for memory in found], now, day_bounds(now, zone)[1]
    )
