"""Choose the words of an English sentence that tell an event: the clause without its date."""

import re
from collections.abc import Iterator

from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.telling import Telling
from quizapp.languages import load
from quizapp.text.dates import DateMention

# Longer words than these are no longer one event to ask about.
_LONGEST = 170
_MOST_WORDS = 25


def tell(passage: Passage, group: list[DateMention], end: int, names: tuple[str, ...]) -> Iterator[Telling]:
    """Leave out the date with its preposition; what stands before it and after it reads on."""
    words = load("en", "narrative")
    text = passage.folded
    start = max(
        (found.end() for found in re.finditer(words.CLAUSE_BREAK, text) if found.end() <= group[0].start),
        default=0,
    )
    dated = re.search(words.DATE_LEAD + r"$", text[start : group[0].start])
    before = text[start : start + dated.start()] if dated else text[start : group[0].start]
    after = re.sub(words.DATE_TRAIL, "", text[group[-1].end : end])
    told = " ".join((before.rstrip(" ,") + " " + after).split()).strip(" ,;:.")
    told = re.sub(words.OPENING, "", told).strip(" ,")
    if len(told) > _LONGEST:
        told = _shortened(told, words.SUBORDINATE)
    if not re.search(words.ACTS, told) or re.search(words.SAYS_NOTHING, told):
        return
    alone = (
        len(group) == 1
        and len(told) <= _LONGEST
        and not re.match(words.REFERS_BACK, told)
        and bool(re.search(words.NAMED_ACTOR, told))
        and len(told.split()) <= _MOST_WORDS
        and not re.search(words.NO_ACT, told)
        and not re.search(words.UNFINISHED, told)
        and told.count("(") == told.count(")")
        and told.count('"') % 2 == 0
    )
    yield Telling(told, start, end, alone=alone)


def _shortened(told: str, subordinate: str) -> str:
    """Cut a long clause before its first subordinate part that leaves enough to tell."""
    cuts = [found.start() for found in re.finditer(subordinate, told) if 30 <= found.start() <= _LONGEST]
    return told[: cuts[-1]].rstrip(" ,") if cuts else told
