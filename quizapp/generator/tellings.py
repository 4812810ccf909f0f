"""Choose how a language's sentences tell events."""

from collections.abc import Callable, Iterator

from quizapp.generator.prose import Passage
from quizapp.generator.telling import Telling
from quizapp.generator.tellings_en import tell_english
from quizapp.generator.tellings_zh import tell_chinese
from quizapp.text.dates import DateMention

_Tell = Callable[[Passage, list[DateMention], int, tuple[str, ...]], Iterator[Telling]]
_BY_LANGUAGE: dict[str, _Tell] = {"zh": tell_chinese, "en": tell_english}


def tell(
    passage: Passage, group: list[DateMention], end: int, language: str, names: tuple[str, ...]
) -> Iterator[Telling]:
    """Give the events that a passage tells of the dates in `group`, up to `end` where the next date takes over."""
    return _BY_LANGUAGE[language](passage, group, end, names)
