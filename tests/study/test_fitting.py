"""Fitting the model of memory to one learner."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from quizapp.study.fitting import ENOUGH, fit, log_loss
from quizapp.study.scheduling import USUAL, Model, Rating, recall, retrievability

START = datetime(2026, 1, 1, 9, tzinfo=UTC)


def learner(seed, truth, cards=120, days=200):
    """Simulate somebody who remembers as `truth` says and is asked when the usual model says."""
    random, histories = Random(seed), []
    for _ in range(cards):
        memory = shown = None
        now, history = START + timedelta(days=random.randint(0, 60)), []
        while now < START + timedelta(days=days):
            if memory is None:
                rating = Rating.GOOD if random.random() < 0.6 else Rating.AGAIN
            else:
                rating = Rating.GOOD if random.random() < retrievability(memory, now, truth) else Rating.AGAIN
            history.append((rating, now))
            memory, shown = recall(memory, rating, now, truth), recall(shown, rating, now)
            now = max(shown.due, now + timedelta(days=1))
        histories.append(history)
    return histories


# Somebody whose memories last a fifth as long at first, and grow by less with each recall.
FORGETFUL = Model(
    parameters=tuple(
        value * (0.2 if place < 4 else 0.6 if place == 8 else 1)
        for place, value in enumerate(USUAL.parameters)
    )
)


def test_few_reviews_change_nothing():
    histories = learner(1, FORGETFUL, cards=10)
    found = fit(histories, USUAL)
    assert found.reviews < ENOUGH and found.model == USUAL and found.loss_before is None


def test_somebody_who_forgets_sooner_gets_their_own_parameters():
    found = fit(learner(2, FORGETFUL), USUAL)
    assert found.model != USUAL and found.loss_after < found.loss_before
    assert found.model.desired_retention == USUAL.desired_retention and len(found.model.parameters) == 21


@pytest.mark.parametrize("seed", range(6))
def test_nobody_is_foretold_worse_than_before(seed):
    histories = learner(seed, USUAL, cards=60)
    found = fit(histories, USUAL)
    later = START + timedelta(days=160)
    assert log_loss(histories, found.model, later) <= log_loss(histories, USUAL, later) + 0.002


def test_a_model_that_is_right_loses_less_than_one_that_is_wrong():
    histories = learner(9, FORGETFUL)
    assert log_loss(histories, FORGETFUL, START) < log_loss(histories, USUAL, START)


def test_there_is_nothing_to_judge_in_a_single_day():
    assert (
        log_loss([[(Rating.GOOD, START), (Rating.GOOD, START + timedelta(minutes=9))]], USUAL, START) is None
    )
    assert fit([], USUAL).reviews == 0
