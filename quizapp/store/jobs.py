"""Long work that runs outside requests. The row is the truth: who asked, how far it is, how it ended."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, and_, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base, db


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


UNDER_WAY = ("waiting", "running")


def wanting_work(now: datetime) -> ColumnElement[bool]:
    """Choose the jobs that nobody works on: new ones, and those whose worker has not been heard of in time."""
    lost = and_(Job.state == "running", Job.leased_until < now)
    return or_(Job.state == "waiting", lost)


def has_work(now: datetime) -> bool:
    """Tell whether a job wants a worker."""
    return db.session.scalar(select(Job.id).where(wanting_work(now)).limit(1)) is not None


def job_of(person_id: int, job_id: int) -> Job | None:
    """Find a job that this person asked for."""
    return db.session.scalar(select(Job).where(Job.id == job_id, Job.owner_id == person_id))


def jobs_of(person_id: int, limit: int = 20) -> list[Job]:
    """List the newest jobs that a person asked for."""
    return list(
        db.session.scalars(select(Job).where(Job.owner_id == person_id).order_by(Job.id.desc()).limit(limit))
    )


def job_under_way(set_id: int) -> Job | None:
    """Find the job that works on a set now, or will."""
    return db.session.scalar(
        select(Job).where(Job.set_id == set_id, Job.state.in_(UNDER_WAY)).order_by(Job.id.desc()).limit(1)
    )
