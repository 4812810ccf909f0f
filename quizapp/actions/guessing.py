"""How a guesser of passwords is slowed down: failed tries are counted where all workers see them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from quizapp.actions.refusal import Refusal
from quizapp.store.database import writing
from quizapp.store.people import FailedSignIn, failed_tries, lock_person_by_key, secret_hash

WINDOW = timedelta(minutes=1)
TRIES_PER_ACCOUNT = 10
# Wide, as a class of thirty shares the school's one address.
TRIES_PER_ADDRESS = 120


@dataclass(frozen=True)
class Try:
    """A counted try: the account it is about, if there is one, and what to take back if it succeeds."""

    person_id: int | None
    password_hash: str | None
    ids: tuple[int, ...]


def count_try(name_key: str, address: str | None, now: datetime) -> Try:
    """Count a try as failed before the slow check of the password, so that racing guesses cannot all pass.

    Raises Refusal("too_many_tries").
    """
    limits = [(secret_hash(f"account {name_key}"), TRIES_PER_ACCOUNT)]
    if address is not None:
        limits.append((secret_hash(f"address {address}"), TRIES_PER_ADDRESS))
    with writing() as session:
        account = lock_person_by_key(session, name_key)
        session.execute(delete(FailedSignIn).where(FailedSignIn.at <= now - WINDOW))
        for key, limit in limits:
            if failed_tries(session, key, now - WINDOW) >= limit:
                raise Refusal("too_many_tries")
        rows = [FailedSignIn(key=key, at=now) for key, _ in limits]
        session.add_all(rows)
        session.flush()
        return Try(
            account.id if account else None,
            account.password_hash if account else None,
            tuple(row.id for row in rows),
        )


def take_back(session: Session, counted: Try) -> None:
    """Forget a try that turned out right."""
    session.execute(delete(FailedSignIn).where(FailedSignIn.id.in_(counted.ids)))
