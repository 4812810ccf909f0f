"""Reviewing flashcards: what is due, one graded recall at a time, and taking the last one back."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from quizapp.actions.days import zone_of
from quizapp.actions.refusal import Refusal
from quizapp.actions.remembering import begin_card, forgot, model_of, move
from quizapp.questions import Question
from quizapp.store import banks, cards
from quizapp.store.cards import FactCard
from quizapp.store.contexts import with_contexts
from quizapp.store.database import writing
from quizapp.store.grading import changes_of
from quizapp.store.people import Person, lock_person, person
from quizapp.study.cards import Day, Queue, Waiting, choose_face, is_leech, line_up, new_for_exam
from quizapp.study.corrections import Correction
from quizapp.study.plans import plan_from_dict
from quizapp.study.regrading import laid_over
from quizapp.study.scheduling import (
    DAY_STARTS_AT,
    Memory,
    Rating,
    day_bounds,
    learners_day,
    memory_from_dict,
    previews,
    retrievability,
)
from quizapp.study.workload import level_day, seconds_a_card


@dataclass(frozen=True)
class CardFace:
    """A fact as a card: the question that shows it, and what each grade would mean.

    `turn` goes into the form and back to `review`, which then counts a repeated form once. `memory` is None
    for a new fact. `correction` is what the article states otherwise since the learner met the fact.
    """

    fact_id: str
    question: Question
    memory: Memory | None
    turn: int
    intervals: dict[Rating, timedelta]
    lapses: int = 0
    flagged: bool = False
    suspended: bool = False
    correction: Correction | None = None


@dataclass(frozen=True)
class Recovery:
    """How long a backlog takes: `level` is the day on which no more is due than one day's reviews."""

    a_day: int
    minutes: int
    level: date | None


@dataclass(frozen=True)
class Reviewed:
    """What a review did. `counted` is False where the form had been sent before.

    `leech` is how often the fact was forgotten, where it is time to say so; else 0.
    """

    fact_id: str
    due: datetime
    counted: bool
    leech: int = 0


def queue(person_id: int, set_id: int, now: datetime) -> Queue:
    """Give the fact ids that are due in a set, in order, and what will be due later."""
    release = banks.latest_release(set_id)
    learner = person(person_id)
    if release is None or learner is None:
        raise Refusal("not_found")
    found = cards.cards_of_release(person_id, release.id)
    start, _ = day_bounds(now, zone_of(learner.zone, learner.language))
    recalls = cards.recalls_since(person_id, start)
    today = {one.fact_id for one in recalls}
    waiting = [
        Waiting(
            card.fact_id,
            _memory(card, now),
            tuple(card.names),
            aside=card.suspended or (card.buried_until is not None and card.buried_until > now),
            reviewed_today=card.fact_id in today,
        )
        for card in found
    ]
    unmet = sum(card.memory is None for card in waiting)
    return line_up(waiting, _day(learner, set_id, recalls, unmet, now))


def _day(learner: Person, set_id: int, recalls: list[cards.Recall], unmet: int, now: datetime) -> Day:
    plan = plan_from_dict(learner.plan)
    zone = zone_of(learner.zone, learner.language)
    _, end = day_bounds(now, zone)
    exam_day = plan.exams.get(set_id)
    exam, new_today = None, plan.new_per_day
    begun = sum(one.first and one.source == "card" for one in recalls)
    if exam_day is not None:
        exam = datetime(exam_day.year, exam_day.month, exam_day.day, tzinfo=zone) + DAY_STARTS_AT
        new_today = new_for_exam(unmet + begun, learners_day(now, zone), exam_day, plan.new_per_day)
    reviewed = sum(one.source == "card" and one.state == "review" for one in recalls)
    return Day(
        now=now,
        end=end,
        new_left=max(0, new_today - begun),
        reviews_left=max(0, plan.reviews_per_day - reviewed),
        model=plan.model,
        exam=exam,
    )


def recovery(person_id: int, set_id: int, now: datetime) -> Recovery:
    """Foretell how a learner's backlog in a set shrinks at their daily limit."""
    release = banks.latest_release(set_id)
    learner = person(person_id)
    if release is None or learner is None:
        raise Refusal("not_found")
    plan = plan_from_dict(learner.plan)
    found = cards.cards_of_release(person_id, release.id)
    memories = [memory for card in found if (memory := _memory(card)) is not None and not card.suspended]
    pace = seconds_a_card(cards.last_review_moments(person_id, 200))
    return Recovery(
        a_day=plan.reviews_per_day,
        minutes=max(1, round(plan.reviews_per_day * pace / 60)),
        level=level_day(memories, now, plan.reviews_per_day, plan.model, Random(person_id)),
    )


