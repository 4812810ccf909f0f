"""A set's next release: from what its teachers changed, from a proposal, or as an older one was."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from quizapp.actions.publishing import Made, Publication, make_release
from quizapp.actions.refusal import Refusal
from quizapp.actions.storing import know_facts, store_facts, store_questions, store_revision
from quizapp.bank_file import bank_from_dict, bank_to_dict, fact_from_dict, finding_to_dict
from quizapp.questions import Bank, Question
from quizapp.store.banks import QuestionSet, Release, SetArticle, latest_release, release
from quizapp.store.contents import Contents, Placed, contents_of
from quizapp.store.database import lock_table, writing
from quizapp.store.drafts import DraftChange, drafted
from quizapp.store.proposals import Proposal, proposal_of
from quizapp.store.versions import FactVersion, QuestionVersion
from quizapp.study.regeneration import Change, Choice, Held, chosen, compare


def propose(
    set_id: int, bank: Bank, settings: dict[str, Any] | None, made_by: int | None, now: datetime
) -> None:
    """Keep a bank, with the wikitext of its articles, as what a set could become; an earlier proposal goes.

    Raises Refusal("article_differs") where it is not made from the set's articles.
    """
    with writing() as session:
        last = latest_release(set_id)
        if last is None:
            raise Refusal("not_found")
        _check_articles(session, set_id, bank)
        session.execute(delete(Proposal).where(Proposal.set_id == set_id))
        texts = {article.id: article.wikitext for article in bank.articles}
        session.add(
            Proposal(
                set_id=set_id,
                release_id=last.id,
                bank={"bank": bank_to_dict(bank), "texts": texts},
                settings=settings,
                choices={},
                made_by=made_by,
                made_at=now,
            )
        )


def changes_proposed(set_id: int) -> list[Change]:
    """Compare a set's proposal with what the set asks now. Raises Refusal("not_found") where there is none."""
    found, last = proposal_of(set_id), latest_release(set_id)
    if found is None or last is None:
        raise Refusal("not_found")
    return _compare(_bank(found), found.settings, last, contents_of(last.id))


def choose(set_id: int, choices: Mapping[str, Choice]) -> None:
    """Keep what a teacher decided about single questions of the proposal."""
    with writing() as session:
        found = proposal_of(set_id)
        if found is None:
            raise Refusal("not_found")
        found.choices = {**found.choices, **choices}
        session.add(found)


def accept_proposal(
    set_id: int, teacher_id: int, now: datetime, proposal_id: int | None = None
) -> Publication:
    """Release what was proposed, each question as it was chosen, or as is usual.

    A teacher's edits are kept where nobody chose otherwise. Raises Refusal("proposal_gone") where the proposal
    that the teacher saw (`proposal_id`) is not the present one.
    """
    with writing() as session:
        lock_table(session, Release)
        found, last = proposal_of(set_id), latest_release(set_id)
        if found is None or last is None or proposal_id not in (None, found.id):
            raise Refusal("proposal_gone")
        published = _release(session, last, _bank(found), found.settings, found.choices, teacher_id, now)
        session.delete(found)
        return published


def regenerate(set_id: int, teacher_id: int, bank: Bank, now: datetime) -> Publication:
    """Release a bank without asking: each question as is usual, teachers' edits kept.

    Open attempts go on with their release, and memories stay with their facts. Raises
    Refusal("article_differs") where the bank is not made from the set's articles.
    """
    with writing() as session:
        lock_table(session, Release)
        last = latest_release(set_id)
        if last is None:
            raise Refusal("not_found")
        _check_articles(session, set_id, bank)
        return _release(session, last, bank, last.settings, {}, teacher_id, now)


def drop_proposal(set_id: int) -> None:
    """Leave a set as it is; the proposal goes."""
    with writing() as session:
        session.execute(delete(Proposal).where(Proposal.set_id == set_id))


def release_draft(set_id: int, teacher_id: int, now: datetime) -> Publication:
    """Release what teachers changed in a set since its newest release.

    Raises Refusal("nothing_changed") where they changed nothing.
    """
    with writing() as session:
        lock_table(session, Release)
        last = latest_release(set_id)
        changes = session.scalars(select(DraftChange).where(DraftChange.set_id == set_id)).all()
        if last is None or not changes:
            raise Refusal("nothing_changed")
        before = contents_of(last.id)
        questions = drafted(before, changes)
        contents = Contents(_with_own_facts(session, before, questions), questions, before.revisions)
        made = Made(last.generator, teacher_id, now, "edited", last.settings, last.findings)
        published = make_release(session, set_id, contents, made)
        session.execute(delete(DraftChange).where(DraftChange.set_id == set_id))
        return published


