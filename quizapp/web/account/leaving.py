"""Taking one's data away, and leaving for good."""

import json

from flask import Response as FlaskResponse
from flask import flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import leaving
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import unrevealed_attempts
from quizapp.store.belongings import belongings
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import LeaveForm
from quizapp.web.labels import label


@bp.get("/data.json")
@access.person
def data() -> Response:
    """Give everything that is kept about a person."""
    person = identity.current_person()
    text = json.dumps(
        belongings(person, unrevealed_attempts(person.id, identity.now())), ensure_ascii=False, indent=1
    )
    answer = FlaskResponse(text, mimetype="application/json")
    answer.headers["Content-Disposition"] = 'attachment; filename="quizapp.json"'
    return answer


@bp.route("/leave", methods=("GET", "POST"))
@access.person
def leave() -> Response | str:
    """Ask once more, then delete everything."""
    person, form, refused = identity.current_person(), LeaveForm(), None
    if form.validate_on_submit():
        try:
            leaving.leave(person.id, form.password.data or "", identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            identity.leave()
            flash(gettext("Everything is deleted."))
            return redirect(url_for("learner.home"), 303)
    return render_template("account/leave.html", person=person, form=form, refused=refused)
