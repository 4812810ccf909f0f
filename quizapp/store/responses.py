"""The responses to a set's questions with the score of the attempt that each is part of: one pass of SQL."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select, true

from quizapp.questions import Question
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.database import db
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion


@dataclass(frozen=True)
class ResponseRow:
    """One place of a submitted attempt: its credit (0 without an answer), the answer, and the attempt's sum."""

    question_id: str
    credit: float
    answer: Any
    total: float
    attempt_id: int


def responses_to(
    set_id: int, first_only: bool = True, whose: ColumnElement[bool] | None = None
) -> list[ResponseRow]:
    """List what people of a scope answered in submitted attempts; with `first_only`, at each one's first meeting.

    Later meetings tell about memory and not about the question.
    """
    meeting = (
        func.row_number()
        .over(partition_by=(Attempt.person_id, QuestionVersion.question_id), order_by=Attempt.id)
        .label("meeting")
    )
    rows = (
        select(
            QuestionVersion.question_id.label("question_id"),
            func.coalesce(StoredResponse.credit, 0.0).label("credit"),
            StoredResponse.answer.label("answer"),
            Attempt.credit.label("total"),
            Attempt.id.label("attempt_id"),
            meeting,
        )
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .join(Person, Person.id == Attempt.person_id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(Attempt.set_id == set_id, Attempt.state == "submitted", true() if whose is None else whose)
        .subquery()
    )
    chosen = select(rows.c.question_id, rows.c.credit, rows.c.answer, rows.c.total, rows.c.attempt_id)
    if first_only:
        chosen = chosen.where(rows.c.meeting == 1)
    return [ResponseRow(*row) for row in db.session.execute(chosen.order_by(rows.c.attempt_id))]


def newest_wordings(set_id: int) -> dict[str, Question]:
    """Give the newest wording of each question that an attempt of a set ever held."""
    newest = (
        select(func.max(QuestionVersion.id))
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.set_id == set_id)
        .group_by(QuestionVersion.question_id)
    )
    return {
        version.question_id: version.question()
        for version in db.session.scalars(select(QuestionVersion).where(QuestionVersion.id.in_(newest)))
    }
