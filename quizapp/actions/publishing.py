"""From a bank to rows: identities, versions and a release that never changes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.comparison import digest, summarise
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.bank_file import fact_to_dict, finding_to_dict, question_to_dict
from quizapp.facts import Fact
from quizapp.questions import Bank
from quizapp.store.articles import Revision, StoredArticle
from quizapp.store.banks import Release, ReleaseRevision
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseFact, ReleaseQuestion, StoredFact
from quizapp.study.siblings import names_in
from quizapp.study.topics import topic_of


@dataclass(frozen=True)
class Publication:
    """What publishing did; `new` is False where the bank says nothing that the last release did not say."""

    release_id: int
    number: int
    new: bool


def publish(session: Session, set_id: int, bank: Bank, created_by: int | None, now: datetime) -> Publication:
    """Make a bank the newest release of a set, inside a transaction that holds the release table."""
    if not bank.questions:
        raise Refusal("empty_bank")
    revisions = [_revision(session, article, created_by, now) for article in bank.articles]
    _know_facts(session, bank.facts)
    facts = _fact_versions(session, bank)
    questions = _question_versions(session, bank)
    findings = [finding_to_dict(finding) for finding in bank.findings]
    last = session.scalar(
        select(Release).where(Release.set_id == set_id).order_by(Release.number.desc()).limit(1)
    )
    old_facts, old_questions, old_revisions = _versions_of(session, last)
    if (
        last is not None
        and [version.id for version in facts] == [version.id for version in old_facts]
        and [version.id for version in questions] == [version.id for version in old_questions]
        and revisions == old_revisions
        and findings == last.findings
    ):
        return Publication(last.id, last.number, new=False)
    release = Release(
        set_id=set_id,
        number=last.number + 1 if last else 1,
        generator=bank.generator,
        summary=summarise((_bodies(old_questions), _bodies(questions)), (_bodies(old_facts), _bodies(facts))),
        findings=findings,
        created_at=now,
        created_by=created_by,
    )
    session.add(release)
    session.flush()
    session.add_all(
        ReleaseRevision(release_id=release.id, revision_id=id, position=position)
        for position, id in enumerate(revisions)
    )
    session.add_all(
        ReleaseFact(release_id=release.id, fact_version_id=version.id, position=position)
        for position, version in enumerate(facts)
    )
    session.add_all(
        ReleaseQuestion(release_id=release.id, question_version_id=version.id, position=position)
        for position, version in enumerate(questions)
    )
    return Publication(release.id, release.number, new=True)


def _bodies(versions: Iterable[FactVersion | QuestionVersion]) -> list[dict[str, Any]]:
    return [version.body for version in versions]


def _versions_of(
    session: Session, release: Release | None
) -> tuple[list[FactVersion], list[QuestionVersion], list[int]]:
    if release is None:
        return [], [], []
    facts = session.scalars(
        select(FactVersion)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(ReleaseFact.release_id == release.id)
        .order_by(ReleaseFact.position)
    )
    questions = session.scalars(
        select(QuestionVersion)
        .join(ReleaseQuestion, ReleaseQuestion.question_version_id == QuestionVersion.id)
        .where(ReleaseQuestion.release_id == release.id)
        .order_by(ReleaseQuestion.position)
    )
    revisions = session.scalars(
        select(ReleaseRevision.revision_id)
        .where(ReleaseRevision.release_id == release.id)
        .order_by(ReleaseRevision.position)
    )
    return list(facts), list(questions), list(revisions)


def _revision(session: Session, article: Article, created_by: int | None, now: datetime) -> int:
    if not article.wikitext:
        raise ValueError(f"{article.title}: a bank is published with the wikitext that it cites")
    stored = session.get(StoredArticle, article.id)
    if stored is None:
        stored = StoredArticle(id=article.id)
        session.add(stored)
    stored.title, stored.language = article.title, article.language
    stored.license, stored.url, stored.attribution = article.license, article.url, article.attribution
    session.flush()
    revision = session.scalar(
        select(Revision).where(Revision.article_id == article.id, Revision.name == article.revision)
    )
    if revision is None:
        revision = Revision(
            article_id=article.id,
            name=article.revision,
            wikitext=article.wikitext,
            created_at=now,
            created_by=created_by,
        )
        session.add(revision)
        session.flush()
    elif revision.wikitext != article.wikitext:
        raise Refusal("revision_differs")
    return revision.id


def _know_facts(session: Session, facts: Iterable[Fact]) -> None:
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


def _fact_versions(session: Session, bank: Bank) -> list[FactVersion]:
    versions = [
        FactVersion(fact_id=fact.id, digest=digest(body), body=body)
        for fact, body in ((fact, fact_to_dict(fact)) for fact in bank.facts)
    ]
    return _known_or_added(session, FactVersion, "fact_id", versions)


def _question_versions(session: Session, bank: Bank) -> list[QuestionVersion]:
    kinds = {fact.id: fact.kind for fact in bank.facts}
    versions = [
        QuestionVersion(
            question_id=question.id,
            fact_id=question.facts[0],
            kind=question.kind,
            topic=topic_of(kinds[question.facts[0]]),
            digest=digest(body),
            body=body,
        )
        for question, body in ((question, question_to_dict(question)) for question in bank.questions)
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
