"""Question sets and their immutable releases."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Select, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, aliased, mapped_column

from quizapp.article import Article
from quizapp.bank_file import fact_from_dict, finding_from_dict
from quizapp.facts import Fact, Finding
from quizapp.questions import Question
from quizapp.store.articles import StoredArticle, articles_of_release
from quizapp.store.contexts import with_contexts
from quizapp.store.database import Base, db
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseFact, ReleaseQuestion
from quizapp.study.settings import Settings, settings_from_dict


class QuestionSet(Base):
    """A named bank; `owner_id` None is the site's own. A published set is open to everybody.

    `settings` say what to generate (`study.settings`); None is everything. An archived set is only read.
    """

    __tablename__ = "question_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    published: Mapped[bool]
    settings: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]


class SetArticle(Base):
    """An article that a set is made from."""

    __tablename__ = "set_article"

    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"), primary_key=True)
    position: Mapped[int]


class Release(Base):
    """One accepted generation or edit of a set, numbered from 1; never changed.

    `origin` says how it came to be: "generated", "edited" or "undone".
    """

    __tablename__ = "release"
    __table_args__ = (UniqueConstraint("set_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    number: Mapped[int]
    generator: Mapped[str]
    origin: Mapped[str] = mapped_column(default="generated")
    settings: Mapped[dict[str, Any] | None]
    summary: Mapped[dict[str, Any]]
    findings: Mapped[list[Any]]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class ReleaseRevision(Base):
    """A revision that a release was read from."""

    __tablename__ = "release_revision"

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True)
    position: Mapped[int]


@dataclass(frozen=True)
class SetSummary:
    """A set as a list shows it."""

    id: int
    title: str
    language: str
    published: bool
    owner_id: int | None
    archived_at: datetime | None
    release_id: int
    release_number: int
    released_at: datetime
    questions: int


@dataclass(frozen=True)
class TopicCount:
    """How much one topic of a release offers."""

    topic: str
    questions: int
    facts: int


@dataclass(frozen=True)
class PublishedQuestion:
    """A question in a release, with the identity of its version."""

    version_id: int
    position: int
    topic: str
    question: Question


def latest_release_ids() -> Select[tuple[int]]:
    """Select the newest release of every set."""
    other = aliased(Release)
    newest = select(func.max(other.number)).where(other.set_id == Release.set_id).scalar_subquery()
    return select(Release.id).where(Release.number == newest)


def _set_summaries() -> Select[Any]:
    questions = (
        select(func.count())
        .where(ReleaseQuestion.release_id == Release.id)
        .correlate(Release)
        .scalar_subquery()
    )
    first_language = (
        select(StoredArticle.language)
        .join(SetArticle, SetArticle.article_id == StoredArticle.id)
        .where(SetArticle.set_id == QuestionSet.id)
        .order_by(SetArticle.position)
        .limit(1)
        .correlate(QuestionSet)
        .scalar_subquery()
    )
    return (
        select(
            QuestionSet.id,
            QuestionSet.title,
            first_language,
            QuestionSet.published,
            QuestionSet.owner_id,
            QuestionSet.archived_at,
            Release.id,
            Release.number,
            Release.created_at,
            questions,
        )
        .join(Release, Release.set_id == QuestionSet.id)
        .where(Release.id.in_(latest_release_ids()))
        .order_by(QuestionSet.id)
    )


def sets(which: ColumnElement[bool]) -> list[SetSummary]:
    """List the sets of a scope (see `store.scopes`), each with its newest release."""
    return [SetSummary(*row) for row in db.session.execute(_set_summaries().where(which))]


def sets_with(ids: Collection[int]) -> dict[int, SetSummary]:
    """Give sets by their ids, for whoever has a right to their titles already."""
    return {one.id: one for one in sets(QuestionSet.id.in_(ids))}


def set_summary(set_id: int, which: ColumnElement[bool] | None = None) -> SetSummary | None:
    """Find one set, of a scope where one is given, with its newest release."""
    found = _set_summaries().where(QuestionSet.id == set_id)
    row = db.session.execute(found if which is None else found.where(which)).first()
    return SetSummary(*row) if row else None


def settings_of_set(set_id: int) -> Settings:
    """Give what a set is to ask."""
    found = db.session.get(QuestionSet, set_id)
    return settings_from_dict(found.settings if found else None)


def articles_of_set(set_id: int) -> tuple[Article, ...]:
    """Give a set's articles as its newest release was read from them, for their titles, licences and authors."""
    newest = latest_release(set_id)
    return articles_of_release(newest.id) if newest else ()


def releases_of_set(set_id: int) -> list[Release]:
    """List a set's releases, the newest first."""
    return list(
        db.session.scalars(select(Release).where(Release.set_id == set_id).order_by(Release.number.desc()))
    )


def release(set_id: int, number: int) -> Release | None:
    """Find a release by its number in the set."""
    return db.session.scalar(select(Release).where(Release.set_id == set_id, Release.number == number))


def release_by_id(release_id: int) -> Release | None:
    """Find a release."""
    return db.session.get(Release, release_id)


def release_numbers(release_ids: Collection[int]) -> dict[int, int]:
    """Give the numbers of releases by their ids."""
    rows = db.session.execute(select(Release.id, Release.number).where(Release.id.in_(release_ids)))
    return {id: number for id, number in rows}


def latest_release(set_id: int) -> Release | None:
    """Find the release that new attempts use."""
    return db.session.scalar(
        select(Release).where(Release.set_id == set_id).order_by(Release.number.desc()).limit(1)
    )


def topics_of_release(release_id: int) -> list[TopicCount]:
    """Count what each topic offers, in the order of their first questions."""
    rows = db.session.execute(
        select(QuestionVersion.topic, func.count(), func.count(QuestionVersion.fact_id.distinct()))
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == release_id)
        .group_by(QuestionVersion.topic)
        .order_by(func.min(ReleaseQuestion.position))
    )
    return [TopicCount(*row) for row in rows]


def questions_of_release(release_id: int, topic: str | None = None) -> list[PublishedQuestion]:
    """Give a release's questions in order, all or one topic's."""
    chosen = (
        select(QuestionVersion, ReleaseQuestion.position)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == release_id)
        .order_by(ReleaseQuestion.position)
    )
    if topic:
        chosen = chosen.where(QuestionVersion.topic == topic)
    return [
        PublishedQuestion(version.id, position, version.topic, version.question())
        for version, position in db.session.execute(chosen)
    ]


def question_of_release(release_id: int, question_id: str) -> PublishedQuestion | None:
    """Find one question of a release, its sources with their paragraphs."""
    row = db.session.execute(
        select(QuestionVersion, ReleaseQuestion.position)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == release_id, QuestionVersion.question_id == question_id)
    ).first()
    if row is None:
        return None
    version, position = row
    (question,) = with_contexts(release_id, [version.question()])
    return PublishedQuestion(version.id, position, version.topic, question)


def facts_of_release(release_id: int) -> list[Fact]:
    """Give a release's facts in order, withheld ones too."""
    return [
        fact_from_dict(body)
        for body in db.session.scalars(
            select(FactVersion.body)
            .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
            .where(ReleaseFact.release_id == release_id)
            .order_by(ReleaseFact.position)
        )
    ]


def findings_of_release(release_id: int) -> list[Finding]:
    """Give what the generator noticed and did not publish."""
    found = db.session.get(Release, release_id)
    return [finding_from_dict(finding) for finding in found.findings] if found else []
