"""How an attempt ends, whoever ends it."""

from datetime import datetime
from math import fsum

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.store.attempts import Attempt, Slot, StoredResponse


def submit(session: Session, attempt: Attempt, now: datetime) -> None:
    """Close a locked attempt with the answers that it holds; unanswered questions earn nothing."""
    credits = session.scalars(
        select(StoredResponse.credit)
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .where(Slot.attempt_id == attempt.id)
    ).all()
    attempt.credit = fsum(credits)
    attempt.state = "submitted"
    attempt.submitted_at = now
