"""Long work that runs outside requests. The row is the truth: who asked, how far it is, how it ended."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base


class Job(Base):
    """One piece of long work.

    `state` is "waiting", "running", "done", "failed" or "cancelled". Whoever runs it holds a lease; when
    `leased_until` has passed, somebody else takes it up again. `progress` is 0 to 1; `step` and `error` are codes;
    `asked` and `result` are the work's own.
    """

    __tablename__ = "job"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    set_id: Mapped[int | None] = mapped_column(ForeignKey("question_set.id"), index=True)
    asked: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(index=True)
    step: Mapped[str | None]
    progress: Mapped[float] = mapped_column(default=0.0)
    error: Mapped[str | None]
    result: Mapped[dict[str, Any] | None]
    tries: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
