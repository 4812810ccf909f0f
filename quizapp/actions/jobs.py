"""Long work as rows: asked for, taken by a lease, told about, ended. Every write is short.

Who takes a job holds it as the so-manieth try. Whoever was thought dead and comes back has an older try, so
nothing that it still says or does counts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from quizapp.actions.refusal import Refusal
from quizapp.store.database import writing
from quizapp.store.jobs import UNDER_WAY, Job, has_work, wanting_work

LEASE = timedelta(seconds=30)
TRIES = 3
"""A job that its worker did not survive so often is given up: it may be what kills it."""
AT_ONCE = 5
"""So many jobs one person may have under way."""


@dataclass(frozen=True)
class Taken:
    """A job in somebody's hands, as the so-manieth try."""

    id: int
    kind: str
    owner_id: int | None
    set_id: int | None
    asked: dict[str, Any]
    tries: int


def ask(
    session: Session,
    kind: str,
    owner_id: int,
    asked: dict[str, Any],
    now: datetime,
    set_id: int | None = None,
) -> int:
    """Put work into the queue, inside a transaction; give the job's id.

    Raises Refusal("too_many_jobs") where its owner has enough under way.
    """
    open_ones = session.scalars(
        select(Job.id).where(Job.owner_id == owner_id, Job.state.in_(UNDER_WAY)).limit(AT_ONCE)
    )
    if len(open_ones.all()) >= AT_ONCE:
        raise Refusal("too_many_jobs")
    job = Job(
        kind=kind,
        owner_id=owner_id,
        set_id=set_id,
        asked=asked,
        state="waiting",
        progress=0.0,
        tries=0,
        created_at=now,
    )
    session.add(job)
    session.flush()
    return job.id


def take(now: datetime) -> Taken | None:
    """Take the oldest job that nobody works on; None where there is none.

    One that was tried too often fails instead.
    """
    # Most looks find nothing, and need not keep a writer waiting.
    while has_work(now):
        with writing() as session:
            oldest = (
                select(Job.id)
                .where(wanting_work(now))
                .order_by(Job.id)
                .limit(1)
                .with_for_update(skip_locked=True)
                .scalar_subquery()
            )
            job = session.scalar(
                update(Job)
                .where(Job.id == oldest)
                .values(
                    state="running", tries=Job.tries + 1, leased_until=now + LEASE, progress=0.0, step=None
                )
                .returning(Job)
                .execution_options(populate_existing=True)
            )
            if job is None:
                return None
            if job.tries <= TRIES:
                return Taken(job.id, job.kind, job.owner_id, job.set_id, job.asked, job.tries)
            job.tries = TRIES
            _end(job, "failed", now, error="tried_too_often")
    return None


def tell(taken: Taken, step: str | None, progress: float, now: datetime) -> bool:
    """Say how far a job is and keep its lease; False where it is no longer ours: cancelled, or taken by another."""
    with writing() as session:
        kept = session.execute(
            update(Job).where(*_ours(taken)).values(step=step, progress=progress, leased_until=now + LEASE)
        )
        return kept.rowcount == 1


def finish(session: Session, taken: Taken, result: dict[str, Any], now: datetime) -> None:
    """End a job inside the transaction that keeps its result: both are there, or neither.

    Raises Refusal("job_gone") where the job is no longer ours.
    """
    job = session.scalar(select(Job).where(*_ours(taken)).with_for_update())
    if job is None:
        raise Refusal("job_gone")
    job.result = result
    job.progress = 1.0
    _end(job, "done", now)


def fail(taken: Taken, error: str, now: datetime) -> None:
    """End a job that cannot be done; `error` is a code that its page explains."""
    with writing() as session:
        job = session.scalar(select(Job).where(*_ours(taken)).with_for_update())
        if job is not None:
            _end(job, "failed", now, error=error)


def give_back(taken: Taken) -> None:
    """Let somebody else take a job up at once, as this worker ends in good order; the try does not count."""
    with writing() as session:
        session.execute(
            update(Job).where(*_ours(taken)).values(state="waiting", leased_until=None, tries=Job.tries - 1)
        )


def cancel(job_id: int, now: datetime) -> None:
    """Stop a job; its worker sees it when it next says how far it is. An ended one stays as it is."""
    with writing() as session:
        job = session.scalar(select(Job).where(Job.id == job_id, Job.state.in_(UNDER_WAY)).with_for_update())
        if job is not None:
            _end(job, "cancelled", now)


def _ours(taken: Taken) -> tuple[Any, ...]:
    return (Job.id == taken.id, Job.state == "running", Job.tries == taken.tries)


def _end(job: Job, state: str, now: datetime, error: str | None = None) -> None:
    job.state, job.error, job.ended_at, job.leased_until = state, error, now, None
