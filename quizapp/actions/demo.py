"""The demo: a class with two weeks of made-up work, so that every page has something to show.

Everything goes through the actions that people's clicks go through, at moments in the past. One question of the
set has a wrong key, by a slip of the pen, as the analysis of a class should find it.
"""

import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import select

from quizapp.actions import assignments, classes, doubts, flashcards, passwords, quizzes
from quizapp.actions.accounts import name_key
from quizapp.actions.assignments import Rules
from quizapp.actions.banks import publish_set
from quizapp.actions.refusal import Refusal
from quizapp.actions.seeds import read_seeds
from quizapp.questions import Bank, Question
from quizapp.store import attempts
from quizapp.store.banks import QuestionSet
from quizapp.store.classes import ClassMember, ClassSet
from quizapp.store.database import db, lock_table, writing
from quizapp.store.people import Person, has_teacher
from quizapp.study.assembly import Candidate, assemble
from quizapp.study.pretending import Pretender, chance, respond, with_slip_of_the_pen
from quizapp.study.scheduling import Rating

DAY = timedelta(days=1)
LENGTH = 14 * DAY
SHORT = 20
TYPED = ("short_answer", "numeric", "date", "cloze")
ZONE, LANGUAGE = "Asia/Shanghai", "zh_Hans"


@dataclass(frozen=True)
class Demo:
    """What `demo.toml` says, with the bank of its article; `plan` is the file's own words."""

    plan: dict[str, Any]
    bank: Bank
    learners: tuple[Pretender, ...]


@dataclass(frozen=True)
class MadeDemo:
    """The class that was made, and who signs in to look at it."""

    class_id: int
    teacher: str
    learner: str
    password: str


def read_demo(folder: Path) -> Demo:
    """Read `demo.toml` and the seed bank that it names. Raises ValueError where the seeds have no such set."""
    plan = tomllib.loads((folder / "demo.toml").read_text(encoding="utf-8"))
    seed = next((one for one in read_seeds(folder) if one.title == plan["article"]), None)
    if seed is None:
        raise ValueError(f"demo.toml: there is no seed set {plan['article']}")
    return Demo(plan, seed.bank, tuple(Pretender(**one) for one in plan["learner"]))


def make_demo(demo: Demo, password: str, now: datetime) -> MadeDemo:
    """Make the class with its set, assignments, answers and flashcards: the same each time, but for the moment.

    The teacher and the first learner sign in with `password`; the others are there to be looked at. Raises
    Refusal("demo_exists") where somebody here is called like one of them, so also the second time.
    """
    start = now - LENGTH
    # Whatever is missing is missed before anything is made.
    whole = _seed_set(demo.plan["article"])
    teacher, *people = _people(demo, password, start)
    class_id = classes.create(teacher, demo.plan["class"], start)
    short, slip, traps = _with_slip(demo.bank)
    set_id = publish_set(demo.plan["set"], teacher, short, start)
    with writing() as session:
        session.add_all(ClassMember(class_id=class_id, person_id=one, joined_at=start) for one in people)
        session.add(ClassSet(class_id=class_id, set_id=set_id, added_at=start))
    sets = {"short": set_id, "whole": whole}
    pupils = dict(zip(people, demo.learners, strict=True))
    matter = Matter({one.id: one for one in demo.bank.questions}, slip, traps)
    for quiz in demo.plan["quiz"]:
        opens, closes = now - quiz["opened"] * DAY, now - quiz["closed"] * DAY
        rules = Rules(
            title=quiz["title"],
            set_id=sets[quiz["set"]],
            opens_at=opens,
            closes_at=closes,
            size=quiz["size"],
            minutes=quiz.get("minutes"),
            drawn="same",
        )
        assignment_id = assignments.assign(class_id, teacher, rules, opens)
        for place, (person, pupil) in enumerate(list(pupils.items())[: quiz["done"]]):
            rng = Random(f"{quiz['title']} {pupil.name}")
            moment = opens + (min(closes, now) - opens) * rng.uniform(0.02, 0.9)
            _take(
                assignment_id, person, pupil, matter, moment, rng, half=quiz["done"] - place <= quiz["open"]
            )
    _doubt(pupils, set_id, slip, demo.plan["doubt"], now)
    _review(demo.plan["cards"], class_id, teacher, sets["whole"], pupils, now)
    return MadeDemo(class_id, demo.plan["teacher"], demo.learners[0].name, password)


@dataclass(frozen=True)
class Matter:
    """What is true: the questions with their real keys, the one with the slip, those that mislead who knows."""

    questions: dict[str, Question]
    slip: str
    traps: frozenset[str]

    def chance(self, pupil: Pretender, question: Question) -> float:
        """Say how probably a learner knows the true answer."""
        knows = 1 - pupil.knows if question.id in self.traps else pupil.knows
        return chance(knows, question.difficulty)


