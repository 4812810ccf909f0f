"""What the site has to tell a person: an answered doubt, another score, a corrected fact."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base, db


class Notice(Base):
    """One thing to tell; `code` names the sentence, `details` fill it. Told once `seen_at` is set."""

    __tablename__ = "notice"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    code: Mapped[str]
    details: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime | None]


def notices_of(person_id: int, most: int = 20) -> list[Notice]:
    """List what a person has not put away, the newest first."""
    return list(
        db.session.scalars(
            select(Notice)
            .where(Notice.person_id == person_id, Notice.seen_at.is_(None))
            .order_by(Notice.created_at.desc(), Notice.id.desc())
            .limit(most)
        )
    )


def notice_of(person_id: int, notice_id: int) -> Notice | None:
    """Find a notice for this very person."""
    return db.session.scalar(select(Notice).where(Notice.id == notice_id, Notice.person_id == person_id))
