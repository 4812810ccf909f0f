"""A bank that a set could become: what came out of a generation, until a teacher takes it or leaves it."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.store.database import Base, db


class Proposal(Base):
    """At most one for each set, made against a release.

    `bank` has the bank file at "bank" and the wikitext of its articles at "texts"; `choices` hold what the teacher decided about single
    questions.
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


def proposal_of(set_id: int) -> Proposal | None:
    """Find what a set could become."""
    return db.session.scalar(select(Proposal).where(Proposal.set_id == set_id))
