"""Chinese text for both scripts' readers: OpenCC converts by phrase, and no name is ever damaged."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

import opencc

from quizapp.languages.zh.names import (
    ALWAYS_KEPT,
    FIRST_CHARACTERS_KEPT,
    IN_BOTH_SCRIPTS,
    JAPANESE_VARIANTS,
    KEPT_IN_NAMES,
    NAMES_ALONE,
    SHARED_WITH_TRADITIONAL,
)
from quizapp.questions import ScriptPair
from quizapp.text.folding import fold

Script = Literal["zh-Hans", "zh-Hant"]


@dataclass(frozen=True)
class NameBook:
    """How an article's names are spelled in each script, by their folded spelling."""

    pairs: Mapping[str, ScriptPair]
    pattern: re.Pattern[str] | None


NO_NAMES = NameBook({}, None)
# 于 is a surname too, but not behind a word that compares: 多於, 早於.
_COMPARES = re.compile(r"[早晚多少大小高低]于")


def name_book(groups: Iterable[Iterable[str]]) -> NameBook:
    """Gather the spellings of each name; every spelling counts as often as it is given.

    A spelling that a script allows wins there, the most frequent first; only where the article has none is
    one converted.
    """
    spellings: dict[str, Counter[str]] = {}
    for spelling in (spelling for group in groups for spelling in group if spelling):
        spellings.setdefault(fold(spelling), Counter())[spelling] += 1
    pairs = {
        folded: _pair_of([spelling for spelling, _ in count.most_common()])
        for folded, count in spellings.items()
    }
    masked = sorted((folded for folded in pairs if len(folded) > 1), key=lambda name: (-len(name), name))
    return NameBook(pairs, re.compile("|".join(map(re.escape, masked))) if masked else None)


def name_pair(name: str, names: NameBook = NO_NAMES) -> ScriptPair:
    """Spell a name for both scripts, as the article does where it does."""
    return names.pairs.get(fold(name)) or _pair_of([name])


def script_pair(text: str, names: NameBook = NO_NAMES) -> ScriptPair:
    """Write a text in both scripts; a text that a script allows stays as it is there, names excepted."""
    if names.pattern is None:
        return ScriptPair(_to_hans(text), _to_hant(text))
    hans, hant, done = [], [], 0
    for found in names.pattern.finditer(fold(text)):
        between = text[done : found.start()]
        pair = names.pairs[found[0]]
        hans += _to_hans(between), pair.hans
        hant += _to_hant(between), pair.hant
        done = found.end()
    return ScriptPair(
        "".join([*hans, _to_hans(text[done:])]),
        "".join([*hant, _to_hant(text[done:])]),
    )


def has_simplified_only(text: str) -> bool:
    """Tell whether any character is no Traditional one: 汉 and 万 are, 岳 and 山 are not."""
    return any(map(_is_simplified_only, text))


def has_traditional_only(text: str) -> bool:
    """Tell whether any character is no Simplified one."""
    return any(map(_is_traditional_only, text))


def may_be_traditional(text: str) -> bool:
    """Tell whether Traditional may write every character so: 公里 is fine though 里 can stand for 裡."""
    return all(char in SHARED_WITH_TRADITIONAL or not _is_simplified_only(char) for char in text)


def dominant_script(text: str) -> Script:
    """Name the script in which most of the telling characters are written; Simplified where it is a draw."""
    traditional = sum(map(_is_traditional_only, text))
    return "zh-Hant" if traditional > sum(map(_is_simplified_only, text)) else "zh-Hans"


def _pair_of(spellings: list[str]) -> ScriptPair:
    return ScriptPair(
        next((name for name in spellings if _is_hans(name)), None) or _name_to_hans(_chinese(spellings[0])),
        next((name for name in spellings if _is_hant(name)), None) or _name_to_hant(_chinese(spellings[0])),
    )


def _is_hans(name: str) -> bool:
    plain = "".join("" if char in KEPT_IN_NAMES else char for char in name)
    return _to_hans(plain) == plain and name == _chinese(name)


def _is_hant(name: str) -> bool:
    return not has_simplified_only(name) and name == _chinese(name)


def _name_to_hans(name: str) -> str:
    converted = _to_hans(name)
    if len(converted) != len(name):
        return converted
    return "".join(own if own in KEPT_IN_NAMES else new for own, new in zip(name, converted, strict=True))


def _name_to_hant(name: str) -> str:
    converted = _to_hant(name)
    if len(converted) == len(name):
        # No name is written with 裡, whatever it transcribes.
        converted = "".join(own if own == "里" else new for own, new in zip(name, converted, strict=True))
    return name[0] + converted[1:] if name[:1] and name[0] in FIRST_CHARACTERS_KEPT else converted


def _chinese(name: str) -> str:
    """Put the Chinese character for each that only Japanese writes (沢, 戸)."""
    return "".join(fold(char) if _is_japanese_only(char) else char for char in name)


def _to_hans(text: str) -> str:
    if not has_traditional_only(text):
        return text
    converted = _converter("t2s").convert(text)
    if len(converted) != len(text):
        return converted
    # 昇 is 升 in prose, but 篠 is written in names alone.
    return "".join(own if own in NAMES_ALONE else new for own, new in zip(text, converted, strict=True))


def _to_hant(text: str) -> str:
    if not has_simplified_only(text) and not _COMPARES.search(text):
        return text
    # The phrase dictionary knows Simplified phrases only, so a mixed text goes through Simplified; where the
    # article itself writes Traditional, its own character stays.
    converted = _converter("s2tw").convert(_converter("t2s").convert(text))
    if len(converted) != len(text):
        return converted
    return "".join(
        own if own in ALWAYS_KEPT or own in KEPT_IN_NAMES or _is_traditional_only(own) else new
        for own, new in zip(text, converted, strict=True)
    )


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


@cache
def _is_simplified_only(char: str) -> bool:
    if char in IN_BOTH_SCRIPTS or _converter("s2t").convert(char) == char:
        return False
    # Taiwan's standard takes back what OpenCC's own makes old-fashioned: 秘 stays 秘, not 祕.
    return _converter("s2tw").convert(char) != char


@cache
def _is_traditional_only(char: str) -> bool:
    return char not in KEPT_IN_NAMES and _converter("t2s").convert(char) != char


@cache
def _is_japanese_only(char: str) -> bool:
    if char not in JAPANESE_VARIANTS and _converter("jp2t").convert(char) == char:
        return False
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return fold(char) != char
    return False
