"""What a learner chose, and how it is kept."""

from datetime import date

import pytest

from quizapp.study.plans import Plan, plan_from_dict, plan_to_dict
from quizapp.study.scheduling import USUAL, Model


@pytest.mark.parametrize(
    "plan",
    [
        Plan(),
        Plan(new_per_day=0, reviews_per_day=50, desired_retention=0.95, types_answers=True),
        Plan(exams={3: date(2026, 12, 12)}, parameters=USUAL.parameters),
    ],
)
def test_a_plan_comes_back_as_it_was_chosen(plan):
    assert plan_from_dict(plan_to_dict(plan)) == plan


def test_whoever_chose_nothing_learns_as_usual():
    assert plan_from_dict(None) == Plan() and Plan().model == USUAL


def test_a_word_of_an_older_version_does_no_harm():
    assert plan_from_dict({"shoe_size": 42, "new_per_day": 5}) == Plan(new_per_day=5)


def test_the_learners_own_wishes_schedule_their_reviews():
    own = tuple(value * 1.1 for value in USUAL.parameters)
    assert Plan(desired_retention=0.95, parameters=own).model == Model(0.95, own)
