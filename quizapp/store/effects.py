"""Whom a change of questions would meet: learners who know their facts, graded attempts that hold them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import func, select

from quizapp.store.attempts import Attempt, Slot
from quizapp.store.banks import QuestionSet
from quizapp.store.cards import Card
from quizapp.store.database import db
from quizapp.store.scopes import studying
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseFact


@dataclass(frozen=True)
class Effects:
    """How many learners of a set have history with each fact; how many graded attempts hold each question."""

    learners: Mapping[str, int] = field(default_factory=dict)
    graded: Mapping[str, int] = field(default_factory=dict)


def effects_in(set_id: int, release_id: int) -> Effects:
    """Count for all facts and questions of a set at once."""
    stated = (
        select(FactVersion.fact_id)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(ReleaseFact.release_id == release_id)
    )
    learners = db.session.execute(
        select(Card.fact_id, func.count())
        .where(
            Card.fact_id.in_(stated),
            Card.memory.is_not(None),
            Card.person_id.in_(studying(db.session.get_one(QuestionSet, set_id))),
        )
        .group_by(Card.fact_id)
    )
    graded = db.session.execute(
        select(QuestionVersion.question_id, func.count(Attempt.id.distinct()))
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.set_id == set_id, Attempt.assignment_id.is_not(None), Attempt.state == "submitted")
        .group_by(QuestionVersion.question_id)
    )
    return Effects({id: count for id, count in learners}, {id: count for id, count in graded})
