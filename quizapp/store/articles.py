"""Articles and their revisions: the wikitext that questions cite."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.article import Article
from quizapp.store.database import Base, db


class StoredArticle(Base):
    """A page with what its licence asks us to show; its wikitext stands in its revisions."""

    __tablename__ = "article"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    language: Mapped[str]
    license: Mapped[str]
    url: Mapped[str | None]
    attribution: Mapped[str | None]


class Revision(Base):
    """One revision's wikitext; never changed. `created_by` is None for what came with the site."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"))
    name: Mapped[str]
    wikitext: Mapped[str]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


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
    return tuple(
        Article(
            id=article.id,
            title=article.title,
            language=article.language,
            revision=revision.name,
            license=article.license,
            wikitext=revision.wikitext,
            url=article.url,
            attribution=article.attribution,
        )
        for article, revision in rows
    )
