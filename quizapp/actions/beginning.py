"""How an attempt begins, in practice or for an assignment."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from quizapp.actions.submission import changes_in_force, points_of
from quizapp.store.attempts import Attempt, Slot
from quizapp.store.people import Person
from quizapp.study.assembly import Choice
from quizapp.study.plans import plan_from_dict
from quizapp.study.regrading import weight_of


def begin(session: Session, attempt: Attempt, chosen: Sequence[Choice]) -> int:
    """Store a new attempt of a locked learner with the questions chosen for it; give its id."""
    session.add(attempt)
    session.flush()
    changes = changes_in_force(session, attempt.set_id)
    weights = [weight_of(changes.get(choice.version_id, ())) for choice in chosen]
    attempt.points = points_of(weights)
    session.add_all(
        Slot(
            attempt_id=attempt.id,
            position=position,
            question_version_id=choice.version_id,
            option_order=list(choice.option_order),
            weight=weights[position - 1],
        )
        for position, choice in enumerate(chosen, start=1)
    )
    return attempt.id


def deadline(learner: Person, minutes: int | None, now: datetime) -> datetime | None:
    """Give the moment at which a limit of so many minutes ends for this learner; some need more time."""
    if minutes is None:
        return None
    extra = plan_from_dict(learner.plan).extra_time
    return now + timedelta(minutes=minutes) * (1 + extra / 100)