def _people(demo: Demo, password: str, now: datetime) -> list[int]:
    """Make the teacher and the learners; give their ids in that order."""
    password_hash = passwords.hash_new(password)
    names = [demo.plan["teacher"], *(one.name for one in demo.learners)]
    with writing() as session:
        lock_table(session, Person)
        keys = [name_key(name) for name in names]
        if session.scalar(select(Person.id).where(Person.name_key.in_(keys)).limit(1)) is not None:
            raise Refusal("demo_exists")
        keeper = not has_teacher()
        made = [
            Person(
                name=name,
                name_key=key,
                role="learner" if place else "teacher",
                keeper=keeper and not place,
                # Nobody signs in as the others.
                password_hash=password_hash if place < 2 else None,
                language=LANGUAGE,
                zone=ZONE,
                created_at=now,
            )
            for place, (name, key) in enumerate(zip(names, keys, strict=True))
        ]
        session.add_all(made)
        session.flush()
        return [one.id for one in made]


def _with_slip(bank: Bank) -> tuple[Bank, str, frozenset[str]]:
    """Choose a short set that leaves each other's answers alone, mark one key wrong, and name two that mislead."""
    candidates = [Candidate(place, one, None) for place, one in enumerate(bank.questions)]
    chosen = assemble(candidates, SHORT, "demo", datetime(2026, 1, 1, tzinfo=UTC))
    questions = [bank.questions[each.version_id] for each in chosen]
    slip = min((one for one in questions if one.kind == "single_choice"), key=lambda one: one.difficulty)
    trap = min((one for one in questions if one.kind in TYPED), key=lambda one: abs(one.difficulty - 0.5))
    asked = tuple(with_slip_of_the_pen(one) if one is slip else one for one in questions)
    return replace(bank, questions=asked), slip.id, frozenset({trap.id})


def _seed_set(title: str) -> int:
    found = db.session.scalar(
        select(QuestionSet.id).where(QuestionSet.title == title, QuestionSet.owner_id.is_(None))
    )
    if found is None:
        raise Refusal("not_found")
    return found


def _take(
    assignment_id: int, person: int, pupil: Pretender, matter: Matter, at: datetime, rng: Random, half: bool
) -> None:
    """Let a learner take an assignment, or leave it half done."""
    attempt = assignments.start(person, assignment_id, at)
    slots = attempts.slots_of(attempt)
    for slot in slots[: len(slots) // 2] if half else slots:
        at += timedelta(seconds=rng.randint(8, 45))
        true = matter.questions[slot.question.id]
        knows = rng.random() < matter.chance(pupil, true)
        quizzes.save_draft(attempt, slot.position, respond(true, knows, rng), False, at)
    if not half:
        quizzes.finish(attempt, at + timedelta(seconds=20))


def _doubt(pupils: dict[int, Pretender], set_id: int, question_id: str, words: str, now: datetime) -> None:
    """Let the two who know most doubt the question with the wrong key."""
    for person in sorted(pupils, key=lambda one: -pupils[one].knows)[:2]:
        for attempt in attempts.attempts_of(person, set_id):
            for slot in attempts.slots_of(attempt.id):
                if slot.question.id == question_id and slot.response is not None:
                    doubts.doubt(attempt.id, slot.position, "wrong_key", words, now - DAY)


def _review(
    plan: dict[str, Any],
    class_id: int,
    teacher: int,
    set_id: int,
    pupils: dict[int, Pretender],
    now: datetime,
) -> None:
    """Assign flashcards, and let each learner review some on the days that they keep."""
    opens = now - plan["opened"] * DAY
    rules = Rules(plan["title"], set_id, opens, now - plan["closed"] * DAY, size=5, goal="cards")
    assignments.assign(class_id, teacher, rules, opens)
    for person, pupil in pupils.items():
        rng = Random(f"cards {pupil.name}")
        for day in range(plan["opened"] - 1, 0, -1):
            if rng.random() >= pupil.diligence:
                continue
            at = now - day * DAY + timedelta(minutes=rng.randint(0, 240))
            waiting = flashcards.queue(person, set_id, at)
            for fact_id in (waiting.due + waiting.new)[: plan["a_day"]]:
                at += timedelta(seconds=rng.randint(5, 25))
                knows = rng.random() < 0.35 + 0.6 * pupil.knows
                flashcards.review(person, fact_id, Rating.GOOD if knows else Rating.AGAIN, at)
