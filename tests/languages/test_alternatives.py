"""The tables of what may stand beside an answer."""

import re

import pytest

from quizapp.languages import load
from quizapp.text.folding import fold

LANGUAGES = ("en", "zh")
TABLES = ("WARS", "POWERS", "COUNTRIES", "PROVINCES")


def rows(language, *tables):
    return [row for table in tables for row in getattr(load(language, "alternatives"), table)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_its_years_in_order_and_words_that_are_a_pattern(language):
    for name, level, group, first, last, near in rows(language, *TABLES):
        assert all((name, level, group))
        assert first <= last
        re.compile(near)


@pytest.mark.parametrize("table", TABLES)
def test_chinese_rows_are_written_as_folded_text_is(table):
    for row in rows("zh", table):
        assert fold(row[0]) == row[0]
        assert fold(row[5]) == row[5]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_war_has_others_of_its_era_and_part_of_the_world(language):
    levels = [row[1] for row in rows(language, "WARS")]
    assert all(levels.count(level) >= 4 for level in levels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_stands_in_one_row_of_a_level_and_time(language):
    found = [(name, row[1], row[3]) for row in rows(language, "WARS") for name in row[0].split("|")]
    assert len(found) == len(set(found))
