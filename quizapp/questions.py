"""What is asked of a learner, and how an answer was judged. Standard library only."""

from dataclasses import dataclass
from typing import Literal

from quizapp.article import Article
from quizapp.facts import Fact, Finding, Source


@dataclass(frozen=True)
class ScriptPair:
    """The same Chinese text in both scripts."""

    hans: str
    hant: str


Text = str | ScriptPair


def in_script(text: Text, script: str) -> str:
    """Choose the learner's script: "zh-Hans" or "zh-Hant"; a plain string is the same for everybody."""
    if isinstance(text, str):
        return text
    return text.hant if script == "zh-Hant" else text.hans


@dataclass(frozen=True)
class Option:
    """One choice; `why` says what a wrong choice is true of."""

    id: str
    text: Text
    correct: bool
    why: Text | None = None


@dataclass(frozen=True)
class OrderItem:
    """One event of an ordering question with its EDTF date."""

    id: str
    text: Text
    edtf: str


@dataclass(frozen=True)
class Pair:
    """One right pair of a matching question."""

    left: Text
    right: Text


# single_choice: option id; true_false: bool; typed kinds: the answer's canonical string (dates: EDTF);
# ordering: item ids in the right order; multiple_choice: option ids.
Key = str | bool | tuple[str, ...]

# What a learner sent, already read from the form: the same shapes as Key.
Response = str | bool | tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One item that proves itself: stem, key, distractors, explanation and the source spans behind it.

    `facts[0]` is the fact that the item asks about, the one whose memory an answer feeds.
    """

    id: str
    kind: str
    facts: tuple[str, ...]
    language: str
    stem: Text
    key: Key
    explanation: Text
    sources: tuple[Source, ...]
    difficulty: float
    options: tuple[Option, ...] = ()
    items: tuple[OrderItem, ...] = ()
    pairs: tuple[Pair, ...] = ()
    accept: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Grade:
    """A judged response. "prompt" asks for a more specific answer and is not final.

    `credit` is 0 to 1; `note` is a message code such as "other_script" or "not_a_date", "" where there is
    nothing to say.
    """

    verdict: Literal["right", "partly", "wrong", "prompt"]
    credit: float
    note: str = ""


@dataclass(frozen=True)
class Bank:
    """The questions and facts of one or more articles; `articles` keep their wikitext only in memory."""

    generator: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]
