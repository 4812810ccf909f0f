"""Tell which side, whom and which time of the battle a stretch of prose speaks of."""

from dataclasses import dataclass

from quizapp.facts import EntityValue
from quizapp.text import patterns


@dataclass(frozen=True)
class Sides:
    """The words, folded, by which prose calls each side, by side number, and the commanders named for each.

    `span` is the battle's first and last day as EDTF, if known.
    """

    words: tuple[tuple[int, tuple[str, ...]], ...]
    commanders: tuple[tuple[int | None, EntityValue], ...] = ()
    span: tuple[str, str] | None = None

    def words_like(self, pattern: str) -> tuple[str, ...]:
        """Give the words for any side that a pattern knows."""
        return tuple(word for _, words in self.words for word in words if patterns.search(pattern, word))

    def named_in(self, folded: str) -> int | None:
        """Give the side that a stretch of text names; None where it names none or several."""
        found = {side for side, words in self.words if any(word and word in folded for word in words)}
        return found.pop() if len(found) == 1 else None


NO_SIDES = Sides(())
