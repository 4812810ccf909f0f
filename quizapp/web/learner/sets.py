"""One set: begin a quiz or the cards, and see which articles it comes from."""

from typing import get_args

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from quizapp.actions import flashcards, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts, banks
from quizapp.store.banks import SetSummary
from quizapp.study.topics import TOPICS
from quizapp.web import access, identity
from quizapp.web.durations import until
from quizapp.web.labels import label
from quizapp.web.learner import bp
from quizapp.web.learner.guests import learner_or_guest


@bp.get("/sets/<int:set_id>")
@access.anybody
def set_page(set_id: int) -> str:
    """Offer the set's topics, lengths and cards."""
    person = identity.current_person()
    chosen = access.set_for(person, set_id)
    begun = attempts.open_attempt(person.id, set_id) if person else None
    return render_template(
        "learner/set.html",
        set=chosen,
        open_attempt=begun,
        answered=len(attempts.answered_positions(begun.id)) if begun else 0,
        topics=banks.topics_of_release(chosen.release_id),
        sizes=quizzes.SIZES,
        limits=quizzes.MINUTES,
        cards_said=_cards_said(chosen),
        articles=banks.articles_of_set(set_id),
    )


@bp.post("/sets/<int:set_id>/attempts")
@access.anybody
def start(set_id: int) -> Response:
    """Begin a quiz, or go on with the one that is open."""
    chosen = access.practised_set_for(identity.current_person(), set_id)
    size = request.form.get("size", type=int)
    topic = request.form.get("topic") or None
    mode, minutes = request.form.get("mode", "practice"), request.form.get("minutes", type=int)
    if mode not in get_args(quizzes.Mode) or minutes not in (None, *quizzes.MINUTES):
        abort(400)
    if size not in quizzes.SIZES or topic not in (None, *TOPICS, *quizzes.PRACTICE):
        abort(400)
    try:
        attempt_id = quizzes.start_attempt(
            learner_or_guest().id, chosen.id, topic, size, identity.now(), mode, minutes
        )
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
        return redirect(url_for("learner.set_page", set_id=chosen.id), 303)
    return redirect(url_for("learner.attempt", attempt_id=attempt_id), 303)


@bp.post("/sets/<int:set_id>/cards")
@access.anybody
def begin_cards(set_id: int) -> Response:
    """Begin the cards; a stranger becomes a guest."""
    chosen = access.set_for(identity.current_person(), set_id)
    learner_or_guest()
    return redirect(url_for("learner.card", set_id=chosen.id), 303)


def _cards_said(chosen: SetSummary) -> str:
    person = identity.current_person()
    if person is None:
        return gettext("Each fact comes back just before you would forget it.")
    queue = flashcards.queue(person.id, chosen.id, identity.now())
    if queue.due:
        return ngettext("%(num)s card is due.", "%(num)s cards are due.", len(queue.due))
    if queue.new:
        return gettext("Nothing is due; there are new cards to begin.")
    if queue.next_due:
        return gettext("Nothing is due. The next card comes back in %(time)s.", time=until(queue.next_due))
    return gettext("Nothing is due.")
