"""Fitting each learner's model of memory to their reviews, apart from any request."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.actions.plans import set_parameters
from quizapp.store import cards
from quizapp.store.people import person
from quizapp.study.fitting import ENOUGH, Fit, fit
from quizapp.study.plans import plan_from_dict
from quizapp.study.scheduling import Rating


@dataclass(frozen=True)
class Fitted:
    """A learner whose reviews were enough, and what came of it; `changed` says whether the plan has new values."""

    person_id: int
    outcome: Fit
    changed: bool


def fit_everybody() -> Iterator[Fitted]:
    """Fit the model of every learner with enough reviews, and keep it where it foretells better."""
    for person_id in cards.people_with_reviews(ENOUGH):
        learner = person(person_id)
        if learner is None:
            continue
        plan = plan_from_dict(learner.plan)
        histories = [
            [(Rating(rating), at) for rating, at in history] for history in cards.histories(person_id)
        ]
        outcome = fit(histories, plan.model)
        changed = outcome.model != plan.model
        if changed:
            set_parameters(person_id, outcome.model.parameters)
        yield Fitted(person_id, outcome, changed)
