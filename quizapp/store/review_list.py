"""A set's questions as its teachers look them over: the newest release with the changes laid over it, in SQL.

A set may have thousands of questions, so that filters, order and pages are the database's work.
"""

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    select,
    true,
    union_all,
)

from quizapp.questions import Question
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.database import db
from quizapp.store.doubts import Doubt
from quizapp.store.drafts import AcceptedWording, DraftChange, QuestionTag
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion, ReleaseAside, ReleaseQuestion
from quizapp.study.searching import needle

State = Literal["waiting", "accepted", "edited", "own", "aside", "warned", "doubted", "changed"]
STATES: tuple[State, ...] = ("waiting", "accepted", "edited", "own", "aside", "warned", "doubted", "changed")
Order = Literal["place", "easy", "hard", "share", "answers"]
ORDERS: tuple[Order, ...] = ("place", "easy", "hard", "share", "answers")


@dataclass(frozen=True)
class Wanted:
    """Which questions to list, and in which order; what is empty is not asked for."""

    words: str = ""
    kind: str = ""
    topic: str = ""
    state: str = ""
    tag: str = ""
    order: str = "place"


@dataclass(frozen=True)
class ReviewRow:
    """A question of the list. `right` of `answered` are its answers by learners of a scope, in any wording."""

    version_id: int
    question: Question
    topic: str
    place: int
    aside: bool
    edited: bool
    own: bool
    changed: bool
    accepted: bool
    answered: int
    credit: float
    tags: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Give the question's identity."""
        return self.question.id

    @property
    def share(self) -> float | None:
        """Give the mean credit, 0 to 1; None without answers."""
        return self.credit / self.answered if self.answered else None


def review_list(
    set_id: int,
    release_id: int,
    wanted: Wanted,
    start: int,
    count: int,
    whose: ColumnElement[bool] | None = None,
    drafts: bool = True,
) -> tuple[list[ReviewRow], int]:
    """Give a part of the list, and how many questions there are in all.

    Without `drafts` it is the release as it is, as others than its keepers see it.
    """
    held = _held(set_id, release_id, drafts)
    scores = _scores(set_id, whose)
    chosen = _chosen(set_id, held, wanted)
    total = db.session.scalar(select(func.count()).select_from(chosen.subquery()))
    # Sorted without their bodies, which only the page's own few need.
    ids = db.session.scalars(
        chosen.with_only_columns(QuestionVersion.id)
        .outerjoin(scores, scores.c.question_id == QuestionVersion.question_id)
        .order_by(*_order(wanted, held, scores))
        .offset(start)
        .limit(count)
    ).all()
    found = {row[0].id: row for row in db.session.execute(_with_scores(set_id, held, scores, ids))}
    rows = [found[id] for id in ids]
    tags = tags_of(set_id, [row[0].question_id for row in rows])
    return [_row(row, tags) for row in rows], total


def neighbours(
    set_id: int, release_id: int, wanted: Wanted, question_id: str
) -> tuple[str | None, str | None, int, int]:
    """Give the questions before and after one in the list, its number from 1 (0 where it is not in it), and all."""
    held = _held(set_id, release_id)
    ids = [
        row.question_id
        for row in db.session.execute(
            _chosen(set_id, held, wanted)
            .with_only_columns(QuestionVersion.question_id)
            .order_by(held.c.place, QuestionVersion.id)
        )
    ]
    if question_id not in ids:
        return None, ids[0] if ids else None, 0, len(ids)
    at = ids.index(question_id)
    return ids[at - 1] if at else None, ids[at + 1] if at + 1 < len(ids) else None, at + 1, len(ids)


def review_row(set_id: int, release_id: int, question_id: str, drafts: bool = True) -> ReviewRow | None:
    """Find one question of the list."""
    held = _held(set_id, release_id, drafts)
    scores = _scores(set_id, None)
    ids = select(QuestionVersion.id).where(QuestionVersion.question_id == question_id)
    row = db.session.execute(_with_scores(set_id, held, scores, ids)).first()
    return _row(row, tags_of(set_id, [question_id])) if row else None


def counts_by_state(set_id: int, release_id: int, drafts: bool = True) -> dict[str, int]:
    """Count the questions of each state; one may be in several."""
    held = _held(set_id, release_id, drafts)
    states = {name: _state(set_id, held, name) for name in STATES}
    row = db.session.execute(
        select(*(func.coalesce(func.sum(case((state, 1), else_=0)), 0) for state in states.values()))
        .select_from(held)
        .join(QuestionVersion, QuestionVersion.id == held.c.version_id)
    ).one()
    return dict(zip(states, row, strict=True))


def tags_of(set_id: int, question_ids: list[str] | None = None) -> dict[str, tuple[str, ...]]:
    """Give the tags of a set's questions, of all or of some, by question."""
    chosen = select(QuestionTag.question_id, QuestionTag.tag).where(QuestionTag.set_id == set_id)
    if question_ids is not None:
        chosen = chosen.where(QuestionTag.question_id.in_(question_ids))
    found: dict[str, tuple[str, ...]] = {}
    for question_id, tag in db.session.execute(chosen.order_by(QuestionTag.tag)):
        found[question_id] = (*found.get(question_id, ()), tag)
    return found


