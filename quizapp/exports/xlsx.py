"""A workbook of one sheet: texts as texts, numbers as numbers, days as days, the header in bold and kept in sight."""

import io
from datetime import date, datetime

import xlsxwriter

from quizapp.exports import Export, Sheet, sample

# Else a workbook tells when it was made, and the same rows would give other bytes.
_NO_TIME = datetime(2000, 1, 1)
_LONGEST_TITLE = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write(sheet: Sheet) -> bytes:
    """Write the sheet; nothing in it is a formula or a link, whatever a text begins with."""
    file = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"created": _NO_TIME})
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        page = book.add_worksheet(sheet.title.translate(_FORBIDDEN).strip("' ")[:_LONGEST_TITLE] or None)
        page.freeze_panes(1, 0)
        for column, name in enumerate(sheet.header):
            page.write_string(0, column, name, bold)
        for place, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(place, column, cell, day)
                elif isinstance(cell, int | float):
                    page.write_number(place, column, cell)
                elif cell is not None:
                    page.write_string(place, column, cell)
        page.autofit()
    return file.getvalue()


EXPORT = Export("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write, sample)
