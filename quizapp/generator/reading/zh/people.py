"""Know the people of a Chinese article, and find their names where a post or a fate wants one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from quizapp.facts import EntityValue
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

_LONGEST = 14


@dataclass(frozen=True)
class Person:
    """Somebody named at `start` to `end` of a passage; `confidence` is lower for a name that nothing links."""

    start: int
    end: int
    value: EntityValue
    confidence: float
    side: int | None = None


class People:
    """The people whom an article names as commanders, or links behind a post."""

    def __init__(self, passages: list[Passage], sides: Sides) -> None:
        self.known: dict[str, tuple[EntityValue, int | None]] = {}
        self.surnames: dict[str, tuple[EntityValue, int | None]] = {}
        self.linked: dict[str, EntityValue] = {}
        for side, value in sides.commanders:
            for name in (value.name, *value.aliases):
                self.know(name, value, side)
                if "·" in name and len(last := name.rpartition("·")[2]) > 1:
                    self.know(last, value, side)
        for folded, known in list(self.known.items()):
            surname = patterns.match(load("zh", "posts").JAPANESE_SURNAME, folded)
            alike = surname and [name for name in self.known if name.startswith(surname[0])]
            if surname and len(folded) > surname.end() and alike == [folded]:
                # One who alone bears it is told of by his surname.
                self.surnames[surname[0]] = known
        behind_post = re.compile(rf"{load('zh', 'posts').TITLE}$")
        for passage in passages:
            for start, end, target in passage.links():
                if _may_be_name(passage.folded[start:end]):
                    name = passage.text(start, end)
                    value = EntityValue(name, "person", aliases_of(name, target))
                    self.linked.setdefault(fold(name), value)
                if behind_post.search(passage.folded[max(0, start - 8) : start]) and _may_be_name(
                    passage.folded[start:end]
                ):
                    name = passage.text(start, end)
                    self.know(name, EntityValue(name, "person", aliases_of(name, target)), None)

    def know(self, name: str, value: EntityValue, side: int | None) -> None:
        """Remember a name; the first who bears it keeps it."""
        if len(name) > 1:
            self.known.setdefault(fold(name), (value, side))

    def at(self, passage: Passage, at: int) -> Person | None:
        """Find the person whose name begins at a place of the passage."""
        for start, end, target in passage.links():
            label = passage.folded[start:end]
            if start == at and 2 <= end - start <= _LONGEST and _may_be_name(label):
                known = self.known.get(label)
                name = passage.text(start, end)
                value = EntityValue(name, "person", aliases_of(name, target))
                return Person(start, end, value, 1.0, known[1] if known else None)
        known = _longest(self.known, passage.folded, at)
        if known:
            value, side = self.known[known]
            name = passage.text(at, at + len(known))
            aliases = tuple(dict.fromkeys(each for each in (value.name, *value.aliases) if each != name))
            return Person(at, at + len(known), EntityValue(name, "person", aliases), 1.0, side)
        label = _longest(self.linked, passage.folded, at)
        if len(label) > 1:
            return Person(at, at + len(label), self.linked[label], 1.0)
        named = _name().match(passage.folded, at)
        if named and not patterns.search(load("zh", "acts").ACTS, named[0]):
            end = named.end()
            return Person(at, end, EntityValue(passage.text(at, end), "person", ()), 0.9)
        return None

    def before(self, passage: Passage, end: int) -> Person | None:
        """Find the person, linked or known, whose name ends at a place of the passage."""
        for start in range(max(0, end - _LONGEST), end - 1):
            person = self.at(passage, start)
            if person and person.end == end and person.confidence == 1.0:
                return person
        return None


def _longest(names: Mapping[str, object], folded: str, at: int) -> str:
    """Give the longest of the names that a text holds at a place."""
    for length in range(_LONGEST, 1, -1):
        if folded[at : at + length] in names:
            return folded[at : at + length]
    return ""


def _may_be_name(folded: str) -> bool:
    words = load("zh", "posts")
    return not patterns.search(words.NO_NAME, folded) and not patterns.search(
        load("zh", "narrative").BATTLE_NAME, folded
    )


@cache
def _name() -> re.Pattern[str]:
    return re.compile(load("zh", "posts").NAME)