def weakest(person_id: int, set_id: int, count: int, now: datetime) -> list[str]:
    """Choose facts for practice that counts for nothing: met ones first, the least likely recalled first."""
    release = banks.latest_release(set_id)
    learner = person(person_id)
    if release is None or learner is None:
        raise Refusal("not_found")
    model = plan_from_dict(learner.plan).model
    found = [card for card in cards.cards_of_release(person_id, release.id) if not card.suspended]
    met = [
        (retrievability(memory, now, model), place, card.fact_id)
        for place, card in enumerate(found)
        if (memory := _memory(card)) is not None
    ]
    unmet = [card.fact_id for card in found if card.memory is None]
    return [*(fact_id for _, _, fact_id in sorted(met)), *unmet][:count]


def card_face(person_id: int, set_id: int, fact_id: str, now: datetime) -> CardFace:
    """Show one fact of a set as a card.

    A fact that the set no longer asks about shows only to whoever has reviewed it, as undo may bring it back.
    Raises Refusal("not_found").
    """
    release = banks.latest_release(set_id)
    if release is None:
        raise Refusal("not_found")
    card = cards.card_of(person_id, fact_id)
    versions = cards.versions_in_release(fact_id, release.id)
    if not versions and card is not None:
        versions = cards.versions_ever(fact_id, set_id)
    changes = changes_of(set_id)
    standing = [laid_over(version.question(), changes.get(version.id, ())) for version in versions]
    # What a teacher took out of the marks is the last to be asked.
    counting = [one.question for one in standing if one.weight]
    question = choose_face(counting) or choose_face([one.question for one in standing])
    if question is None:
        raise Refusal("not_found")
    (question,) = with_contexts(release.id, [question])
    memory = memory_from_dict(card.memory) if card is not None and card.memory is not None else None
    return CardFace(
        fact_id=fact_id,
        question=question,
        memory=memory,
        turn=card.turn if card is not None else 0,
        intervals=previews(memory, now, model_of(person(person_id))),
        lapses=card.lapses if card is not None else 0,
        flagged=card is not None and card.flagged,
        suspended=card is not None and card.suspended,
        correction=cards.correction_of(card, release.id) if card is not None else None,
    )


def review(
    person_id: int,
    fact_id: str,
    rating: Rating,
    now: datetime,
    turn: int | None = None,
    mark: int | None = None,
) -> Reviewed:
    """Apply one graded recall of a card.

    `turn` is that of the face that was graded: where the card has moved since, nothing happens, so that a
    double click or a repeated form counts once. `mark` is that of the correction that the face showed; another one
    stays to be seen.
    """
    with writing() as session:
        if lock_person(session, person_id) is None or cards.topic_of_fact(fact_id) is None:
            raise Refusal("not_found")
        card = begin_card(session, person_id, fact_id)
        if turn is not None and turn != card.turn:
            return Reviewed(fact_id, card.due or now, counted=False)
        lapses = card.lapses
        seen = None
        if mark is not None and mark == card.corrected_to:
            seen = card.corrected_from, card.corrected_to
            card.corrected_from = card.corrected_to = None
        done = move(session, card, rating, "card", now)
        done.corrected_from, done.corrected_to = seen or (None, None)
        leech = card.lapses if card.lapses > lapses and is_leech(card.lapses) else 0
        return Reviewed(fact_id, card.due, counted=True, leech=leech)


def undo(person_id: int, now: datetime) -> str:
    """Take the learner's last flashcard review back and give the fact's id.

    Raises Refusal("nothing_to_undo") where there is none, or where the card has moved since.
    """
    with writing() as session:
        if lock_person(session, person_id) is None:
            raise Refusal("not_found")
        found = cards.last_card_review(person_id)
        if found is None or found[1].memory != found[0].after:
            raise Refusal("nothing_to_undo")
        taken_back, card = found
        taken_back.undone_at = now
        card.lapses -= forgot(taken_back)
        card.memory = taken_back.before
        unseen = card.due if card.corrected_from is not None else None
        card.due = memory_from_dict(taken_back.before).due if taken_back.before is not None else None
        if taken_back.corrected_from is not None:
            # What was seen with this review is to be seen again; what came since is newer.
            card.corrected_from = taken_back.corrected_from
            card.corrected_to = card.corrected_to or taken_back.corrected_to
            unseen = taken_back.reviewed_at
        if card.due is None:
            card.corrected_from = card.corrected_to = None
        elif unseen is not None:
            card.due = min(card.due, unseen)
        card.turn += 1
        return card.fact_id


def _memory(card: FactCard, now: datetime | None = None) -> Memory | None:
    """Read a card's memory; with `now`, a fact that was corrected is due at once."""
    memory = memory_from_dict(card.memory) if card.memory is not None else None
    if memory is not None and card.corrected and now is not None:
        return replace(memory, due=min(memory.due, now))
    return memory
