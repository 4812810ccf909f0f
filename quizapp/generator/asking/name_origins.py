"""Where a name seems to come from: what tells a reader the side of somebody of whom he knows nothing."""

import re
from collections.abc import Iterable
from functools import cache

from quizapp.languages import load
from quizapp.text.folding import fold

UNKNOWN = "unknown"


@cache
def name_origin(name: str, language: str) -> str:
    """Name the origin that the language's tables see in a name, "unknown" where they see none."""
    folded = fold(name)
    for origin, pattern in _rows(language):
        if pattern.search(folded):
            return origin
    return UNKNOWN


def may_be_of_one_origin(one: str, other: str, language: str) -> bool:
    """Tell whether two names look alike in origin; what is unknown may be of any."""
    first, second = name_origin(one, language), name_origin(other, language)
    likes: dict[str, frozenset[str]] = load(language, "origins").LIKE_ORIGINS
    alike = second in likes.get(first, ()) or first in likes.get(second, ())
    return UNKNOWN in (first, second) or first == second or alike


def has_like(name: str, others: Iterable[str], language: str) -> bool:
    """Tell whether any other name may be of a name's origin."""
    return any(may_be_of_one_origin(name, other, language) for other in others)


@cache
def _rows(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((origin, re.compile(pattern)) for origin, pattern in load(language, "origins").ORIGINS)
