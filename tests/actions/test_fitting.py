"""Fitting everybody's model of memory."""

from datetime import timedelta

from quizapp.actions import fitting, flashcards, plans
from quizapp.store.database import db
from quizapp.store.people import person
from quizapp.study import fitting as study
from quizapp.study.plans import Plan, plan_from_dict
from quizapp.study.scheduling import USUAL, Model, Rating
from tests.actions import sample

FACTS = [fact.id for fact in sample.bank().facts]
OWN = tuple(value * 1.01 for value in USUAL.parameters)


def test_only_whoever_has_enough_reviews_is_fitted_and_other_choices_stay(place, now, monkeypatch):
    monkeypatch.setattr(fitting, "ENOUGH", 3)
    monkeypatch.setattr(
        fitting, "fit", lambda histories, model: study.Fit(Model(model.desired_retention, OWN), 4)
    )
    for day in range(4):
        flashcards.review(place.bob, FACTS[0], Rating.GOOD, now + timedelta(days=9 * day))
    flashcards.review(place.charlie, FACTS[0], Rating.GOOD, now)
    plans.set_plan(place.bob, Plan(new_per_day=5, desired_retention=0.95))
    (done,) = fitting.fit_everybody()
    assert (done.person_id, done.changed) == (place.bob, True)
    db.session.rollback()
    plan = plan_from_dict(person(place.bob).plan)
    assert plan.parameters == OWN and (plan.new_per_day, plan.desired_retention) == (5, 0.95)
    assert plan_from_dict(person(place.charlie).plan) == Plan()


def test_a_review_that_was_taken_back_teaches_nothing(place, now, monkeypatch):
    seen = []
    monkeypatch.setattr(fitting, "ENOUGH", 1)
    monkeypatch.setattr(
        fitting, "fit", lambda histories, model: seen.extend(histories) or study.Fit(model, 1)
    )
    flashcards.review(place.bob, FACTS[0], Rating.GOOD, now)
    flashcards.review(place.bob, FACTS[1], Rating.AGAIN, now)
    flashcards.undo(place.bob, now)
    assert [one.changed for one in fitting.fit_everybody()] == [False]
    assert seen == [[(Rating.GOOD, now)]]
