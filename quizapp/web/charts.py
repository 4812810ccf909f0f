"""Shapes for drawings: numbers in, places in a drawing out. Templates draw them and set a table beside each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quizapp.study.history import Weeks

CELL = 14
GAP = 3
SHADES = 4


@dataclass(frozen=True)
class Cell:
    """One day of a heat map: its place, how dark it is (0 to 4), and what it stands for."""

    x: int
    y: int
    shade: int
    day: date
    count: int


@dataclass(frozen=True)
class HeatMap:
    """A drawing of days in columns of weeks."""

    width: int
    height: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Bar:
    """One bar: place and size in percent of the drawing."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Spot:
    """One point of a line, in percent of the drawing, from its upper left corner."""

    x: float
    y: float


def heat_map(weeks: Weeks) -> HeatMap:
    """Place each day; shades go by quarters of the busiest day, and a day with anything is never blank."""
    step = CELL + GAP
    cells = tuple(
        Cell(column * step, row * step, _shade(cell[1], weeks.most), *cell)
        for column, days in enumerate(weeks.columns)
        for row, cell in enumerate(days)
        if cell is not None
    )
    return HeatMap(len(weeks.columns) * step - GAP, 7 * step - GAP, cells)


def bars(values: Sequence[float]) -> tuple[Bar, ...]:
    """Place bars side by side, the highest as high as the drawing; something is never nothing to see."""
    most, share = max(values, default=0), 100 / max(1, len(values))
    return tuple(
        Bar(
            round(place * share + share * 0.1, 3),
            round(100 - height, 3),
            round(share * 0.8, 3),
            round(height, 3),
        )
        for place, value in enumerate(values)
        for height in [max(2.0, 100 * value / most) if value else 0.0]
    )


def line(values: Sequence[float]) -> tuple[Spot, ...]:
    """Place values from 0 to 1 along the drawing, 1 on top; a single one stands in the middle."""
    if len(values) == 1:
        return (Spot(50.0, round(100 - 100 * values[0], 3)),)
    return tuple(
        Spot(round(100 * place / (len(values) - 1), 3), round(100 - 100 * value, 3))
        for place, value in enumerate(values)
    )


def _shade(count: int, most: int) -> int:
    return -(-count * SHADES // most) if count else 0
