"""What a sentence tells of a date."""

from dataclasses import dataclass

from quizapp.generator.reading.prose import Passage


@dataclass(frozen=True)
class Telling:
    """An event in the article's words; `start` and `end` bound, in the passage, the stretch that dates and tells it.

    `alone` says that the words can be understood without what stands before them. `how` is "on", "until" or
    "from" where the language's grammar tells it better than the words beside the date.
    """

    text: str
    start: int
    end: int
    alone: bool
    how: str | None = None


@dataclass(frozen=True)
class ToldDay:
    """A date in a passage, as it is meant: `start` to `end` states it, `until` is where the next one takes over."""

    passage: Passage
    start: int
    end: int
    until: int
    when: str
