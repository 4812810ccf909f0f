"""Choosing how to learn."""

from dataclasses import replace

from quizapp.actions.refusal import Refusal
from quizapp.store.database import writing
from quizapp.store.people import lock_person
from quizapp.study.plans import Plan, plan_from_dict, plan_to_dict


def set_plan(person_id: int, plan: Plan) -> None:
    """Keep a learner's plan. What is scheduled already stays; the next review of each fact follows it.

    Raises Refusal("not_found").
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        if learner is None:
            raise Refusal("not_found")
        learner.plan = plan_to_dict(plan)


def set_parameters(person_id: int, parameters: tuple[float, ...]) -> None:
    """Keep a learner's own parameters of memory beside whatever else their plan says by now.

    Raises Refusal("not_found").
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        if learner is None:
            raise Refusal("not_found")
        learner.plan = plan_to_dict(replace(plan_from_dict(learner.plan), parameters=parameters))
