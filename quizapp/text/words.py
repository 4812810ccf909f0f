"""Does a text say any of these words? Latin ones count as whole words, Chinese ones wherever they stand."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby


def first_word(words: Sequence[str], text: str) -> str | None:
    """Find the first place of a folded text where one of the words stands, and give the longest that does."""
    found = words_pattern(tuple(words)).search(text)
    return found[0] if found else None


def words_in(words: Sequence[str], text: str) -> list[str]:
    """Find every place of a folded text where one of the words stands; of two at one place the longer counts."""
    return [found[0] for found in words_pattern(tuple(words)).finditer(text)]


@lru_cache(maxsize=1024)
def words_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Make the pattern of any of the words: no "all" in Gallipoli, and nothing at all where there are none."""
    longest_first = sorted(filter(None, words), key=lambda word: (-len(word), word))
    # Chinese has no case, and is searched faster without a thought of it.
    flags = re.IGNORECASE if any(word.isascii() for word in longest_first) else re.NOFLAG
    alike = groupby(longest_first, key=_bounds)
    runs = [f"{before}(?:{'|'.join(map(re.escape, run))}){after}" for (before, after), run in alike]
    return re.compile("|".join(runs) or r"(?!)", flags)


@lru_cache(maxsize=256)
def pattern(regex: str) -> re.Pattern[str]:
    """Compile a language's pattern, whose letters may be large or small, once."""
    return re.compile(regex, re.IGNORECASE)


def _bounds(word: str) -> tuple[str, str]:
    """Say what may not stand before and after a word; once for many words, as its class is dear to compile."""
    before = rf"(?<!{_LETTER})" if word[0].isascii() and word[0].isalnum() else ""
    after = rf"(?!{_LETTER})" if word[-1].isascii() and word[-1].isalnum() else ""
    return before, after


def exceeds(text: str, *, words: int, characters: int) -> bool:
    """Tell whether a text is longer than its language's measure: Chinese has characters, others have words."""
    return len(text) > characters if has_han(text) else len(text.split()) > words


def has_han(text: str) -> bool:
    """Tell whether any Chinese character is in the text."""
    return _HAN.search(text) is not None


# A letter or digit of a spaced script: a Latin word may stand right beside a Chinese character. That it does not
# regard case saves three quarters of the time to compile it.
_LETTER = "(?-i:[^\\W\u3400-\u4dbf\u4e00-\u9fff])"
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
