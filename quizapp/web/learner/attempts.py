"""A sitting as a whole: where to go on, its list of questions, its end and its score."""

from dataclasses import dataclass
from datetime import timedelta

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.actions import quizzes
from quizapp.actions.revealing import is_revealed, unrevealed_attempts
from quizapp.store import attempts
from quizapp.store.assignments import assignment_of_attempt
from quizapp.store.attempts import Attempt, SlotView
from quizapp.web import access, charts, identity
from quizapp.web.durations import lasting
from quizapp.web.learner import bp

WRONG_FIRST = ("wrong", "partly", None, "right")
LONGEST_SITTING = timedelta(hours=3)


@dataclass(frozen=True)
class Weakest:
    """The topic to practise next, and how it went."""

    topic: str
    right: int
    count: int


@bp.get("/attempts/<int:attempt_id>")
@access.person
def attempt(attempt_id: int) -> Response | str:
    """Go on where the learner stopped; with ?show=list, show all questions."""
    person = identity.current_person()
    found = access.attempt_for(person, attempt_id)
    if quizzes.is_over(found, identity.now()):
        quizzes.end_if_over(found.id, identity.now())
    if found.state != "open":
        return redirect(url_for("learner.score", attempt_id=attempt_id))
    done = attempts.answered_positions(attempt_id)
    coming = next_unanswered(done, found.out_of)
    if request.args.get("show") != "list" and coming:
        return redirect(url_for("learner.question", attempt_id=attempt_id, number=coming))
    return render_template(
        "learner/attempt.html",
        attempt=found,
        set=access.set_of(found),
        slots=attempts.slots_of(attempt_id),
        done=len(done),
        next_number=coming,
    )


@bp.post("/attempts/<int:attempt_id>/finish")
@access.person
def finish(attempt_id: int) -> Response:
    """Close an attempt with the answers that it holds."""
    found = access.attempt_for(identity.current_person(), attempt_id)
    quizzes.finish(found.id, identity.now())
    return redirect(url_for("learner.score", attempt_id=attempt_id), 303)


@bp.get("/attempts/<int:attempt_id>/score")
@access.person
def score(attempt_id: int) -> Response | str:
    """Show how it went, what was wrong first."""
    person = identity.current_person()
    found = access.attempt_for(person, attempt_id)
    if found.state == "open":
        return redirect(url_for("learner.attempt", attempt_id=attempt_id, show="list"))
    if not is_revealed(found, identity.now()):
        return render_template(
            "learner/handed_in.html", attempt=found, assignment=assignment_of_attempt(found)
        )
    slots = sorted(attempts.slots_of(attempt_id), key=lambda slot: WRONG_FIRST.index(_verdict(slot)))
    verdicts = [_verdict(slot) for slot in slots if slot.weight]
    earlier = _earlier(person.id, found)
    return render_template(
        "learner/score.html",
        attempt=found,
        set=access.set_of(found),
        person=person,
        slots=slots,
        right=verdicts.count("right"),
        partly=verdicts.count("partly"),
        wrong=len(verdicts) - verdicts.count("right"),
        counting=len(verdicts),
        earlier=earlier,
        spots=charts.line([*earlier, found.share]) if earlier and found.share is not None else (),
        took=_took(found),
        weakest=_weakest(slots),
    )


def next_unanswered(done: set[int], count: int, after: int = 0) -> int | None:
    """Find the next place without an answer, from the beginning again after the last one."""
    places = [*range(after + 1, count + 1), *range(1, after + 1)]
    return next((place for place in places if place not in done), None)


def _earlier(person_id: int, found: Attempt) -> list[float]:
    """List the scores of this learner's quizzes of the same set, or assignment, before this one."""
    if found.share is None:
        return []
    untold = unrevealed_attempts(person_id, identity.now())
    return [
        one.share
        for one in reversed(attempts.attempts_of(person_id, found.set_id))
        if one.share is not None
        and one.id < found.id
        and one.assignment_id == found.assignment_id
        and one.id not in untold
    ]


def _took(found: Attempt) -> str | None:
    """Say how long it took, unless it was put aside in between."""
    if found.submitted_at is None or found.submitted_at - found.started_at > LONGEST_SITTING:
        return None
    return lasting(found.submitted_at - found.started_at)


def _weakest(slots: list[SlotView]) -> Weakest | None:
    """Choose the topic of which the least was right, unless all was."""
    topics: dict[str, list[bool]] = {}
    for slot in slots:
        if slot.weight:
            topics.setdefault(slot.topic, []).append(_verdict(slot) == "right")
    found = [Weakest(topic, sum(right), len(right)) for topic, right in topics.items() if not all(right)]
    return min(found, key=lambda one: (one.right / one.count, -one.count, one.topic), default=None)


def _verdict(slot: SlotView) -> str | None:
    return slot.response.verdict if slot.response else None
