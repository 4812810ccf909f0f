"""How an attempt ends, whoever ends it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import fsum

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.remembering import feed
from quizapp.questions import Grade, Response
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.grading import changes_of, lock_marking
from quizapp.store.versions import QuestionVersion
from quizapp.study import grading
from quizapp.study.regrading import Change, laid_over

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
    changes = changes_in_force(session, attempt.set_id)
    for slot, version, draft in drafts:
        # In a test nobody asks back: what is not specific enough is not right.
        grade = laid_over(version.question(), changes.get(version.id, ())).judge_finally(draft.response())
        store_response(
            session, attempt, slot, version, draft.response(), grade, draft.guessed, now, draft.saved_at
        )
        session.delete(draft)
    session.flush()
    worths = session.execute(
        select(StoredResponse.credit, Slot.weight)
        .select_from(Slot)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(Slot.attempt_id == attempt.id)
    ).all()
    attempt.credit = fsum((credit or 0.0) * weight for credit, weight in worths)
    attempt.points = points_of([weight for _, weight in worths])
    attempt.state = "submitted"
    attempt.submitted_at = now


def points_of(weights: Sequence[float]) -> float | None:
    """Say what an attempt's places are worth together; None where each counts once."""
    return None if all(weight == 1.0 for weight in weights) else fsum(weights)


def changes_in_force(session: Session, set_id: int) -> dict[int, tuple[Change, ...]]:
    """Give the repairs of a set's wordings, which stay as they are until the transaction ends. Lock people before."""
    lock_marking(session, set_id, share=True)
    return changes_of(set_id)


def store_response(
    session: Session,
    attempt: Attempt,
    slot: Slot,
    version: QuestionVersion,
    response: Response,
    grade: Grade,
    guessed: bool,
    now: datetime,
    given_at: datetime | None = None,
) -> None:
    """Keep a final response of a locked attempt, and let the memory of its fact know now, whenever it was given."""
    stored = StoredResponse(
        slot_id=slot.id,
        answer=list(response) if isinstance(response, tuple) else response,
        verdict=grade.verdict,
        credit=grade.credit,
        note=grade.note,
        guessed=guessed,
        answered_at=given_at or now,
    )
    session.add(stored)
    session.flush()
    rating = grading.rating_of(version.question(), grade, guessed)
    if rating is not None:
        feed(session, attempt.person_id, version.fact_id, rating, stored.id, now)
