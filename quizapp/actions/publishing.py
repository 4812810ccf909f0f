"""A release: facts, questions and revisions as they stand together, numbered, and never changed afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizapp.actions.comparison import summarise
from quizapp.actions.correcting import mark_corrected
from quizapp.actions.refusal import Refusal
from quizapp.actions.storing import know_facts, store_facts, store_questions, store_revision
from quizapp.bank_file import finding_to_dict
from quizapp.questions import Bank
from quizapp.store.banks import Release, ReleaseRevision, latest_release
from quizapp.store.contents import Contents, Placed, contents_of
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseAside, ReleaseFact, ReleaseQuestion


@dataclass(frozen=True)
class Publication:
    """What publishing did; `new` is False where it says nothing that the last release did not say."""

    release_id: int
    number: int
    new: bool


@dataclass(frozen=True)
class Made:
    """How a release came to be: by which generator and settings, and whether generated, edited or undone."""

    generator: str
    created_by: int | None
    now: datetime
    origin: str = "generated"
    settings: dict[str, Any] | None = None
    findings: list[Any] = field(default_factory=list)


def publish(
    session: Session,
    set_id: int,
    bank: Bank,
    created_by: int | None,
    now: datetime,
    settings: dict[str, Any] | None = None,
) -> Publication:
    """Make a bank the newest release of a set, as it is, inside a transaction that holds the release table."""
    if not bank.questions:
        raise Refusal("empty_bank")
    revisions = [store_revision(session, article, created_by, now) for article in bank.articles]
    know_facts(session, bank.facts)
    facts = store_facts(session, bank.facts)
    questions = store_questions(session, bank.questions, {fact.id: fact.kind for fact in bank.facts})
    contents = Contents(tuple(facts), tuple(Placed(one) for one in questions), tuple(revisions))
    findings = [finding_to_dict(one) for one in bank.findings]
    made = Made(bank.generator, created_by, now, settings=settings, findings=findings)
    return make_release(session, set_id, contents, made)


def make_release(session: Session, set_id: int, contents: Contents, made: Made) -> Publication:
    """Number a set's next release, inside a transaction that holds the release table.

    What is in every part the newest release makes no new one. Facts that are stated otherwise now are marked on
    the cards of those who know them. Raises Refusal("empty_bank") where nothing would be asked.
    """
    if not contents.asked:
        raise Refusal("empty_bank")
    last = latest_release(set_id)
    before = contents_of(last.id) if last else Contents((), (), ())
    same = last is not None and (made.findings, made.settings) == (last.findings, last.settings)
    if last is not None and same and before.same_as(contents):
        return Publication(last.id, last.number, new=False)
    release = Release(
        set_id=set_id,
        number=last.number + 1 if last else 1,
        generator=made.generator,
        origin=made.origin,
        settings=made.settings,
        summary=summarise(
            (_bodies(before.asked), _bodies(contents.asked)),
            (_bodies(before.facts), _bodies(contents.facts)),
            # A teacher may have meant the spelling; an article's other script says nothing new.
            spelling=made.origin == "edited",
        ),
        findings=made.findings,
        created_at=made.now,
        created_by=made.created_by,
    )
    session.add(release)
    session.flush()
    session.add_all(
        ReleaseRevision(release_id=release.id, revision_id=id, position=position)
        for position, id in enumerate(contents.revisions)
    )
    session.add_all(
        ReleaseFact(release_id=release.id, fact_version_id=version.id, position=position)
        for position, version in enumerate(contents.facts)
    )
    session.add_all(
        (ReleaseAside if one.aside else ReleaseQuestion)(
            release_id=release.id,
            question_version_id=one.version.id,
            base_version_id=one.base.id if one.base else None,
            position=position,
        )
        for position, one in enumerate(contents.questions)
    )
    session.flush()
    mark_corrected(session, set_id, release.id, made.now)
    return Publication(release.id, release.number, new=True)


def _bodies(versions: Sequence[FactVersion | QuestionVersion]) -> list[dict[str, Any]]:
    return [version.body for version in versions]
