"""Leaving: a person and everything that they did here goes, for good."""

from datetime import datetime

from sqlalchemy import delete, func, select, update

from quizapp.actions.guessing import count_try
from quizapp.actions.passwords import fits
from quizapp.actions.refusal import Refusal
from quizapp.store.articles import Revision
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.banks import QuestionSet, Release
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember, ClassTeacher, SchoolClass
from quizapp.store.database import lock_table, writing
from quizapp.store.doubts import Doubt
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.people import Person, SignIn, lock_person
from quizapp.store.people import person as person_with


def leave(person_id: int, password: str, now: datetime) -> None:
    """Delete a person with attempts, cards, doubts and sign-ins; question sets that they made stay.

    A class that nobody teaches any more goes to the archive. Whoever has a password gives it. Raises Refusal("wrong_name_or_password") or Refusal("too_many_tries"), and
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
            (Slot, Slot.attempt_id.in_(attempts)),
            (Attempt, Attempt.person_id == person_id),
            (Card, Card.person_id == person_id),
            (Doubt, Doubt.person_id == person_id),
            (DismissedMistake, DismissedMistake.person_id == person_id),
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
        for column in (Assignment.created_by, QuestionSet.owner_id, Release.created_by, Revision.created_by):
            session.execute(update(column.class_).where(column == person_id).values({column.key: None}))
        session.execute(delete(Person).where(Person.id == person_id))
