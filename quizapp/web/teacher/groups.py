"""The groups of a class: made, renamed, filled and deleted on one page."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import groups as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp


@bp.route("/classes/<int:class_id>/groups", methods=("GET", "POST"))
@access.teacher
def groups(class_id: int) -> Response | str:
    """List the groups of a class, and make another."""
    found = access.taught_class_for(identity.current_person(), class_id)
    name, refused = request.form.get("name", ""), None
    if request.method == "POST":
        try:
            acts.make_group(found.id, name)
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            return _back(class_id)
    return render_template(
        "teacher/groups.html",
        school_class=found,
        groups=rows.groups_of(class_id),
        members=rows.members_of(class_id),
        name=name,
        refused=refused,
    )


@bp.post("/classes/<int:class_id>/groups/<int:group_id>")
@access.teacher
def change_group(class_id: int, group_id: int) -> Response:
    """Name a group and say who is in it."""
    found = access.group_for(identity.current_person(), class_id, group_id)
    try:
        acts.rename_group(class_id, found.id, request.form.get("name", found.name))
        acts.fill_group(class_id, found.id, request.form.getlist("member", type=int))
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    else:
        flash(gettext("Saved."))
    return _back(class_id)


@bp.post("/classes/<int:class_id>/groups/<int:group_id>/delete")
@access.teacher
def delete_group(class_id: int, group_id: int) -> Response:
    """Delete a group; its learners stay in the class."""
    found = access.group_for(identity.current_person(), class_id, group_id)
    try:
        acts.delete_group(class_id, found.id)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return _back(class_id)


def _back(class_id: int) -> Response:
    return redirect(url_for("teacher.groups", class_id=class_id), 303)
