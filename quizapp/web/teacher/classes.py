"""Classes: a teacher's list, and one class with its learners and its code."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import classes as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp


@bp.route("/classes", methods=("GET", "POST"))
@access.teacher
def classes() -> Response | str:
    """List the classes that this teacher has, and make another."""
    teacher = identity.current_person()
    refused = None
    if request.method == "POST":
        try:
            class_id = acts.create(teacher.id, request.form.get("name", ""), identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            return redirect(url_for("teacher.school_class", class_id=class_id), 303)
    return render_template(
        "teacher/classes.html", classes=rows.classes_taught_by(teacher.id), refused=refused
    )


@bp.get("/classes/<int:class_id>")
@access.teacher
def school_class(class_id: int) -> str:
    """Show a class: how to join it, and who has."""
    found = access.taught_class_for(identity.current_person(), class_id)
    holds = found.code_expires_at is not None and found.code_expires_at > identity.now()
    return render_template(
        "teacher/class.html",
        school_class=found,
        code=found.shown_code if holds else None,
        link=url_for("learner.invitation", code=found.join_code, _external=True) if holds else None,
        members=rows.members_of(class_id),
        teachers=rows.teachers_of(class_id),
    )


@bp.post("/classes/<int:class_id>/rename")
@access.teacher
def rename_class(class_id: int) -> Response:
    """Give a class another name."""
    found = access.taught_class_for(identity.current_person(), class_id)
    try:
        acts.rename(found.id, request.form.get("name", ""))
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return _back(class_id)


@bp.post("/classes/<int:class_id>/code")
@access.teacher
def new_code(class_id: int) -> Response:
    """Give a class a new code; the old one stops working."""
    found = access.taught_class_for(identity.current_person(), class_id)
    acts.rotate_code(found.id, identity.now(), identity.current_person().id)
    flash(gettext("The class has a new code. The old one does not work any more."))
    return _back(class_id)


@bp.post("/classes/<int:class_id>/archive")
@access.teacher
def archive_class(class_id: int) -> Response:
    """Put a class into the archive, or take it out."""
    found = access.taught_class_for(identity.current_person(), class_id)
    if request.form.get("archived") == "no":
        acts.reopen(found.id, identity.now(), identity.current_person().id)
    else:
        acts.archive(found.id, identity.now(), identity.current_person().id)
    return _back(class_id)


@bp.post("/classes/<int:class_id>/members/<int:person_id>/remove")
@access.teacher
def remove_member(class_id: int, person_id: int) -> Response:
    """Take a learner out of a class."""
    member = access.member_for(identity.current_person(), class_id, person_id)
    acts.remove_member(member.class_id, member.person_id, identity.now(), identity.current_person().id)
    flash(gettext("This learner is not in the class any more. With a new code nobody comes back uninvited."))
    return _back(class_id)


@bp.post("/classes/<int:class_id>/teachers")
@access.teacher
def add_teacher(class_id: int) -> Response:
    """Let another teacher teach a class, too."""
    asking = identity.current_person()
    found = access.taught_class_for(asking, class_id)
    try:
        acts.add_teacher(found.id, request.form.get("name", ""), identity.now(), asking.id)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return _back(class_id)


@bp.post("/classes/<int:class_id>/teachers/<int:person_id>/remove")
@access.teacher
def remove_teacher(class_id: int, person_id: int) -> Response:
    """Let a teacher teach a class no more."""
    asking = identity.current_person()
    one = access.class_teacher_for(asking, class_id, person_id)
    try:
        acts.remove_teacher(one.class_id, one.person_id, identity.now(), asking.id)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    else:
        if person_id == asking.id:
            return redirect(url_for("teacher.classes"), 303)
    return _back(class_id)


def _back(class_id: int) -> Response:
    return redirect(url_for("teacher.school_class", class_id=class_id), 303)
