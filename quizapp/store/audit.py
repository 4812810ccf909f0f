"""Who did what to scores, classes and rights, and when; rows are added and never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base


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
