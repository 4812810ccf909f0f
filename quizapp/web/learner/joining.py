"""Joining a class by its code, and leaving it."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import classes as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.learner import bp
from quizapp.web.learner.guests import learner_or_guest


@bp.get("/join")
@access.anybody
def join() -> Response | str:
    """Ask for a code, and list the classes that this learner is in."""
    person, code = identity.current_person(), request.args.get("code", "")
    if code and rows.class_with_code(code, identity.now()):
        return redirect(url_for("learner.invitation", code=rows.plain_code(code)))
    joined = rows.classes_joined_by(person.id) if person else []
    return render_template("learner/join.html", joined=joined, code=code)


@bp.get("/join/<code>")
@access.anybody
def invitation(code: str) -> str:
    """Show which class this is; opening the link joins nothing."""
    person, found = identity.current_person(), access.class_with_code(code)
    return render_template(
        "learner/invitation.html",
        school_class=found,
        code=code,
        person=person,
        is_member=person is not None and rows.member(found.id, person.id) is not None,
        teachers=rows.teachers_of(found.id),
    )


@bp.post("/join/<code>")
@access.anybody
def accept(code: str) -> Response:
    """Join the class. Whoever has no name yet gets one first, and comes back here."""
    found = access.class_with_code(code)
    person = learner_or_guest()
    if person.role == "guest":
        return redirect(
            url_for("account.claim", next=url_for("learner.invitation", code=found.join_code)), 303
        )
    try:
        acts.join(person.id, code, identity.now())
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
        return redirect(url_for("learner.join"), 303)
    flash(gettext("You are in the class now."))
    return redirect(url_for("learner.home"), 303)


@bp.post("/classes/<int:class_id>/leave")
@access.person
def leave_class(class_id: int) -> Response:
    """Leave a class."""
    person = identity.current_person()
    acts.remove_member(access.joined_class_for(person, class_id).id, person.id, identity.now())
    flash(gettext("You have left the class. What you learned stays yours."))
    return redirect(url_for("learner.join"), 303)
