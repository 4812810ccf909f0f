"""Every format: its sample comes out whole, and nothing in it is calculated."""

import csv
import io
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from quizapp.exports import Sheet, harmless
from quizapp.registry import collect

EXPORTS = collect("quizapp.exports", "EXPORT")


@pytest.mark.parametrize("name", EXPORTS)
def test_a_format_writes_its_sample_the_same_each_time(name):
    export = EXPORTS[name]
    assert export.write(export.sample()) == export.write(export.sample())
    assert export.suffix and "/" in export.media_type


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "\n=1"])
def test_what_a_spreadsheet_would_calculate_is_text(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["1944", "薛岳", "", None, -3, 0.5])
def test_all_else_stays_as_it_is(cell):
    assert harmless(cell) == cell


def test_csv_opens_in_excel_with_names_intact_and_numbers_as_numbers():
    export = EXPORTS["csv"]
    data = export.write(export.sample())
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[1] == ["薛岳", "12", "2026-03-02"]
    assert rows[2][0].startswith("'=HYPERLINK")
    assert rows[3] == ['Smith, John; "Jack"\nsecond line', "-3", "1944-04-17"]
    assert rows[4] == ["'+86 10", "", ""]


def test_a_workbook_has_texts_numbers_and_days_and_no_formula():
    export = EXPORTS["xlsx"]
    with zipfile.ZipFile(io.BytesIO(export.write(export.sample()))) as book:
        page = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        texts = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    shared = ["".join(text.itertext()) for text in texts.findall("x:si", space)]
    cells = {cell.get("r"): cell for cell in page.iterfind(".//x:c", space)}
    assert page.find(".//x:f", space) is None

    def shown(place):
        value = cells[place].findtext("x:v", None, space)
        return shared[int(value)] if cells[place].get("t") == "s" else float(value)

    assert [shown(place) for place in ("A1", "B1", "C1")] == ["Name", "Score", "Day"]
    assert (shown("A2"), shown("B2")) == ("薛岳", 12)
    # Days count from the last one of 1899.
    assert date(1899, 12, 30) + timedelta(days=shown("C2")) == date(2026, 3, 2)
    assert shown("A3").startswith("=HYPERLINK") and shown("B4") == -3 and shown("A5") == "+86 10"


@pytest.mark.parametrize("title", ["", "a/b:c*?[x]", "x" * 99, "成绩"])
def test_any_title_makes_a_workbook(title):
    assert EXPORTS["xlsx"].write(Sheet(title, ("a",), ())).startswith(b"PK")
