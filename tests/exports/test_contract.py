"""Every format: its sample comes out whole, and nothing in it is calculated."""

import csv
import io

import pytest

from quizapp.exports import harmless
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
