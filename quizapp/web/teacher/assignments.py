"""A class's assignments: the list, a new one, and taking one back."""

from datetime import UTC, datetime, timedelta

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext, to_user_timezone, to_utc
from werkzeug.wrappers import Response

from quizapp.actions import assignments as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import assignments as rows
from quizapp.store import banks, classes, scopes
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.language import zone
from quizapp.web.learner.asked import ask
from quizapp.web.teacher import bp
from quizapp.web.teacher.forms import AssignmentForm

YEARS = range(2000, 2200)


@bp.get("/classes/<int:class_id>/assignments")
@access.teacher
def assignments(class_id: int) -> str:
    """List a class's assignments."""
    found = access.taught_class_for(identity.current_person(), class_id)
    listed = rows.assignments_of_class(class_id)
    return render_template(
        "teacher/assignments.html",
        school_class=found,
        assignments=listed,
        zone=zone() or "UTC",
        begun=rows.begun_in_class(class_id),
        sets=banks.sets_with({one.set_id for one in listed}),
        releases=banks.release_numbers({one.release_id for one in listed}),
        groups={one.id: one.name for one in classes.groups_of(class_id)},
    )


@bp.route("/classes/<int:class_id>/assignments/new", methods=("GET", "POST"))
@access.teacher
def new_assignment(class_id: int) -> Response | str:
    """Set a quiz for a class."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    present = to_user_timezone(identity.now()).replace(second=0, microsecond=0, tzinfo=None)
    form = AssignmentForm(
        opens_at=present,
        closes_at=present.replace(hour=23, minute=59) + timedelta(days=7),
        size=acts.SIZES[1],
        feedback="submission",
        shuffled=True,
    )
    form.offer(banks.sets(scopes.read_by(teacher)), classes.groups_of(class_id))
    refused = None
    if form.validate_on_submit():
        try:
            acts.assign(found.id, teacher.id, _rules(form), identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            return redirect(url_for("teacher.assignments", class_id=class_id), 303)
    return render_template(
        "teacher/new_assignment.html", school_class=found, form=form, refused=refused, zone=zone() or "UTC"
    )


@bp.post("/classes/<int:class_id>/assignments/<int:assignment_id>/withdraw")
@access.teacher
def withdraw_assignment(class_id: int, assignment_id: int) -> Response:
    """Take an assignment back that nobody has begun."""
    found = access.assignment_for(identity.current_person(), class_id, assignment_id)
    try:
        acts.withdraw(found.id)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return redirect(url_for("teacher.assignments", class_id=class_id), 303)


@bp.post("/classes/<int:class_id>/assignments/<int:assignment_id>/closing")
@access.teacher
def reschedule_assignment(class_id: int, assignment_id: int) -> Response:
    """Close an assignment at another moment."""
    found = access.assignment_for(identity.current_person(), class_id, assignment_id)
    try:
        given = datetime.fromisoformat(request.form.get("closes_at", ""))
        acts.reschedule(found.id, _moment(given.replace(tzinfo=None)), identity.now())
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    except ValueError:
        flash(gettext("This is no time. Please choose a day and an hour."))
    return redirect(url_for("teacher.assignments", class_id=class_id), 303)


@bp.post("/classes/<int:class_id>/assignments/<int:assignment_id>/release")
@access.teacher
def update_assignment(class_id: int, assignment_id: int) -> Response:
    """Let an assignment that nobody has begun use the newest release of its set."""
    found = access.assignment_for(identity.current_person(), class_id, assignment_id)
    try:
        number = acts.update_release(found.id)
        flash(gettext("The assignment uses release %(number)s now.", number=number))
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return redirect(url_for("teacher.assignments", class_id=class_id), 303)


@bp.get("/classes/<int:class_id>/assignments/<int:assignment_id>/preview")
@access.teacher
def preview_assignment(class_id: int, assignment_id: int) -> str:
    """Show a question as a learner might get it, with the learner's controls. Nothing is stored, and nothing counts."""
    teacher = identity.current_person()
    found = access.assignment_for(teacher, class_id, assignment_id)
    questions = {one.version_id: one.question for one in banks.questions_of_release(found.release_id)}
    paper = acts.paper_of(found, None, 0, identity.now())
    number = request.args.get("number", 1, type=int)
    if found.goal != "quiz" or not 1 <= number <= len(paper):
        abort(404)
    shown = paper[number - 1]
    return render_template(
        "teacher/preview.html",
        school_class=access.taught_class_for(teacher, class_id),
        assignment=found,
        number=number,
        count=len(paper),
        asked=ask(questions[shown.version_id], shown.option_order),
    )


@bp.route("/classes/<int:class_id>/assignments/<int:assignment_id>/exceptions", methods=("GET", "POST"))
@access.teacher
def exceptions(class_id: int, assignment_id: int) -> Response | str:
    """Show for whom other rules hold, and let them hold for one learner."""
    teacher = identity.current_person()
    found = access.assignment_for(teacher, class_id, assignment_id)
    if request.method == "POST":
        member = access.member_for(teacher, class_id, request.form.get("person", 0, type=int))
        try:
            acts.make_exception(
                found.id,
                member.person_id,
                identity.now(),
                _given_moment(request.form.get("closes_at", "")),
                request.form.get("minutes", type=int),
                request.form.get("attempts_allowed", type=int),
                exempt="exempt" in request.form,
            )
            flash(gettext("Saved."))
        except Refusal as refusal:
            flash(label("refusal", refusal.code))
        except ValueError:
            flash(gettext("This is no time. Please choose a day and an hour."))
        return redirect(url_for("teacher.exceptions", class_id=class_id, assignment_id=assignment_id), 303)
    return render_template(
        "teacher/exceptions.html",
        school_class=access.taught_class_for(teacher, class_id),
        assignment=found,
        members=classes.members_of(class_id),
        exceptions=rows.exceptions_of(found.id),
        minutes=acts.MINUTES,
        attempts=acts.ATTEMPTS,
        zone=zone() or "UTC",
    )


def _given_moment(written: str) -> datetime | None:
    return _moment(datetime.fromisoformat(written).replace(tzinfo=None)) if written else None


def _rules(form: AssignmentForm) -> acts.Rules:
    return acts.Rules(
        title=form.title.data,
        set_id=form.set_id.data,
        opens_at=_moment(form.opens_at.data),
        closes_at=_moment(form.closes_at.data),
        topic=form.topic.data or None,
        size=form.size.data,
        minutes=int(form.minutes.data) if form.minutes.data else None,
        attempts_allowed=form.attempts_allowed.data,
        counts=form.counts.data,
        feedback=form.feedback.data,
        goal=form.goal.data,
        drawn=form.drawn.data,
        shuffled=form.shuffled.data,
        group_id=int(form.group_id.data) if form.group_id.data else None,
    )


def _moment(given: datetime) -> datetime:
    """Read a time as the teacher's clock shows it. Raises Refusal for one that no calendar here reaches."""
    if given.year not in YEARS:
        raise Refusal("closes_too_early")
    return to_utc(given).replace(tzinfo=UTC)
