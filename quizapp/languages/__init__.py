"""What a language knows, as data: one folder per language, found by its name.

Law: tables and patterns only; imports no other package of Quizapp but the registry. Chinese tables are
written in Simplified script, in the form that `text.folding.fold` gives, and meet folded text, so that each
row serves both scripts.

A language's `__init__.py` declares `LANGUAGE`: what typed answers, dates and numbers need. Every other part
(infobox aliases, sentence patterns, phrases) is one more file in its folder, which its reader gets by
`part(code, "phrases")`; nothing here needs to know its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Literal, cast

from quizapp.registry import collect


@dataclass(frozen=True)
class Era:
    """Years counted from a reign: year 1 is `first_year`.

    Before the year `solar_from` its months are of a traditional calendar and give no Gregorian month.
    """

    first_year: int
    solar_from: int = 1


Closeness = Literal["until", "from", "before", "after", "about"]


@dataclass(frozen=True)
class Calendar:
    """How a language writes dates.

    `patterns` are regular expressions over folded text; the longest match at the leftmost place wins. Their
    named groups say what was found: era and era_year, bce, year, ce_year, long_year, full_year, short_year,
    month, day, part, relative, time; the tables give the words their meaning.
    `before_date` and `after_date` are patterns of the words beside a date, `ranges` and `lists` of what joins
    two neighbours, `lunar_words` of what stands before a date of a traditional calendar.
    `shown` are the format strings by which a date is written.
    """

    patterns: tuple[str, ...]
    months: Mapping[str, int]
    eras: Mapping[str, Era]
    parts: Mapping[str, str]
    relatives: Mapping[str, str]
    times: Mapping[str, str]
    before_date: Mapping[str, Closeness]
    after_date: Mapping[str, Closeness]
    ranges: str
    lists: str
    shown: Mapping[str, str]
    lunar_words: str = "(?!)"
    field_rewrites: tuple[tuple[str, str], ...] = ()


Approximation = Literal["about", "over", "nearly", "at_least", "at_most"]


@dataclass(frozen=True)
class Numerals:
    """How a language writes numbers and counts, in folded text.

    The words for "about" stand before or behind the number; `some` stand in place of one (数千). Behind it
    stands a classifier, with the noun that it counts by itself or "", or a unit of measure. `nouns` are
    patterns of the things worth counting (`general_nouns` say no more than the classifier), `formations` of those that need a classifier, since 31师 is a name.
    `between` is a range in words, with groups before, low, joint and high.
    `half` adds one half between a classifier and its noun (6个半旅).
    `noun_before` stands between a noun and the number behind it (马匹约67,000匹).
    `not_after` and `not_before` are patterns beside which a number counts nothing: the 第 of an ordinal, %.
    """

    digits: Mapping[str, int]
    units: Mapping[str, int]
    some: tuple[str, ...]
    before_number: Mapping[str, Approximation]
    after_number: Mapping[str, Approximation]
    after_measure: Mapping[str, Approximation]
    classifiers: Mapping[str, str]
    units_of_measure: tuple[str, ...]
    nouns: tuple[str, ...]
    general_nouns: tuple[str, ...]
    formations: str
    noun_before: str
    ranges: str
    not_after: str
    not_before: str
    shown: Mapping[str, str]
    between: str = "(?!)"
    half: str = "(?!)"


@dataclass(frozen=True)
class Names:
    """What a typed name may carry that is not the name, and what is too general to be one.

    `titles` stand before or behind a name, `fillers` before an answer, `articles` before a name,
    `dropped_endings` behind a place;
    `joints` part two names in one answer; `general` words are part of many names and ask for nothing.
    """

    titles: tuple[str, ...]
    fillers: tuple[str, ...]
    general: tuple[str, ...]
    joints: str
    dropped_endings: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Language:
    """One language of articles and answers."""

    calendar: Calendar
    numerals: Numerals
    names: Names


def language(code: str) -> Language:
    """Find a language by its code; a script does not count ("zh-Hant" is "zh").

    Raises KeyError where there is no such folder.
    """
    return cast(Language, collect("quizapp.languages", "LANGUAGE")[code.partition("-")[0]])


@cache
def load(code: str, name: str) -> ModuleType:
    """Load a file of a language's folder: `load("zh", "phrases")`.

    Raises ModuleNotFoundError where the language has no such part.
    """
    return import_module(f"quizapp.languages.{code.partition('-')[0]}.{name}")
