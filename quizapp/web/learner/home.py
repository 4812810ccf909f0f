"""The first page: what is due, what was begun, what there is."""

from dataclasses import dataclass

from flask import render_template

from quizapp.actions import flashcards
from quizapp.store import attempts, banks
from quizapp.store.attempts import Attempt
from quizapp.store.banks import SetSummary
from quizapp.study.cards import Queue
from quizapp.web import access, identity
from quizapp.web.durations import until
from quizapp.web.learner import bp


@dataclass(frozen=True)
class Offer:
    """A set with what this learner has to do in it."""

    summary: SetSummary
    queue: Queue | None = None
    open_attempt: Attempt | None = None
    answered: int = 0

    @property
    def due(self) -> int:
        """Count the cards that are due."""
        return len(self.queue.due) if self.queue else 0


@bp.get("/")
@access.anybody
def home() -> str:
    """Show every set, and first of all what waits."""
    offers = [_offer(summary) for summary in banks.published_sets()]
    coming = [offer.queue.next_due for offer in offers if offer.queue and offer.queue.next_due]
    return render_template(
        "learner/home.html",
        person=identity.current_person(),
        sets=offers,
        due=sum(offer.due for offer in offers),
        next_due=until(min(coming)) if coming else None,
    )


def _offer(summary: SetSummary) -> Offer:
    person = identity.current_person()
    if person is None:
        return Offer(summary)
    begun = attempts.open_attempt(person.id, summary.id)
    return Offer(
        summary,
        flashcards.queue(person.id, summary.id, identity.now()),
        begun,
        len(attempts.answered_positions(begun.id)) if begun else 0,
    )
