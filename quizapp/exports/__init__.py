"""Files that people take away: one file per format.

Law: values in, bytes out; knows no request and no row. What a spreadsheet would take for a formula stays text.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from quizapp.registry import collect

Cell = str | int | float | date | None
# With these a spreadsheet begins to calculate, or to skip.
_CALCULATES = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Sheet:
    """A table to take away: one row for each line, numbers as numbers."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Export:
    """One format of a sheet; its file's name is what addresses call it."""

    suffix: str
    media_type: str
    write: Callable[[Sheet], bytes]
    sample: Callable[[], Sheet]


def export_named(name: str) -> Export:
    """Find a format. Raises KeyError for one that has no file."""
    return cast(Export, collect("quizapp.exports", "EXPORT")[name])


def harmless(cell: Cell) -> Cell:
    """Keep a text from being calculated: an apostrophe before it, as spreadsheets have it. Numbers stay."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_CALCULATES) else cell


def sample() -> Sheet:
    """Give rows that have everything in them that goes wrong in a spreadsheet."""
    return Sheet(
        "Sample",
        ("Name", "Score", "Day"),
        (
            ("薛岳", 12, date(2026, 3, 2)),
            ('=HYPERLINK("http://example.org")', 0.5, None),
            ('Smith, John; "Jack"\nsecond line', -3, date(1944, 4, 17)),
            ("+86 10", None, None),
        ),
    )
