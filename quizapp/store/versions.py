"""Facts and questions by identity, and every version that a release ever held.

A fact or question keeps its identity for ever; each wording of it is a version, stored once and never changed
or deleted, so that every attempt and every memory keeps what it was made of.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.bank_file import question_from_dict
from quizapp.questions import Question
from quizapp.store.database import Base, db
from quizapp.store.people import Person


class StoredFact(Base):
    """A fact's identity, on which cards and history hang; `topic` groups quizzes and progress.

    `names` are the folded names that it shares with its siblings, as `study.siblings` finds them.
    """

    __tablename__ = "fact"

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"), index=True)
    kind: Mapped[str]
    topic: Mapped[str]
    names: Mapped[list[str]]


class FactVersion(Base):
    """A fact as some revision states it."""

    __tablename__ = "fact_version"
    __table_args__ = (UniqueConstraint("fact_id", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"))
    digest: Mapped[str]
    body: Mapped[dict[str, Any]]


class ReleaseFact(Base):
    """A fact version in a release, withheld ones included."""

    __tablename__ = "release_fact"

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    fact_version_id: Mapped[int] = mapped_column(ForeignKey("fact_version.id"), primary_key=True)
    position: Mapped[int]


class QuestionVersion(Base):
    """A question in one wording; `fact_id` is the fact it asks about, whose memory an answer feeds.

    `made_by` is the teacher who worded it; None is the generator. `words` are what a search finds
    (`study.searching`), `difficulty` and the number of `warnings` the body's own, for lists to be sorted by.
    """

    __tablename__ = "question_version"
    __table_args__ = (UniqueConstraint("question_id", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[str]
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), index=True)
    kind: Mapped[str]
    topic: Mapped[str]
    digest: Mapped[str]
    body: Mapped[dict[str, Any]]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime | None]
    words: Mapped[str] = mapped_column(default="")
    difficulty: Mapped[float] = mapped_column(default=0.5)
    warnings: Mapped[int] = mapped_column(default=0)

    def question(self) -> Question:
        """Give the question as it was published."""
        return question_from_dict(self.body)


class ReleaseQuestion(Base):
    """A question version in a release.

    `base_version_id` is what the generator last said where a teacher worded it otherwise; None is the same. The very
    wording is one that the generator does not say any more and that a teacher held on to.
    """

    __tablename__ = "release_question"

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), primary_key=True)
    base_version_id: Mapped[int | None] = mapped_column(ForeignKey("question_version.id"))
    position: Mapped[int]


class ReleaseAside(Base):
    """A question version that a release knows and does not ask: a teacher put it aside."""

    __tablename__ = "release_aside"

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), primary_key=True)
    base_version_id: Mapped[int | None] = mapped_column(ForeignKey("question_version.id"))
    position: Mapped[int]


def versions_of_question(question_id: str) -> list[QuestionVersion]:
    """List every wording that a question has had, the oldest first."""
    return list(
        db.session.scalars(
            select(QuestionVersion)
            .where(QuestionVersion.question_id == question_id)
            .order_by(QuestionVersion.id)
        )
    )


def wordings_in_set(
    question_id: str, set_id: int, drafts: bool = True
) -> list[tuple[QuestionVersion, Person | None]]:
    """List the wordings of a question that a set's releases hold, with who made each, the oldest first.

    With `drafts` also those that its teachers made and never released, which only they see.
    """
    from quizapp.store.banks import Release
    from quizapp.store.drafts import AcceptedWording, DraftChange

    held = [
        select(column)
        .select_from(table)
        .join(Release, Release.id == table.release_id)
        .where(Release.set_id == set_id)
        for table in (ReleaseQuestion, ReleaseAside)
        for column in (table.question_version_id, table.base_version_id)
    ]
    if drafts:
        held.append(select(DraftChange.version_id).where(DraftChange.set_id == set_id))
        # Whoever words a question accepts it, so that these are also the drafts that another followed.
        held.append(select(AcceptedWording.question_version_id).where(AcceptedWording.set_id == set_id))
    rows = db.session.execute(
        select(QuestionVersion, Person)
        .outerjoin(Person, Person.id == QuestionVersion.made_by)
        .where(
            QuestionVersion.question_id == question_id,
            or_(*(QuestionVersion.id.in_(one) for one in held)),
        )
        .order_by(QuestionVersion.id)
    )
    return [(version, person) for version, person in rows]
