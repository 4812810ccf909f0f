"""Grades that a teacher gave, and marks that a wrong key had spoilt."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.questions import Response
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.banks import Release
from quizapp.store.cards import Review
from quizapp.store.database import Base, db, is_sqlite
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion, ReleaseQuestion
from quizapp.study.regrading import Change, Mark, change_from_dict, mark_from_dict

# What a regrade's `change` names that takes another one back.
TAKES_BACK = "take_back"
# Names the lock in which a set's marking is changed.
_MARKING = 5


class GivenGrade(Base):
    """A teacher's word on a learner's work: a comment, or a share (0 to 1) in place of the counted one, with its reason.

    The newest row of a learner and assignment holds; the older ones stay as its history.
    """

    __tablename__ = "given_grade"

    id: Mapped[int] = mapped_column(primary_key=True)
    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    share: Mapped[float | None]
    reason: Mapped[str]
    comment: Mapped[str]
    given_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    given_at: Mapped[datetime]


class Regrade(Base):
    """One repair of a question's marks in a set; `change` says what, `never_lower` that nobody loses by it.

    A repair that is taken back stays; another row says so: `{"repair": "take_back", "regrade": its id}`.
    """

    __tablename__ = "regrade"

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), index=True)
    question_id: Mapped[str]
    change: Mapped[dict[str, Any]]
    never_lower: Mapped[bool]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]


class Remark(Base):
    """What a regrade did to one slot: its mark and weight before and after (`study.regrading.Mark`).

    The mark that holds now stands in the response and the slot; these rows keep every one before it.
    """

    __tablename__ = "remark"
    __table_args__ = (UniqueConstraint("regrade_id", "slot_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    regrade_id: Mapped[int] = mapped_column(ForeignKey("regrade.id"))
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), index=True)
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]


@dataclass(frozen=True)
class Place:
    """A slot that holds a wording, with its attempt, its learner and the final response if there is one."""

    slot: Slot
    attempt: Attempt
    version: QuestionVersion
    response: StoredResponse | None
    name: str | None
    role: str

    @property
    def mark(self) -> Mark:
        """Give what the place is worth now."""
        one = self.response
        if one is None:
            return Mark(None, 0.0, "", self.slot.weight)
        return Mark(one.verdict, one.credit, one.note, self.slot.weight)


def lock_marking(session: Session, set_id: int, share: bool = False) -> None:
    """Keep the repairs of a set as they are until the transaction ends; with `share`, others may keep them, too.

    Whoever also locks people does so before, or two transactions would wait for each other.
    """
    if not is_sqlite():
        lock = func.pg_advisory_xact_lock_shared if share else func.pg_advisory_xact_lock
        session.execute(select(lock(_MARKING, set_id)))


def regrades_of(set_id: int, question_id: str | None = None) -> list[Regrade]:
    """List a set's repairs, the oldest first, of all questions or of one."""
    chosen = select(Regrade).where(Regrade.set_id == set_id).order_by(Regrade.id)
    if question_id is not None:
        chosen = chosen.where(Regrade.question_id == question_id)
    return list(db.session.scalars(chosen))


def regrade_of_set(set_id: int, regrade_id: int) -> Regrade | None:
    """Find a repair of this very set."""
    return db.session.scalar(select(Regrade).where(Regrade.set_id == set_id, Regrade.id == regrade_id))


def in_force(regrades: Collection[Regrade]) -> list[Regrade]:
    """Keep the repairs that nobody took back."""
    gone = {one.change["regrade"] for one in regrades if one.change["repair"] == TAKES_BACK}
    return [one for one in regrades if one.change["repair"] != TAKES_BACK and one.id not in gone]


def changes_of(set_id: int) -> dict[int, tuple[Change, ...]]:
    """Give the repairs in force of each wording in a set that has any, in the order in which they were made."""
    found: dict[int, tuple[Change, ...]] = {}
    for one in in_force(regrades_of(set_id)):
        change = change_from_dict(one.change)
        for version_id in change.versions:
            found[version_id] = (*found.get(version_id, ()), change)
    return found


def places_of(set_id: int, version_ids: Collection[int]) -> list[Place]:
    """List where attempts of a set hold one of these wordings, by attempt."""
    rows = db.session.execute(
        select(Slot, Attempt, QuestionVersion, StoredResponse, Person.name, Person.role)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .join(Person, Person.id == Attempt.person_id)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(Attempt.set_id == set_id, Slot.question_version_id.in_(version_ids))
        .order_by(Attempt.id, Slot.position)
        .execution_options(populate_existing=True)
    )
    return [Place(*row) for row in rows]


