"""Whole numbers as they are written in names."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.text.folding import match_key
from quizapp.text.numerals import read_integer

DIGITS = "零一二三四五六七八九"


def written(number):
    """Write a number below 10,000 the long way."""
    parts, gap = [], False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            parts.append(("零" if gap and parts else "") + DIGITS[digit] + unit)
            gap = False
        else:
            gap = True
    return "".join(parts)


@given(st.integers(1, 9999))
def test_a_written_number_is_read(number):
    assert read_integer(written(number)) == number


@given(st.integers(1, 9999), st.integers(1000, 9999))
def test_a_number_of_myriads_is_read(myriads, rest):
    assert read_integer(f"{written(myriads)}万{written(rest)}") == myriads * 10_000 + rest


def test_a_fraction_is_no_whole_number():
    assert read_integer("3.5") is None
    assert read_integer("3.5万") == 35_000


def test_digits_without_end_are_no_number():
    assert read_integer("9" * 400) is None
    assert read_integer("九" * 20_000) is None
    assert match_key("九" * 20_000)
