"""The gradebook of a class: its learners and assignments with state and score, in one pass of SQL."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Float, Subquery, case, cast, func, select

from quizapp.store.assignments import Assignment, AssignmentException, assignments_of_class, own_rules
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassMember, GroupMember
from quizapp.store.database import db
from quizapp.store.grading import GivenGrade
from quizapp.store.people import Person


@dataclass(frozen=True)
class Mark:
    """What a learner has of an assignment. `credit` and `out_of` are of the attempt that counts, if any.

    `state` is "not_started", "in_progress", "submitted", "late" where nothing was handed in before the end,
    "exempt" where it need not be done and was not begun, or "not_for" where it is for another group. `given` is a teacher's grade in its place.
    """

    state: str
    attempts: int = 0
    credit: float | None = None
    out_of: float | None = None
    given: float | None = None
    comment: str = ""

    @property
    def counted(self) -> float | None:
        """Give the score that was earned, 0 to 1; None while nothing counts."""
        return self.credit / self.out_of if self.credit is not None and self.out_of else None

    @property
    def share(self) -> float | None:
        """Give the grade, 0 to 1: a teacher's word before what was earned."""
        return self.counted if self.given is None else self.given


@dataclass(frozen=True)
class Row:
    """A learner with a mark for each assignment, in the gradebook's order."""

    person_id: int
    name: str | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Gradebook:
    """A class's assignments and learners."""

    assignments: tuple[Assignment, ...]
    rows: tuple[Row, ...]

    def shares(self, place: int) -> list[float]:
        """List the scores that there are in one column."""
        return [share for row in self.rows if (share := row.marks[place].share) is not None]


def gradebook(class_id: int, now: datetime) -> Gradebook:
    """Read the whole gradebook of a class: learners by name, assignments by closing."""
    assignments = tuple(assignments_of_class(class_id))
    exceptions = _exceptions(class_id)
    outsiders = _outsiders(class_id, assignments)
    given = newest_given(class_id)
    counting = _counting(class_id)
    names = {
        person_id: name
        for person_id, name in db.session.execute(
            select(Person.id, Person.name)
            .join(ClassMember, ClassMember.person_id == Person.id)
            .where(ClassMember.class_id == class_id)
            .order_by(Person.name_key, Person.id)
        )
    }
    # Joined here, not there: an outer join to ranked rows is looked through once for each learner.
    marks: dict[tuple[int, int], Mark] = {}
    for person_id, assignment_id, state, credit, out_of, attempts, open_ones in db.session.execute(
        select(
            counting.c.person_id,
            counting.c.assignment_id,
            counting.c.state,
            counting.c.credit,
            counting.c.out_of,
            counting.c.attempts,
            counting.c.open_ones,
        ).where(counting.c.place == 1)
    ):
        scored = (credit, out_of) if state == "submitted" else (None, None)
        marks[person_id, assignment_id] = Mark("in_progress" if open_ones else "submitted", attempts, *scored)
    return Gradebook(
        assignments,
        tuple(
            Row(
                person_id,
                name,
                tuple(
                    _worded(
                        Mark("not_for")
                        if (one.id, person_id) in outsiders
                        else marks.get((person_id, one.id))
                        or _without_attempt(one, exceptions.get((one.id, person_id)), now),
                        given.get((one.id, person_id)),
                    )
                    for one in assignments
                ),
            )
            for person_id, name in names.items()
        ),
    )


def newest_given(class_id: int) -> dict[tuple[int, int], GivenGrade]:
    """Give the newest word of a teacher on each learner's work, by assignment and person."""
    found = db.session.scalars(
        select(GivenGrade)
        .join(Assignment, Assignment.id == GivenGrade.assignment_id)
        .where(Assignment.class_id == class_id)
        .order_by(GivenGrade.id)
    )
    return {(one.assignment_id, one.person_id): one for one in found}


def given_to(assignment_id: int, person_id: int) -> GivenGrade | None:
    """Find a teacher's newest word on a learner's work."""
    return next((given for given, _ in given_history(assignment_id, person_id)), None)


def given_to_learner(person_id: int, assignment_ids: Collection[int]) -> dict[int, GivenGrade]:
    """Give teachers' newest words on a learner's work by assignment."""
    found = db.session.scalars(
        select(GivenGrade)
        .where(GivenGrade.person_id == person_id, GivenGrade.assignment_id.in_(assignment_ids))
        .order_by(GivenGrade.id)
    )
    return {one.assignment_id: one for one in found}


def given_history(assignment_id: int, person_id: int) -> list[tuple[GivenGrade, str | None]]:
    """List what teachers said of a learner's work, with their names, the newest first."""
    rows = db.session.execute(
        select(GivenGrade, Person.name)
        .outerjoin(Person, Person.id == GivenGrade.given_by)
        .where(GivenGrade.assignment_id == assignment_id, GivenGrade.person_id == person_id)
        .order_by(GivenGrade.id.desc())
    )
    return [(given, name) for given, name in rows]


def _worded(mark: Mark, given: GivenGrade | None) -> Mark:
    return mark if given is None else replace(mark, given=given.share, comment=given.comment)


def _exceptions(class_id: int) -> dict[tuple[int, int], AssignmentException]:
    found = db.session.scalars(
        select(AssignmentException)
        .join(Assignment, Assignment.id == AssignmentException.assignment_id)
        .where(Assignment.class_id == class_id)
    )
    return {(one.assignment_id, one.person_id): one for one in found}


def _outsiders(class_id: int, assignments: Collection[Assignment]) -> set[tuple[int, int]]:
    """List whom an assignment for a group is not for."""
    grouped = {one.id: one.group_id for one in assignments if one.group_id is not None}
    if not grouped:
        return set()
    inside = {
        (group_id, person_id)
        for group_id, person_id in db.session.execute(
            select(GroupMember.group_id, GroupMember.person_id).where(
                GroupMember.group_id.in_(grouped.values())
            )
        )
    }
    members = db.session.scalars(select(ClassMember.person_id).where(ClassMember.class_id == class_id)).all()
    return {
        (id, person_id)
        for id, group_id in grouped.items()
        for person_id in members
        if (group_id, person_id) not in inside
    }


def _without_attempt(assignment: Assignment, exception: AssignmentException | None, now: datetime) -> Mark:
    if exception is not None and exception.exempt:
        return Mark("exempt")
    return Mark("not_started" if now < own_rules(assignment, exception).closes_at else "late")


def _counting(class_id: int) -> Subquery:
    """Rank each learner's attempts in each assignment: the one that counts has place 1."""
    each = (Attempt.person_id, Attempt.assignment_id)
    worth = func.coalesce(Attempt.points, Attempt.out_of)
    handed_in = case((Attempt.state == "submitted", 0), else_=1)
    order = case(
        (Assignment.counts == "first", cast(Attempt.id, Float)),
        (Assignment.counts == "last", cast(-Attempt.id, Float)),
        else_=-func.coalesce(Attempt.credit / func.nullif(worth, 0), -1.0),
    )
    return (
        select(
            *each,
            Attempt.state,
            Attempt.credit,
            worth.label("out_of"),
            func.row_number().over(partition_by=each, order_by=(handed_in, order, Attempt.id)).label("place"),
            func.count().over(partition_by=each).label("attempts"),
            func.sum(handed_in).over(partition_by=each).label("open_ones"),
        )
        .join(Assignment, Assignment.id == Attempt.assignment_id)
        .where(Assignment.class_id == class_id)
        .subquery()
    )
