"""Classes: made, named, archived; learners join by a code and leave. Rights are checked before.

What a teacher does is recorded: `by` says who.
"""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from quizapp.actions.accounts import checked_name, name_key
from quizapp.actions.auditing import record
from quizapp.actions.refusal import Refusal
from quizapp.actions.submission import submit
from quizapp.store.assignments import open_attempts_of_class
from quizapp.store.classes import (
    ClassGroup,
    ClassMember,
    ClassTeacher,
    GroupMember,
    SchoolClass,
    class_with_code,
    lock_class,
    plain_code,
)
from quizapp.store.database import writing
from quizapp.store.people import Person, lock_person, lock_person_by_key

# Without what looks alike: 0 and O, 1, I and L.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 8
CODE_LIFETIME = timedelta(days=30)


def create(teacher_id: int, name: str, now: datetime) -> int:
    """Make a class with a code to join by, taught by this teacher; give its id."""
    shown = checked_name(name)
    with writing() as session:
        teacher = lock_person(session, teacher_id)
        if teacher is None or teacher.role != "teacher":
            raise Refusal("not_found")
        made = SchoolClass(name=shown, created_at=now)
        _give_code(made, now)
        session.add(made)
        session.flush()
        session.add(ClassTeacher(class_id=made.id, person_id=teacher_id))
        return made.id


def rename(class_id: int, name: str) -> None:
    """Give a class another name."""
    shown = checked_name(name)
    with writing() as session:
        _lock(session, class_id).name = shown


def rotate_code(class_id: int, now: datetime, by: int | None = None) -> None:
    """Give a class a new code that holds for `CODE_LIFETIME`; the one before stops working at once."""
    with writing() as session:
        found = _lock(session, class_id)
        if found.archived_at is not None:
            raise Refusal("class_archived")
        _give_code(found, now)
        record(session, by, "new_code", now, class_id)


def archive(class_id: int, now: datetime, by: int | None = None) -> None:
    """Close a class: nobody joins it any more, and all that was done in it stays to be read."""
    with writing() as session:
        found = _lock(session, class_id)
        if found.archived_at is None:
            record(session, by, "class_archived", now, class_id)
        found.archived_at = found.archived_at or now
        found.join_code = found.code_expires_at = None


def reopen(class_id: int, now: datetime, by: int | None = None) -> None:
    """Take a class out of the archive, with a new code."""
    with writing() as session:
        found = _lock(session, class_id)
        if found.archived_at is not None:
            found.archived_at = None
            _give_code(found, now)
            record(session, by, "class_reopened", now, class_id)


def join(person_id: int, code: str, now: datetime) -> int:
    """Let a learner into the class whose code this is; again changes nothing. Give the class's id.

    Raises Refusal("not_found") for a code that holds no more, Refusal("account_needed") for a guest, whom
    nobody could tell apart, and Refusal("teaches_here") for a teacher of the class.
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        found = class_with_code(code, now)
        # The code may have changed while we waited for the class.
        if learner is None or found is None or _lock(session, found.id).join_code != plain_code(code):
            raise Refusal("not_found")
        if learner.role == "guest":
            raise Refusal("account_needed")
        if session.get(ClassTeacher, (found.id, person_id)) is not None:
            raise Refusal("teaches_here")
        if session.get(ClassMember, (found.id, person_id)) is None:
            session.add(ClassMember(class_id=found.id, person_id=person_id, joined_at=now))
        return found.id


def remove_member(class_id: int, person_id: int, now: datetime, by: int | None = None) -> None:
    """Take a learner out of a class and its groups, whoever wishes it; what they did stays theirs.

    An assignment that they were taking ends with the answers that it holds.
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        found = session.get(ClassMember, (class_id, person_id))
        if found is not None and learner is not None:
            groups = select(ClassGroup.id).where(ClassGroup.class_id == class_id).scalar_subquery()
            session.execute(
                delete(GroupMember).where(
                    GroupMember.group_id.in_(groups), GroupMember.person_id == person_id
                )
            )
            session.delete(found)
            if by is not None:
                record(session, by, "member_removed", now, class_id, name=learner.name)
            for attempt in open_attempts_of_class(class_id, person_id):
                submit(session, attempt, now)


def add_teacher(class_id: int, name: str, now: datetime, by: int | None = None) -> None:
    """Let another teacher of this site teach a class, too; again changes nothing.

    Raises Refusal("no_such_teacher") for whoever does not teach, or learns in this class.
    """
    with writing() as session:
        teacher = lock_person_by_key(session, name_key(name))
        _lock(session, class_id)
        if teacher is None or teacher.role != "teacher":
            raise Refusal("no_such_teacher")
        if session.get(ClassMember, (class_id, teacher.id)) is not None:
            raise Refusal("no_such_teacher")
        if session.get(ClassTeacher, (class_id, teacher.id)) is None:
            session.add(ClassTeacher(class_id=class_id, person_id=teacher.id))
            record(session, by, "teacher_added", now, class_id, name=teacher.name)


def remove_teacher(class_id: int, person_id: int, now: datetime, by: int | None = None) -> None:
    """Let a teacher teach a class no more. Raises Refusal("last_class_teacher") while nobody else does."""
    with writing() as session:
        _lock(session, class_id)
        teachers = session.scalars(select(ClassTeacher).where(ClassTeacher.class_id == class_id)).all()
        for one in teachers:
            if one.person_id == person_id:
                if len(teachers) == 1:
                    raise Refusal("last_class_teacher")
                session.delete(one)
                teacher = session.get_one(Person, person_id)
                record(session, by, "teacher_removed", now, class_id, name=teacher.name)


def _give_code(found: SchoolClass, now: datetime) -> None:
    found.join_code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    found.code_expires_at = now + CODE_LIFETIME


def _lock(session: Session, class_id: int) -> SchoolClass:
    found = lock_class(session, class_id)
    if found is None:
        raise Refusal("not_found")
    return found
