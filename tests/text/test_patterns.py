"""Patterns that stay compiled, however many there are."""

import re

from quizapp.text import patterns


def test_they_match_as_those_of_the_standard_library_do() -> None:
    text = "a1b22c333"
    assert patterns.search(r"\d+", text)[0] == "1"
    assert patterns.match(r"\d", text) is None
    assert patterns.fullmatch(r"\w+", text)[0] == text
    assert patterns.findall(r"\d+", text) == ["1", "22", "333"]
    assert [found.start() for found in patterns.finditer(r"\d+", text)] == [1, 3, 6]
    assert patterns.split(r"\d+", text) == ["a", "b", "c", ""]
    assert patterns.sub(r"\d+", "-", text, 2) == "a-b-c333"
    assert patterns.search("B", text, re.IGNORECASE)[0] == "b"


def test_a_pattern_is_compiled_once_also_after_many_others() -> None:
    first = patterns.compiled("the first")
    for number in range(1000):
        patterns.search(f"pattern {number}", "text")
    assert patterns.compiled("the first") is first
