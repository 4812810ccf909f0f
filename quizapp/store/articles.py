"""Articles and their revisions: the wikitext that questions cite."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Select, UniqueConstraint, func, select, union
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.article import Article
from quizapp.store.database import Base, db
from quizapp.store.people import Person


class StoredArticle(Base):
    """A page, the same for everybody who has it. What it was first stored with stays; each revision says its own."""

    __tablename__ = "article"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    language: Mapped[str]
    license: Mapped[str]
    url: Mapped[str | None]
    attribution: Mapped[str | None]


class Revision(Base):
    """One revision's wikitext, with what its licence asks us to show; never changed.

    `created_by` is None for what came with the site. `written_at` and `written_by` are the encyclopedia's own.
    """

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"))
    name: Mapped[str]
    wikitext: Mapped[str]
    license: Mapped[str | None]
    url: Mapped[str | None]
    attribution: Mapped[str | None]
    written_at: Mapped[datetime | None]
    written_by: Mapped[str | None]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class KeptRevision(Base):
    """A text that a teacher has added: two may add the same one, and it is each one's own."""

    __tablename__ = "kept_revision"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True)
    kept_at: Mapped[datetime]


@dataclass(frozen=True)
class RevisionSummary:
    """A revision as a list shows it; `size` counts characters, `added_by` is None for the site's own."""

    id: int
    article_id: str
    title: str
    language: str
    name: str
    size: int
    written_at: datetime | None
    written_by: str | None
    added_at: datetime
    added_by: str | None


def articles_of_release(release_id: int) -> tuple[Article, ...]:
    """Give the articles of a release as they stood then, with their wikitext, in the set's order."""
    from quizapp.store.banks import ReleaseRevision

    rows = db.session.execute(
        select(StoredArticle, Revision)
        .join(Revision, Revision.article_id == StoredArticle.id)
        .join(ReleaseRevision, ReleaseRevision.revision_id == Revision.id)
        .where(ReleaseRevision.release_id == release_id)
        .order_by(ReleaseRevision.position)
    )
    return tuple(as_article(article, revision) for article, revision in rows)


def as_article(article: StoredArticle, revision: Revision) -> Article:
    """Give a revision as the generator wants it, with its own licence and authors."""
    return Article(
        id=article.id,
        title=article.title,
        language=article.language,
        revision=revision.name,
        license=revision.license or article.license,
        wikitext=revision.wikitext,
        url=revision.url,
        attribution=revision.attribution,
    )


def revisions_seen_by(person: Person) -> Select[tuple[int]]:
    """Choose the revisions that a teacher may read: those they added, and those of sets that they may read."""
    from quizapp.store.banks import QuestionSet, Release, ReleaseRevision
    from quizapp.store.scopes import read_by

    used = (
        select(ReleaseRevision.revision_id)
        .join(Release, Release.id == ReleaseRevision.release_id)
        .join(QuestionSet, QuestionSet.id == Release.set_id)
        .where(read_by(person))
    )
    return union(select(KeptRevision.revision_id).where(KeptRevision.person_id == person.id), used)


def revisions(person: Person, article_id: str | None = None) -> list[RevisionSummary]:
    """List the revisions that a teacher may read, by title, the newest first; all, or one article's."""
    chosen = _summaries().where(Revision.id.in_(revisions_seen_by(person)))
    if article_id is not None:
        chosen = chosen.where(Revision.article_id == article_id)
    return [RevisionSummary(*row) for row in db.session.execute(chosen)]


def revision_seen(
    person: Person, article_id: str, revision_id: int
) -> tuple[RevisionSummary, Article] | None:
    """Find a revision of an article that a teacher may read, with its wikitext."""
    found = [one for one in revisions(person, article_id) if one.id == revision_id]
    return (found[0], articles_of_revisions([revision_id])[0]) if found else None


def articles_of_revisions(ids: Sequence[int]) -> list[Article]:
    """Give revisions as articles, in the order of their ids as given."""
    rows = db.session.execute(
        select(StoredArticle, Revision)
        .join(Revision, Revision.article_id == StoredArticle.id)
        .where(Revision.id.in_(ids))
    )
    found = {revision.id: as_article(article, revision) for article, revision in rows}
    return [found[id] for id in ids if id in found]


def _summaries() -> Select[Any]:
    return (
        select(
            Revision.id,
            StoredArticle.id,
            StoredArticle.title,
            StoredArticle.language,
            Revision.name,
            func.length(Revision.wikitext),
            Revision.written_at,
            Revision.written_by,
            Revision.created_at,
            Person.name,
        )
        .join(StoredArticle, StoredArticle.id == Revision.article_id)
        .outerjoin(Person, Person.id == Revision.created_by)
        .order_by(
            StoredArticle.title,
            StoredArticle.id,
            func.coalesce(Revision.written_at, Revision.created_at).desc(),
            Revision.id.desc(),
        )
    )
