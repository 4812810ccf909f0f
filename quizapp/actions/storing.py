"""From values to rows: articles with their revisions, facts and questions with every version they ever had."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.comparison import digest
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.bank_file import fact_to_dict, question_to_dict
from quizapp.facts import Fact
from quizapp.questions import Question
from quizapp.store.articles import Revision, StoredArticle
from quizapp.store.versions import FactVersion, QuestionVersion, StoredFact
from quizapp.study.searching import searchable
from quizapp.study.siblings import names_in
from quizapp.study.topics import topic_of


def store_revision(session: Session, article: Article, created_by: int | None, now: datetime) -> int:
    """Keep an article's text and give its revision's id. Raises Refusal("revision_differs") for another text of one name.

    What is stored of the article and its revision stays: others may cite it.
    """
    if not article.wikitext:
        raise ValueError(f"{article.title}: a bank is published with the wikitext that it cites")
    known = find_revision(session, article)
    if known is None:
        return add_revision(session, article, created_by, now).id
    if known.wikitext != article.wikitext:
        raise Refusal("revision_differs")
    return known.id


def find_revision(session: Session, article: Article) -> Revision | None:
    """Find the stored revision of an article's name."""
    return session.scalar(
        select(Revision).where(Revision.article_id == article.id, Revision.name == article.revision)
    )


def add_revision(session: Session, article: Article, created_by: int | None, now: datetime) -> Revision:
    """Store a revision that is not there yet."""
    if session.get(StoredArticle, article.id) is None:
        stored = StoredArticle(id=article.id, title=article.title, language=article.language)
        stored.license, stored.url, stored.attribution = article.license, article.url, article.attribution
        session.add(stored)
        session.flush()
    revision = Revision(
        article_id=article.id,
        name=article.revision,
        wikitext=article.wikitext,
        license=article.license,
        url=article.url,
        attribution=article.attribution,
        created_at=now,
        created_by=created_by,
    )
    session.add(revision)
    session.flush()
    return revision


def know_facts(session: Session, facts: Iterable[Fact]) -> None:
    """Keep the identities of facts, with the names that they share with others now."""
    wanted = {fact.id: fact for fact in facts}
    for some in _batches(list(wanted)):
        known = {row.id: row for row in session.scalars(select(StoredFact).where(StoredFact.id.in_(some)))}
        for id in some:
            fact, names = wanted[id], list(names_in(wanted[id]))
            if id not in known:
                topic = topic_of(fact.kind)
                session.add(
                    StoredFact(id=id, article_id=fact.article, kind=fact.kind, topic=topic, names=names)
                )
            elif known[id].names != names:
                known[id].names = names
    session.flush()


def store_facts(session: Session, facts: Iterable[Fact]) -> list[FactVersion]:
    """Keep facts as they are stated now, each once; give their versions in order."""
    versions = [
        FactVersion(fact_id=fact.id, digest=digest(body), body=body)
        for fact, body in ((fact, fact_to_dict(fact)) for fact in facts)
    ]
    return _known_or_added(session, FactVersion, "fact_id", versions)


def store_questions(
    session: Session,
    questions: Iterable[Question],
    kinds: Mapping[str, str],
    made_by: int | None = None,
    now: datetime | None = None,
) -> list[QuestionVersion]:
    """Keep wordings, each once; give their versions in order.

    `kinds` are those of the facts; `made_by` is the teacher who worded them at `now`, None the generator.
    """
    versions = [
        QuestionVersion(
            question_id=question.id,
            fact_id=question.facts[0],
            kind=question.kind,
            topic=topic_of(kinds[question.facts[0]]),
            digest=digest(body),
            body=body,
            made_by=made_by,
            made_at=now if made_by is not None else None,
            words=searchable(question),
            difficulty=question.difficulty,
            warnings=len(question.warnings),
        )
        for question, body in ((question, question_to_dict(question)) for question in questions)
    ]
    return _known_or_added(session, QuestionVersion, "question_id", versions)


def _known_or_added(session: Session, table: Any, identity: str, versions: list[Any]) -> list[Any]:
    """Take the stored row of each version where there is one, and store the others, in the order given."""
    known = {}
    for some in _batches(versions):
        ids = [getattr(version, identity) for version in some]
        for row in session.scalars(select(table).where(getattr(table, identity).in_(ids))):
            known[getattr(row, identity), row.digest] = row
    found = [known.get((getattr(version, identity), version.digest), version) for version in versions]
    session.add_all(version for version in found if version.id is None)
    session.flush()
    return found


def _batches(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Split what goes into one statement, as databases limit its parameters."""
    return (values[start : start + 500] for start in range(0, len(values), 500))
