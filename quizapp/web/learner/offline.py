"""Cards without a network: a page that the browser keeps, the worker that keeps it, and sending grades later."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Response as FlaskResponse
from flask import abort, jsonify, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import flashcards
from quizapp.actions.refusal import Refusal
from quizapp.store import articles
from quizapp.store.contexts import with_contexts
from quizapp.study.scheduling import Rating
from quizapp.web import access, feedback, identity
from quizapp.web.feedback import Feedback
from quizapp.web.learner import asked, bp
from quizapp.web.learner.asked import Asked
from quizapp.web.learner.corrected import Corrected, corrected
from quizapp.web.static_files import FOLDER, static

KEPT = 60
# Grades that were given longer ago count as given then.
OLDEST = timedelta(days=30)
FILES = ("style.css", "icon.svg", "keyboard.js", "sync.js", "offline.js", "kept.js")


@dataclass(frozen=True)
class KeptCard:
    """Both sides of a card and the turn that a grade of it belongs to."""

    fact_id: str
    turn: int
    asked: Asked
    feedback: Feedback
    corrected: Corrected | None


@bp.get("/sets/<int:set_id>/cards/offline")
@access.person
def offline_cards(set_id: int) -> str:
    """Show today's cards with both sides, for the browser to keep."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    queue = flashcards.queue(person.id, set_id, identity.now())
    sources = {article.id: article for article in articles.articles_of_release(chosen.release_id)}
    kept = []
    for fact_id in (*queue.due, *queue.new)[:KEPT]:
        face = access.card_for(person, set_id, fact_id)
        (question,) = with_contexts(chosen.release_id, [face.question])
        kept.append(
            KeptCard(
                fact_id,
                face.turn,
                asked.ask(question, ()),
                feedback.explain(question, sources),
                corrected(face),
            )
        )
    return render_template("learner/offline_cards.html", set=chosen, cards=kept, ratings=list(Rating))


@bp.post("/cards/sync")
@access.person
def sync() -> Response:
    """Take grades that were given without a network; each counts once, however often it is sent."""
    person, now = identity.current_person(), identity.now()
    counted = 0
    for fact_id, rating, turn, at, mark in sorted(_reviews(now), key=lambda one: one[3]):
        try:
            counted += flashcards.review(person.id, fact_id, rating, at, turn, mark).counted
        except Refusal:
            # The fact is not there any more: nothing is left to grade.
            continue
    return jsonify(counted=counted)


@bp.get("/offline")
@access.anybody
def offline() -> str:
    """Say that there is no network, and which cards are kept; the worker shows this page."""
    return render_template("learner/offline.html")


@bp.get("/sw.js")
@access.anybody
def worker() -> Response:
    """Give the service worker, with the addresses of the files that it keeps."""
    kept = [static(name) for name in FILES] + [url_for("learner.offline")]
    text = f"const KEPT = {json.dumps(kept)};\n{(FOLDER / 'worker.js').read_text(encoding='utf-8')}"
    return FlaskResponse(text, mimetype="text/javascript")


@bp.get("/manifest.webmanifest")
@access.anybody
def manifest() -> Response:
    """Let a phone install the site."""
    text = json.dumps(
        {
            "name": "Quizapp",
            "short_name": "Quizapp",
            "description": gettext("Quizzes and flashcards made from encyclopedia articles."),
            "start_url": url_for("learner.home"),
            "scope": "/",
            "display": "standalone",
            "background_color": "#fbfaf7",
            "theme_color": "#1f4e8c",
            "icons": [{"src": static("icon.svg"), "sizes": "any", "type": "image/svg+xml"}],
        },
        ensure_ascii=False,
    )
    return FlaskResponse(text, mimetype="application/manifest+json")


def _reviews(now: datetime) -> list[tuple[str, Rating, int, datetime, int | None]]:
    try:
        given = json.loads(request.form.get("reviews", ""))
        return [_review(one, now) for one in given]
    except (ValueError, TypeError, KeyError, AttributeError):
        abort(400)


def _review(one: dict[str, Any], now: datetime) -> tuple[str, Rating, int, datetime, int | None]:
    at = datetime.fromisoformat(one["at"]).astimezone(UTC)
    mark = int(one["mark"]) if one.get("mark") else None
    return str(one["fact"]), Rating(one["rating"]), int(one["turn"]), min(now, max(at, now - OLDEST)), mark
