"""Doubting a question after its answer."""

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import doubts
from quizapp.actions.refusal import Refusal
from quizapp.web import access, identity
from quizapp.web.learner import bp


@bp.post("/attempts/<int:attempt_id>/questions/<int:number>/doubt")
@access.person
def doubt(attempt_id: int, number: int) -> Response:
    """Keep the doubt and show the question again."""
    attempt, _ = access.slot_for(identity.current_person(), attempt_id, number)
    reason, words = request.form.get("reason", ""), request.form.get("words", "")
    try:
        doubts.doubt(attempt.id, number, reason, words, identity.now())
    except Refusal as refusal:
        abort(400 if refusal.code == "unknown_reason" else 404)
    flash(gettext("Thank you. Your teacher sees it beside the source."))
    return redirect(url_for("learner.question", attempt_id=attempt_id, number=number), 303)
