"""What teachers have changed in a set and not released yet, and what they have looked over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.contents import Contents, Placed
from quizapp.store.database import Base, db
from quizapp.store.versions import QuestionVersion


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


def draft_changes(set_id: int) -> list[DraftChange]:
    """List what is changed in a set and not released yet, the oldest first."""
    return list(
        db.session.scalars(
            select(DraftChange)
            .where(DraftChange.set_id == set_id)
            .order_by(DraftChange.changed_at, DraftChange.question_id)
        )
    )


def drafted(before: Contents, changes: Sequence[DraftChange]) -> tuple[Placed, ...]:
    """Lay changes over what a release holds; questions that are new to it come last."""
    wanted = {change.question_id: change for change in changes}
    versions = {
        version.id: version
        for version in db.session.scalars(
            select(QuestionVersion).where(
                QuestionVersion.id.in_(
                    [change.version_id for change in changes if change.version_id is not None]
                )
            )
        )
    }
    placed = [_changed(one, wanted.pop(one.version.question_id, None), versions) for one in before.questions]
    added = [
        Placed(versions[change.version_id], None, bool(change.aside), own=True)
        for change in changes
        if change.question_id in wanted and change.version_id is not None
    ]
    return (*placed, *added)


def _changed(one: Placed, change: DraftChange | None, versions: dict[int, QuestionVersion]) -> Placed:
    if change is None:
        return one
    aside = one.aside if change.aside is None else change.aside
    if change.version_id is None or change.version_id == one.version.id:
        return replace(one, aside=aside)
    version = versions[change.version_id]
    said = one.base or (None if one.own else one.version)
    # Worded as the generator says it, it is the generator's again.
    base = None if said is not None and said.id == version.id else said
    return replace(one, version=version, base=base, aside=aside)
