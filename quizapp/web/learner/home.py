"""The first page: what is due, what was begun, what there is."""

from dataclasses import dataclass
from datetime import timedelta

from flask import render_template

from quizapp.actions import flashcards
from quizapp.actions.grades import days_of, kept_days
from quizapp.store import assignments, attempts, banks, gradebook, scopes
from quizapp.store.assignments import Task
from quizapp.store.attempts import Attempt
from quizapp.store.banks import SetSummary
from quizapp.store.people import Person
from quizapp.study.cards import Queue
from quizapp.web import access, identity
from quizapp.web.durations import until
from quizapp.web.learner import bp
from quizapp.web.learner.notices import told

# So long a closed assignment stays on the first page.
STILL_SHOWN = timedelta(days=14)


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
    person = identity.current_person()
    offers = [_offer(summary) for summary in banks.sets(scopes.studied_by(person.id if person else None))]
    coming = [offer.queue.next_due for offer in offers if offer.queue and offer.queue.next_due]
    tasks = _tasks(person)
    return render_template(
        "learner/home.html",
        person=person,
        told=told(person),
        tasks=tasks,
        given=gradebook.given_to_learner(person.id, [one.assignment.id for one in tasks]) if person else {},
        days={one.assignment.id: _days(one, person) for one in tasks if one.assignment.goal == "cards"},
        now=identity.now(),
        sets=offers,
        due=sum(offer.due for offer in offers),
        next_due=until(min(coming)) if coming else None,
    )


def _tasks(person: Person | None) -> list[Task]:
    """List the assignments that are open, and those that closed not long ago."""
    if person is None:
        return []
    return assignments.tasks_of(person.id, identity.now() - STILL_SHOWN, identity.now())


def _days(task: Task, person: Person) -> tuple[int, int]:
    """Count the days of a flashcard assignment that the learner kept, and all so far."""
    kept = kept_days(task.assignment, identity.now(), [person.id])
    return sum(kept.values()), days_of(task.assignment, identity.now())


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
