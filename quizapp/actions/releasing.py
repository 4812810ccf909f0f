"""A set's next release: from what its teachers changed, from a bank that was generated anew, or as an older one was.

Whatever takes long is read and compared before the transaction; inside it is checked that nothing moved meanwhile.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.composing import compose
from quizapp.actions.publishing import Made, Publication, make_release
from quizapp.actions.refusal import Refusal
from quizapp.bank_file import finding_to_dict
from quizapp.questions import Bank
from quizapp.store.banks import QuestionSet, Release, SetArticle, latest_release, release
from quizapp.store.contents import Contents, contents_of
from quizapp.store.database import db, lock_table, writing
from quizapp.store.drafts import DraftChange, draft_changes, drafted
from quizapp.store.proposals import (
    Comparison,
    bank_of,
    compared,
    missing_facts,
    newest_facts,
    proposal_of,
)
from quizapp.study.regeneration import Choice


def accept_proposal(
    set_id: int, teacher_id: int, choices: Mapping[str, Choice], now: datetime, seen: datetime | None = None
) -> Publication:
    """Release what was proposed, each question as it was chosen, or as is usual; drafts are released with it.

    `choices` are added to those that are kept already. A teacher's edits stay where nobody chose otherwise.
    Raises Refusal("proposal_gone") where the proposal that the teacher saw (made at `seen`) is not the present one,
    and Refusal("compare_anew") where it was made against another release: see `proposing.compare_anew`.
    """
    found, last = proposal_of(set_id), latest_release(set_id)
    if found is None or last is None or seen not in (None, found.made_at):
        raise Refusal("proposal_gone")
    if found.release_id != last.id:
        raise Refusal("compare_anew")
    comparison = compared(last, bank_of(found), found.settings)
    made_at, settings, all_choices = found.made_at, found.settings, {**found.choices, **choices}
    with writing() as session:
        _unchanged(session, comparison)
        found = proposal_of(set_id)
        if found is None or found.made_at != made_at:
            raise Refusal("proposal_gone")
        published = _release(session, comparison, settings, all_choices, teacher_id, now)
        session.delete(found)
        return published


def regenerate(set_id: int, teacher_id: int, bank: Bank, now: datetime) -> Publication:
    """Release a bank without asking: each question as is usual, teachers' edits kept.

    Open attempts go on with their release, and memories stay with their facts. Raises
    Refusal("article_differs") where the bank is not made from the set's articles.
    """
    while True:
        last = latest_release(set_id)
        if last is None:
            raise Refusal("not_found")
        comparison = compared(last, bank, last.settings)
        try:
            with writing() as session:
                _unchanged(session, comparison)
                check_articles(session, set_id, bank)
                return _release(session, comparison, last.settings, {}, teacher_id, now)
        except Refusal as refused:
            # Somebody made a release meanwhile: nobody chose anything, so nothing has to be asked again.
            if refused.code != "compare_anew":
                raise
            db.session.rollback()


def release_draft(set_id: int, teacher_id: int, now: datetime) -> Publication:
    """Release what teachers changed in a set since its newest release.

    Raises Refusal("nothing_changed") where they changed nothing.
    """
    with writing() as session:
        lock_set(session, set_id)
        last = latest_release(set_id)
        changes = draft_changes(set_id)
        if last is None or not changes:
            raise Refusal("nothing_changed")
        before = contents_of(last.id)
        questions = drafted(before, changes)
        facts = (*before.facts, *newest_facts(missing_facts(before, questions)))
        made = Made(last.generator, teacher_id, now, "edited", last.settings, last.findings)
        published = make_release(session, set_id, Contents(facts, questions, before.revisions), made)
        _forget(session, changes)
        return published


def undo_to(set_id: int, number: int, teacher_id: int, now: datetime) -> Publication:
    """Make a release that holds what an older one held; everything in between stays in the history.

    Changes that are not released yet stay so. Raises Refusal("not_found") where there is no such release.
    """
    with writing() as session:
        lock_set(session, set_id)
        old = release(set_id, number)
        if old is None:
            raise Refusal("not_found")
        made = Made(old.generator, teacher_id, now, "undone", old.settings, old.findings)
        session.get_one(QuestionSet, set_id).settings = old.settings
        return make_release(session, set_id, contents_of(old.id), made)


def check_articles(session: Session, set_id: int, bank: Bank) -> None:
    """Refuse a bank that is not made from a set's articles."""
    own = set(session.scalars(select(SetArticle.article_id).where(SetArticle.set_id == set_id)))
    if own != {article.id for article in bank.articles}:
        raise Refusal("article_differs")


def lock_set(session: Session, set_id: int) -> None:
    """Let nobody else make releases, nor change this set's questions, until the transaction ends."""
    lock_table(session, Release)
    session.scalar(select(QuestionSet).where(QuestionSet.id == set_id).with_for_update(key_share=True))


def _unchanged(session: Session, comparison: Comparison) -> None:
    """Lock a set and make sure that it stands as it did when it was compared."""
    lock_set(session, comparison.set_id)
    last = latest_release(comparison.set_id)
    if last is None or last.id != comparison.release_id:
        raise Refusal("compare_anew")
    if _stamp(draft_changes(comparison.set_id)) != comparison.drafts:
        raise Refusal("compare_anew")


def _release(
    session: Session,
    comparison: Comparison,
    settings: dict[str, Any] | None,
    choices: Mapping[str, Choice],
    teacher_id: int,
    now: datetime,
) -> Publication:
    bank = comparison.bank
    if not bank.questions:
        raise Refusal("empty_bank")
    before, changes = contents_of(comparison.release_id), draft_changes(comparison.set_id)
    questions = drafted(before, changes)
    before = Contents((*before.facts, *newest_facts(missing_facts(before, questions))), questions, ())
    contents = compose(session, bank, before, comparison.diff.changes, choices, teacher_id, now)
    findings = [finding_to_dict(one) for one in bank.findings]
    made = Made(bank.generator, teacher_id, now, settings=settings, findings=findings)
    session.get_one(QuestionSet, comparison.set_id).settings = settings
    published = make_release(session, comparison.set_id, contents, made)
    _forget(session, changes)
    return published


def _forget(session: Session, changes: list[DraftChange]) -> None:
    for change in changes:
        session.delete(change)


def _stamp(changes: list[DraftChange]) -> tuple:
    return tuple((one.question_id, one.version_id, one.aside, one.changed_at) for one in changes)
