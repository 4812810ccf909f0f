"""Flashcards: which facts come up, in which order, and which question shows a fact."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quizapp.questions import Question
from quizapp.study.scheduling import USUAL, Memory, Model, is_due, retrievability

# A typed question's stem stands without options; a true/false statement shows its own answer half the time.
FACES = ("short_answer", "date", "numeric", "cloze", "single_choice", "multiple_choice", "true_false")
# A fact forgotten so often, and again at half as many more each time, wants another way of learning it.
LEECH_AT = 8


@dataclass(frozen=True)
class Waiting:
    """A fact that could be shown as a card.

    `names` are what its siblings share with it; `aside` is set where the learner put it off or away;
    `reviewed_today` where a recall of this day counted already.
    """

    fact_id: str
    memory: Memory | None
    names: tuple[str, ...] = ()
    aside: bool = False
    reviewed_today: bool = False


@dataclass(frozen=True)
class Day:
    """A learner's day: now, its end, and how many new facts and reviews it still has room for.

    `exam` is the moment by which everything should be known, if there is one.
    """

    now: datetime
    end: datetime
    new_left: int = 10
    reviews_left: int = 200
    model: Model = USUAL
    exam: datetime | None = None


@dataclass(frozen=True)
class Queue:
    """What a learner should review now, and what comes later.

    `due` holds learning steps whose minute has come, then reviews of this day; `new` what may begin today.
    `beyond` counts what is due but over the day's limit, `siblings` what waits for another day because
    something about the same person or unit was asked today. `next_due` is when the next learning step or
    review is wanted, None where nothing is scheduled.
    """

    due: tuple[str, ...]
    new: tuple[str, ...]
    next_due: datetime | None
    beyond: int = 0
    siblings: int = 0

    @property
    def first(self) -> str | None:
        """Name the fact to show next; None where the day's work is done."""
        return next(iter(self.due + self.new), None)


def line_up(cards: Sequence[Waiting], day: Day) -> Queue:
    """Put a set's facts in the order of review: learning, then due, then new in the order given.

    Of siblings one comes up a day. Where more is due than the day's limit, what is still most likely
    remembered goes first, as it costs least to keep.
    """
    shown = [card for card in cards if not card.aside]
    touched = {name for card in shown if card.reviewed_today for name in card.names}
    learning = sorted(
        (card.memory.due, card.fact_id)
        for card in shown
        if card.memory and card.memory.state != "review" and is_due(card.memory, day.now, day.end)
    )
    wanted = [card for card in shown if card.memory and _wants_review(card.memory, day)]
    if len(wanted) > day.reviews_left:
        wanted.sort(key=lambda card: (-retrievability(card.memory, day.now, day.model), card.fact_id))
    else:
        wanted.sort(key=lambda card: (card.memory.due, card.fact_id))
    reviews, put_off = _without_siblings(wanted, touched)
    new, new_put_off = _without_siblings([card for card in shown if card.memory is None], touched)
    due = [fact_id for _, fact_id in learning] + reviews[: day.reviews_left]
    taken = set(due)
    # What was put off today comes with the next day.
    later = [
        day.end if is_due(card.memory, day.now, day.end) else card.memory.due
        for card in shown
        if card.memory and card.fact_id not in taken
    ]
    return Queue(
        due=tuple(due),
        new=tuple(new[: day.new_left]),
        next_due=min(later, default=None),
        beyond=max(0, len(reviews) - day.reviews_left),
        siblings=put_off + (new_put_off if len(new) < day.new_left else 0),
    )


def _wants_review(memory: Memory, day: Day) -> bool:
    if memory.state != "review":
        return False
    if is_due(memory, day.now, day.end):
        return True
    # Close to an exam a fact is asked early where it would have faded by then. Once a day is enough.
    return (
        day.exam is not None
        and day.now < day.exam <= day.now + timedelta(days=3)
        and memory.last_review < day.end - timedelta(days=1)
        and retrievability(memory, day.exam, day.model) < day.model.desired_retention
    )


def _without_siblings(cards: Sequence[Waiting], touched: set[str]) -> tuple[list[str], int]:
    """Keep of each family the first; `touched` collects the families that have had their turn."""
    kept = []
    for card in cards:
        if card.reviewed_today or touched.isdisjoint(card.names):
            kept.append(card.fact_id)
            touched.update(card.names)
    return kept, len(cards) - len(kept)


def new_for_exam(unmet: int, today: date, exam: date, usual: int) -> int:
    """Say how many new facts to begin today, so that all are met two days before an exam.

    Never fewer than usual, as an early start costs nothing; none on the last day, when nothing new would last.
    """
    days = (exam - today).days
    if days <= 0:
        return usual if days < 0 else 0
    return max(usual, -(-unmet // max(1, days - 1)))


def is_leech(lapses: int) -> bool:
    """Tell whether this very lapse makes a fact one to learn in another way: the 8th, 12th, 16th …"""
    return lapses >= LEECH_AT and (lapses - LEECH_AT) % (LEECH_AT // 2) == 0


def choose_face(questions: Sequence[Question]) -> Question | None:
    """Choose the question whose stem works best as a card's front; None where none can (orderings)."""
    fitting = [question for question in questions if question.kind in FACES]
    return min(fitting, key=lambda question: FACES.index(question.kind), default=None)
