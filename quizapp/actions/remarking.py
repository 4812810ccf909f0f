"""What a repair of a question does to each place that holds it: first as a plan, then for good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import fsum

from sqlalchemy.orm import Session

from quizapp.actions.auditing import record
from quizapp.actions.notices import tell
from quizapp.actions.remembering import retrace
from quizapp.actions.revealing import is_revealed
from quizapp.actions.submission import points_of
from quizapp.store.assignments import Assignment, assignment_of_attempt
from quizapp.store.attempts import Attempt
from quizapp.store.banks import QuestionSet
from quizapp.store.cards import Card, Review
from quizapp.store.grading import (
    Place,
    Regrade,
    Remark,
    given_shares,
    places_of,
    rated_by,
    submitted_in,
    worths_of,
)
from quizapp.study import grading
from quizapp.study.regrading import Change, Mark, Standing, counted, is_lower, laid_over


@dataclass(frozen=True)
class Effect:
    """One place with its mark, and its attempt's share, before and after a repair."""

    place: Place
    before: Mark
    after: Mark
    share_before: float | None
    share_after: float | None

    @property
    def changes(self) -> bool:
        """Tell whether the mark is another one."""
        return self.before != self.after

    @property
    def is_seen(self) -> bool:
        """Tell whether a score that there is already changes."""
        return self.place.attempt.state == "submitted" and self.share_before != self.share_after


@dataclass(frozen=True)
class Plan:
    """What a repair does at every place, and by slot what the answer says of its learner's memory."""

    effects: tuple[Effect, ...]
    ratings: Mapping[int, int]


def plan(
    set_id: int,
    changes: Mapping[int, Sequence[Change]],
    judges: bool,
    never_lower: bool = False,
    kept: Mapping[int, Mark] | None = None,
) -> Plan:
    """Plan what repairs, by wording, do to the places that hold these wordings.

    Unless it `judges`, only weights change. `kept` are marks to put back; what was answered after them has none.
    """
    standings: dict[int, Standing] = {}
    worths = worths_of(set_id, changes)
    effects, ratings = [], {}
    for place in places_of(set_id, changes):
        version, response, before = place.version, place.response, place.mark
        if version.id not in standings:
            standings[version.id] = laid_over(version.question(), changes[version.id])
        standing = standings[version.id]
        after = replace(before, weight=standing.weight)
        if judges and response is not None:
            grade = standing.judge_finally(response.response())
            after = Mark(grade.verdict, grade.credit, grade.note, standing.weight)
            rating = grading.rating_of(standing.question, grade, response.guessed)
            if rating is not None:
                ratings[place.slot.id] = int(rating)
        old = kept.get(place.slot.id) if kept is not None else None
        if old is not None and (old.verdict is None) == (response is None):
            after = old
        others = [worth for slot_id, worth in worths[place.attempt.id].items() if slot_id != place.slot.id]
        earned, points = (
            fsum(credit * weight for credit, weight in others),
            fsum(weight for _, weight in others),
        )
        if never_lower and is_lower(before, after, earned, points):
            after = before
        effects.append(
            Effect(place, before, after, _share(before, earned, points), _share(after, earned, points))
        )
    return Plan(tuple(effects), ratings)


def carry_out(session: Session, made: Regrade, planned: Plan) -> int:
    """Store a repair with what it does; everybody concerned is locked. Give its id."""
    session.add(made)
    session.flush()
    for effect in planned.effects:
        place, after = effect.place, effect.after
        place.slot.weight = after.weight
        if place.response is not None and after.verdict is not None:
            place.response.verdict, place.response.credit = after.verdict, after.credit
            place.response.note = after.note
        # Also where nothing changes: what has no row here was answered later.
        session.add(
            Remark(
                regrade_id=made.id,
                slot_id=place.slot.id,
                before=effect.before.to_dict(),
                after=after.to_dict(),
            )
        )
    session.flush()
    _add_up(made.set_id, planned)
    _correct_memories(session, planned)
    _tell(session, planned, made.made_at)
    record(
        session,
        made.made_by,
        "regrade",
        made.made_at,
        set_id=made.set_id,
        regrade=made.id,
        question=made.question_id,
        change=made.change,
        never_lower=made.never_lower,
        marks=sum(one.changes for one in planned.effects),
    )
    return made.id


