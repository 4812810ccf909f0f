"""Taking a quiz: start, answer, finish. Each may arrive many times at once and counts once."""

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.actions.beginning import begin, deadline
from quizapp.actions.mistakes import facts_to_practise
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import unrevealed_attempts
from quizapp.actions.submission import GRACE, changes_in_force, store_response, submit
from quizapp.facts import stable_id
from quizapp.questions import Grade, Response
from quizapp.store import attempts, banks, cards
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.database import writing
from quizapp.store.grading import changes_of
from quizapp.store.people import lock_person
from quizapp.store.versions import QuestionVersion
from quizapp.study.assembly import Candidate, assemble
from quizapp.study.regrading import laid_over, weight_of
from quizapp.study.scheduling import memory_from_dict

SIZES = (5, 10, 20)
MINUTES = (5, 10, 20, 40)
Mode = Literal["practice", "test"]
# What stands in a topic's place for a quiz of what went wrong before.
PRACTICE = ("mistakes", "confusions")


def start_attempt(
    person_id: int,
    set_id: int,
    topic: str | None,
    size: int,
    now: datetime,
    mode: Mode = "practice",
    minutes: int | None = None,
) -> int:
    """Begin a quiz and give its id; where one of this set is open, that one goes on instead.

    `topic` may be one of `PRACTICE`, too. The attempt keeps the release and the wordings it begins with. It is smaller than asked where the topic
    has not enough questions that leave each other's answers alone. `minutes` limit a test; a learner who needs
    more time gets it. Raises Refusal("no_questions").
    """
    existing = attempts.open_attempt(person_id, set_id)
    if existing is not None:
        return existing.id
    release = banks.latest_release(set_id)
    if release is None:
        raise Refusal("not_found")
    release_id = release.id
    # Choosing reads much and takes its time, so it comes before the write transaction.
    chosen = assemble(
        _candidates(person_id, set_id, release_id, topic, now),
        size,
        seed=stable_id("attempt", person_id, set_id, attempts.attempt_count(person_id, set_id)),
        now=now,
    )
    if not chosen:
        raise Refusal("no_questions")
    with writing() as session:
        learner = lock_person(session, person_id)
        if learner is None:
            raise Refusal("not_found")
        existing = attempts.open_attempt(person_id, set_id)
        if existing is not None:
            return existing.id
        attempt = Attempt(
            person_id=person_id,
            set_id=set_id,
            release_id=release_id,
            topic=topic,
            mode=mode,
            deadline=deadline(learner, minutes, now) if mode == "test" else None,
            size=size,
            state="open",
            started_at=now,
            out_of=len(chosen),
        )
        return begin(session, attempt, chosen)


def answer(attempt_id: int, position: int, response: Response, guessed: bool, now: datetime) -> Grade:
    """Grade and store a response, and let the memory of its fact know.

    The first final response counts: whatever comes later gets its grade back. A "prompt" is not stored.
    Raises Refusal("attempt_submitted") for a question left unanswered in a submitted attempt, and after the
    deadline, at which the attempt ends.
    """
    view = attempts.slot_at(attempt_id, position)
    if view is None:
        raise Refusal("not_found")
    if view.response is not None:
        return view.response.grade()
    with writing() as session:
        attempt, slot, version = _lock_slot(session, attempt_id, position)
        stored = session.scalar(select(StoredResponse).where(StoredResponse.slot_id == slot.id))
        if stored is not None:
            return stored.grade()
        changes = changes_in_force(session, attempt.set_id).get(version.id, ())
        grade = laid_over(view.question, changes).judge(response)
        if grade.verdict == "prompt":
            return grade
        over = _end_if_over(session, attempt, now)
        if not over and attempt.state == "open" and attempt.mode == "practice":
            store_response(session, attempt, slot, version, response, grade, guessed, now)
            return grade
    raise Refusal("attempt_submitted")


def save_draft(attempt_id: int, position: int, response: Response, guessed: bool, now: datetime) -> None:
    """Keep an answer of a test until its end; the newest counts.

    Raises Refusal("attempt_submitted") after the end, and after the deadline, at which the test ends.
    """
    with writing() as session:
        attempt, slot, _ = _lock_slot(session, attempt_id, position)
        over = _end_if_over(session, attempt, now)
        if not over and attempt.state == "open" and attempt.mode == "test":
            draft = session.get(DraftAnswer, slot.id) or DraftAnswer(slot_id=slot.id)
            draft.answer = list(response) if isinstance(response, tuple) else response
            draft.guessed, draft.saved_at = guessed, now
            session.add(draft)
            return
    raise Refusal("attempt_submitted")


def flag(attempt_id: int, position: int, flagged: bool) -> None:
    """Mark a question of an open attempt to come back to."""
    with writing() as session:
        attempt, slot, _ = _lock_slot(session, attempt_id, position)
        if attempt.state == "open":
            slot.flagged = flagged


def end_if_over(attempt_id: int, now: datetime) -> None:
    """Submit an attempt whose time is up with the answers that it holds; else change nothing."""
    with writing() as session:
        _end_if_over(session, _lock(session, attempt_id), now)


def finish(attempt_id: int, now: datetime) -> None:
    """Submit an attempt; again changes nothing."""
    with writing() as session:
        attempt = _lock(session, attempt_id)
        if attempt.state == "open":
            submit(session, attempt, now)


def is_over(attempt: Attempt, now: datetime) -> bool:
    """Tell whether an open attempt's time is up, with a moment more for answers on their way."""
    return attempt.state == "open" and attempt.deadline is not None and now > attempt.deadline + GRACE


def _end_if_over(session: Session, attempt: Attempt, now: datetime) -> bool:
    over = is_over(attempt, now)
    if over:
        submit(session, attempt, now)
    return over


def _candidates(
    person_id: int, set_id: int, release_id: int, topic: str | None, now: datetime
) -> list[Candidate]:
    asked = attempts.times_asked(person_id, set_id)
    memories = {
        card.fact_id: memory_from_dict(card.memory)
        for card in cards.cards_of_release(person_id, release_id)
        if card.memory is not None
    }
    wanted = None
    if topic in PRACTICE:
        wanted = facts_to_practise(person_id, set_id, topic, unrevealed_attempts(person_id, now))
    changes = changes_of(set_id)
    return [
        Candidate(
            one.version_id, one.question, memories.get(one.question.facts[0]), asked.get(one.question.id, 0)
        )
        for one in banks.questions_of_release(release_id, None if wanted is not None else topic)
        if (wanted is None or one.question.facts[0] in wanted) and weight_of(changes.get(one.version_id, ()))
    ]


def _lock(session: Session, attempt_id: int) -> Attempt:
    """Lock the learner, then read the attempt: its learner may have changed while we waited."""
    attempt = session.get(Attempt, attempt_id)
    while attempt is not None:
        person_id = attempt.person_id
        lock_person(session, person_id)
        session.refresh(attempt)
        if attempt.person_id == person_id:
            return attempt
    raise Refusal("not_found")


def _lock_slot(session: Session, attempt_id: int, position: int) -> Any:
    attempt = _lock(session, attempt_id)
    slot, version = session.execute(
        select(Slot, QuestionVersion)
        .join(QuestionVersion, QuestionVersion.id == Slot.question_version_id)
        .where(Slot.attempt_id == attempt_id, Slot.position == position)
    ).one()
    return attempt, slot, version
