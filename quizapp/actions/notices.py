"""Telling people something once, on their first page, until they put it away."""

from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from quizapp.store.database import writing
from quizapp.store.notices import Notice


def tell(session: Session, person_id: int, code: str, details: dict[str, Any], now: datetime) -> None:
    """Leave a notice inside a transaction; one that says the very same and was not seen yet stands for both."""
    waiting = session.query(Notice).filter_by(person_id=person_id, code=code, seen_at=None)
    if all(one.details != details for one in waiting):
        session.add(Notice(person_id=person_id, code=code, details=details, created_at=now))


def put_away(person_id: int, notice_id: int, now: datetime) -> None:
    """Note that a person has seen a notice of theirs; again, or another's, changes nothing."""
    with writing() as session:
        session.execute(
            update(Notice)
            .where(Notice.id == notice_id, Notice.person_id == person_id, Notice.seen_at.is_(None))
            .values(seen_at=now)
        )
