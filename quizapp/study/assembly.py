"""Choosing the questions of an attempt."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from quizapp.kinds import names_in
from quizapp.questions import Question, Text, in_script
from quizapp.study.scheduling import Memory, Rating, retrievability
from quizapp.study.spoiling import gives_away, teaches, tell

# Below this chance of recall a fact counts as weak.
WEAK = 0.90
_STARTS_WITH_NUMBER = re.compile(r"(?:公元前|[约約近逾超過过]|about |over |nearly |at least )*\d")


@dataclass(frozen=True)
class Candidate:
    """A question that could be asked, with the learner's memory of its first fact, None if never met.

    `asked` is how often this learner was given the question before.
    """

    version_id: int
    question: Question
    memory: Memory | None
    asked: int = 0


@dataclass(frozen=True)
class Choice:
    """A question to ask, with the order in which its options or items appear."""

    version_id: int
    option_order: tuple[str, ...]


def assemble(candidates: Sequence[Candidate], size: int, seed: str, now: datetime) -> list[Choice]:
    """Choose up to `size` questions: weak facts and facts never met first, no fact twice, kinds mixed.

    Weak facts fill half of it at most while there is something new. No question gives another's answer away,
    so a narrow topic may yield fewer. Same arguments, same choice.
    """
    random = Random(seed)
    pool = sorted(candidates, key=lambda candidate: candidate.question.id)
    random.shuffle(pool)
    weak, new, known = _by_need(pool, now)
    sitting = _Sitting(pool)
    sitting.add_from(weak, (size + 1) // 2)
    sitting.add_from(new, size)
    sitting.add_from(weak, size)
    sitting.add_from(known, size)
    random.shuffle(sitting.chosen)
    return [Choice(one.version_id, _option_order(one.question, random)) for one in sitting.chosen]


def shuffle(questions: Sequence[Question], version_ids: Sequence[int], seed: str) -> list[Choice]:
    """Put given questions, and the options of each, into an order that depends on the seed alone."""
    random = Random(seed)
    order = list(range(len(questions)))
    random.shuffle(order)
    return [Choice(version_ids[place], _option_order(questions[place], random)) for place in order]


class _Sitting:
    """The questions chosen so far, and what they leave open to choose."""

    def __init__(self, pool: Sequence[Candidate]) -> None:
        self.chosen: list[Candidate] = []
        self._tells = {one.version_id: tell(one.question) for one in pool}
        self._kinds: Counter[str] = Counter()
        self._barred: set[int] = set()
        self._taught: set[int] = set()

    def add_from(self, group: list[Candidate], up_to: int) -> None:
        while len(self.chosen) < up_to:
            free = [one for one in group if one.version_id not in self._barred]
            if not free:
                return
            # min() keeps the first of equals, so the group's own order decides last.
            self._add(min(free, key=self._cost))

    def _cost(self, one: Candidate) -> tuple[bool, int, int]:
        return one.version_id in self._taught, self._kinds[one.question.kind], one.asked

    def _add(self, one: Candidate) -> None:
        self.chosen.append(one)
        self._kinds[one.question.kind] += 1
        own = self._tells[one.version_id]
        for other_id, other in self._tells.items():
            if other_id not in self._barred:
                if gives_away(own, other):
                    self._barred.add(other_id)
                elif teaches(own, other):
                    self._taught.add(other_id)


def _by_need(
    pool: Sequence[Candidate], now: datetime
) -> tuple[list[Candidate], list[Candidate], list[Candidate]]:
    weak, new, known = [], [], []
    for one in pool:
        if one.memory is None:
            (known if one.asked else new).append(one)
        elif one.memory.last_rating == Rating.AGAIN or retrievability(one.memory, now) < WEAK:
            weak.append(one)
        else:
            known.append(one)

    def chance(one: Candidate) -> float:
        return retrievability(one.memory, now) if one.memory else 1.0

    return sorted(weak, key=chance), new, sorted(known, key=chance)


def _option_order(question: Question, random: Random) -> tuple[str, ...]:
    if question.items:
        return _shuffled([item.id for item in question.items], names_in(question.key), random)
    order = [option.id for option in question.options]
    if question.pairs:
        # Their natural order may be that of the left sides: battles and their dates.
        return _shuffled(order, _rights(question), random)
    if question.kind != "true_false" and not all(_is_number(option.text) for option in question.options):
        random.shuffle(order)
    return tuple(order)


def _rights(question: Question) -> list[str]:
    """Give the rights of a matching in the order of their left sides."""
    return [name.partition(":")[2] for name in names_in(question.key)]


def _shuffled(names: list[str], giveaway: Sequence[str], random: Random) -> tuple[str, ...]:
    """Shuffle until what the key names does not stand in the key's own order."""
    random.shuffle(names)
    while len(giveaway) > 1 and [name for name in names if name in giveaway] == list(giveaway):
        random.shuffle(names)
    return tuple(names)


def _is_number(text: Text) -> bool:
    """Tell whether an option is a number or date, which are read most easily in their natural order."""
    return _STARTS_WITH_NUMBER.match(in_script(text, "zh-Hans")) is not None
