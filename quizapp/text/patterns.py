"""The functions of `re` over patterns that stay compiled: `re` forgets them after 512, and the languages have more."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

Pattern = str | re.Pattern[str]
Found = re.Match[str] | None


# The languages' own patterns, and those made of one article's names while it is read.
@lru_cache(maxsize=4096)
def compiled(pattern: Pattern, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern once."""
    return re.compile(pattern, flags)


def search(pattern: Pattern, text: str, flags: int = 0) -> Found:
    """Find the first place where the pattern matches."""
    return compiled(pattern, flags).search(text)


def match(pattern: Pattern, text: str, flags: int = 0) -> Found:
    """Match the pattern at the text's beginning."""
    return compiled(pattern, flags).match(text)


def fullmatch(pattern: Pattern, text: str, flags: int = 0) -> Found:
    """Match the pattern with the whole text."""
    return compiled(pattern, flags).fullmatch(text)


def findall(pattern: Pattern, text: str, flags: int = 0) -> list[Any]:
    """List what the pattern, or its groups, match."""
    return compiled(pattern, flags).findall(text)


def finditer(pattern: Pattern, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """Give every match in turn."""
    return compiled(pattern, flags).finditer(text)


def split(pattern: Pattern, text: str, maxsplit: int = 0, flags: int = 0) -> list[str | Any]:
    """Part the text where the pattern matches."""
    return compiled(pattern, flags).split(text, maxsplit)


def sub(
    pattern: Pattern,
    replacement: str | Callable[[re.Match[str]], str],
    text: str,
    count: int = 0,
    flags: int = 0,
) -> str:
    """Replace every match, or the first `count`."""
    return compiled(pattern, flags).sub(replacement, text, count)
