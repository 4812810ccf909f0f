"""Leaving: a person and everything that they did here goes, for good."""

from datetime import datetime

from sqlalchemy import Column, delete, func, select, update

from quizapp.actions.guessing import count_try
from quizapp.actions.passwords import fits
from quizapp.actions.refusal import Refusal
from quizapp.store.articles import KeptRevision
from quizapp.store.assignments import AssignmentException
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember, ClassTeacher, GroupMember, SchoolClass
from quizapp.store.database import Base, lock_table, writing
from quizapp.store.doubts import Doubt
from quizapp.store.grading import GivenGrade, Remark
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.notices import Notice
from quizapp.store.people import OneTimeSecret, Person, SignIn, lock_person
from quizapp.store.people import person as person_with


def leave(person_id: int, password: str, now: datetime) -> None:
    """Delete a person with attempts, cards, doubts and sign-ins; question sets that they made stay.

    A class that nobody teaches any more goes to the archive; who taught first after the keeper keeps the site.
    Whoever has a password gives it. Raises Refusal("wrong_name_or_password") or Refusal("too_many_tries"), and
    Refusal("last_teacher") while nobody else teaches here.
    """
    found = person_with(person_id)
    if found is None:
        raise Refusal("not_found")
    checked = found.password_hash
    if found.name_key is not None:
        checked = count_try(found.name_key, None, now).password_hash
        if not fits(password, checked):
            raise Refusal("wrong_name_or_password")
    with writing() as session:
        # Two teachers who leave at once must not both be the last but one.
        lock_table(session, Person)
        person = lock_person(session, person_id)
        if person is None or person.password_hash != checked:
            raise Refusal("not_found")
        teachers = session.scalar(select(func.count()).where(Person.role == "teacher"))
        if person.role == "teacher" and teachers == 1:
            raise Refusal("last_teacher")
        attempts = select(Attempt.id).where(Attempt.person_id == person_id).scalar_subquery()
        slots = select(Slot.id).where(Slot.attempt_id.in_(attempts)).scalar_subquery()
        cards = select(Card.id).where(Card.person_id == person_id).scalar_subquery()
        for table, which in (
            (Review, Review.card_id.in_(cards)),
            (StoredResponse, StoredResponse.slot_id.in_(slots)),
            (DraftAnswer, DraftAnswer.slot_id.in_(slots)),
            (Remark, Remark.slot_id.in_(slots)),
            (Slot, Slot.attempt_id.in_(attempts)),
            (Attempt, Attempt.person_id == person_id),
            (Card, Card.person_id == person_id),
            (Doubt, Doubt.person_id == person_id),
            (DismissedMistake, DismissedMistake.person_id == person_id),
            (Notice, Notice.person_id == person_id),
            (GivenGrade, GivenGrade.person_id == person_id),
            (AssignmentException, AssignmentException.person_id == person_id),
            (GroupMember, GroupMember.person_id == person_id),
            (KeptRevision, KeptRevision.person_id == person_id),
            (OneTimeSecret, OneTimeSecret.person_id == person_id),
            (ClassMember, ClassMember.person_id == person_id),
            (ClassTeacher, ClassTeacher.person_id == person_id),
            (SignIn, SignIn.person_id == person_id),
        ):
            session.execute(delete(table).where(which))
        untaught = SchoolClass.id.not_in(select(ClassTeacher.class_id).scalar_subquery())
        session.execute(
            update(SchoolClass)
            .where(untaught, SchoolClass.archived_at.is_(None))
            .values(archived_at=now, join_code=None, code_expires_at=None)
        )
        for column in _marks_of_people():
            session.execute(update(column.table).where(column == person_id).values({column.name: None}))
        if person.keeper:
            oldest = select(func.min(Person.id)).where(Person.role == "teacher", Person.id != person_id)
            session.execute(update(Person).where(Person.id == oldest.scalar_subquery()).values(keeper=True))
        session.execute(delete(Person).where(Person.id == person_id))


def _marks_of_people() -> list[Column]:
    """List where rows that stay name who made them."""
    return [
        column
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.nullable and any(key.references(Person.__table__) for key in column.foreign_keys)
    ]
