"""Who did what to scores, classes and rights, and when; rows are added and never changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base, db
from quizapp.store.people import Person


class AuditEntry(Base):
    """One deed. `details` say of what, with what was there before."""

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    deed: Mapped[str]
    class_id: Mapped[int | None] = mapped_column(ForeignKey("school_class.id"), index=True)
    set_id: Mapped[int | None] = mapped_column(ForeignKey("question_set.id"), index=True)
    details: Mapped[dict[str, Any]]
    at: Mapped[datetime]


@dataclass(frozen=True)
class Recorded:
    """A deed as a list shows it; `name` is whose deed it was, None where they have left."""

    deed: str
    name: str | None
    details: dict[str, Any]
    at: datetime


def deeds_in_class(class_id: int) -> list[Recorded]:
    """List what teachers did in a class, the newest first."""
    return _deeds(AuditEntry.class_id == class_id)


def deeds_of_site() -> list[Recorded]:
    """List what concerns the whole site, such as who may teach, the newest first."""
    return _deeds(AuditEntry.class_id.is_(None), AuditEntry.set_id.is_(None))


def _deeds(*which: ColumnElement[bool]) -> list[Recorded]:
    rows = db.session.execute(
        select(AuditEntry.deed, Person.name, AuditEntry.details, AuditEntry.at)
        .outerjoin(Person, Person.id == AuditEntry.person_id)
        .where(*which)
        .order_by(AuditEntry.at.desc(), AuditEntry.id.desc())
    )
    return [Recorded(*row) for row in rows]