def _held(set_id: int, release_id: int, drafts: bool = True) -> Any:
    """Select what the next release would hold: wording, what the generator said, place, aside, changed."""
    tables = [
        select(
            table.question_version_id.label("version_id"),
            table.base_version_id.label("base_id"),
            table.position.label("place"),
            literal(aside).label("aside"),
        ).where(table.release_id == release_id)
        for table, aside in ((ReleaseQuestion, False), (ReleaseAside, True))
    ]
    released = union_all(*tables).subquery()
    version = QuestionVersion.__table__.alias("released_version")
    mine = DraftChange.set_id == set_id if drafts else false()
    change = and_(mine, DraftChange.question_id == version.c.question_id)
    old = (
        select(
            func.coalesce(DraftChange.version_id, released.c.version_id).label("version_id"),
            func.coalesce(
                released.c.base_id,
                case(
                    (
                        and_(
                            DraftChange.version_id.is_not(None),
                            DraftChange.version_id != released.c.version_id,
                            version.c.made_by.is_(None),
                        ),
                        released.c.version_id,
                    )
                ),
            ).label("base_id"),
            released.c.place,
            func.coalesce(DraftChange.aside, released.c.aside).label("aside"),
            DraftChange.question_id.is_not(None).label("changed"),
        )
        .join(version, version.c.id == released.c.version_id)
        .outerjoin(DraftChange, change)
    )
    known = select(version.c.question_id).join(released, released.c.version_id == version.c.id)
    new = select(
        DraftChange.version_id,
        literal(None),
        literal(1_000_000).label("place"),
        func.coalesce(DraftChange.aside, false()),
        true(),
    ).where(
        mine,
        DraftChange.version_id.is_not(None),
        DraftChange.question_id.not_in(known),
    )
    return union_all(old, new).subquery("held")


def _with_scores(set_id: int, held: Any, scores: Any, version_ids: Any) -> Select[Any]:
    return (
        _chosen(set_id, held, Wanted())
        .add_columns(func.coalesce(scores.c.answered, 0), func.coalesce(scores.c.credit, 0.0))
        .outerjoin(scores, scores.c.question_id == QuestionVersion.question_id)
        .where(QuestionVersion.id.in_(version_ids))
    )


def _chosen(set_id: int, held: Any, wanted: Wanted) -> Select[Any]:
    accepted = _accepted(set_id, held)
    chosen = select(
        QuestionVersion,
        held.c.place,
        held.c.aside,
        held.c.base_id,
        held.c.changed,
        accepted.label("accepted"),
    ).join(held, held.c.version_id == QuestionVersion.id)
    for name, value in (("kind", wanted.kind), ("topic", wanted.topic)):
        if value:
            chosen = chosen.where(getattr(QuestionVersion, name) == value)
    if words := needle(wanted.words):
        chosen = chosen.where(QuestionVersion.words.contains(words, autoescape=True))
    if wanted.state in STATES:
        chosen = chosen.where(_state(set_id, held, wanted.state))
    if wanted.tag:
        chosen = chosen.where(
            exists().where(
                QuestionTag.set_id == set_id,
                QuestionTag.question_id == QuestionVersion.question_id,
                QuestionTag.tag == wanted.tag,
            )
        )
    return chosen


def _accepted(set_id: int, held: Any) -> ColumnElement[bool]:
    return exists().where(
        AcceptedWording.set_id == set_id, AcceptedWording.question_version_id == held.c.version_id
    )


def _state(set_id: int, held: Any, state: str) -> ColumnElement[bool]:
    own = and_(held.c.base_id.is_(None), QuestionVersion.made_by.is_not(None))
    doubted = QuestionVersion.__table__.alias("doubted")
    conditions: dict[str, ColumnElement[bool]] = {
        "waiting": and_(~_accepted(set_id, held), ~held.c.aside),
        "accepted": _accepted(set_id, held),
        "edited": held.c.base_id.is_not(None),
        "own": own,
        "aside": held.c.aside,
        "warned": QuestionVersion.warnings > 0,
        "doubted": QuestionVersion.question_id.in_(
            select(doubted.c.question_id)
            .join(Doubt, Doubt.question_version_id == doubted.c.id)
            .where(Doubt.set_id == set_id, Doubt.answered_at.is_(None))
        ),
        "changed": held.c.changed,
    }
    return conditions[state]


def _scores(set_id: int, whose: ColumnElement[bool] | None) -> Any:
    version = QuestionVersion.__table__.alias("answered_version")
    return (
        select(
            version.c.question_id,
            func.count(StoredResponse.id).label("answered"),
            func.sum(StoredResponse.credit).label("credit"),
        )
        .select_from(Attempt)
        .join(Person, Person.id == Attempt.person_id)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .join(StoredResponse, StoredResponse.slot_id == Slot.id)
        .join(version, version.c.id == Slot.question_version_id)
        .where(Attempt.set_id == set_id, true() if whose is None else whose)
        .group_by(version.c.question_id)
        .subquery("scores")
    )


def _order(wanted: Wanted, held: Any, scores: Any) -> list[Any]:
    share = scores.c.credit / scores.c.answered
    first: dict[str, list[Any]] = {
        "easy": [QuestionVersion.difficulty],
        "hard": [QuestionVersion.difficulty.desc()],
        "share": [scores.c.answered.is_(None), share],
        "answers": [func.coalesce(scores.c.answered, 0).desc()],
    }
    return [*first.get(wanted.order, []), held.c.place, QuestionVersion.id]


def _row(row: Any, tags: dict[str, tuple[str, ...]]) -> ReviewRow:
    version, place, aside, base_id, changed, accepted, answered, credit = row
    return ReviewRow(
        version_id=version.id,
        question=version.question(),
        topic=version.topic,
        place=place,
        aside=bool(aside),
        edited=base_id is not None,
        own=base_id is None and version.made_by is not None,
        changed=bool(changed),
        accepted=bool(accepted),
        answered=answered,
        credit=credit,
        tags=tags.get(version.question_id, ()),
    )
