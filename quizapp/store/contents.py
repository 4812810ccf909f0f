"""What a release holds, whole: facts, questions with what the generator had said, those put aside, revisions."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import aliased

from quizapp.store.banks import ReleaseRevision
from quizapp.store.database import db
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseAside, ReleaseFact, ReleaseQuestion


@dataclass(frozen=True)
class Placed:
    """A wording in its place; `base` is what the generator said where a teacher worded it otherwise."""

    version: QuestionVersion
    base: QuestionVersion | None = None
    aside: bool = False

    @property
    def own(self) -> bool:
        """Tell whether a teacher made this question."""
        return self.base is None and self.version.made_by is not None


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
    questions = tuple(one for _, one in sorted(placed, key=lambda each: each[0]))
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


def _rows(contents: Contents) -> tuple:
    return (
        [version.id for version in contents.facts],
        [(one.version.id, one.base.id if one.base else None, one.aside) for one in contents.questions],
        contents.revisions,
    )