@dataclass(frozen=True)
class Score:
    """A place whose mark changes, with the work it is part of, None for practice, and that work's grade."""

    effect: Effect
    assignment: Assignment | None
    grade_before: float | None
    grade_after: float | None


def changed_scores(planned: Plan) -> list[Score]:
    """List every score that a plan changes, with the grade of its assignment before and after, by attempt.

    A grade that a teacher gave stays.
    """
    changed = {one.place.attempt.id: one for one in planned.effects if one.changes}
    wanted = {one.place.attempt.assignment_id for one in changed.values()} - {None}
    given = given_shares(wanted)
    before: dict[tuple[int, int], list[float | None]] = {}
    after: dict[tuple[int, int], list[float | None]] = {}
    assignments = {}
    for assignment, attempt in submitted_in(wanted):
        assignments[assignment.id] = assignment
        work, effect = (assignment.id, attempt.person_id), changed.get(attempt.id)
        before.setdefault(work, []).append(attempt.share)
        after.setdefault(work, []).append(effect.share_after if effect else attempt.share)
    found = []
    for effect in changed.values():
        attempt = effect.place.attempt
        assignment = assignments.get(attempt.assignment_id)
        grades: list[float | None] = [None, None]
        if assignment is not None:
            work = (assignment.id, attempt.person_id)
            grades = [counted(assignment.counts, one.get(work, [])) for one in (before, after)]
            if work in given:
                grades = [given[work], given[work]]
        found.append(Score(effect, assignment, *grades))
    return found


def _share(mark: Mark, earned: float, points: float) -> float | None:
    whole = points + mark.weight
    return (earned + mark.credit * mark.weight) / whole if whole else None


def _add_up(set_id: int, planned: Plan) -> None:
    changed: dict[int, Attempt] = {
        one.place.attempt.id: one.place.attempt for one in planned.effects if one.changes
    }
    versions = {one.place.version.id for one in planned.effects}
    for attempt_id, worths in worths_of(set_id, versions).items():
        if attempt_id in changed:
            attempt = changed[attempt_id]
            attempt.points = points_of([weight for _, weight in worths.values()])
            if attempt.state == "submitted":
                attempt.credit = fsum(credit * weight for credit, weight in worths.values())


def _tell(session: Session, planned: Plan, now: datetime) -> None:
    """Tell whose score is another one now; a score that nobody was told yet needs no word."""
    for one in planned.effects:
        attempt = one.place.attempt
        if one.changes and one.is_seen and is_revealed(attempt, now):
            work = assignment_of_attempt(attempt) or session.get_one(QuestionSet, attempt.set_id)
            details = {
                "title": work.title,
                "attempt_id": attempt.id,
                "version_id": one.place.version.id,
                "before": one.share_before,
                "after": one.share_after,
            }
            tell(session, attempt.person_id, "score_changed", details, now)


def _correct_memories(session: Session, planned: Plan) -> None:
    """Rate anew what the key had rated wrongly, and let each card follow its reviews from there."""
    first: dict[int, Review] = {}
    for slot_id, review in rated_by(planned.ratings).items():
        rating = planned.ratings[slot_id]
        if rating == review.rating:
            continue
        if review.rated_before is None:
            review.rated_before = review.rating
        elif review.rated_before == rating:
            review.rated_before = None
        review.rating = rating
        kept = first.get(review.card_id, review)
        first[review.card_id] = min(kept, review, key=lambda one: (one.reviewed_at, one.id))
    session.flush()
    for card_id, review in sorted(first.items()):
        card = session.get_one(Card, card_id)
        corrected = card.due if card.corrected_from is not None else None
        retrace(session, card, review.id)
        if corrected is not None and card.due is not None:
            # What the article says otherwise by now is wanted as soon as it was.
            card.due = min(card.due, corrected)
