"""Which sets a class studies besides those open to everybody; and copying a set into one's own."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import class_sets as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import banks, scopes
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.language import in_reader_script
from quizapp.web.teacher import bp


@bp.route("/classes/<int:class_id>/sets", methods=("GET", "POST"))
@access.teacher
def class_sets(class_id: int) -> Response | str:
    """List the sets that a class was given, and give it one of one's own."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    if request.method == "POST":
        given = access.own_set_for(teacher, request.form.get("set", 0, type=int))
        try:
            acts.give_set(found.id, given.id, teacher.id, identity.now())
        except Refusal as refusal:
            flash(label("refusal", refusal.code))
        return redirect(url_for("teacher.class_sets", class_id=class_id), 303)
    given = banks.sets(scopes.given_to(class_id))
    had = {one.id for one in given}
    offered = [one for one in banks.sets(scopes.kept_by(teacher)) if not one.published and one.id not in had]
    return render_template("teacher/class_sets.html", school_class=found, given=given, offered=offered)


@bp.post("/classes/<int:class_id>/sets/<int:set_id>/take-back")
@access.teacher
def take_set_back(class_id: int, set_id: int) -> Response:
    """End that a class studies a set."""
    teacher = identity.current_person()
    given = access.class_set_for(teacher, class_id, set_id)
    acts.take_set_back(given.class_id, given.set_id, teacher.id, identity.now())
    return redirect(url_for("teacher.class_sets", class_id=class_id), 303)


@bp.route("/sets/<int:set_id>/copy", methods=("GET", "POST"))
@access.teacher
def copy_set(set_id: int) -> Response | str:
    """Make a set of one's own that begins as this one stands."""
    teacher = identity.current_person()
    chosen = access.taught_set_for(teacher, set_id)
    title = request.form.get("title", in_reader_script(chosen.title, chosen.language))
    refused = None
    if request.method == "POST":
        try:
            copy_id = acts.copy_set(chosen.id, title, teacher.id, identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            flash(gettext("This set is yours now: nobody else sees it until you give it to a class."))
            return redirect(url_for("teacher.questions", set_id=copy_id), 303)
    return render_template("teacher/copy_set.html", set=chosen, title=title, refused=refused)