def undo_to(set_id: int, number: int, teacher_id: int, now: datetime) -> Publication:
    """Make a release that holds what an older one held; everything in between stays in the history."""
    with writing() as session:
        lock_table(session, Release)
        old = release(set_id, number)
        if old is None:
            raise Refusal("not_found")
        made = Made(old.generator, teacher_id, now, "undone", old.settings, old.findings)
        return make_release(session, set_id, contents_of(old.id), made)


def _check_articles(session: Session, set_id: int, bank: Bank) -> None:
    own = set(session.scalars(select(SetArticle.article_id).where(SetArticle.set_id == set_id)))
    if own != {article.id for article in bank.articles}:
        raise Refusal("article_differs")


def _release(
    session: Session,
    last: Release,
    bank: Bank,
    settings: dict[str, Any] | None,
    choices: Mapping[str, Choice],
    teacher_id: int,
    now: datetime,
) -> Publication:
    if not bank.questions:
        raise Refusal("empty_bank")
    before = contents_of(last.id)
    changes = _compare(bank, settings, last, before)
    contents = _chosen(session, bank, before, changes, choices, teacher_id, now)
    findings = [finding_to_dict(one) for one in bank.findings]
    made = Made(bank.generator, teacher_id, now, settings=settings, findings=findings)
    session.get_one(QuestionSet, last.set_id).settings = settings
    return make_release(session, last.set_id, contents, made)


def _bank(found: Proposal) -> Bank:
    bank = bank_from_dict(found.bank["bank"])
    texts = found.bank["texts"]
    return replace(bank, articles=tuple(replace(one, wikitext=texts[one.id]) for one in bank.articles))


def _compare(bank: Bank, settings: dict[str, Any] | None, last: Release, before: Contents) -> list[Change]:
    held = [
        Held(one.version.question(), one.base.question() if one.base else None, one.own, one.aside)
        for one in before.questions
    ]
    return compare(
        held,
        bank.questions,
        {version.fact_id: fact_from_dict(version.body) for version in before.facts},
        {fact.id: fact for fact in bank.facts},
        other_generator=bank.generator != last.generator,
        other_settings=settings != last.settings,
    )


def _chosen(
    session: Session,
    bank: Bank,
    before: Contents,
    changes: list[Change],
    choices: Mapping[str, Choice],
    teacher_id: int,
    now: datetime,
) -> Contents:
    """Put the next release together: new wordings are stored, kept ones stay the rows that they are."""
    revisions = tuple(store_revision(session, article, teacher_id, now) for article in bank.articles)
    placed = {one.version.question_id: one for one in before.questions}
    generated = {question.id: question for question in bank.questions}
    kinds = {version.fact_id: version.body["kind"] for version in before.facts}
    kinds |= {fact.id: fact.kind for fact in bank.facts}
    know_facts(session, bank.facts)
    base_of = _stored(session, generated.values(), kinds)
    questions = []
    for change in changes:
        question, aside = chosen(change, choices.get(change.id))
        old = placed.get(change.id)
        if question is None:
            continue
        base = base_of.get(change.id)
        if base is not None and question == generated[change.id]:
            questions.append(Placed(base, None, aside))
        elif old is not None and question == change.before:
            # Kept against a new wording: what the generator says now is the base, and is not asked about again.
            edited = old.base is not None or (base is not None and choices.get(change.id) == "old")
            questions.append(Placed(old.version, base or old.base if edited else None, aside))
        else:
            (merged,) = store_questions(session, [question], kinds, teacher_id, now)
            questions.append(Placed(merged, base, aside))
    return Contents(_facts(session, bank, before, questions), tuple(questions), revisions)


def _stored(
    session: Session, questions: Iterable[Question], kinds: Mapping[str, str]
) -> dict[str, QuestionVersion]:
    return {version.question_id: version for version in store_questions(session, questions, kinds)}


def _facts(
    session: Session, bank: Bank, before: Contents, questions: list[Placed]
) -> tuple[FactVersion, ...]:
    """Give the facts as they are stated now, and those of before on which a kept question stands alone."""
    now_stated = store_facts(session, bank.facts)
    known = {version.fact_id for version in now_stated}
    needed = {fact for one in questions for fact in one.version.body["facts"]}
    kept = [one for one in before.facts if one.fact_id in needed - known]
    return (*now_stated, *kept)


def _with_own_facts(
    session: Session, before: Contents, questions: Sequence[Placed]
) -> tuple[FactVersion, ...]:
    """Add the newest version of each fact that a new question stands on."""
    known = {version.fact_id for version in before.facts}
    needed = {fact for one in questions for fact in one.version.body["facts"]} - known
    newest = (
        select(func.max(FactVersion.id)).where(FactVersion.fact_id.in_(needed)).group_by(FactVersion.fact_id)
    )
    added = session.scalars(select(FactVersion).where(FactVersion.id.in_(newest)).order_by(FactVersion.id))
    return (*before.facts, *added)
