"""Tell the event of a date in an English sentence: the clause without its date, and whether it stands alone."""

from collections.abc import Iterator

from quizapp.generator.reading.en.adjunct import adjunct
from quizapp.generator.reading.en.clearness import stands_alone
from quizapp.generator.reading.en.cutting import shortened
from quizapp.generator.reading.en.wording import worded
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.telling import Telling
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.dates import DateMention

# A longer sentence is quoted only around its date.
_LONGEST_QUOTE = 400
_LONGEST_TEXT = 170


def tell(passage: Passage, group: list[DateMention], end: int, names: tuple[str, ...]) -> Iterator[Telling]:
    """Give the clause that the date belongs to; what is less plain keeps its words and is never sure."""
    words = load("en", "narrative")
    text = passage.folded
    found = adjunct(text, group)
    if found.role == "half" or patterns.search(words.NO_HISTORY, text):
        return
    told = worded(text, found) if found.role != "other" else None
    until = found.role == "until"
    if told is not None and patterns.search(words.SAYS_NOTHING, told.text):
        return
    start, stop = (0, len(text)) if len(text) <= _LONGEST_QUOTE else (0, end)
    # "It was not until 3 May that" is on the day.
    how = "on" if text[: found.start].endswith("was not ") or found.role == "other" else found.role
    if told is not None and len(told.text) <= _LONGEST_TEXT:
        at = text.find(told.predicate)
        stop = max(stop, at + len(told.predicate)) if at >= 0 else stop
        told = shortened(told)
        context = passage.section.rendered.text + " " + " , ".join(names)
        alone = found.sure and stands_alone(told, context, until=until)
        yield Telling(told.text, start, stop, alone=alone, how=how)
        return
    rough = _rough(text, found.start, found.end, end)
    if patterns.search(words.ACTS, rough) and not patterns.search(words.SAYS_NOTHING, rough):
        yield Telling(rough, start, stop, alone=False, how=how)


def _rough(text: str, start: int, after: int, end: int) -> str:
    """Leave out the date, and a part of what is long."""
    told = " ".join((text[:start].rstrip(" ,") + " " + text[after:end].lstrip(" ,")).split()).strip(" ,;:.")
    return told if len(told) <= _LONGEST_TEXT else " ".join(told[:_LONGEST_TEXT].split()[:-1])
