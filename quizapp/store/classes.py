"""Classes: who teaches them, who is in them, and the code by which learners join."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Select, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.store.database import Base, db
from quizapp.store.people import Person


class SchoolClass(Base):
    """A class. Without a code, or after it has expired, nobody can join; an archived class is only read."""

    __tablename__ = "school_class"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    join_code: Mapped[str | None] = mapped_column(unique=True)
    code_expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]

    @property
    def shown_code(self) -> str:
        """Give the code as people read it to each other, in two halves."""
        code = self.join_code or ""
        return f"{code[: len(code) // 2]}-{code[len(code) // 2 :]}" if code else ""


class ClassTeacher(Base):
    """Somebody teaches a class; all its teachers may do the same."""

    __tablename__ = "class_teacher"

    class_id: Mapped[int] = mapped_column(ForeignKey("school_class.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


class ClassMember(Base):
    """Somebody learns in a class."""

    __tablename__ = "class_member"

    class_id: Mapped[int] = mapped_column(ForeignKey("school_class.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    joined_at: Mapped[datetime]


class ClassSet(Base):
    """A question set that a class may study, though it is not open to everybody."""

    __tablename__ = "class_set"

    class_id: Mapped[int] = mapped_column(ForeignKey("school_class.id"), primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True, index=True)
    added_at: Mapped[datetime]


class ClassGroup(Base):
    """Some learners of a class under a name, for assignments of their own."""

    __tablename__ = "class_group"
    __table_args__ = (UniqueConstraint("class_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    class_id: Mapped[int] = mapped_column(ForeignKey("school_class.id"))
    name: Mapped[str]


class GroupMember(Base):
    """A learner of a class is in one of its groups."""

    __tablename__ = "group_member"

    group_id: Mapped[int] = mapped_column(ForeignKey("class_group.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


@dataclass(frozen=True)
class ClassSummary:
    """A class as its teacher's list shows it."""

    id: int
    name: str
    members: int
    archived_at: datetime | None


@dataclass(frozen=True)
class Member:
    """A learner as the class's list shows them."""

    person_id: int
    name: str | None
    joined_at: datetime
    role: str = "learner"
    has_password: bool = True


@dataclass(frozen=True)
class Group:
    """A group with the ids of its learners."""

    id: int
    name: str
    members: tuple[int, ...]


def plain_code(typed: str) -> str:
    """Read a code as people type it: case, width, spaces and hyphens do not count."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", typed[:100]).upper()))


def classes_taught_by(person_id: int) -> list[ClassSummary]:
    """List the classes that a person teaches, archived ones last."""
    members = (
        select(func.count())
        .where(ClassMember.class_id == SchoolClass.id)
        .correlate(SchoolClass)
        .scalar_subquery()
    )
    rows = db.session.execute(
        select(SchoolClass.id, SchoolClass.name, members, SchoolClass.archived_at)
        .join(ClassTeacher, ClassTeacher.class_id == SchoolClass.id)
        .where(ClassTeacher.person_id == person_id)
        .order_by(SchoolClass.archived_at.is_not(None), SchoolClass.name, SchoolClass.id)
    )
    return [ClassSummary(*row) for row in rows]


def taught_class(person_id: int, class_id: int) -> SchoolClass | None:
    """Find a class that this very person teaches."""
    return db.session.scalar(
        select(SchoolClass)
        .join(ClassTeacher, ClassTeacher.class_id == SchoolClass.id)
        .where(SchoolClass.id == class_id, ClassTeacher.person_id == person_id)
    )


def joined_class(person_id: int, class_id: int) -> SchoolClass | None:
    """Find a class in which this very person learns."""
    return db.session.scalar(_joined(person_id).where(SchoolClass.id == class_id))


def classes_joined_by(person_id: int) -> list[SchoolClass]:
    """List the classes in which a person learns, without archived ones."""
    return list(
        db.session.scalars(
            _joined(person_id)
            .where(SchoolClass.archived_at.is_(None))
            .order_by(SchoolClass.name, SchoolClass.id)
        )
    )


def class_with_code(code: str, now: datetime) -> SchoolClass | None:
    """Find the class that a code, as people type it, lets in to at this moment."""
    return db.session.scalar(
        select(SchoolClass).where(
            SchoolClass.join_code == plain_code(code),
            SchoolClass.code_expires_at > now,
            SchoolClass.archived_at.is_(None),
        )
    )


def members_of(class_id: int) -> list[Member]:
    """List the learners of a class by name."""
    rows = db.session.execute(
        select(Person.id, Person.name, ClassMember.joined_at, Person.role, Person.password_hash.is_not(None))
        .join(ClassMember, ClassMember.person_id == Person.id)
        .where(ClassMember.class_id == class_id)
        .order_by(Person.name_key, Person.id)
    )
    return [Member(*row) for row in rows]


def member(class_id: int, person_id: int) -> ClassMember | None:
    """Find a learner's place in a class."""
    return db.session.get(ClassMember, (class_id, person_id))


def class_set(class_id: int, set_id: int) -> ClassSet | None:
    """Find a set that a class was given."""
    return db.session.get(ClassSet, (class_id, set_id))


def class_teacher(class_id: int, person_id: int) -> ClassTeacher | None:
    """Find a teacher's place in a class."""
    return db.session.get(ClassTeacher, (class_id, person_id))


def teachers_of(class_id: int) -> list[Person]:
    """List the teachers of a class by name."""
    return list(
        db.session.scalars(
            select(Person)
            .join(ClassTeacher, ClassTeacher.person_id == Person.id)
            .where(ClassTeacher.class_id == class_id)
            .order_by(Person.name_key)
        )
    )


def groups_of(class_id: int) -> list[Group]:
    """List the groups of a class by name."""
    rows = db.session.execute(
        select(ClassGroup.id, ClassGroup.name, GroupMember.person_id)
        .outerjoin(GroupMember, GroupMember.group_id == ClassGroup.id)
        .where(ClassGroup.class_id == class_id)
        .order_by(ClassGroup.name, ClassGroup.id, GroupMember.person_id)
    )
    found: dict[int, tuple[str, list[int]]] = {}
    for group_id, name, person_id in rows:
        members = found.setdefault(group_id, (name, []))[1]
        if person_id is not None:
            members.append(person_id)
    return [Group(group_id, name, tuple(members)) for group_id, (name, members) in found.items()]


def group(class_id: int, group_id: int) -> ClassGroup | None:
    """Find a group of this very class."""
    return db.session.scalar(
        select(ClassGroup).where(ClassGroup.class_id == class_id, ClassGroup.id == group_id)
    )


def lock_class(session: Session, class_id: int) -> SchoolClass | None:
    """Make other writers of this class wait until the transaction ends; None where it is gone."""
    return session.scalar(
        select(SchoolClass)
        .where(SchoolClass.id == class_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )


def _joined(person_id: int) -> Select[tuple[SchoolClass]]:
    return (
        select(SchoolClass)
        .join(ClassMember, ClassMember.class_id == SchoolClass.id)
        .where(ClassMember.person_id == person_id)
    )
