"""Grades that a teacher gave, and marks that a wrong key had spoilt."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base


class GivenGrade(Base):
    """A teacher's word on a learner's work: a comment, or a share (0 to 1) in place of the counted one, with its reason.

    The newest row of a learner and assignment holds; the older ones stay as its history.
    """

    __tablename__ = "given_grade"

    id: Mapped[int] = mapped_column(primary_key=True)
    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    share: Mapped[float | None]
    reason: Mapped[str]
    comment: Mapped[str]
    given_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    given_at: Mapped[datetime]


class Regrade(Base):
    """One repair of a question's marks in a set; `change` says what, `never_lower` that nobody loses by it."""

    __tablename__ = "regrade"

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), index=True)
    question_id: Mapped[str]
    change: Mapped[dict[str, Any]]
    never_lower: Mapped[bool]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]


class Remark(Base):
    """What a regrade did to one slot: its mark and weight before and after."""

    __tablename__ = "remark"
    __table_args__ = (UniqueConstraint("regrade_id", "slot_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    regrade_id: Mapped[int] = mapped_column(ForeignKey("regrade.id"))
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), index=True)
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
