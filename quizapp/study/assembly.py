"""Choosing the questions of an attempt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from quizapp.questions import Question
from quizapp.study.scheduling import Memory


@dataclass(frozen=True)
class Candidate:
    """A question that could be asked, with the learner's memory of its first fact, None if never met."""

    version_id: int
    question: Question
    memory: Memory | None


@dataclass(frozen=True)
class Choice:
    """A question to ask, with the order in which its options or items appear."""

    version_id: int
    option_order: tuple[str, ...]


def assemble(candidates: Sequence[Candidate], size: int, seed: str, now: datetime) -> list[Choice]:
    """Choose up to `size` questions: facts never met and weak ones first, no fact twice.

    No question gives another's answer away, so a narrow topic may yield fewer. Same arguments, same choice.
    """
    raise NotImplementedError
