"""Read posts beside the command of a unit: offices held, and who followed whom at the head of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generator.reading.en.officers import Officer, Roster
from quizapp.generator.reading.en.units import units_of
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.languages.en import posts as words
from quizapp.text import patterns

# A line no longer than this names what the next one tells of.
_HEADING = 120
# How far before an officer or a unit the words lie that matter to it.
FAR = 200


@dataclass(frozen=True)
class Post:
    """An officer at a post; `start` and `end` bound the words that say so.

    A `rival` is no post to tell of, but says that the unit had more commanders than one.
    """

    kind: str
    name: str
    officer: Officer
    start: int
    end: int
    rival: bool = False


def successors_in(passage: Passage, above: Passage | None, roster: Roster) -> Iterator[Post]:
    """Read who followed whom, under the heading or the line that names their unit: "X – from 3 May Y"."""
    if not patterns.search(words.SUCCESSION, passage.folded):
        return
    line = above.folded if above and above.section is passage.section and len(above.folded) < _HEADING else ""
    intro = passage.intro if isinstance(passage, ListLine) else line
    places = (passage.section.path.split(" / ")[-1], intro, passage.folded)
    units = [unit for place in places for unit in units_of(place)]
    for officer in roster.mentions(passage):
        for unit in units:
            yield Post("command", unit.name, officer, officer.start, officer.end, rival=True)


def offices_of(passage: Passage, officer: Officer) -> Iterator[Post]:
    """Read posts that are no command of a unit: "Italian Chief of Staff, X"; "X, chief of staff to Y"."""
    text = passage.folded
    near = max(0, officer.start - FAR)
    named = patterns.search(
        rf"(?<![\w-])(?P<office>{words.OFFICE}(?P<of>{words.OFFICE_OF}))(?:{words.GLOSS})?(?:, (?:the )?| |—)?$",
        text[near : officer.start],
    )
    if (
        named
        and not patterns.search(words.NO_COMMANDER, text[near : near + named.start()])
        and _is_full(named)
    ):
        yield Post("office", _without_gloss(named["office"]), officer, near + named.start(), officer.end)
        return
    at = officer.end
    while held := patterns.match(
        words.HOLDS + rf"(?P<office>{words.OFFICE}(?P<of>{words.OFFICE_OF}))", text[at:]
    ):
        at += held.end()
        if not _is_full(held) or not patterns.match(words.OFFICE_ENDS, text[at:]):
            return
        yield Post("office", _without_gloss(held["office"]), officer, officer.start, at)


def _is_full(office: re.Match[str]) -> bool:
    """An office needs its country, army or chief: "the commander-in-chief" alone is anybody's."""
    return bool(office["of"] or patterns.match(rf"{words.ADJECTIVES} ", office["office"]))


def _without_gloss(office: str) -> str:
    return patterns.sub(r" ?\([^()]*\)", "", office).strip()
