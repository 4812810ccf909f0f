"""A sitting as a whole: where to go on, its list of questions, its end and its score."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.actions import quizzes
from quizapp.actions.revealing import is_revealed
from quizapp.store import attempts
from quizapp.store.assignments import assignment_of_attempt
from quizapp.store.attempts import SlotView
from quizapp.web import access, identity
from quizapp.web.learner import bp

WRONG_FIRST = ("wrong", "partly", None, "right")


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
        set=access.set_for(person, found.set_id),
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
    verdicts = [_verdict(slot) for slot in slots]
    return render_template(
        "learner/score.html",
        attempt=found,
        set=access.set_for(person, found.set_id),
        person=person,
        slots=slots,
        right=verdicts.count("right"),
        partly=verdicts.count("partly"),
        wrong=len(verdicts) - verdicts.count("right"),
    )


def next_unanswered(done: set[int], count: int, after: int = 0) -> int | None:
    """Find the next place without an answer, from the beginning again after the last one."""
    places = [*range(after + 1, count + 1), *range(1, after + 1)]
    return next((place for place in places if place not in done), None)


def _verdict(slot: SlotView) -> str | None:
    return slot.response.verdict if slot.response else None
