"""All sets, as their teachers see them."""

from flask import render_template

from quizapp.store import banks, scopes
from quizapp.web import access, identity
from quizapp.web.teacher import bp


@bp.get("/")
@access.teacher
def sets() -> str:
    """List the sets."""
    return render_template("teacher/sets.html", sets=banks.sets(scopes.read_by(identity.current_person())))
