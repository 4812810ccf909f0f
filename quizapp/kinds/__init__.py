"""How a fact is asked and how an answer is judged: one file per question kind.

Law: a kind knows value types, never infobox types, requests or sessions; `read` is the only place where a
form's strings become a response, `grade` takes values, returns a value and never raises.

Grade notes: "" · "empty" (nothing to judge) · "other_script" (right, written in the other Chinese script) ·
"alias" (right, under another name) · "more_specific" (right so far, not enough) · "not_a_date" ·
"year_assumed" (a date without its year, which the question tells) · "different_precision" (a date more
exact than asked) · "one_off" (wrong by one day or one character) · "in_order" (part of an ordering in order) ·
"some_missing" (no wrong option, but not all right ones) · "some_wrong" (wrong options among right ones) ·
"some_pairs" (part of the pairs right) · "not_a_number" · "close_enough" (within what an uncertain number
allows) · "ten_times" (wrong by one place of the decimal point) · "other_scale" (wrong by more places).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from quizapp.facts import QuantityValue, Source, stable_id
from quizapp.questions import Grade, Option, OrderItem, Question, Response, ScriptPair, Text, in_script
from quizapp.registry import collect
from quizapp.text.folding import fold
from quizapp.text.matching import match

# What stands in the stem of a cloze for the words that are asked.
GAP = "____"
_Verdict = Literal["right", "prompt", "wrong"]
_VERDICTS: dict[str, tuple[_Verdict, float]] = {
    "accept": ("right", 1.0),
    "prompt": ("prompt", 0.0),
    "reject": ("wrong", 0.0),
}


class Unreadable(ValueError):
    """A response that is no answer at all; the message is a code that the page explains."""


@dataclass(frozen=True)
class Choice:
    """A possible answer before it is an option.

    `identity` is its script-blind form, from which the option's id comes; `rank` is its place in natural
    order: the number, the date or the folded text.
    """

    identity: str
    text: Text
    rank: tuple[float | str, ...] = ()
    why: Text | None = None


@dataclass(frozen=True)
class Draft:
    """A question before it has its kind's form: everything worded and chosen, nothing arranged.

    `answer` is the one right answer, `answers` are those of a multiple choice. `pairs` are the left and right
    sides of a matching, to which `distractors` add rights that fit nowhere. `quantity` is the number behind
    the words of a numeric `answer`. The stem of a cloze holds `GAP` where `answer` stood.
    """

    direction: str
    facts: tuple[str, ...]
    language: str
    stem: Text
    explanation: Text
    sources: tuple[Source, ...]
    difficulty: float
    answer: Choice | None = None
    distractors: tuple[Choice, ...] = ()
    sequence: tuple[OrderItem, ...] = ()
    accept: tuple[str, ...] = ()
    answers: tuple[Choice, ...] = ()
    pairs: tuple[tuple[Choice, Choice], ...] = ()
    quantity: QuantityValue | None = None


@dataclass(frozen=True)
class Sample:
    """A question of the kind with form values and the credit that each earns; None means unreadable."""

    question: Question
    responses: tuple[tuple[tuple[str, ...], float | None], ...]


@dataclass(frozen=True)
class Line:
    """One part of an answer that has several.

    `right` tells whether it is right, where that can be said of it alone; `why` what a wrong part is true of.
    """

    text: Text
    right: bool | None = None
    why: Text | None = None


@dataclass(frozen=True)
class Kind:
    """One question kind; `widget` names the form control, so that a new kind needs no new template.

    `show` puts an answer into one text; `lines` takes it apart where it has parts.
    """

    widget: Literal["choice", "choices", "text", "order", "match"]
    make: Callable[[Draft], Question]
    read: Callable[[Sequence[str]], Response]
    grade: Callable[[Question, Response], Grade]
    show: Callable[[Question, Response], Text]
    samples: Callable[[], tuple[Sample, ...]]
    lines: Callable[[Question, Response], tuple[Line, ...]] | None = None


def kind_of(question: Question) -> Kind:
    """Find the kind of a question. Raises KeyError for a kind that has no file."""
    return kind_named(question.kind)


def kind_named(name: str) -> Kind:
    """Find a kind by its file's name."""
    return cast(Kind, collect("quizapp.kinds", "KIND")[name])


def read_one(values: Sequence[str]) -> str:
    """Read the one value of a form field. Raises Unreadable("empty") or Unreadable("several")."""
    given = [value.strip() for value in values if value.strip()]
    if len(given) > 1:
        raise Unreadable("several")
    if not given:
        raise Unreadable("empty")
    return given[0]


def names_in(response: Response) -> tuple[str, ...]:
    """Give the ids of an answer that should hold several, whatever it is."""
    return response if isinstance(response, tuple) else (str(response),)


def joined(texts: Sequence[Text], between: Text) -> Text:
    """Put texts together, in both scripts if one of them has both."""
    if not any(isinstance(text, ScriptPair) for text in texts):
        return in_script(between, "zh-Hans").join(map(str, texts))
    return ScriptPair(
        *(
            in_script(between, script).join(in_script(text, script) for text in texts)
            for script in ("zh-Hans", "zh-Hant")
        )
    )


def question_of(kind: str, draft: Draft, **parts: Any) -> Question:
    """Give a draft its identity and what every kind has; `parts` is what this kind adds."""
    return Question(
        id=stable_id("q", kind, draft.direction, *draft.facts),
        kind=kind,
        facts=draft.facts,
        language=draft.language,
        stem=draft.stem,
        explanation=draft.explanation,
        sources=draft.sources,
        difficulty=draft.difficulty,
        **parts,
    )


def name_key(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """Give the key of a name to type, its Simplified or only spelling, and all other spellings to accept."""
    if draft.answer is None:
        raise ValueError("a name to type needs its right answer")
    text = draft.answer.text
    spellings = (text.hans, text.hant) if isinstance(text, ScriptPair) else (text,)
    key, *others = dict.fromkeys((*spellings, *draft.accept))
    return key, tuple(others)


def grade_name(question: Question, response: Response) -> Grade:
    """Judge a typed name script-blind; a part of the right name asks for more."""
    right = [str(question.key), *question.accept]
    found = match(str(response), right, question.language)
    verdict, credit = _VERDICTS[found.verdict]
    # The question's own spelling for readers of the other script deserves no remark.
    note = "" if verdict == "right" and str(response).strip() in _key_spellings(question) else found.note
    return Grade(verdict, credit, note)


def show_name(question: Question, response: Response) -> Text:
    """Show the key in the reader's script, any other name as it was typed."""
    if response != question.key:
        return str(response)
    key, *others = _key_spellings(question)
    return ScriptPair(key, others[0]) if others else key


def _key_spellings(question: Question) -> list[str]:
    key = str(question.key)
    return [key, *(other for other in question.accept if fold(other) == fold(key) and other != key)]


def option_of(choice: Choice, correct: bool) -> Option:
    """Make an option whose id names its content, so that it survives edits and script conversion."""
    return Option(stable_id("o", choice.identity), choice.text, correct, None if correct else choice.why)