def lock_people_given(session: Session, set_id: int, version_ids: Collection[int]) -> set[int]:
    """Lock and list who holds one of these wordings in an attempt of a set, everybody in one order."""
    holding = (
        select(Attempt.person_id)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .where(Attempt.set_id == set_id, Slot.question_version_id.in_(version_ids))
    )
    return set(
        session.scalars(
            select(Person.id)
            .where(Person.id.in_(holding))
            .order_by(Person.id)
            .with_for_update(key_share=True)
        )
    )


def worths_of(set_id: int, version_ids: Collection[int]) -> dict[int, dict[int, tuple[float, float]]]:
    """Give credit and weight of each slot of the attempts of a set that hold one of these wordings."""
    holding = (
        select(Slot.attempt_id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.set_id == set_id, Slot.question_version_id.in_(version_ids))
    )
    rows = db.session.execute(
        select(Slot.attempt_id, Slot.id, func.coalesce(StoredResponse.credit, 0.0), Slot.weight)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .where(Slot.attempt_id.in_(holding))
        .order_by(Slot.id)
    )
    found: dict[int, dict[int, tuple[float, float]]] = {}
    for attempt_id, slot_id, credit, weight in rows:
        found.setdefault(attempt_id, {})[slot_id] = (credit, weight)
    return found


def rated_by(slot_ids: Collection[int]) -> dict[int, Review]:
    """Give the review that the response in each of these slots moved a memory by, if it did."""
    rows = db.session.execute(
        select(StoredResponse.slot_id, Review)
        .join(Review, Review.response_id == StoredResponse.id)
        .where(StoredResponse.slot_id.in_(slot_ids))
        .execution_options(populate_existing=True)
    )
    return {slot_id: review for slot_id, review in rows}


def remarks_of(regrade_id: int) -> dict[int, Remark]:
    """Give what a repair did, by slot."""
    return {
        one.slot_id: one for one in db.session.scalars(select(Remark).where(Remark.regrade_id == regrade_id))
    }


def marked_before(regrade_id: int, attempt_id: int, position: int) -> Mark | None:
    """Give the mark of a place before a repair, where the repair changed it."""
    remark = db.session.scalar(
        select(Remark)
        .join(Slot, Slot.id == Remark.slot_id)
        .where(Remark.regrade_id == regrade_id, Slot.attempt_id == attempt_id, Slot.position == position)
    )
    return mark_from_dict(remark.before) if remark is not None and remark.before != remark.after else None


def newest_repair(set_id: int, version_id: int) -> Regrade | None:
    """Find the newest repair in force of a wording."""
    held = [one for one in in_force(regrades_of(set_id)) if version_id in one.change["versions"]]
    return held[-1] if held else None


def wordings_in(set_id: int, question_id: str) -> list[QuestionVersion]:
    """List the wordings of a question that releases of a set have held, the newest first."""
    held = (
        select(ReleaseQuestion.question_version_id)
        .join(Release, Release.id == ReleaseQuestion.release_id)
        .where(Release.set_id == set_id)
    )
    return list(
        db.session.scalars(
            select(QuestionVersion)
            .where(QuestionVersion.question_id == question_id, QuestionVersion.id.in_(held))
            .order_by(QuestionVersion.id.desc())
        )
    )


def answers_to(set_id: int, version_ids: Collection[int]) -> list[tuple[Response, int]]:
    """Count the different answers that were given to wordings in a set, the most frequent first."""
    rows = db.session.scalars(
        select(StoredResponse.answer)
        .join(Slot, Slot.id == StoredResponse.slot_id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.set_id == set_id, Slot.question_version_id.in_(version_ids))
        .order_by(StoredResponse.id)
    )
    counted = Counter(tuple(one) if isinstance(one, list) else one for one in rows)
    return counted.most_common()


def submitted_in(assignment_ids: Collection[int]) -> list[tuple[Assignment, Attempt]]:
    """List what was handed in for assignments, in the order of the attempts."""
    rows = db.session.execute(
        select(Assignment, Attempt)
        .join(Attempt, Attempt.assignment_id == Assignment.id)
        .where(Assignment.id.in_(assignment_ids), Attempt.state == "submitted")
        .order_by(Attempt.id)
    )
    return [(assignment, attempt) for assignment, attempt in rows]


def given_shares(assignment_ids: Collection[int]) -> dict[tuple[int, int], float]:
    """Give the grades that teachers gave in place of the counted ones, by assignment and person."""
    rows = db.session.execute(
        select(GivenGrade.assignment_id, GivenGrade.person_id, GivenGrade.share)
        .where(GivenGrade.assignment_id.in_(assignment_ids))
        .order_by(GivenGrade.id)
    )
    newest = {(assignment_id, person_id): share for assignment_id, person_id, share in rows}
    return {place: share for place, share in newest.items() if share is not None}
