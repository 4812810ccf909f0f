"""An article as a page to learn from: its passages with the facts in them, its sides, its order of battle, its days.

All of it stands on facts and their sources, which hold their whole paragraph: no wikitext is read for a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue
from quizapp.text.edtf import bounds, is_valid
from quizapp.text.folding import match_key


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph and the facts that it states, none for what lies between."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """The passages under one heading of the article."""

    path: str
    paragraphs: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True)
class Side:
    """One side of a conflict, as its facts say."""

    number: int
    parties: tuple[Fact, ...]
    commanders: tuple[Fact, ...]
    strengths: tuple[Fact, ...]
    losses: tuple[Fact, ...]


@dataclass(frozen=True)
class Unit:
    """A unit with who commanded it and the units under it."""

    name: str
    commanders: tuple[Fact, ...]
    strengths: tuple[Fact, ...]
    units: tuple["Unit", ...]


def sections(facts: Sequence[Fact]) -> list[Section]:
    """Give the paragraphs that state facts, in the article's order; an infobox has no passages."""
    paragraphs: dict[tuple[str, str], list[Fact]] = {}
    shown = [fact for fact in facts if fact.status == "ok" and not fact.source.section.startswith("infobox.")]
    for fact in sorted(shown, key=lambda one: one.source.start):
        source = fact.source
        paragraphs.setdefault((source.section, source.before + source.quote + source.after), []).append(fact)
    found: dict[str, list[tuple[Piece, ...]]] = {}
    for (path, text), stated in paragraphs.items():
        found.setdefault(path, []).append(_pieces(text, stated))
    return [Section(path, tuple(texts)) for path, texts in found.items()]


def sides(facts: Sequence[Fact]) -> list[Side]:
    """Give each side with its parties, commanders, strengths and losses."""
    kinds = ("belligerent", "commander", "strength", "casualties")
    shown = [fact for fact in facts if fact.status == "ok" and fact.side and fact.kind in kinds]

    def of(number: int, kind: str) -> tuple[Fact, ...]:
        return tuple(fact for fact in shown if fact.side == number and fact.kind == kind)

    return [
        Side(
            number,
            of(number, "belligerent"),
            of(number, "commander"),
            of(number, "strength"),
            of(number, "casualties"),
        )
        for number in sorted({fact.side for fact in shown})
    ]


def order_of_battle(facts: Sequence[Fact]) -> list[Unit]:
    """Give the units that stand under no other, each with those under it, in the article's order."""
    shown = [fact for fact in facts if fact.status == "ok"]
    names: dict[str, str] = {}
    for fact in shown:
        for name in _units_of(fact):
            names.setdefault(match_key(name), name)
    parents = {
        match_key(fact.subject): match_key(fact.value.name)
        for fact in shown
        if fact.kind == "unit.parent" and isinstance(fact.value, EntityValue)
    }

    def unit(key: str, above: tuple[str, ...]) -> Unit:
        below = [child for child, parent in parents.items() if parent == key and child not in above]
        return Unit(
            names[key],
            tuple(
                fact for fact in shown if fact.kind == "command" and match_key(fact.qualifier or "") == key
            ),
            tuple(fact for fact in shown if fact.kind == "unit.strength" and match_key(fact.subject) == key),
            tuple(unit(child, (*above, child)) for child in below),
        )

    return [unit(key, (key,)) for key in names if parents.get(key) not in names]


def days(facts: Sequence[Fact]) -> list[tuple[str, Fact]]:
    """Give what happened when, the earliest first: events, and the conflict's start and end."""
    dated = []
    for fact in facts:
        edtf = fact.value.edtf if isinstance(fact.value, DateValue) else fact.when
        wanted = fact.kind == "event" and fact.confidence == 1.0
        if fact.status == "ok" and wanted and edtf and is_valid(edtf):
            dated.append((edtf, fact))
    return sorted(dated, key=lambda one: (bounds(one[0]), one[1].source.start))


def places_in_time(moments: Sequence[str]) -> list[float]:
    """Place each moment between the first (0) and the last (100), by days."""
    if not moments:
        return []
    numbers = [_day_number(bounds(moment)[0]) for moment in moments]
    first, span = min(numbers), max(1, max(numbers) - min(numbers))
    return [round(100 * (number - first) / span, 3) for number in numbers]


def _day_number(day: tuple[int, int, int]) -> float:
    year, month, date = day
    return year * 365.2425 + (month - 1) * 30.436875 + date


def _units_of(fact: Fact) -> list[str]:
    if fact.kind == "command" and fact.qualifier:
        return [fact.qualifier]
    if fact.kind == "unit.strength" and isinstance(fact.value, QuantityValue):
        return [fact.subject]
    if fact.kind == "unit.parent" and isinstance(fact.value, EntityValue):
        return [fact.value.name, fact.subject]
    return []


def _pieces(text: str, stated: Sequence[Fact]) -> tuple[Piece, ...]:
    """Cut a paragraph where any of its facts begins or ends."""
    spans = [
        (len(fact.source.before), len(fact.source.before) + len(fact.source.quote), fact.id)
        for fact in stated
    ]
    cuts = sorted({0, len(text), *(cut for start, end, _ in spans for cut in (start, end))})
    pieces = [
        Piece(text[start:end], tuple(dict.fromkeys(id for a, b, id in spans if a <= start and end <= b)))
        for start, end in pairwise(cuts)
    ]
    return tuple(piece for piece in pieces if piece.text)
