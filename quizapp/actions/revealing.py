"""When a learner may see how an answer was judged: each assignment says so, practice always."""

from datetime import datetime

from quizapp.actions.submission import GRACE
from quizapp.store import assignments as rows
from quizapp.store import sittings
from quizapp.store.attempts import Attempt, attempts_of


def is_revealed(attempt: Attempt, now: datetime) -> bool:
    """Tell whether final answers of an attempt may be explained and its score told."""
    found = rows.assignment_of_attempt(attempt)
    # Others may still send what they answered in time.
    if found is None or found.feedback != "closing":
        return True
    closing = rows.closed_for_all_at(found.id)
    return closing is None or now > closing + GRACE


def unrevealed_attempts(person_id: int, now: datetime) -> frozenset[int]:
    """List a learner's attempts of which nothing may be told yet, or not while they take a test of the same set."""
    tested = sittings.sets_being_sat(person_id, now)
    meanwhile = {one.id for set_id in tested for one in attempts_of(person_id, set_id)}
    return rows.attempts_not_closed(person_id, "closing", now - GRACE) | meanwhile
