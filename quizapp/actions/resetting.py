"""One-time secrets by which a learner sets a password: on the sheet of an imported list, or where one was forgotten."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from quizapp.actions import passwords
from quizapp.actions.accounts import end_sign_ins, name_key, open_token
from quizapp.actions.auditing import record
from quizapp.actions.classes import LETTERS
from quizapp.actions.guessing import count_try, take_back
from quizapp.actions.merging import move_history
from quizapp.actions.notices import tell
from quizapp.actions.refusal import Refusal
from quizapp.store.classes import ClassMember, lock_class, plain_code
from quizapp.store.database import writing
from quizapp.store.people import OneTimeSecret, Person, lock_person, lock_secret, secret_hash

PURPOSE = "new_password"
RESET_LIFETIME = timedelta(hours=24)
# A sheet is handed out in a lesson, and somebody is ill that day.
SHEET_LIFETIME = timedelta(days=14)
GROUPS, GROUP_LENGTH = 3, 4


@dataclass(frozen=True)
class Secret:
    """Whom a new secret lets in; it is shown once, and only its hash is kept."""

    name: str
    secret: str


def reset_password(person_id: int, class_id: int, by: int, now: datetime) -> Secret:
    """Give a learner of a class a secret for a new password; the old one and all sign-ins end at once.

    Raises Refusal("not_found") for whoever teaches: nobody takes over another teacher's account.
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        member = session.get(ClassMember, (class_id, person_id))
        teacher = session.get(Person, by)
        if learner is None or learner.role != "learner" or member is None or teacher is None:
            raise Refusal("not_found")
        learner.password_hash = None
        end_sign_ins(session, person_id, now)
        record(session, by, "password_reset", now, class_id, name=learner.name)
        tell(session, person_id, "password_reset", {"name": teacher.name}, now)
        return give_secret(session, learner, now + RESET_LIFETIME)


def renew_sheet(class_id: int, by: int, now: datetime) -> list[Secret]:
    """Give new secrets to those of a class who have no password yet; earlier ones stop working."""
    with writing() as session:
        lock_class(session, class_id)
        waiting = session.scalars(
            select(Person)
            .join(ClassMember, ClassMember.person_id == Person.id)
            .where(ClassMember.class_id == class_id, Person.role == "learner", Person.password_hash.is_(None))
            .order_by(Person.name_key)
        ).all()
        made = [give_secret(session, one, now + SHEET_LIFETIME) for one in waiting]
        if made:
            record(session, by, "secrets_made", now, class_id, names=listed(made))
        return made


def use_secret(
    name: str,
    secret: str,
    password: str,
    now: datetime,
    address: str | None = None,
    guest_id: int | None = None,
) -> str:
    """Set a password with a secret and give a token; what `guest_id` did before moves to the account.

    Guessing is slowed down as for passwords. Raises Refusal for a password that is too easy, and
    Refusal("secret_wrong") for a name and secret that do not go together or no more.
    """
    key = name_key(name)
    passwords.check_new(password, name)
    counted = count_try(key, address, now)
    if counted.person_id is None:
        raise Refusal("secret_wrong")
    password_hash = passwords.hash_new(password)
    with writing() as session:
        people = {id: lock_person(session, id) for id in sorted({counted.person_id, guest_id} - {None})}
        account, guest = people[counted.person_id], people.get(guest_id)
        found = lock_secret(session, PURPOSE, plain_code(secret), now)
        if account is None or found is None or found.person_id != account.id:
            raise Refusal("secret_wrong")
        take_back(session, counted)
        found.used_at = now
        account.password_hash = password_hash
        end_sign_ins(session, account.id, now)
        if guest is not None and guest.role == "guest":
            move_history(session, guest, account, now)
        return open_token(session, account.id, now)


def give_secret(session: Session, person: Person, expires_at: datetime) -> Secret:
    """Make a secret for a person inside a transaction; the ones before stop working."""
    session.execute(
        delete(OneTimeSecret).where(OneTimeSecret.purpose == PURPOSE, OneTimeSecret.person_id == person.id)
    )
    parts = ["".join(secrets.choice(LETTERS) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS)]
    session.add(
        OneTimeSecret(
            purpose=PURPOSE,
            person_id=person.id,
            secret_hash=secret_hash("".join(parts)),
            expires_at=expires_at,
        )
    )
    return Secret(person.name or "", "-".join(parts))


def listed(made: Sequence[Secret], most: int = 20) -> str:
    """Name people in a row, the first of many."""
    names = "、".join(one.name for one in made[:most])
    return f"{names} … ({len(made)})" if len(made) > most else names
