"""What every language must bring, and that its tables meet folded text."""

import dataclasses
import re
from collections.abc import Iterator, Mapping
from types import ModuleType

import pytest

from quizapp.languages import language, load
from quizapp.registry import collect
from quizapp.text.date_values import PARTS_SHOWN
from quizapp.text.folding import fold

LANGUAGES = collect("quizapp.languages", "LANGUAGE")
FULL_WIDTH = re.compile("[\uff01-\uff5e\u3000]")


def strings(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, re.Pattern):
        yield table.pattern
    elif isinstance(table, Mapping):
        yield from strings(tuple(table.items()))
    elif isinstance(table, tuple | list | set | frozenset):
        for row in table:
            yield from strings(row)
    elif dataclasses.is_dataclass(table) and not isinstance(table, type):
        for field in dataclasses.fields(table):
            yield from strings(getattr(table, field.name))


def unfolded(table: object) -> list[str]:
    """List the characters that folded text never has; full-width punctuation may stand beside its other form."""
    return [char for text in strings(table) for char in FULL_WIDTH.sub("", text) if fold(char) != char]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_brings_every_word_that_dates_and_counts_are_shown_with(code):
    calendar, numerals = language(code).calendar, language(code).numerals
    assert {"year", "bce", "early_year", "early_until", "day", "season", "range", "about", "doubtful"} <= set(
        calendar.shown
    )
    assert set(PARTS_SHOWN) <= set(calendar.shown)
    assert {"about", "over", "nearly", "at_least", "at_most", "range", "some", "space"} <= set(numerals.shown)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_pattern_of_a_calendar_compiles(code):
    calendar = language(code).calendar
    tables = (
        *calendar.patterns,
        *calendar.before_date,
        *calendar.after_date,
        calendar.ranges,
        calendar.lists,
    )
    for pattern in tables:
        re.compile(pattern)


def test_what_meets_folded_text_is_folded():
    zh = language("zh")
    calendar, numerals = zh.calendar, zh.numerals
    for table in (
        dataclasses.replace(calendar, shown={}),
        dataclasses.replace(numerals, shown={}),
        zh.names,
    ):
        assert unfolded(table) == []


@pytest.mark.parametrize("part", ["narrative", "infobox"])
def test_the_patterns_of_a_part_are_folded(part):
    module = load("zh", part)
    for name, table in vars(module).items():
        if name.isupper() and not isinstance(table, ModuleType):
            assert unfolded(table) == [], f"{part}.{name}"


def test_a_script_names_the_same_language():
    assert language("zh-Hant") is language("zh-Hans") is language("zh")
    assert load("zh-Hant", "names") is load("zh", "names")


def test_an_unknown_language_is_told_so():
    with pytest.raises(KeyError):
        language("xx")
