"""A bank that a set could become: what came out of a generation, until a teacher takes it or leaves it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.bank_file import bank_from_dict, fact_from_dict
from quizapp.questions import Bank
from quizapp.store.banks import Release
from quizapp.store.contents import Contents, Placed, contents_of
from quizapp.store.database import Base, db
from quizapp.store.drafts import draft_changes, drafted
from quizapp.store.versions import FactVersion
from quizapp.study.regeneration import Diff, Held, compare


class Proposal(Base):
    """At most one for each set, made against a release.

    `bank` has the bank file at "bank" and the wikitext of its articles at "texts"; `choices` hold what the teacher
    decided about single questions.
    """

    __tablename__ = "proposal"

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), unique=True)
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"))
    bank: Mapped[dict[str, Any]]
    settings: Mapped[dict[str, Any] | None]
    choices: Mapped[dict[str, Any]]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]


@dataclass(frozen=True)
class Comparison:
    """A bank against what a set asks with its unreleased changes; `drafts` tells which those were."""

    set_id: int
    release_id: int
    drafts: tuple
    bank: Bank
    diff: Diff
    new_text: bool
    new_generator: bool
    new_settings: bool


def proposal_of(set_id: int) -> Proposal | None:
    """Find what a set could become."""
    return db.session.scalar(select(Proposal).where(Proposal.set_id == set_id))


def bank_of(proposal: Proposal) -> Bank:
    """Give the bank of a proposal, its articles with their wikitext."""
    bank, texts = bank_from_dict(proposal.bank["bank"]), proposal.bank["texts"]
    return replace(bank, articles=tuple(replace(one, wikitext=texts[one.id]) for one in bank.articles))


def compared(last: Release, bank: Bank, settings: dict[str, Any] | None) -> Comparison:
    """Compare a bank with a set's newest release and what is changed and not released yet."""
    from quizapp.store.articles import articles_of_release

    before, changes = contents_of(last.id), draft_changes(last.set_id)
    questions = drafted(before, changes)
    facts = (*before.facts, *newest_facts(missing_facts(before, questions)))
    held = [
        Held(one.version.question(), one.base.question() if one.base else None, one.own, one.aside)
        for one in questions
    ]
    generator, other = bank.generator != last.generator, settings != last.settings
    read = {article.id: article.revision for article in articles_of_release(last.id)}
    new_text = read != {article.id: article.revision for article in bank.articles}
    diff = compare(
        held,
        bank.questions,
        {version.fact_id: fact_from_dict(version.body) for version in facts},
        {fact.id: fact for fact in bank.facts},
        # Of one text, one generator says one thing, whatever number it gives itself.
        other_generator=generator or not new_text,
        other_settings=other,
    )
    return Comparison(
        set_id=last.set_id,
        release_id=last.id,
        drafts=tuple((one.question_id, one.version_id, one.aside, one.changed_at) for one in changes),
        bank=bank,
        diff=diff,
        new_text=new_text,
        new_generator=generator,
        new_settings=other,
    )


def missing_facts(before: Contents, questions: Sequence[Placed]) -> set[str]:
    """Tell which facts questions stand on that a release does not hold: those of teachers' new questions."""
    return {fact for one in questions for fact in one.version.body["facts"]} - {
        version.fact_id for version in before.facts
    }


def newest_facts(fact_ids: set[str]) -> list[FactVersion]:
    """Give the newest version of each fact."""
    newest = (
        select(func.max(FactVersion.id))
        .where(FactVersion.fact_id.in_(fact_ids))
        .group_by(FactVersion.fact_id)
    )
    return list(
        db.session.scalars(select(FactVersion).where(FactVersion.id.in_(newest)).order_by(FactVersion.id))
    )
