"""Take English text apart into words, and say what each can be in its clause."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from quizapp.languages.en import clauses

Kind = Literal["det", "pron", "prep", "sub", "conj", "aux", "past", "ing", "name", "number", "mark", "word"]


_TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)|[^\W_](?:[\w'’.&/–-]*[\w'’])?|[^\w\s]")
_ORDINAL = re.compile(r"\d[\d,./–-]*(?:st|nd|rd|th)?s?$|[IVXL]+(?:st|nd|rd|th)?$")


@dataclass(frozen=True)
class Word:
    """A word or mark; `start` and `end` count in the text that it was taken from."""

    text: str
    start: int
    end: int
    kind: Kind

    @property
    def low(self) -> str:
        """Give the word without capitals."""
        return self.text.lower()


def words_of(text: str) -> list[Word]:
    """Give the words and marks of a text in order."""
    return [Word(found[0], *found.span(), _kind(found[0])) for found in _TOKEN.finditer(text)]


def _kind(text: str) -> Kind:
    low = text.lower()
    if not text[0].isalnum():
        return "mark"
    if low == "that":
        return "sub"
    kinds: tuple[tuple[Kind, Collection[str]], ...] = (
        ("aux", clauses.AUXILIARIES | clauses.OTHER_AUXILIARIES),
        ("det", clauses.DETERMINERS),
        ("conj", clauses.CONJUNCTIONS),
        ("sub", clauses.SUBORDINATORS | clauses.EITHER_WAY),
        ("prep", clauses.PREPOSITIONS),
        ("pron", clauses.PRONOUNS),
    )
    for kind, words in kinds:
        if low in words and text != "US":
            return kind
    if _ORDINAL.match(text):
        return "number"
    if text[0].isupper():
        return "name"
    return _verbal(low)


def _verbal(low: str) -> Kind:
    if low in clauses.IRREGULAR or low in clauses.PARTICIPLES or low.removeprefix("re") in clauses.IRREGULAR:
        return "past"
    if low.endswith("ed") and len(low) > 3 and low not in clauses.ADJECTIVES_IN_ED:
        return "past"
    if low.endswith("ing") and len(low) > 5 and low not in clauses.NOUNS_IN_ING:
        return "ing"
    return "word"
