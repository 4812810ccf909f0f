"""The gradebook of a class: its learners and assignments with state and score, in one pass of SQL."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Float, Subquery, case, cast, func, select

from quizapp.store.assignments import Assignment, assignments_of_class
from quizapp.store.attempts import Attempt
from quizapp.store.classes import ClassMember
from quizapp.store.database import db
from quizapp.store.people import Person


@dataclass(frozen=True)
class Mark:
    """What a learner has of an assignment. `credit` and `out_of` are of the attempt that counts, if any.

    `state` is "not_started", "in_progress", "submitted", or "late" where nothing was handed in before the end.
    """

    state: str
    attempts: int = 0
    credit: float | None = None
    out_of: float | None = None

    @property
    def share(self) -> float | None:
        """Give the score, 0 to 1; None while nothing counts."""
        return self.credit / self.out_of if self.credit is not None and self.out_of else None


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
    counting = _counting(class_id)
    found = db.session.execute(
        select(
            Person.id,
            Person.name,
            counting.c.assignment_id,
            counting.c.attempts,
            counting.c.open_ones,
            counting.c.state,
            counting.c.credit,
            counting.c.out_of,
        )
        .join(ClassMember, ClassMember.person_id == Person.id)
        .outerjoin(counting, (counting.c.person_id == Person.id) & (counting.c.place == 1))
        .where(ClassMember.class_id == class_id)
        .order_by(Person.name_key, Person.id)
    )
    names: dict[int, str | None] = {}
    marks: dict[tuple[int, int], Mark] = {}
    for person_id, name, assignment_id, attempts, open_ones, state, credit, out_of in found:
        names[person_id] = name
        if assignment_id is not None:
            scored = (credit, out_of) if state == "submitted" else (None, None)
            marks[person_id, assignment_id] = Mark(
                "in_progress" if open_ones else "submitted", attempts, *scored
            )
    return Gradebook(
        assignments,
        tuple(
            Row(
                person_id,
                name,
                tuple(marks.get((person_id, one.id)) or _without_attempt(one, now) for one in assignments),
            )
            for person_id, name in names.items()
        ),
    )


def _without_attempt(assignment: Assignment, now: datetime) -> Mark:
    return Mark("not_started" if now < assignment.closes_at else "late")


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
