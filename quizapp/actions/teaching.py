"""Who may teach here: let in by a one-time link of the site's keeper, who may end it and hand the keeping on."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from quizapp.actions.auditing import record
from quizapp.actions.notices import tell
from quizapp.actions.refusal import Refusal
from quizapp.store.classes import ClassTeacher, SchoolClass
from quizapp.store.database import lock_table, writing
from quizapp.store.people import OneTimeSecret, Person, lock_person, lock_secret, secret_hash

PURPOSE = "teach"
LINK_LIFETIME = timedelta(days=7)


def teaching_link(keeper_id: int, now: datetime) -> str:
    """Make the secret of a link that lets one person teach; only its hash is kept."""
    with writing() as session:
        _keeper(session, keeper_id)
        secret = secrets.token_urlsafe(24)
        session.add(
            OneTimeSecret(purpose=PURPOSE, secret_hash=secret_hash(secret), expires_at=now + LINK_LIFETIME)
        )
        record(session, keeper_id, "teaching_link", now)
        return secret


def begin_to_teach(secret: str, person_id: int, now: datetime) -> None:
    """Let the bearer of a link, who has an account, teach.

    Raises Refusal("account_needed") for a guest and Refusal("link_used_or_expired"); whoever teaches already does
    not use the link up.
    """
    with writing() as session:
        person = lock_person(session, person_id)
        found = lock_secret(session, PURPOSE, secret, now)
        if person is None or found is None:
            raise Refusal("link_used_or_expired")
        if person.role == "guest":
            raise Refusal("account_needed")
        if person.role != "teacher":
            found.used_at = now
            person.role = "teacher"
            record(session, person_id, "teaching_begun", now)


def end_teaching(keeper_id: int, person_id: int, now: datetime) -> None:
    """Take the right to teach back; their question sets stay theirs.

    A class that nobody teaches any more goes to the archive. Raises Refusal("own_right") for the keeper's own.
    """
    with writing() as session:
        lock_table(session, Person)
        _keeper(session, keeper_id)
        if person_id == keeper_id:
            raise Refusal("own_right")
        person = lock_person(session, person_id)
        if person is None or person.role != "teacher":
            raise Refusal("not_found")
        person.role = "learner"
        session.execute(delete(ClassTeacher).where(ClassTeacher.person_id == person_id))
        untaught = SchoolClass.id.not_in(select(ClassTeacher.class_id).scalar_subquery())
        session.execute(
            update(SchoolClass)
            .where(untaught, SchoolClass.archived_at.is_(None))
            .values(archived_at=now, join_code=None, code_expires_at=None)
        )
        record(session, keeper_id, "teaching_ended", now, name=person.name)


def hand_over(keeper_id: int, person_id: int, now: datetime) -> None:
    """Let another teacher keep the site instead; there is always one keeper."""
    with writing() as session:
        lock_table(session, Person)
        keeper, person = _keeper(session, keeper_id), lock_person(session, person_id)
        if person is None or person.role != "teacher" or person is keeper:
            raise Refusal("not_found")
        keeper.keeper, person.keeper = False, True
        record(session, keeper_id, "keeping_handed", now, name=person.name)
        tell(session, person_id, "keeps_the_site", {}, now)


def _keeper(session: Session, keeper_id: int) -> Person:
    keeper = lock_person(session, keeper_id)
    if keeper is None or not keeper.keeper or keeper.role != "teacher":
        raise Refusal("not_found")
    return keeper
