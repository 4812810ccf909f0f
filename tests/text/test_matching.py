"""Typed answers: what is accepted, what asks for more, what is refused, and why."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text.matching import Match, match, match_date
from quizapp.text.scripts import name_pair

HERE = Path(__file__).parent


def table(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [pytest.param(row, id=f"{row['answer']}-{row.get('accept') or row.get('key')}") for row in rows]


@pytest.mark.parametrize("row", table("answers.zh.csv"))
def test_it_judges_a_chinese_name(row):
    judged = match(row["answer"], row["accept"].split("|"), "zh-Hans")
    assert judged == Match(row["verdict"], row["note"])


@pytest.mark.parametrize("row", table("answers.en.csv"))
def test_it_judges_an_english_name(row):
    assert match(row["answer"], row["accept"].split("|"), "en") == Match(row["verdict"], row["note"])


@pytest.mark.parametrize("row", table("answered_dates.csv"))
def test_it_judges_a_date(row):
    assert match_date(row["answer"], row["key"], "zh") == Match(row["verdict"], row["note"])


def test_a_date_without_its_year_asks_for_it_where_the_question_does_not_tell_it():
    assert match_date("4月17日", "1944-04-17", "zh", year_known=False) == Match("prompt", "more_specific")
    assert match_date("4月17日", "1944-04-19", "zh", year_known=False) == Match("reject")


@pytest.mark.parametrize("row", table("answers.zh.csv"))
def test_the_verdict_is_the_same_in_either_script(row):
    verdicts = {
        match(answer, accept, "zh").verdict
        for answer in (row["answer"], name_pair(row["answer"]).hans, name_pair(row["answer"]).hant)
        if row["answer"].strip()
        for accept in (
            row["accept"].split("|"),
            [name_pair(name).hant for name in row["accept"].split("|")],
        )
    }
    assert len(verdicts) <= 1


@given(st.text(max_size=12), st.text(min_size=1, max_size=12))
def test_no_answer_breaks_it(answer, key):
    for language in ("zh", "en"):
        assert match(answer, [key], language).verdict in ("accept", "prompt", "reject")
        assert match(key, [key], language).verdict == "accept" or match(key, [key], language).note == "empty"
    match_date(answer, "1944-04-17", "zh")
