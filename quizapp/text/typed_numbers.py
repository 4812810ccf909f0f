"""Judge typed numbers: written in any way, with what is counted behind them or without.

What is right is a list of numbers and ranges: "40598", "180000/220000". A number that is rounded more than
the right one asks for more; one that is wrong by a place of the decimal point hears of it.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from quizapp.languages import language, load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key
from quizapp.text.matching import Match
from quizapp.text.numbers import parse_number
from quizapp.text.numerals import ARABIC, CHINESE

Span = tuple[Decimal, Decimal]

_ENGLISH = load("en", "typed_numbers")
_SIZES = "|".join((_ENGLISH.HUNDRED, *_ENGLISH.SIZES))
_NUMBER = re.compile(rf"(?:{ARABIC}|{CHINESE})+(?:\s*(?:{_SIZES}))*", re.IGNORECASE)
_WORD = rf"(?:{'|'.join((*_ENGLISH.WORDS, _SIZES))})"
_SPELLED = re.compile(
    rf"\b(?:a\s+(?={_SIZES}))?{_WORD}(?:(?:[\s-]+(?:{'|'.join(_ENGLISH.JOINTS)}))?[\s-]+{_WORD})*\b"
)
# A number further from the right one than this is no rounding of it.
_ROUNDED = Decimal("0.1")


def match_number(answer: str, right: Sequence[str], language_code: str) -> Match:
    """Judge a typed number, or range of numbers, against what is right; `right[0]` is what the source says.

    Notes: "empty" · "not_a_number" · "close_enough" (right, but not what the source says) · "more_specific"
    (rounded, or a wider range) · "ten_times" (wrong by a factor of ten) · "other_scale" (of a hundred or more).
    """
    if not match_key(answer):
        return Match("reject", "empty")
    given = parse_typed_number(answer, language_code)
    if given is None:
        return Match("reject", "not_a_number")
    spans = [span_of(each) for each in right]
    if given == spans[0]:
        return Match("accept")
    if any(low <= given[0] and given[1] <= high for low, high in spans):
        return Match("accept", "close_enough")
    low, high = spans[0]
    if (given[0] <= low and high <= given[1]) or _is_rounded(given, spans[0]):
        return Match("prompt", "more_specific")
    return Match("reject", _scale(given, spans))


def parse_typed_number(answer: str, language_code: str) -> Span | None:
    """Read the one number or range that an answer holds: 二十万, 20万人, about 200 thousand, 15万至20万."""
    text = _in_digits(patterns.sub(r"(?<=\d)\s(?=\d{3}\b)", "", fold(answer).casefold()), language_code)
    found = list(_NUMBER.finditer(text))
    numbers = [number for number in (_read(each[0]) for each in found) if number is not None]
    if len(numbers) != len(found):
        return None
    if len(numbers) == 1:
        return numbers[0], numbers[0]
    if len(numbers) != 2:
        return None
    between = text[found[0].end() : found[1].start()]
    if not patterns.fullmatch(rf"\D*?(?:{_range_words(text, language_code)}|/)\s*", between):
        return None
    low, high = numbers
    if low < high and found[0][0].isdigit() and low * 10 < high:
        # 15至20万 means 15万至20万.
        size = patterns.sub(r"[\d,.\s]+", "", found[1][0])
        low = _read(found[0][0] + size) or low
    return (low, high) if low <= high else None


def _range_words(text: str, language_code: str) -> str:
    sign, joint = load(language_code, "typed_numbers").BETWEEN
    ranges = language(language_code).numerals.ranges
    return rf"{ranges}|\s*(?:{joint})" if sign in text else ranges


def _in_digits(text: str, language_code: str) -> str:
    """Write short forms out, and spelled numbers in digits: 20w, 200k, three hundred and twelve."""
    for short, long in load(language_code, "typed_numbers").SHORT.items():
        text = patterns.sub(rf"(?<=\d)\s*{short}\b", f" {long}", text)
    text = patterns.sub(rf"(?<=\d)\s+(?={CHINESE})", "", text)
    return _SPELLED.sub(lambda found: _spelled(found[0]), text)


def _spelled(text: str) -> str:
    words = [word for word in patterns.split(r"[\s-]+", text) if word not in _ENGLISH.JOINTS]
    if not any(word in _ENGLISH.WORDS for word in words) and not text.startswith("a "):
        # The hundred of "2 hundred" belongs to its digits.
        return text
    total, section = 0, 0
    for word in words:
        if word == _ENGLISH.HUNDRED:
            section = (section or 1) * 100
        elif word in _ENGLISH.SIZES:
            total, section = total + (section or 1) * _ENGLISH.SIZES[word], 0
        else:
            section += _ENGLISH.WORDS[word]
    return str(total + section)


def span_of(right: str) -> Span:
    """Read a number, or the two ends of a range, as a question keeps it."""
    low, slash, high = right.partition("/")
    return Decimal(low), Decimal(high if slash else low)


def write_number(number: float) -> str:
    """Write a number as a question keeps it: 200000, 14.5."""
    return f"{Decimal(str(number)).normalize():f}"


def _read(text: str) -> Decimal | None:
    number = parse_number(text)
    return None if number is None else Decimal(str(number))


def _is_rounded(given: Span, right: Span) -> bool:
    number, exact = given[0], right[0]
    if given[0] != given[1] or right[0] != right[1] or not number or not exact:
        return False
    place = Decimal(1).scaleb(number.normalize().as_tuple().exponent)
    if exact % place == 0 or abs(number - exact) > _ROUNDED * exact:
        return False
    return abs(number - exact) < place


def _scale(given: Span, spans: Sequence[Span]) -> str:
    for places in (1, 2, 3, 4, 5):
        for factor in (Decimal(10) ** places, Decimal(10) ** -places):
            if any(low <= given[0] * factor and given[1] * factor <= high for low, high in spans):
                return "ten_times" if places == 1 else "other_scale"
    return ""
