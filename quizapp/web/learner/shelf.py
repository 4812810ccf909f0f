"""All cards of a set: where each stands, and putting one off, away or under a flag."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from quizapp.actions import card_shelf
from quizapp.questions import Text
from quizapp.store import cards
from quizapp.store.banks import questions_of_release
from quizapp.store.cards import FactCard
from quizapp.study.cards import LEECH_AT, choose_face
from quizapp.web import access, identity
from quizapp.web.durations import until
from quizapp.web.labels import label
from quizapp.web.learner import bp
from quizapp.web.paging import page_of

SHELVES = {
    "all": lambda card: True,
    "new": lambda card: card.memory is None,
    "met": lambda card: card.memory is not None,
    "flagged": lambda card: card.flagged,
    "hard": lambda card: card.lapses >= LEECH_AT,
    "aside": lambda card: _aside(card),
}


@dataclass(frozen=True)
class Row:
    """A card in the list, with its question and where it stands in words."""

    fact_id: str
    stem: Text
    language: str
    said: str
    flagged: bool
    aside: bool


@bp.get("/sets/<int:set_id>/cards/all")
@access.person
def all_cards(set_id: int) -> str:
    """List the set's cards by where they stand."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    show = request.args.get("show", "all")
    if show not in SHELVES:
        abort(404)
    found = cards.cards_of_release(person.id, chosen.release_id)
    shown = [card for card in found if SHELVES[show](card)]
    page = page_of(shown)
    return render_template(
        "learner/all_cards.html",
        set=chosen,
        chosen=show,
        counts=[(name, sum(map(belongs, found))) for name, belongs in SHELVES.items()],
        rows=_rows(page.items, chosen.release_id),
        page=page,
    )


@bp.post("/sets/<int:set_id>/cards/<id:fact_id>/shelf")
@access.person
def shelve(set_id: int, fact_id: str) -> Response:
    """Put a card off, away or under a flag, or take it back."""
    person = identity.current_person()
    access.card_for(person, set_id, fact_id)
    how = request.form.get("how")
    if how not in ("bury", "suspend", "flag", "unflag", "take_back"):
        abort(400)
    card_shelf.shelve(person.id, fact_id, how, identity.now())
    if how == "bury":
        flash(gettext("This card comes back tomorrow."))
    elif how == "suspend":
        flash(gettext("This card is put away. You find it under “All cards”."))
    back = request.form.get("back")
    if back in SHELVES:
        return redirect(url_for("learner.all_cards", set_id=set_id, show=back), 303)
    stay = {"fact": fact_id} if how in ("flag", "unflag") else {}
    return redirect(url_for("learner.card", set_id=set_id, **stay), 303)


def _rows(shown: Sequence[FactCard], release_id: int) -> list[Row]:
    wanted = {card.fact_id for card in shown}
    questions = {}
    for one in questions_of_release(release_id):
        if one.question.facts[0] in wanted:
            questions.setdefault(one.question.facts[0], []).append(one.question)
    rows = []
    for card in shown:
        face = choose_face(questions.get(card.fact_id, ()))
        if face is not None:
            rows.append(Row(card.fact_id, face.stem, face.language, _said(card), card.flagged, _aside(card)))
    return rows


def _aside(card: FactCard) -> bool:
    return card.suspended or (card.buried_until is not None and card.buried_until > identity.now())


def _said(card: FactCard) -> str:
    said = [label("shelf", "new")]
    if card.due is not None:
        late = card.due <= identity.now()
        said = [gettext("Due") if late else gettext("Due in %(time)s", time=until(card.due))]
    if card.lapses:
        said.append(ngettext("forgotten %(num)s time", "forgotten %(num)s times", card.lapses))
    if card.flagged:
        said.append(gettext("Flagged"))
    if card.suspended:
        said.append(gettext("Put away"))
    elif _aside(card):
        said.append(gettext("Put off until tomorrow"))
    return " · ".join(said)
