"""The teacher's view of a set: one row per learner and one per question, one pass of SQL each."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select, true

from quizapp.questions import Grade, Question
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.database import db
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion

LAST_ANSWERS = 5


@dataclass(frozen=True)
class LearnerScore:
    """What one learner did in a set. `credit` of `out_of` points are of submitted attempts, unanswered included."""

    person_id: int
    name: str | None
    role: str
    attempts: int
    submitted: int
    answered: int
    right: int
    credit: float
    out_of: float
    last_answered_at: datetime | None


@dataclass(frozen=True)
class LastAnswer:
    """One recent response to a question, in the kind's own form."""

    answer: str | bool | tuple[str, ...]
    grade: Grade
    guessed: bool
    answered_at: datetime


@dataclass(frozen=True)
class QuestionScore:
    """How a question fared: `right` of `answered`, the mean credit as `facility`, and its newest answers.

    `question` is the newest wording that anybody answered; a response may be to an older one.
    """

    question_id: str
    topic: str
    question: Question
    answered: int
    right: int
    credit: float
    last_answers: tuple[LastAnswer, ...]

    @property
    def facility(self) -> float:
        """Give the mean credit, 0 to 1."""
        return self.credit / self.answered


def learner_scores(
    set_id: int, whose: ColumnElement[bool] | None = None, which: ColumnElement[bool] | None = None
) -> list[LearnerScore]:
    """Sum up a set for each learner of a scope who began an attempt, named ones first, by name.

    `which` are the attempts that count, such as `store.scopes.practised()`.
    """
    answers = (
        select(
            Slot.attempt_id,
            func.count(StoredResponse.id).label("answered"),
            func.sum(case((StoredResponse.verdict == "right", 1), else_=0)).label("right_ones"),
            func.coalesce(func.sum(StoredResponse.credit * Slot.weight), 0.0).label("credit"),
            func.max(StoredResponse.answered_at).label("last_answered_at"),
        )
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .where(Attempt.set_id == set_id)
        .group_by(Slot.attempt_id)
        .subquery()
    )
    submitted = Attempt.state == "submitted"
    rows = db.session.execute(
        select(
            Person.id,
            Person.name,
            Person.role,
            func.count(Attempt.id),
            func.sum(case((submitted, 1), else_=0)),
            func.sum(answers.c.answered),
            func.sum(answers.c.right_ones),
            func.sum(case((submitted, answers.c.credit), else_=0.0)),
            func.sum(case((submitted, func.coalesce(Attempt.points, Attempt.out_of)), else_=0)),
            func.max(answers.c.last_answered_at),
        )
        .join(Attempt, Attempt.person_id == Person.id)
        .join(answers, answers.c.attempt_id == Attempt.id)
        .where(
            Attempt.set_id == set_id,
            true() if whose is None else whose,
            true() if which is None else which,
        )
        .group_by(Person.id)
        .order_by(Person.name.is_(None), Person.name_key, Person.id)
    )
    return [LearnerScore(*row) for row in rows]


def question_scores(
    set_id: int, whose: ColumnElement[bool] | None = None, which: ColumnElement[bool] | None = None
) -> list[QuestionScore]:
    """Sum up each question of a set that people of a scope ever answered, the hardest first."""
    same = QuestionVersion.question_id
    newest_first = (StoredResponse.answered_at.desc(), StoredResponse.id.desc())
    ranked = (
        select(
            same.label("question_id"),
            func.row_number().over(partition_by=same, order_by=newest_first).label("rank"),
            func.max(QuestionVersion.id).over(partition_by=same).label("newest_version"),
            func.count().over(partition_by=same).label("answered"),
            func.sum(case((StoredResponse.verdict == "right", 1), else_=0))
            .over(partition_by=same)
            .label("right_ones"),
            func.sum(StoredResponse.credit).over(partition_by=same).label("credit"),
            StoredResponse.id.label("response_id"),
        )
        .join(Slot, Slot.question_version_id == QuestionVersion.id)
        .join(StoredResponse, StoredResponse.slot_id == Slot.id)
        .join(Attempt, Attempt.id == Slot.attempt_id)
        .join(Person, Person.id == Attempt.person_id)
        .where(
            Attempt.set_id == set_id,
            true() if whose is None else whose,
            true() if which is None else which,
        )
        .subquery()
    )
    rows = db.session.execute(
        select(QuestionVersion, ranked, StoredResponse)
        .join(ranked, ranked.c.newest_version == QuestionVersion.id)
        .join(StoredResponse, StoredResponse.id == ranked.c.response_id)
        .where(ranked.c.rank <= LAST_ANSWERS)
        .order_by(ranked.c.credit / ranked.c.answered, ranked.c.question_id, ranked.c.rank)
    )
    found: dict[str, QuestionScore] = {}
    answers: dict[str, list[LastAnswer]] = {}
    for row in rows.mappings():
        version, response = row[QuestionVersion], row[StoredResponse]
        last = answers.setdefault(version.question_id, [])
        last.append(LastAnswer(response.response(), response.grade(), response.guessed, response.answered_at))
        if version.question_id not in found:
            found[version.question_id] = QuestionScore(
                question_id=version.question_id,
                topic=version.topic,
                question=version.question(),
                answered=row["answered"],
                right=row["right_ones"],
                credit=row["credit"],
                last_answers=(),
            )
    return [
        QuestionScore(**{**vars(score), "last_answers": tuple(answers[question_id])})
        for question_id, score in found.items()
    ]
