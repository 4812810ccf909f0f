"""Comma-separated values as Excel opens them by a double click: UTF-8 with its mark, one line for each row."""

import csv
import io

from quizapp.exports import Cell, Export, Sheet, harmless, sample


def write(sheet: Sheet) -> bytes:
    """Write the header and the rows; the title has no place in this format."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([_shown(name) for name in sheet.header])
    writer.writerows([_shown(cell) for cell in row] for row in sheet.rows)
    # Without its mark Excel takes UTF-8 for the machine's old encoding, and names fall apart.
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _shown(cell: Cell) -> str | int | float:
    kept = harmless(cell)
    return "" if kept is None else kept if isinstance(kept, int | float) else str(kept)


EXPORT = Export("csv", "text/csv; charset=utf-8", write, sample)
