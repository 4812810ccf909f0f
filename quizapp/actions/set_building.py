"""Making sets from articles, and questions for a set anew: asked for here, done by a worker."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions import jobs
from quizapp.actions.banks import make_set
from quizapp.actions.jobs import Taken
from quizapp.actions.proposing import keep_proposal
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.questions import Bank
from quizapp.store.articles import articles_of_release, articles_of_revisions, revisions_seen_by
from quizapp.store.banks import QuestionSet, Release, latest_release
from quizapp.store.database import db, lock_table, writing
from quizapp.store.jobs import job_under_way
from quizapp.store.people import Person, lock_person
from quizapp.store.scopes import kept_by
from quizapp.study.settings import Settings, settings_from_dict, settings_to_dict

LONGEST_TITLE = 80
MOST_ARTICLES = 12


@dataclass(frozen=True)
class Prepared:
    """What to generate from, and what to choose of it."""

    articles: tuple[Article, ...]
    settings: Settings


@dataclass(frozen=True)
class Work:
    """One kind of job: what it reads, and how its result is kept inside the transaction that ends it."""

    prepare: Callable[[Taken], Prepared]
    keep: Callable[[Session, Taken, Bank, datetime], dict[str, Any]]


def request_set(
    teacher_id: int, title: str, revisions: Sequence[int], settings: Settings, now: datetime
) -> int:
    """Ask for a set of a teacher's own, made from these texts; give the job's id.

    Raises Refusal where the title or the texts will not do, or too much is under way.
    """
    title = _title(title)
    articles = _chosen(teacher_id, revisions)
    if not articles:
        raise Refusal("no_article")
    asked = {"title": title, "revisions": list(revisions), "settings": settings_to_dict(settings)}
    with writing() as session:
        return jobs.ask(session, "build_set", teacher_id, asked, now)


def request_generation(
    set_id: int,
    teacher_id: int,
    now: datetime,
    revisions: Sequence[int] = (),
    settings: Settings | None = None,
) -> int:
    """Ask for a set's questions anew; give the job's id. What comes out becomes the set's proposal.

    `revisions` take the place of the set's own texts of the same articles; no `settings` keeps the set's. Raises
    Refusal("article_differs") for a text of another article, "already_under_way" where a job works on the set.
    """
    last = latest_release(set_id)
    if last is None:
        raise Refusal("not_found")
    own = {article.id for article in articles_of_release(last.id)}
    if not {article.id for article in _chosen(teacher_id, revisions)} <= own:
        raise Refusal("article_differs")
    with writing() as session:
        found = session.scalar(select(QuestionSet).where(QuestionSet.id == set_id).with_for_update())
        if found is None:
            raise Refusal("not_found")
        if job_under_way(set_id) is not None:
            raise Refusal("already_under_way")
        stored = found.settings if settings is None else settings_to_dict(settings)
        asked = {"revisions": list(revisions), "settings": stored}
        return jobs.ask(session, "propose", teacher_id, asked, now, set_id)


def rename_set(set_id: int, title: str) -> None:
    """Give a set another title."""
    title = _title(title)
    with writing() as session:
        session.get_one(QuestionSet, set_id).title = title


def open_set(set_id: int, to_everybody: bool) -> None:
    """Open a set to everybody, or only to the classes that it is given to."""
    with writing() as session:
        session.get_one(QuestionSet, set_id).published = to_everybody


def archive_set(set_id: int, now: datetime) -> None:
    """Put a set away: nobody begins anything in it any more, and what was done stays."""
    with writing() as session:
        session.get_one(QuestionSet, set_id).archived_at = now


def take_out_set(set_id: int) -> None:
    """Take a set out of the archive."""
    with writing() as session:
        session.get_one(QuestionSet, set_id).archived_at = None


def _title(given: str) -> str:
    title = " ".join(unicodedata.normalize("NFC", given).split())
    if not title:
        raise Refusal("title_missing")
    if len(title) > LONGEST_TITLE:
        raise Refusal("title_too_long")
    return title


def _chosen(teacher_id: int, revisions: Sequence[int]) -> list[Article]:
    """Give the texts, if this teacher may read them all and they are of different articles."""
    if len(revisions) > MOST_ARTICLES:
        raise Refusal("too_many_articles")
    teacher = db.session.get(Person, teacher_id)
    seen = set(db.session.scalars(revisions_seen_by(teacher))) if teacher else set()
    if not set(revisions) <= seen:
        raise Refusal("not_found")
    articles = articles_of_revisions(revisions)
    if len({article.id for article in articles}) < len(revisions):
        raise Refusal("article_twice")
    return articles


def _prepare_set(taken: Taken) -> Prepared:
    return Prepared(
        tuple(articles_of_revisions(taken.asked["revisions"])), settings_from_dict(taken.asked["settings"])
    )


def _keep_set(session: Session, taken: Taken, bank: Bank, now: datetime) -> dict[str, Any]:
    teacher = _still_teaching(session, taken)
    lock_table(session, Release)
    set_id = make_set(session, taken.asked["title"], teacher.id, bank, now, taken.asked["settings"])
    return {"set": set_id}


def _prepare_proposal(taken: Taken) -> Prepared:
    last = latest_release(taken.set_id)
    if last is None:
        raise Refusal("not_found")
    newer = {article.id: article for article in articles_of_revisions(taken.asked["revisions"])}
    articles = tuple(newer.get(article.id, article) for article in articles_of_release(last.id))
    return Prepared(articles, settings_from_dict(taken.asked["settings"]))


def _keep_proposal(session: Session, taken: Taken, bank: Bank, now: datetime) -> dict[str, Any]:
    teacher = _still_teaching(session, taken)
    if session.scalar(select(QuestionSet.id).where(QuestionSet.id == taken.set_id, kept_by(teacher))) is None:
        raise Refusal("not_found")
    settings = taken.asked["settings"]
    return {
        "set": taken.set_id,
        "proposal": keep_proposal(session, taken.set_id, bank, settings, teacher.id, now),
    }


def _still_teaching(session: Session, taken: Taken) -> Person:
    """Find and lock who asked. Whoever has left meanwhile must not leave a set that is nobody's."""
    teacher = lock_person(session, taken.owner_id) if taken.owner_id else None
    if teacher is None or teacher.role != "teacher":
        raise Refusal("not_found")
    return teacher


WORK = {
    "build_set": Work(_prepare_set, _keep_set),
    "propose": Work(_prepare_proposal, _keep_proposal),
}
