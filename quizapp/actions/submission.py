"""How an attempt ends, whoever ends it."""

from datetime import datetime, timedelta
from math import fsum

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.remembering import feed
from quizapp.questions import Grade, Response
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.versions import QuestionVersion
from quizapp.study import grading

# An answer that was on its way at a deadline gets so much more.
GRACE = timedelta(seconds=30)


def submit(session: Session, attempt: Attempt, now: datetime) -> None:
    """Close a locked attempt with the answers that it holds; unanswered questions earn nothing."""
    drafts = session.execute(
        select(Slot, QuestionVersion, DraftAnswer)
        .join(DraftAnswer, DraftAnswer.slot_id == Slot.id)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .where(Slot.attempt_id == attempt.id)
        .order_by(Slot.position)
    ).all()
    for slot, version, draft in drafts:
        grade = grading.judge(version.question(), draft.response())
        if grade.verdict == "prompt":
            # In a test nobody asks back: what is not specific enough is not right.
            grade = Grade("wrong", 0.0, grade.note)
        store_response(session, attempt, slot, version, draft.response(), grade, draft.guessed, now)
        session.delete(draft)
    session.flush()
    credits = session.scalars(
        select(StoredResponse.credit)
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .where(Slot.attempt_id == attempt.id)
    ).all()
    attempt.credit = fsum(credits)
    attempt.state = "submitted"
    attempt.submitted_at = now


def store_response(
    session: Session,
    attempt: Attempt,
    slot: Slot,
    version: QuestionVersion,
    response: Response,
    grade: Grade,
    guessed: bool,
    now: datetime,
) -> None:
    """Keep a final response of a locked attempt, and let the memory of its fact know."""
    stored = StoredResponse(
        slot_id=slot.id,
        answer=list(response) if isinstance(response, tuple) else response,
        verdict=grade.verdict,
        credit=grade.credit,
        note=grade.note,
        guessed=guessed,
        answered_at=now,
    )
    session.add(stored)
    session.flush()
    rating = grading.rating_of(version.question(), grade, guessed)
    if rating is not None:
        feed(session, attempt.person_id, version.fact_id, rating, stored.id, now)
