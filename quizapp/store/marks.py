"""The marks of all places in submitted attempts, as a stream: one pass of SQL, whatever there is."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, cast, extract, func, select, true

from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.banks import Release
from quizapp.store.classes import ClassMember
from quizapp.store.database import db, is_sqlite
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion, ReleaseQuestion, StoredFact

_AT_ONCE = 5000


@dataclass(frozen=True)
class Scope:
    """Which attempts to look at: of a set, or of one of its assignments, begun with any release or with one.

    `whose` limits the learners; None is everybody.
    """

    set_id: int
    assignment_id: int | None = None
    release_id: int | None = None
    whose: ColumnElement[bool] | None = None

    @property
    def condition(self) -> ColumnElement[bool]:
        """Choose the submitted attempts."""
        chosen = (Attempt.set_id == self.set_id) & (Attempt.state == "submitted")
        if self.assignment_id is not None:
            chosen &= Attempt.assignment_id == self.assignment_id
        if self.release_id is not None:
            chosen &= Attempt.release_id == self.release_id
        return chosen & (true() if self.whose is None else self.whose)


def stream_marks(scope: Scope) -> Iterator[Any]:
    """Give each place that counts: person, attempt, wording, credit, weight, answer, the attempt's credit and worth.

    By person, and then by attempt and place. The answer is JSON text, None where there is none.
    """
    statement = (
        select(
            Attempt.person_id,
            Attempt.id,
            Slot.question_version_id,
            func.coalesce(StoredResponse.credit, 0.0),
            Slot.weight,
            cast(StoredResponse.answer, String),
            Attempt.credit,
            func.coalesce(Attempt.points, Attempt.out_of),
        )
        .join(Person, Person.id == Attempt.person_id)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(scope.condition, Slot.weight > 0)
        .order_by(Attempt.person_id, Attempt.id, Slot.position)
    )
    if is_sqlite():
        # Straight from the driver: making a million rows into SQLAlchemy's takes longer than all else.
        with db.session.connection().execute(statement) as found:
            cursor: Any = found.cursor
            while part := cursor.fetchmany(_AT_ONCE):
                yield from part
    else:
        # There the driver would fetch everything at once.
        found = db.session.execute(statement, execution_options={"yield_per": _AT_ONCE})
        for rows in found.partitions():
            yield from rows


def stream_times(scope: Scope) -> Iterator[Any]:
    """Give for each answer, in the order in which an attempt got them: attempt, wording, when begun, when answered.

    Moments are in seconds since 1970.
    """
    statement = (
        select(
            Attempt.id,
            Slot.question_version_id,
            cast(extract("epoch", Attempt.started_at), Integer),
            cast(extract("epoch", StoredResponse.answered_at), Integer),
        )
        .join(Person, Person.id == Attempt.person_id)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .join(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(scope.condition)
        .order_by(Attempt.id, StoredResponse.answered_at, StoredResponse.id)
    )
    for rows in db.session.execute(statement, execution_options={"yield_per": _AT_ONCE}).partitions():
        yield from rows


def kinds_of_facts(fact_ids: Collection[str]) -> dict[str, str]:
    """Name the kind of each fact."""
    rows = db.session.execute(select(StoredFact.id, StoredFact.kind).where(StoredFact.id.in_(fact_ids)))
    return {fact_id: kind for fact_id, kind in rows}


def versions_of_set(set_id: int) -> dict[int, QuestionVersion]:
    """Give every wording that a release of a set has held."""
    held = (
        select(ReleaseQuestion.question_version_id)
        .join(Release, Release.id == ReleaseQuestion.release_id)
        .where(Release.set_id == set_id)
    )
    return {
        one.id: one for one in db.session.scalars(select(QuestionVersion).where(QuestionVersion.id.in_(held)))
    }


def learning_in(class_id: int) -> ColumnElement[bool]:
    """Choose the people who learn in a class now."""
    return Person.id.in_(select(ClassMember.person_id).where(ClassMember.class_id == class_id))


def people_among(person_ids: Collection[int], whose: ColumnElement[bool]) -> set[int]:
    """Choose the people of a scope among these."""
    return set(db.session.scalars(select(Person.id).where(Person.id.in_(person_ids), whose)))


def names_of(person_ids: set[int]) -> dict[int, str | None]:
    """Give people's names."""
    rows = db.session.execute(select(Person.id, Person.name).where(Person.id.in_(person_ids)))
    return {person_id: name for person_id, name in rows}
