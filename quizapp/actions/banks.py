"""Publishing question sets: the seeds, new sets, and new releases that lose nobody's history."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.actions.publishing import publish
from quizapp.actions.seeds import read_seeds
from quizapp.questions import Bank
from quizapp.store.banks import QuestionSet, Release, SetArticle
from quizapp.store.database import db, lock_table, writing


def load_seeds(folder: Path, now: datetime) -> int:
    """Publish the sets of `sources.toml` where the database has no set yet; give how many.

    Two processes may do it at once: one of them finds nothing left to do. Raises ValueError where a seed file
    is broken.
    """
    if _has_sets(db.session()):
        return 0
    seeds = read_seeds(folder)
    with writing() as session:
        lock_table(session, Release)
        if _has_sets(session):
            return 0
        for seed in seeds:
            make_set(session, seed.title, None, seed.bank, now)
    return len(seeds)


def publish_set(title: str, owner_id: int | None, bank: Bank, now: datetime) -> int:
    """Make a set with its first release and give its id. The bank's articles must hold their wikitext.

    The site's own is open to everybody; a teacher's is theirs until they open it or give it to a class.
    """
    with writing() as session:
        lock_table(session, Release)
        return make_set(session, title, owner_id, bank, now)


def _has_sets(session: Session) -> bool:
    return session.scalar(select(func.count()).select_from(QuestionSet)) > 0


def make_set(
    session: Session,
    title: str,
    owner_id: int | None,
    bank: Bank,
    now: datetime,
    settings: dict[str, Any] | None = None,
) -> int:
    """Do what `publish_set` does, inside a transaction that holds the release table."""
    made = QuestionSet(title=title, owner_id=owner_id, published=owner_id is None, created_at=now)
    made.settings = settings
    session.add(made)
    session.flush()
    publish(session, made.id, bank, owner_id, now, settings)
    session.add_all(
        SetArticle(set_id=made.id, article_id=article.id, position=position)
        for position, article in enumerate(bank.articles)
    )
    return made.id
