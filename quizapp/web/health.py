"""Tell a watchdog whether the site and its database answer; nothing more."""

from flask import Blueprint

from quizapp.store import people
from quizapp.web import access

bp = Blueprint("health", __name__)


@bp.get("/healthz")
@access.anybody
def healthz() -> tuple[str, dict[str, str]]:
    """Say ok once the database has answered."""
    people.has_teacher()
    return "ok\n", {"Content-Type": "text/plain; charset=utf-8"}
