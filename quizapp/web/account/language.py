"""Switching the language of the site, on every page."""

from flask import abort, redirect, request, session
from werkzeug.wrappers import Response

from quizapp.actions import accounts
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.addresses import safe_next
from quizapp.web.language import LANGUAGES


@bp.post("/language")
@access.anybody
def language() -> Response:
    """Keep the choice: for people in their row, for strangers in the cookie."""
    chosen = request.form.get("language")
    if chosen not in LANGUAGES:
        abort(400)
    person = identity.current_person()
    if person:
        accounts.set_language(person.id, chosen, person.script)
    session["language"] = chosen
    return redirect(safe_next(request.form.get("next")), 303)
