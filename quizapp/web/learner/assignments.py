"""One assignment, as a learner of its class sees it."""

from datetime import datetime

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.actions import assignments as acts
from quizapp.actions.class_memory import own_tally
from quizapp.actions.days import zone_of
from quizapp.actions.grades import days_of, kept_days
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import unrevealed_attempts
from quizapp.store import banks, gradebook
from quizapp.store.assignments import Task
from quizapp.web import access, charts, identity
from quizapp.web.durations import lasting
from quizapp.web.labels import label
from quizapp.web.learner import bp


@bp.get("/assignments/<int:assignment_id>")
@access.person
def assignment(assignment_id: int) -> str:
    """Show the rules of an assignment, and the learner's attempts."""
    person, now = identity.current_person(), identity.now()
    task = access.task_for(person, assignment_id)
    untold = unrevealed_attempts(person.id, now)
    told = [one for one in task.attempts if one.share is not None and one.id not in untold]
    cards = task.assignment.goal == "cards"
    return render_template(
        "learner/assignment.html",
        task=task,
        assignment=task.assignment,
        set=banks.set_summary(task.assignment.set_id),
        now=now,
        may_begin=task.assignment.goal == "quiz"
        and task.left > 0
        and task.assignment.opens_at <= now < task.rules.closes_at,
        untold=untold,
        told=told,
        spots=charts.line([one.share for one in told]),
        lasting=lasting,
        given=gradebook.given_to(assignment_id, person.id),
        days=_days(task, now) if cards else None,
        memory=own_tally(task.assignment, person.id, zone_of(person.zone, person.language), now)
        if cards
        else None,
    )


def _days(task: Task, now: datetime) -> tuple[int, int]:
    """Count the days on which enough flashcards were reviewed, and the days so far."""
    kept = kept_days(task.assignment, now, [identity.current_person().id])
    return sum(kept.values()), days_of(task.assignment, now)


@bp.post("/assignments/<int:assignment_id>/attempts")
@access.person
def begin_assignment(assignment_id: int) -> Response:
    """Begin an attempt, or go on with the one that is open."""
    person = identity.current_person()
    task = access.task_for(person, assignment_id)
    try:
        attempt_id = acts.start(person.id, task.assignment.id, identity.now())
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
        return redirect(url_for("learner.assignment", assignment_id=assignment_id), 303)
    return redirect(url_for("learner.attempt", attempt_id=attempt_id), 303)
