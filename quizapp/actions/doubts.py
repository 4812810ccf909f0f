"""Doubting a question: the learner says why, and a teacher answers."""

from datetime import datetime

from sqlalchemy import select, update

from quizapp.actions.notices import tell
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.attempts import Attempt, Slot
from quizapp.store.database import writing
from quizapp.store.doubts import OUTCOMES, REASONS, Doubt
from quizapp.store.people import lock_person
from quizapp.store.versions import QuestionVersion

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
        # Who doubts again asks again.
        kept.outcome = kept.reply = kept.answered_by = kept.answered_at = None


def answer_doubts(set_id: int, question_id: str, outcome: str, reply: str, by: int, now: datetime) -> int:
    """Answer all that learners doubt about a question of a set, and tell each of them; give how many.

    Two teachers at once answer each doubt once. Raises Refusal("unknown_outcome"), and Refusal("reply_missing")
    where a doubt is dismissed without a word.
    """
    said = reply.strip()[:LONGEST_WORDS]
    if outcome not in OUTCOMES:
        raise Refusal("unknown_outcome")
    if outcome == "dismissed" and not said:
        raise Refusal("reply_missing")
    with writing() as session:
        versions = select(QuestionVersion.id).where(QuestionVersion.question_id == question_id)
        answered = session.execute(
            update(Doubt)
            .where(
                Doubt.set_id == set_id,
                Doubt.question_version_id.in_(versions.scalar_subquery()),
                Doubt.outcome.is_(None),
            )
            .values(outcome=outcome, reply=said or None, answered_by=by, answered_at=now)
            .returning(Doubt.person_id, Doubt.question_version_id)
        ).all()
        for person_id, version_id in answered:
            told = {"version_id": version_id, "set_id": set_id, "outcome": outcome, "reply": said}
            tell(session, person_id, "doubt_answered", told, now)
        return len(answered)
