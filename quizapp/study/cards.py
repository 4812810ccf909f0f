"""Flashcards: which facts come up, in which order, and which question shows a fact."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from quizapp.questions import Question
from quizapp.study.scheduling import Memory, is_due

NEW_PER_DAY = 10
# A typed question's stem stands without options; a true/false statement shows its own answer half the time.
FACES = ("short_answer", "date", "numeric", "cloze", "single_choice", "multiple_choice", "true_false")


@dataclass(frozen=True)
class Queue:
    """What a learner should review now, and what comes later.

    `due` holds learning steps whose minute has come, then reviews of this day; `new` what may begin today.
    `next_due` is when the next learning step or review is wanted, None where nothing is scheduled.
    """

    due: tuple[str, ...]
    new: tuple[str, ...]
    next_due: datetime | None

    @property
    def first(self) -> str | None:
        """Name the fact to show next; None where the day's work is done."""
        return next(iter(self.due + self.new), None)


def line_up(
    facts: Sequence[tuple[str, Memory | None]], now: datetime, day_end: datetime, new_left: int
) -> Queue:
    """Put a set's facts in the order of review: learning, then due, then new in the order given."""
    met = [(memory.state == "review", memory.due, fact) for fact, memory in facts if memory is not None]
    memories = {fact: memory for fact, memory in facts if memory is not None}
    due = [fact for _, _, fact in sorted(met) if is_due(memories[fact], now, day_end)]
    later = [when for _, when, fact in met if fact not in set(due)]
    new = [fact for fact, memory in facts if memory is None]
    return Queue(tuple(due), tuple(new[:new_left]), min(later, default=None))


def choose_face(questions: Sequence[Question]) -> Question | None:
    """Choose the question whose stem works best as a card's front; None where none can (orderings)."""
    fitting = [question for question in questions if question.kind in FACES]
    return min(fitting, key=lambda question: FACES.index(question.kind), default=None)
