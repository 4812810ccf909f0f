"""Find the units that an English sentence names, and call each unit by one name throughout an article."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from quizapp.facts import EntityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import Passage
from quizapp.languages.en import posts as words
from quizapp.text import patterns
from quizapp.text.folding import match_key

_UNIT = re.compile(rf"(?<![\w-])(?:{words.UNIT})")
_CONTESTED = 0.5
RIVAL = 0.0
"""The confidence of a draft that only counts the commanders of a unit."""
_ADJECTIVES = re.compile(rf"(?<![\w-])(?:{words.ADJECTIVES}) ")
_ROMAN = dict(zip("IVXL", (1, 5, 10, 50), strict=True))


@dataclass(frozen=True)
class Unit:
    """A unit where a passage names it."""

    start: int
    end: int
    name: str


def units_in(passage: Passage) -> list[Unit]:
    """Find every unit that a passage names, in order."""
    return units_of(passage.folded)


def units_of(folded: str) -> list[Unit]:
    """Find every unit that a stretch of text names, in order."""
    return [Unit(unit.start(), unit.end(), unit[0]) for unit in _UNIT.finditer(folded)]


def may_command(height: int, unit: str) -> bool:
    """Tell whether a unit has a name of its own and its level goes with a rank; 0 is no rank."""
    if patterns.fullmatch(words.GENERAL_UNIT, unit):
        return False
    levels = ((lowest, highest) for level, lowest, highest in words.LEVELS if patterns.search(level, unit))
    lowest, highest = next(levels, (0, 10))
    return not height or lowest <= height <= highest


def is_numbered(unit: str) -> bool:
    """Tell whether a unit's name has a number, or is an army group's, so that no party or firm is meant."""
    return bool(patterns.match(rf"(?:{words.ADJECTIVES} )?(?:{words.NUMBER}\b|Army Group )", unit))


def with_one_name_each(drafts: list[Draft]) -> list[Draft]:
    """Name a unit alike wherever it is the same: Eighth Army is the British 8th Army, if no other is told of.

    A bare name that may be one of two countries' units is left out. A unit whose commander changes has no
    single one to ask for.
    """
    groups: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[_key(draft)].append(draft)
    named: list[Draft] = []
    for draft in drafts:
        if draft.confidence == RIVAL:
            continue
        group = groups[_key(draft)]
        full = {_adjectives(each): each for each in group if _adjectives(each)}
        if len(full) > 1 and not _adjectives(draft):
            continue
        told = group if len(full) < 2 else [each for each in group if _adjectives(each) == _adjectives(draft)]
        first = next((each for each in told if _adjectives(each)), told[0])
        sides = {each.side for each in told if each.side}
        people = {match_key(each.value.name) for each in told if isinstance(each.value, EntityValue)}
        named.append(
            replace(
                draft,
                qualifier=first.qualifier,
                side=sides.pop() if len(sides) == 1 else draft.side,
                confidence=draft.confidence if len(people) == 1 else _CONTESTED,
            )
        )
    return named


def _adjectives(draft: Draft) -> str:
    found = _ADJECTIVES.search(draft.qualifier or "")
    return words.SAME_COUNTRY.get(found[0].strip(), found[0].strip()) if found else ""


def _key(draft: Draft) -> str:
    """Give a unit's name without its country and with its number in digits: II Canadian Corps is a 2nd Corps."""
    bare = _ADJECTIVES.sub("", draft.qualifier or "")
    for word, number in words.ORDINALS.items():
        bare = patterns.sub(rf"\b{word}\b", number, bare)
    bare = patterns.sub(r"\b[IVXL]+(?= )", lambda roman: str(_number(roman[0])), bare)
    bare = patterns.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", bare)
    return f"{draft.kind} {match_key(bare)}"


def _number(roman: str) -> int:
    digits = [_ROMAN[letter] for letter in roman]
    return sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )
