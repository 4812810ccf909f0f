"""People, their sign-ins, one-time secrets and the failed tries that slow a guesser down."""

import hashlib
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.store.database import Base, db

Role = Literal["guest", "learner", "teacher"]

SIGN_IN_LIFETIME = timedelta(days=180)


class Person(Base):
    """Somebody who learns or teaches; a guest has no name yet. `name_key` makes look-alike names one.

    `plan` is how they want to learn (`study.plans`), `looks` how pages look to them; None is as usual. The
    `keeper` runs the site: keeps its own sets and lets people teach.
    """

    __tablename__ = "person"
    # A guest who found their account leaves a number that nobody may get again.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None]
    name_key: Mapped[str | None] = mapped_column(unique=True)
    password_hash: Mapped[str | None]
    role: Mapped[str]
    keeper: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str | None]
    script: Mapped[str | None]
    zone: Mapped[str | None]
    plan: Mapped[dict[str, Any] | None]
    looks: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]


class SignIn(Base):
    """One browser that acts for a person, known by the hash of the random token in its cookie."""

    __tablename__ = "sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class OneTimeSecret(Base):
    """A secret that works once and for a while, such as the link that makes the first teacher.

    `person_id` is whom it serves, where somebody has an account already.
    """

    __tablename__ = "one_time_secret"

    id: Mapped[int] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class FailedSignIn(Base):
    """One try with a wrong password; `key` is the account's or the address's hash. Short-lived."""

    __tablename__ = "failed_sign_in"
    __table_args__ = (Index(None, "key", "at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    at: Mapped[datetime]


def secret_hash(secret: str) -> str:
    """Name a random secret by its hash, so that the database alone lets nobody in."""
    return hashlib.sha256(secret.encode()).hexdigest()


def person_of_token(token: str, now: datetime) -> Person | None:
    """Find who acts with this cookie token; None where the sign-in has ended, lapsed or never was."""
    return db.session.scalar(
        select(Person)
        .join(SignIn, SignIn.person_id == Person.id)
        .where(
            SignIn.token_hash == secret_hash(token),
            SignIn.ended_at.is_(None),
            SignIn.seen_at > now - SIGN_IN_LIFETIME,
        )
    )


def person(person_id: int) -> Person | None:
    """Find a person."""
    return db.session.get(Person, person_id)


def teachers() -> list[Person]:
    """List who teaches here, by name."""
    return list(
        db.session.scalars(
            select(Person).where(Person.role == "teacher").order_by(Person.name_key, Person.id)
        )
    )


def teacher(person_id: int) -> Person | None:
    """Find somebody who teaches here."""
    return db.session.scalar(select(Person).where(Person.id == person_id, Person.role == "teacher"))


def taken_keys(keys: Collection[str]) -> set[str]:
    """Tell which of these folded names have an account."""
    wanted = list(set(keys))
    # Databases take only so many values at once.
    parts = [wanted[start : start + 500] for start in range(0, len(wanted), 500)]
    return {
        key
        for part in parts
        for key in db.session.scalars(select(Person.name_key).where(Person.name_key.in_(part)))
    }


def has_teacher() -> bool:
    """Tell whether anybody teaches here yet."""
    return db.session.scalar(select(func.count()).where(Person.role == "teacher")) > 0


def lock_person(session: Session, person_id: int) -> Person | None:
    """Make this learner's other writers wait until the transaction ends; None where the person is gone.

    All that changes a learner's attempts and cards starts here, so that nothing of one learner races.
    """
    return session.scalar(
        select(Person)
        .where(Person.id == person_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )


def lock_person_by_key(session: Session, name_key: str) -> Person | None:
    """Find and lock the account with this folded name."""
    return session.scalar(
        select(Person)
        .where(Person.name_key == name_key)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )


def lock_secret(session: Session, purpose: str, secret: str, now: datetime) -> OneTimeSecret | None:
    """Find and lock a secret that still works."""
    return session.scalar(
        select(OneTimeSecret)
        .where(
            OneTimeSecret.purpose == purpose,
            OneTimeSecret.secret_hash == secret_hash(secret),
            OneTimeSecret.used_at.is_(None),
            OneTimeSecret.expires_at > now,
        )
        .with_for_update()
    )


def secret_holds(purpose: str, secret: str, now: datetime) -> bool:
    """Tell whether a secret still works."""
    return (
        db.session.scalar(
            select(OneTimeSecret.id).where(
                OneTimeSecret.purpose == purpose,
                OneTimeSecret.secret_hash == secret_hash(secret),
                OneTimeSecret.used_at.is_(None),
                OneTimeSecret.expires_at > now,
            )
        )
        is not None
    )


def failed_tries(session: Session, key: str, since: datetime) -> int:
    """Count the wrong passwords of an account or address since a moment."""
    return session.scalar(
        select(func.count()).select_from(FailedSignIn).where(FailedSignIn.key == key, FailedSignIn.at > since)
    )


def names_of(ids: Collection[int]) -> dict[int, str]:
    """Give the names of people who have one."""
    rows = db.session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    return {id: name for id, name in rows if name}
