"""Everything that a learner left here, for them to take away."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select

from quizapp.bank_file import question_to_dict
from quizapp.questions import Question
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.banks import QuestionSet
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember, SchoolClass
from quizapp.store.database import db
from quizapp.store.doubts import Doubt
from quizapp.store.grading import changes_of
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion
from quizapp.study.regrading import Change, laid_over


def belongings(person: Person, untold: Collection[int] = ()) -> dict[str, Any]:
    """Give a person's data as plain JSON values: who they are here, quizzes with answers, cards, doubts, classes.

    Of the attempts `untold` it tells only what was answered. Secrets stay: no password hash and no token is in it.
    """
    return {
        "name": person.name,
        "role": person.role,
        "language": person.language,
        "script": person.script,
        "zone": person.zone,
        "plan": person.plan,
        "looks": person.looks,
        "since": person.created_at.isoformat(),
        "quizzes": _quizzes(person.id, untold),
        "cards": _cards(person.id),
        "doubts": _doubts(person.id),
        "classes": _classes(person.id),
    }


def _quizzes(person_id: int, untold: Collection[int]) -> list[dict[str, Any]]:
    rows = db.session.execute(
        select(Attempt, QuestionSet.title, Slot, QuestionVersion, StoredResponse, DraftAnswer)
        .join(QuestionSet, QuestionSet.id == Attempt.set_id)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
        .outerjoin(DraftAnswer, DraftAnswer.slot_id == Slot.id)
        .where(Attempt.person_id == person_id)
        .order_by(Attempt.id, Slot.position)
    )
    found: dict[int, dict[str, Any]] = {}
    changes: dict[int, dict[int, tuple[Change, ...]]] = {}
    for attempt, title, slot, version, response, draft in rows:
        if attempt.set_id not in changes:
            changes[attempt.set_id] = changes_of(attempt.set_id)
        repaired = laid_over(version.question(), changes[attempt.set_id].get(version.id, ()))
        quiz = found.setdefault(
            attempt.id,
            {
                "set": title,
                "mode": attempt.mode,
                "state": attempt.state,
                "started_at": attempt.started_at.isoformat(),
                "credit": None if attempt.id in untold else attempt.credit,
                "out_of": attempt.out_of,
                "points": attempt.points,
                "questions": [],
            },
        )
        if attempt.id in untold:
            given = response or draft
            quiz["questions"].append(
                {"question": {"id": version.question_id}, "answer": given.answer if given else None}
            )
        else:
            one = _answered(repaired.question, response, draft, over=attempt.state != "open")
            quiz["questions"].append({**one, "weight": slot.weight})
    return list(found.values())


def _answered(
    question: Question, response: StoredResponse | None, draft: DraftAnswer | None, over: bool
) -> dict[str, Any]:
    # What is still to be answered keeps its key.
    shown = question_to_dict(question) if response or over else {"id": question.id}
    if response is not None:
        return {
            "question": shown,
            "answer": response.answer,
            "verdict": response.verdict,
            "credit": response.credit,
            "guessed": response.guessed,
            "answered_at": response.answered_at.isoformat(),
        }
    return {"question": shown, "answer": draft.answer if draft is not None else None}


def _cards(person_id: int) -> list[dict[str, Any]]:
    reviews: dict[int, list[dict[str, Any]]] = {}
    for review in db.session.scalars(
        select(Review)
        .join(Card, Card.id == Review.card_id)
        .where(Card.person_id == person_id, Review.undone_at.is_(None))
        .order_by(Review.reviewed_at, Review.id)
    ):
        reviews.setdefault(review.card_id, []).append(
            {"rating": review.rating, "source": review.source, "at": review.reviewed_at.isoformat()}
        )
    return [
        {
            "fact": card.fact_id,
            "due": card.due.isoformat() if card.due else None,
            "memory": card.memory,
            "flagged": card.flagged,
            "suspended": card.suspended,
            "reviews": reviews.get(card.id, []),
        }
        for card in db.session.scalars(select(Card).where(Card.person_id == person_id).order_by(Card.id))
    ]


def _doubts(person_id: int) -> list[dict[str, Any]]:
    rows = db.session.execute(
        select(Doubt, QuestionVersion.question_id)
        .join(QuestionVersion, QuestionVersion.id == Doubt.question_version_id)
        .where(Doubt.person_id == person_id)
        .order_by(Doubt.id)
    )
    return [
        {
            "question": question_id,
            "reason": doubt.reason,
            "words": doubt.words,
            "at": doubt.created_at.isoformat(),
        }
        for doubt, question_id in rows
    ]


def _classes(person_id: int) -> list[dict[str, Any]]:
    rows = db.session.execute(
        select(SchoolClass.name, ClassMember.joined_at)
        .join(ClassMember, ClassMember.class_id == SchoolClass.id)
        .where(ClassMember.person_id == person_id)
        .order_by(SchoolClass.id)
    )
    return [{"name": name, "since": joined_at.isoformat()} for name, joined_at in rows]
