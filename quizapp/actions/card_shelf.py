"""Putting a card off until tomorrow, away, or under a flag, and taking it back; the memory stays as it is."""

from datetime import datetime
from typing import Literal

from quizapp.actions.days import zone_of
from quizapp.actions.refusal import Refusal
from quizapp.actions.remembering import begin_card
from quizapp.store import cards
from quizapp.store.database import writing
from quizapp.store.people import lock_person
from quizapp.study.scheduling import day_bounds

Shelving = Literal["bury", "suspend", "flag", "unflag", "take_back"]


def shelve(person_id: int, fact_id: str, how: Shelving, now: datetime) -> None:
    """Bury a card until the learner's next day, suspend it until it is taken back, or flag it.

    "take_back" undoes burying and suspending. Doing the same again changes nothing. Raises
    Refusal("not_found") for a fact that was never stored.
    """
    with writing() as session:
        learner = lock_person(session, person_id)
        if learner is None or cards.topic_of_fact(fact_id) is None:
            raise Refusal("not_found")
        card = begin_card(session, person_id, fact_id)
        match how:
            case "bury":
                _, card.buried_until = day_bounds(now, zone_of(learner.zone, learner.language))
            case "suspend":
                card.suspended = True
            case "take_back":
                card.suspended, card.buried_until = False, None
            case "flag" | "unflag":
                card.flagged = how == "flag"
