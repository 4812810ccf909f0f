"""What the site has to tell a person, on their first page, until they put it away."""

from dataclasses import dataclass

from flask import redirect, url_for
from werkzeug.wrappers import Response

from quizapp.actions import notices as acts
from quizapp.questions import Text
from quizapp.store import doubts
from quizapp.store import notices as rows
from quizapp.store.notices import Notice
from quizapp.store.people import Person
from quizapp.web import access, identity
from quizapp.web.labels.telling import NOTICES, sentence
from quizapp.web.learner import bp


@dataclass(frozen=True)
class Told:
    """A notice in words; about a question, what came of it, in a teacher's words, and where to look."""

    id: int
    said: list[tuple[str, bool]]
    asked: Text | None = None
    outcome: str | None = None
    reply: str | None = None
    link: str | None = None


def told(person: Person | None) -> list[Told]:
    """Put into words what somebody has not put away yet."""
    return [_told(one) for one in rows.notices_of(person.id)] if person else []


@bp.post("/notices/<int:notice_id>/put-away")
@access.person
def put_notice_away(notice_id: int) -> Response:
    """Show a notice no more."""
    person = identity.current_person()
    acts.put_away(person.id, access.notice_for(person, notice_id).id, identity.now())
    return redirect(url_for("learner.home"), 303)


def _told(one: Notice) -> Told:
    details = one.details
    attempt = details.get("attempt_id")
    return Told(
        one.id,
        sentence(NOTICES, one.code, details),
        asked=doubts.stem_of(details["version_id"]) if "version_id" in details else None,
        outcome=details.get("outcome"),
        reply=details.get("reply") or None,
        link=url_for("learner.score", attempt_id=attempt) if attempt else None,
    )
