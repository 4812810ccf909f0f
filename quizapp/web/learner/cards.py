"""Flashcards: the front, the back with four grades, and taking the last grade back."""

from dataclasses import dataclass

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import flashcards
from quizapp.actions.refusal import Refusal
from quizapp.kinds import Unreadable, kind_of
from quizapp.questions import Grade, Question
from quizapp.store import articles, cards
from quizapp.store.contexts import with_contexts
from quizapp.study import grading
from quizapp.study.plans import plan_from_dict
from quizapp.study.scheduling import Rating
from quizapp.web import access, feedback, identity
from quizapp.web.durations import lasting, until
from quizapp.web.learner import asked, bp
from quizapp.web.learner.corrected import corrected


@dataclass(frozen=True)
class Button:
    """A grade with how long the card would then stay away."""

    rating: int
    interval: str


@bp.get("/sets/<int:set_id>/cards")
@access.person
def card(set_id: int) -> str:
    """Show the front of the next card, or of one that was asked for; or say when the next one is due."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    queue = flashcards.queue(person.id, set_id, identity.now())
    shown = {"set": chosen, "queue": queue, "can_undo": _can_undo(person.id)}
    fact_id = request.args.get("fact") or queue.first
    if fact_id is None:
        return render_template(
            "learner/cards_done.html",
            **shown,
            next_due=until(queue.next_due) if queue.next_due else None,
            recovery=flashcards.recovery(person.id, set_id, identity.now()) if queue.beyond else None,
        )
    face = access.card_for(person, set_id, fact_id)
    front = asked.ask(face.question, ())
    types = plan_from_dict(person.plan).types_answers and front.widget == "text"
    return render_template(
        "learner/card.html",
        **shown,
        fact_id=fact_id,
        face=face,
        asked=front,
        types=types,
        corrected=corrected(face),
    )


@bp.get("/sets/<int:set_id>/cards/<id:fact_id>/answer")
@access.person
def card_answer(set_id: int, fact_id: str) -> str:
    """Show the back with the four grades."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    face = access.card_for(person, set_id, fact_id)
    (question,) = with_contexts(chosen.release_id, [face.question])
    sources = {article.id: article for article in articles.articles_of_release(chosen.release_id)}
    typed = request.args.get("typed", "").strip()
    grade = _judge(question, typed)
    return render_template(
        "learner/card_answer.html",
        set=chosen,
        queue=flashcards.queue(person.id, set_id, identity.now()),
        can_undo=_can_undo(person.id),
        fact_id=fact_id,
        face=face,
        feedback=feedback.explain(question, sources, typed if grade else None, grade),
        corrected=corrected(face),
        grades=[Button(int(rating), lasting(span)) for rating, span in sorted(face.intervals.items())],
    )


@bp.post("/sets/<int:set_id>/cards/<id:fact_id>/reviews")
@access.person
def review(set_id: int, fact_id: str) -> Response:
    """Apply a grade once and go on."""
    person = identity.current_person()
    access.card_for(person, set_id, fact_id)
    rating = request.form.get("rating", type=int)
    if rating not in set(Rating):
        abort(400)
    turn = request.form.get("turn", type=int)
    mark = request.form.get("mark", type=int)
    done = flashcards.review(person.id, fact_id, Rating(rating), identity.now(), turn, mark)
    if done.leech:
        flash(
            gettext(
                "You have forgotten this card %(num)s times. Read its source once more, or put it away for now.",
                num=done.leech,
            )
        )
    return redirect(url_for("learner.card", set_id=set_id), 303)


@bp.post("/cards/undo")
@access.person
def undo() -> Response:
    """Take the last grade back and show its card again."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, request.form.get("set", default=0, type=int))
    try:
        fact_id = flashcards.undo(person.id, identity.now())
    except Refusal:
        flash(gettext("There is no grade to take back."))
        return redirect(url_for("learner.card", set_id=chosen.id), 303)
    return redirect(url_for("learner.card", set_id=chosen.id, fact=fact_id), 303)


def _judge(question: Question, typed: str) -> Grade | None:
    """Judge what was typed on a card's front; the learner still grades it, as only they know how it felt."""
    if not typed or kind_of(question).widget != "text":
        return None
    try:
        return grading.judge(question, kind_of(question).read([typed]))
    except Unreadable:
        return None


def _can_undo(person_id: int) -> bool:
    last = cards.last_card_review(person_id)
    return last is not None and last[1].memory == last[0].after
