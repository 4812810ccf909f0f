"""Doubting a question: the learner says why, the teacher sees it."""

from datetime import datetime

from sqlalchemy import select

from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.attempts import Attempt, Slot
from quizapp.store.database import writing
from quizapp.store.doubts import REASONS, Doubt
from quizapp.store.people import lock_person

LONGEST_WORDS = 500


def doubt(attempt_id: int, position: int, reason: str, words: str, now: datetime) -> None:
    """Keep a learner's doubt about an answered question of an attempt; a second one replaces the first.

    Raises Refusal("not_found"), also before the answer is final, and Refusal("unknown_reason").
    """
    if reason not in REASONS:
        raise Refusal("unknown_reason")
    view = attempts.slot_at(attempt_id, position)
    if view is None or view.response is None:
        raise Refusal("not_found")
    with writing() as session:
        attempt = session.get_one(Attempt, attempt_id)
        lock_person(session, attempt.person_id)
        version_id = session.scalar(
            select(Slot.question_version_id).where(Slot.attempt_id == attempt_id, Slot.position == position)
        )
        kept = session.scalar(
            select(Doubt).where(Doubt.person_id == attempt.person_id, Doubt.question_version_id == version_id)
        )
        if kept is None:
            kept = Doubt(person_id=attempt.person_id, set_id=attempt.set_id, question_version_id=version_id)
            session.add(kept)
        kept.reason, kept.words, kept.created_at = reason, words.strip()[:LONGEST_WORDS], now
