"""The record of deeds: who did what to scores, classes and rights. Rows are added and never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizapp.store.audit import AuditEntry
from quizapp.store.database import writing


def record(
    session: Session,
    person_id: int | None,
    deed: str,
    now: datetime,
    class_id: int | None = None,
    set_id: int | None = None,
    **details: Any,
) -> None:
    """Add a deed inside the transaction that does it, so that neither is without the other."""
    session.add(
        AuditEntry(person_id=person_id, deed=deed, class_id=class_id, set_id=set_id, details=details, at=now)
    )


def record_export(
    person_id: int, what: str, now: datetime, class_id: int | None = None, set_id: int | None = None
) -> None:
    """Note that a teacher took a file of scores away."""
    with writing() as session:
        record(session, person_id, "export", now, class_id, set_id, what=what)
