"""When a learner may see how an answer was judged: each assignment says so, practice always."""

from datetime import datetime

from quizapp.actions.submission import GRACE
from quizapp.store import assignments as rows
from quizapp.store.attempts import Attempt


def is_revealed(attempt: Attempt, now: datetime) -> bool:
    """Tell whether final answers of an attempt may be explained and its score told."""
    found = rows.assignment_of_attempt(attempt)
    # Others may still send what they answered in time.
    return found is None or found.feedback != "closing" or now > found.closes_at + GRACE


def unrevealed_attempts(person_id: int, now: datetime) -> frozenset[int]:
    """List a learner's attempts of which nothing may be told yet."""
    return rows.attempts_not_closed(person_id, "closing", now - GRACE)
