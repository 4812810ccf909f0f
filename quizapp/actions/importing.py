"""Taking articles in: each page is kept or refused for itself, so one that will not do costs no other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete

from quizapp.actions.refusal import Refusal
from quizapp.actions.storing import add_revision, find_revision
from quizapp.article import Article, revision_of
from quizapp.generator.intake import LICENSE, NotAnArticle, decode, make_article
from quizapp.registry import collect
from quizapp.sources import Page
from quizapp.store.articles import KeptRevision, StoredArticle
from quizapp.store.database import lock_table, writing
from quizapp.store.people import lock_person

LONGEST = 255
"""Characters of a title, a licence or a name."""


@dataclass(frozen=True)
class Rights:
    """What the teacher says of a text where the text itself says nothing."""

    license: str = ""
    attribution: str = ""
    url: str = ""


@dataclass(frozen=True)
class Outcome:
    """What became of one page: a revision of an article, or the code of why it is none."""

    title: str
    article_id: str | None = None
    revision_id: int | None = None
    new: bool = False
    refused: str | None = None


def add_pages(teacher_id: int, pages: Iterable[Page], rights: Rights, now: datetime) -> list[Outcome]:
    """Keep each page for a teacher; say of each what became of it."""
    return [_add(teacher_id, page, rights, now) for page in pages]


def drop_revision(teacher_id: int, revision_id: int) -> None:
    """Take a text off a teacher's list; sets that were made from it keep it."""
    with writing() as session:
        session.execute(
            delete(KeptRevision).where(
                KeptRevision.person_id == teacher_id, KeptRevision.revision_id == revision_id
            )
        )


def _add(teacher_id: int, page: Page, rights: Rights, now: datetime) -> Outcome:
    if page.refused:
        return Outcome(page.title, refused=page.refused)
    try:
        article = _article(page, rights)
    except NotAnArticle as refusal:
        return Outcome(page.title, refused=refusal.code)
    with writing() as session:
        teacher = lock_person(session, teacher_id)
        if teacher is None or teacher.role != "teacher":
            raise Refusal("not_found")
        lock_table(session, StoredArticle)
        known = find_revision(session, article)
        if known is not None and known.wikitext != article.wikitext:
            # Of another wiki, or made up: it may not stand under a name that others cite.
            article = replace(article, revision=revision_of(article.wikitext))
            known = find_revision(session, article)
        new = known is None
        if known is None:
            known = add_revision(session, article, teacher_id, now)
            known.written_at = page.written_at
            known.written_by = page.written_by and page.written_by[:LONGEST]
        if session.get(KeptRevision, (teacher_id, known.id)) is None:
            session.add(KeptRevision(person_id=teacher_id, revision_id=known.id, kept_at=now))
        return Outcome(article.title, article.id, known.id, new)


def _article(page: Page, rights: Rights) -> Article:
    """Make an article of a page. Raises NotAnArticle."""
    text = page.text if isinstance(page.text, str) else decode(page.text)
    if len(page.title) > LONGEST:
        raise NotAnArticle("long_title", "its title is too long")
    if page.language and page.language not in collect("quizapp.languages", "LANGUAGE"):
        raise NotAnArticle("other_language", "it is in a language that no question can be made in")
    address = rights.url.strip()
    if address and not address.startswith(("https://", "http://")):
        raise NotAnArticle("bad_address", "its address is none of a page")
    return make_article(
        text,
        page.title,
        page.language or None,
        revision=page.revision,
        license=(page.license or rights.license.strip() or LICENSE)[:LONGEST],
        url=page.url or address or None,
        attribution=(page.attribution or rights.attribution.strip())[:LONGEST] or None,
    )
