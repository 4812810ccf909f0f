"""How a fact is asked and how an answer is judged: one file per question kind.

Law: a kind knows value types, never infobox types, requests or sessions; `read` is the only place where a
form's strings become a response, `grade` takes values and returns a value.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from quizapp.questions import Grade, Question, Response, Text
from quizapp.registry import collect


class Unreadable(ValueError):
    """A response that is no answer at all; the message is a code that the page explains."""


@dataclass(frozen=True)
class Sample:
    """A question of the kind with form values and the credit that each earns; None means unreadable."""

    question: Question
    responses: tuple[tuple[tuple[str, ...], float | None], ...]


@dataclass(frozen=True)
class Kind:
    """One question kind; `widget` names the form control, so that a new kind needs no new template."""

    widget: Literal["choice", "choices", "text", "order"]
    read: Callable[[Sequence[str]], Response]
    grade: Callable[[Question, Response], Grade]
    show: Callable[[Question, Response], Text]
    samples: Callable[[], tuple[Sample, ...]]


def kind_of(question: Question) -> Kind:
    """Find the kind of a question. Raises KeyError for a kind that has no file."""
    return cast(Kind, collect("quizapp.kinds", "KIND")[question.kind])
