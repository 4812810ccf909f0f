"""Typed numbers: how they may be written, what is near enough, and what is said of a slip."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text.matching import Match
from quizapp.text.scripts import script_pair
from quizapp.text.typed_numbers import match_number, parse_typed_number, span_of, write_number

with (Path(__file__).parent / "typed_numbers.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [pytest.param(row, id=f"{row['answer']}-{row['right']}") for row in csv.DictReader(file)]


@pytest.mark.parametrize("row", ROWS)
def test_it_judges_a_number(row):
    judged = match_number(row["answer"], row["right"].split("|"), row["language"])
    assert judged == Match(row["verdict"], row["note"])


@pytest.mark.parametrize("row", [row for row in ROWS if row.values[0]["language"] == "zh"])
def test_the_verdict_is_the_same_in_either_script(row):
    right, pair = row["right"].split("|"), script_pair(row["answer"])
    assert match_number(pair.hans, right, "zh-Hans") == match_number(pair.hant, right, "zh-Hant")


@given(st.text(max_size=20))
def test_no_answer_breaks_it(answer):
    for language in ("zh-Hant", "en"):
        judged = match_number(answer, ["312", "300/320"], language)
        assert judged.verdict in ("accept", "prompt", "reject")


@given(st.integers(0, 10**12))
def test_a_number_is_read_as_it_is_kept(number):
    kept = write_number(float(number))
    assert kept == str(number)
    assert parse_typed_number(kept, "zh") == parse_typed_number(f"{number:,}", "en") == span_of(kept)
