"""Let a language's grammar tell the events of a sentence."""

from collections.abc import Iterator

from quizapp.generator.reading.grammar import grammar
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.telling import Telling
from quizapp.text.dates import DateMention


def tell(
    passage: Passage, group: list[DateMention], end: int, language: str, names: tuple[str, ...]
) -> Iterator[Telling]:
    """Give the events that a passage tells of the dates in `group`, up to `end` where the next date takes over."""
    return grammar(language, "tellings").tell(passage, group, end, names)
