"""A set in which one question has a wrong key, the same set as it should have been, and learners who sit both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import inspect, select, text

from quizapp.actions import regrading
from quizapp.actions.banks import publish_set
from quizapp.actions.beginning import begin
from quizapp.actions.submission import store_response, submit
from quizapp.questions import Bank, Question, Response
from quizapp.store import banks
from quizapp.store.attempts import Attempt, Slot
from quizapp.store.cards import Card, Review
from quizapp.store.database import db, writing
from quizapp.store.people import Person, lock_person
from quizapp.store.versions import QuestionVersion
from quizapp.study.assembly import Choice
from quizapp.study.regrading import Change, laid_over
from tests.actions import sample
from tests.actions.conftest import NOW, Place

DAY = timedelta(days=1)
RIGHT = next(one for one in sample.bank().questions if one.kind == "single_choice")
WRONG_KEY, OTHER = [one.id for one in RIGHT.options if not one.correct]
SAME, *OTHERS = [one for one in sample.bank().questions if one.id != RIGHT.id][:5]
FLAWED = replace(
    RIGHT,
    key=WRONG_KEY,
    options=tuple(replace(one, correct=one.id == WRONG_KEY) for one in RIGHT.options),
)


@dataclass(frozen=True)
class Sets:
    """The set with the wrong key, the same without it, and the version that is wrong."""

    flawed: int
    truth: int
    version_id: int


def flawed_bank() -> Bank:
    """Make the bank whose first single choice has the wrong key."""
    plain = sample.bank()
    return replace(plain, questions=tuple(FLAWED if one.id == RIGHT.id else one for one in plain.questions))


def publish(now: datetime) -> Sets:
    """Publish both sets."""
    flawed = publish_set("Flawed", None, flawed_bank(), now)
    truth = publish_set("Truth", None, sample.bank(), now)
    release = banks.latest_release(flawed)
    found = banks.question_of_release(release.id, RIGHT.id)
    return Sets(flawed, truth, found.version_id)


def learners(count: int, now: datetime, called: str = "Learner") -> list[int]:
    """Make so many learners."""
    with writing() as session:
        people = [
            Person(
                name=f"{called} {one:03}",
                name_key=f"{called} {one:03}".lower(),
                role="learner",
                created_at=now,
            )
            for one in range(count)
        ]
        session.add_all(people)
        session.flush()
        return [one.id for one in people]


def sit(
    person_id: int,
    set_id: int,
    answers: Mapping[str, Response | None],
    now: datetime,
    finish: bool = True,
    assignment_id: int | None = None,
    guessed: bool = False,
) -> int:
    """Give a learner these questions, in this order, and answer them; None leaves one open."""
    with writing() as session:
        return sit_in(session, person_id, set_id, answers, now, finish, assignment_id, guessed)


def sit_in(session, person_id, set_id, answers, now, finish=True, assignment_id=None, guessed=False) -> int:
    """Do the same inside a transaction."""
    lock_person(session, person_id)
    release = banks.latest_release(set_id)
    published = {one.question.id: one for one in banks.questions_of_release(release.id)}
    attempt = Attempt(
        person_id=person_id,
        set_id=set_id,
        release_id=release.id,
        assignment_id=assignment_id,
        mode="practice",
        size=len(answers),
        state="open",
        started_at=now,
        out_of=len(answers),
    )
    chosen = [Choice(published[one].version_id, ()) for one in answers]
    attempt_id = begin(session, attempt, chosen)
    session.flush()
    rows = session.execute(
        select(Slot, QuestionVersion)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .where(Slot.attempt_id == attempt_id)
        .order_by(Slot.position)
    ).all()
    for slot, version in rows:
        response = answers[version.question_id]
        if response is not None:
            grade = laid_over(version.question(), ()).judge(response)
            store_response(session, attempt, slot, version, response, grade, guessed, now)
    if finish:
        submit(session, attempt, now)
    return attempt_id


def by_chance(random: Random, questions: Sequence[Question]) -> dict[str, Response | None]:
    """Answer questions by chance, now and then not at all."""
    return {
        one.id: random.choice(
            [None, True, False] if isinstance(one.key, bool) else [None, *(each.id for each in one.options)]
        )
        for one in questions
    }


def change(sets: Sets, repair: str = "key", answer: Response = RIGHT.key, **more: object) -> Change:
    """Make a repair of the wrong wording."""
    return Change(repair, (sets.version_id,), None if repair in ("exclude", "weight") else answer, **more)


def repair(
    place: Place,
    sets: Sets,
    one: Change | None = None,
    never_lower: bool = False,
    now: datetime | None = None,
) -> int:
    """Let Alice repair the marks; a day later, by the true key, unless told otherwise."""
    found = regrading.regrade(
        sets.flawed, RIGHT.id, one or change(sets), never_lower, place.alice, now or NOW + DAY
    )
    db.session.rollback()
    return found


def sitting(answer, *others) -> dict[str, object]:
    """Answer the wrong question so, and others rightly (True), wrongly (False) or not at all (None)."""
    found = {RIGHT.id: answer}
    for question, right in zip(OTHERS, others, strict=False):
        wrong = not question.key if isinstance(question.key, bool) else question.options[-1].id
        if not isinstance(question.key, bool):
            wrong = next(one.id for one in question.options if one.id != question.key)
        found[question.id] = None if right is None else question.key if right else wrong
    return found


def scores() -> dict[int, tuple[float | None, float | None]]:
    """Give credit and points of every attempt."""
    db.session.rollback()
    return {one.id: (one.credit, one.points) for one in db.session.scalars(select(Attempt))}


def contents(*without: str) -> dict[str, list]:
    """Read every row of every table but some."""
    db.session.rollback()
    with db.engine.connect() as connection:
        names = [one for one in inspect(connection).get_table_names() if one not in without]
        return {
            one: sorted(map(str, connection.execute(text(f'SELECT * FROM "{one}"')).all())) for one in names
        }


def memories(person_id: int) -> dict[str, object]:
    """Give each of a learner's cards with all reviews that count."""
    db.session.rollback()
    found = {}
    for card in db.session.scalars(select(Card).where(Card.person_id == person_id)):
        reviews = db.session.scalars(
            select(Review)
            .where(Review.card_id == card.id, Review.undone_at.is_(None))
            .order_by(Review.reviewed_at, Review.id)
        ).all()
        found[card.fact_id] = (
            card.memory,
            card.due,
            card.lapses,
            card.turn,
            [(one.rating, one.before, one.after, one.reviewed_at) for one in reviews],
        )
    return found
