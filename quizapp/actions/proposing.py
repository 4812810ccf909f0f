"""What a set could become: kept until a teacher takes it, question by question, or throws it away."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from quizapp.actions.refusal import Refusal
from quizapp.actions.releasing import check_articles, lock_set
from quizapp.bank_file import bank_to_dict
from quizapp.questions import Bank
from quizapp.store.banks import latest_release
from quizapp.store.database import writing
from quizapp.store.proposals import Proposal, proposal_of
from quizapp.study.regeneration import CHOICES, Choice


def propose(
    set_id: int, bank: Bank, settings: dict[str, Any] | None, made_by: int | None, now: datetime
) -> None:
    """Keep a bank, with the wikitext of its articles, as what a set could become; an earlier proposal goes.

    Raises Refusal("article_differs") where it is not made from the set's articles, "empty_bank" where it asks
    nothing.
    """
    if not bank.questions:
        raise Refusal("empty_bank")
    with writing() as session:
        return keep_proposal(session, set_id, bank, settings, made_by, now)


def keep_proposal(
    session: Session,
    set_id: int,
    bank: Bank,
    settings: dict[str, Any] | None,
    made_by: int | None,
    now: datetime,
) -> int:
    """Do what `propose` does inside a transaction."""
    data = {"bank": bank_to_dict(bank), "texts": {one.id: one.wikitext for one in bank.articles}}
    lock_set(session, set_id)
    last = latest_release(set_id)
    if last is None:
        raise Refusal("not_found")
    check_articles(session, set_id, bank)
    session.execute(delete(Proposal).where(Proposal.set_id == set_id))
    found = Proposal(set_id=set_id, release_id=last.id, bank=data, settings=settings, choices={})
    found.made_by, found.made_at = made_by, now
    session.add(found)
    session.flush()
    return found.id


def choose(set_id: int, choices: Mapping[str, Choice | None], seen: datetime | None = None) -> None:
    """Keep what a teacher decided about single questions of the proposal; None takes a choice back.

    Raises Refusal("proposal_gone") where the proposal is not the one that they saw (made at `seen`).
    """
    with writing() as session:
        lock_set(session, set_id)
        found = proposal_of(set_id)
        if found is None or seen not in (None, found.made_at):
            raise Refusal("proposal_gone")
        kept = {**found.choices, **choices}
        found.choices = {id: choice for id, choice in kept.items() if choice in CHOICES}


def compare_anew(set_id: int) -> None:
    """Put the proposal against the newest release; the choices stay."""
    with writing() as session:
        lock_set(session, set_id)
        found, last = proposal_of(set_id), latest_release(set_id)
        if found is None or last is None:
            raise Refusal("proposal_gone")
        found.release_id = last.id


def drop_proposal(set_id: int, seen: datetime | None = None) -> None:
    """Leave a set as it is; the proposal goes, unless it is another than the one that was seen."""
    with writing() as session:
        gone = delete(Proposal).where(Proposal.set_id == set_id)
        session.execute(gone if seen is None else gone.where(Proposal.made_at == seen))
