"""Fitting the model of memory to one learner: only with enough reviews, and only where it foretells better."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import log

from quizapp.study.scheduling import USUAL, Memory, Model, Rating, recall, retrievability

# With fewer the published parameters foretell better than a learner's own.
ENOUGH = 400
_JUDGED = 0.2
_CERTAIN = 1e-4

History = Sequence[tuple[Rating, datetime]]


@dataclass(frozen=True)
class Fit:
    """What came of it: the model to use, and how wrongly each foretold the last fifth (log loss).

    `model` is the one that was in use where the new one is no better, or where `reviews` are too few.
    """

    model: Model
    reviews: int
    loss_before: float | None = None
    loss_after: float | None = None


def fit(histories: Iterable[History], model: Model) -> Fit:
    """Fit FSRS-6's parameters to the histories of a learner's cards.

    They are trained on the first four fifths of the time and judged on the last. Raises ImportError where the
    trainer (the extra "optimizer") is not installed.
    """
    cards = [sorted(history, key=lambda one: one[1]) for history in histories if history]
    moments = sorted(at for card in cards for _, at in card)
    if len(moments) < ENOUGH:
        return Fit(model, len(moments))
    split = moments[int(len(moments) * (1 - _JUDGED))]
    parameters = _train([[one for one in card if one[1] < split] for card in cards])
    fitted = replace(model, parameters=parameters)
    before, after = log_loss(cards, model, split), log_loss(cards, fitted, split)
    better = before is not None and after is not None and after < before
    return Fit(fitted if better else model, len(moments), before, after)


def log_loss(cards: Iterable[History], model: Model, since: datetime) -> float | None:
    """Tell how wrongly a model foretells the recalls from a moment on; None where there is none to foretell.

    A second recall of a day tells nothing about memory over days and is not judged.
    """
    losses = []
    for card in cards:
        memory: Memory | None = None
        for rating, at in card:
            if memory is not None and at >= since and at - memory.last_review >= timedelta(days=1):
                chance = min(1 - _CERTAIN, max(_CERTAIN, retrievability(memory, at, model)))
                losses.append(-log(chance if rating > Rating.AGAIN else 1 - chance))
            memory = recall(memory, rating, at, model)
    return sum(losses) / len(losses) if losses else None


def _train(cards: Iterable[History]) -> tuple[float, ...]:
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview

    items = []
    for card in cards:
        reviews, last = [], None
        for rating, at in card:
            days = 0 if last is None else (at.date() - last.date()).days
            reviews.append(FSRSReview(int(rating), days))
            last = at
            # The trainer foretells the last review of each item from those before it.
            if len(reviews) > 1 and days > 0:
                items.append(FSRSItem(list(reviews)))
    found = FSRS(parameters=[]).compute_parameters(items) if items else ()
    return tuple(found) if len(found) == len(USUAL.parameters) else USUAL.parameters
