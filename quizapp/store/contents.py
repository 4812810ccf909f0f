"""What a release holds, whole: facts, questions with what the generator had said, those put aside, revisions."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import aliased

from quizapp.store.banks import ReleaseRevision
from quizapp.store.database import db
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseAside, ReleaseFact, ReleaseQuestion


@dataclass(frozen=True)
class Placed:
    """A wording in its place; `base` is what the generator said where a teacher worded it otherwise.

    Where base is the very wording, the generator does not say it any more and the teacher held on to it. `own` is a
    question that a teacher made: no wording of it was ever the generator's.
    """

    version: QuestionVersion
    base: QuestionVersion | None = None
    aside: bool = False
    own: bool = False


@dataclass(frozen=True)
class Contents:
    """The facts and questions of a release in order, and the ids of the revisions that they were read from."""

    facts: tuple[FactVersion, ...]
    questions: tuple[Placed, ...]
    revisions: tuple[int, ...]

    @property
    def asked(self) -> list[QuestionVersion]:
        """List the wordings that learners get."""
        return [one.version for one in self.questions if not one.aside]

    def same_as(self, other: "Contents") -> bool:
        """Tell whether two releases would hold the same rows in the same order."""
        return _rows(self) == _rows(other)


def contents_of(release_id: int) -> Contents:
    """Give what a release holds."""
    facts = db.session.scalars(
        select(FactVersion)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(ReleaseFact.release_id == release_id)
        .order_by(ReleaseFact.position)
    )
    revisions = db.session.scalars(
        select(ReleaseRevision.revision_id)
        .where(ReleaseRevision.release_id == release_id)
        .order_by(ReleaseRevision.position)
    )
    placed = [
        (position, Placed(version, base, aside))
        for table, aside in ((ReleaseQuestion, False), (ReleaseAside, True))
        for position, version, base in _placed(table, release_id)
    ]
    placed.sort(key=lambda each: each[0])
    maybe = {one.version.question_id for _, one in placed if one.base is None and one.version.made_at}
    own = maybe - _generated(maybe)
    questions = tuple(replace(one, own=one.version.question_id in own) for _, one in placed)
    return Contents(tuple(facts), questions, tuple(revisions))


def _placed(table: type[ReleaseQuestion] | type[ReleaseAside], release_id: int) -> list[tuple]:
    base = aliased(QuestionVersion)
    return list(
        db.session.execute(
            select(table.position, QuestionVersion, base)
            .join(QuestionVersion, QuestionVersion.id == table.question_version_id)
            .outerjoin(base, base.id == table.base_version_id)
            .where(table.release_id == release_id)
        )
    )


def _generated(question_ids: Collection[str]) -> set[str]:
    """Tell which of some questions the generator has ever worded."""
    return set(
        db.session.scalars(
            select(QuestionVersion.question_id).where(
                QuestionVersion.question_id.in_(question_ids), QuestionVersion.made_at.is_(None)
            )
        )
    )


def _rows(contents: Contents) -> tuple:
    return (
        [version.id for version in contents.facts],
        [(one.version.id, one.base.id if one.base else None, one.aside) for one in contents.questions],
        contents.revisions,
    )
