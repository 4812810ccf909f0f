"""What teachers have changed in a set and not released yet, and what they have looked over."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base


class DraftChange(Base):
    """What the next release does to one question of a set; the newest replaces the one before.

    `version_id` is another wording, or a question that is new; `aside` takes it out or puts it back.
    """

    __tablename__ = "draft_change"

    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    version_id: Mapped[int | None] = mapped_column(ForeignKey("question_version.id"))
    aside: Mapped[bool | None]
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    changed_at: Mapped[datetime]


class AcceptedWording(Base):
    """A teacher has looked over this wording and found it good."""

    __tablename__ = "accepted_wording"

    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), primary_key=True)
    accepted_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    accepted_at: Mapped[datetime]


class QuestionTag(Base):
    """A teacher's word for a question of a set."""

    __tablename__ = "question_tag"

    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True)
