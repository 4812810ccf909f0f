"""What the benchmark measures, without any word on how much it should be."""

from collections.abc import Iterator

from quizapp.generator.audit.cost import Held, by_room, cost_of, held_in_a_row, profile
from quizapp.generator.intake import make_article
from quizapp.infoboxes.military_conflict import INFOBOX

ARTICLE = make_article(INFOBOX.example.wikitext, INFOBOX.example.title, INFOBOX.example.language)


def ticking(*steps: float) -> Iterator[float]:
    """Give the readings of a clock that goes on by the steps."""
    now = 0.0
    for step in (0.0, *steps):
        now += step
        yield now


def test_the_ratio_is_that_of_the_best_runs() -> None:
    # Parsing, making, and what passes between the runs.
    readings = ticking(2, 30, 9, 1, 40, 9, 4, 20)
    cost = cost_of(ARTICLE, lambda: next(readings), runs=3)
    assert (cost.parsing, cost.making, cost.ratio) == (1, 20, 20)


def test_the_profile_knows_the_rooms() -> None:
    rooms = by_room(profile([ARTICLE]), top=2)
    assert {"the parser", "generator/reading", "generator/asking", "text"} <= set(rooms)
    assert abs(sum(share for share, _ in rooms.values()) - 1) < 1e-9
    assert all(len(functions) <= 2 for _, functions in rooms.values())
    assert any("read_article" in each.function for each in rooms["generator/reading"][1])


def test_memory_is_looked_at_after_each_article() -> None:
    sizes = iter((10, 20, 30, 40, 50))
    held = held_in_a_row([ARTICLE], 5, lambda: next(sizes))
    assert held.sizes == [10, 20, 30, 40, 50]
    assert held.halves == (15, 40)
    assert Held([]).halves == (0, 0)
