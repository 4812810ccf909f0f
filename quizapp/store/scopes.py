"""Who may see which sets, and whose answers: conditions that every list, page and file share."""

from sqlalchemy import ColumnElement, Select, and_, exists, false, or_, select

from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt
from quizapp.store.banks import QuestionSet
from quizapp.store.classes import ClassMember, ClassSet, ClassTeacher, SchoolClass
from quizapp.store.people import Person


def studied_by(person_id: int | None) -> ColumnElement[bool]:
    """Choose the sets that somebody may study: those open to everybody, and those given to their classes."""
    given = false() if person_id is None else QuestionSet.id.in_(_sets_of_classes(person_id))
    return and_(QuestionSet.archived_at.is_(None), or_(QuestionSet.published, given))


def kept_by(person: Person) -> ColumnElement[bool]:
    """Choose the sets that a teacher may change: their own, and for the site's keeper the site's."""
    of_the_site = QuestionSet.owner_id.is_(None) if person.keeper else false()
    return or_(QuestionSet.owner_id == person.id, of_the_site) if person.role == "teacher" else false()


def read_by(person: Person) -> ColumnElement[bool]:
    """Choose the sets that a teacher may read with their keys: kept ones, open ones, and those of shared classes."""
    if person.role != "teacher":
        return false()
    shared = select(ClassSet.set_id).join(ClassTeacher, ClassTeacher.class_id == ClassSet.class_id)
    shared = shared.where(ClassTeacher.person_id == person.id)
    return or_(kept_by(person), QuestionSet.published, QuestionSet.id.in_(shared))


def given_to(class_id: int) -> ColumnElement[bool]:
    """Choose the sets that a class was given."""
    return QuestionSet.id.in_(select(ClassSet.set_id).where(ClassSet.class_id == class_id))


def answers_read_by(person: Person) -> ColumnElement[bool]:
    """Choose the people whose answers a teacher may see: learners of classes that they teach.

    Whoever is in no class has no teacher but the site's keeper.
    """
    if person.role != "teacher":
        return false()
    taught = (
        select(ClassMember.person_id)
        .join(ClassTeacher, ClassTeacher.class_id == ClassMember.class_id)
        .where(ClassTeacher.person_id == person.id)
    )
    free = ~exists().where(ClassMember.person_id == Person.id) if person.keeper else false()
    return or_(Person.id.in_(taught), free)


def practised() -> ColumnElement[bool]:
    """Choose the attempts that learners began by themselves."""
    return Attempt.assignment_id.is_(None)


def assigned_by(person: Person) -> ColumnElement[bool]:
    """Choose the attempts in assignments of the classes that a teacher teaches."""
    taught = select(Assignment.id).join(ClassTeacher, ClassTeacher.class_id == Assignment.class_id)
    return Attempt.assignment_id.in_(taught.where(ClassTeacher.person_id == person.id))


def studying(studied: QuestionSet) -> Select[tuple[int]]:
    """Choose the people who study a set: of an open one of the site everybody, else who is given it or tried it."""
    if studied.owner_id is None and studied.published:
        return select(Person.id)
    given = (
        select(ClassMember.person_id)
        .join(ClassSet, ClassSet.class_id == ClassMember.class_id)
        .where(ClassSet.set_id == studied.id)
    )
    tried = select(Attempt.person_id).where(Attempt.set_id == studied.id)
    return select(Person.id).where(
        or_(Person.id.in_(given), Person.id.in_(tried), Person.id == studied.owner_id)
    )


def _sets_of_classes(person_id: int) -> Select[tuple[int]]:
    return (
        select(ClassSet.set_id)
        .join(ClassMember, ClassMember.class_id == ClassSet.class_id)
        .join(SchoolClass, SchoolClass.id == ClassSet.class_id)
        .where(ClassMember.person_id == person_id, SchoolClass.archived_at.is_(None))
    )
