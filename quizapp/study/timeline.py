"""The timeline game: place events one after another on a line that grows; three errors end it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from quizapp.questions import OrderItem
from quizapp.text.edtf import before, bounds, precision

LIVES = 3
LENGTH = 12
FEWEST = 4


@dataclass(frozen=True)
class Placed:
    """An event on the line; `right` is None for the one that the game begins with."""

    item: OrderItem
    right: bool | None


@dataclass(frozen=True)
class Game:
    """A game as it stands: the line, what comes next, and how it went so far."""

    line: tuple[Placed, ...]
    coming: OrderItem | None
    last: Placed | None
    right: int
    lives: int
    marks: tuple[bool, ...]

    @property
    def over(self) -> bool:
        """Tell whether nothing can be placed any more."""
        return self.coming is None or self.lives == 0


def deck(items: Iterable[OrderItem]) -> list[OrderItem]:
    """Choose the events that can be played: known to the day, each once, of one day at most one."""
    found: dict[str, OrderItem] = {}
    for item in sorted(items, key=lambda one: (one.edtf, one.id)):
        if precision(item.edtf) == "day":
            found.setdefault(item.edtf, item)
    return sorted(found.values(), key=lambda one: one.id)


def play(items: Sequence[OrderItem], seed: str, moves: Sequence[int]) -> Game:
    """Play the moves, each the gap (0 is before the first event) for the next event of the shuffled deck.

    An event that was placed wrongly goes where it belongs. Dates that overlap are never an error. Moves beyond
    the game's end or outside of the line are not played. Same deck, seed and moves, same game.
    """
    events = list(items)
    Random(seed).shuffle(events)
    events = events[:LENGTH]
    if len(events) < FEWEST:
        return Game((), None, None, 0, LIVES, ())
    line = [Placed(events[0], None)]
    last, marks = None, []
    for item, gap in zip(events[1:], moves, strict=False):
        if marks.count(False) == LIVES or not 0 <= gap <= len(line):
            break
        right = fits(item, line, gap)
        marks.append(right)
        last = Placed(item, right)
        line.insert(gap if right else _place_of(item, line), last)
    rest = events[1 + len(marks) :]
    lives = LIVES - marks.count(False)
    return Game(tuple(line), rest[0] if rest and lives else None, last, sum(marks), lives, tuple(marks))


def fits(item: OrderItem, line: Sequence[Placed], gap: int) -> bool:
    """Tell whether an event may stand in a gap: nothing before it is certainly later, nothing after it earlier."""
    return not any(before(item.edtf, one.item.edtf) for one in line[:gap]) and not any(
        before(one.item.edtf, item.edtf) for one in line[gap:]
    )


def _place_of(item: OrderItem, line: Sequence[Placed]) -> int:
    start = bounds(item.edtf)[0]
    return sum(bounds(one.item.edtf)[0] <= start for one in line)
