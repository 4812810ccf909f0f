"""The notebook of mistakes: reading it, and taking a fact out by hand."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from quizapp.actions.days import zone_of
from quizapp.actions.refusal import Refusal
from quizapp.store import banks, cards
from quizapp.store import mistakes as rows
from quizapp.store.database import writing
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.people import lock_person, person
from quizapp.study.confusions import Confusion, confused_with, count_pairs, true_of
from quizapp.study.mistakes import Mistake, notebook


@dataclass(frozen=True)
class Page:
    """What one set's part of the notebook holds."""

    mistakes: tuple[Mistake, ...]
    confusions: tuple[Confusion, ...]


def notebook_of(person_id: int, without: Collection[int] = ()) -> list[Mistake]:
    """Give a learner's whole notebook, the last miss first, but for what the attempts `without` tell."""
    learner = person(person_id)
    if learner is None:
        raise Refusal("not_found")
    return notebook(rows.outcomes(person_id, without), zone_of(learner.zone, learner.language))


def page_of_set(person_id: int, set_id: int, mistakes: list[Mistake], without: Collection[int] = ()) -> Page:
    """Give the mistakes and confusions that a set's newest release can practise."""
    release = banks.latest_release(set_id)
    if release is None:
        raise Refusal("not_found")
    asked = set(cards.facts_asked(release.id))
    facts = {fact.id: fact for fact in banks.facts_of_release(release.id)}
    known = true_of(facts.values())
    pairs = []
    for wrong in rows.wrong_answers(person_id, set_id, without):
        fact = facts.get(wrong.question.facts[0])
        other = fact and confused_with(wrong.question, wrong.response, fact.kind, known)
        if fact and other in asked and fact.id in asked:
            pairs.append((fact.id, other))
    return Page(tuple(one for one in mistakes if one.fact_id in asked), tuple(count_pairs(pairs)))


def facts_to_practise(
    person_id: int, set_id: int, what: str, without: Collection[int] = ()
) -> frozenset[str]:
    """Choose the facts of a practice quiz: "mistakes" or both sides of each of the "confusions"."""
    page = page_of_set(person_id, set_id, notebook_of(person_id, without), without)
    if what == "mistakes":
        return frozenset(one.fact_id for one in page.mistakes)
    return frozenset(fact for one in page.confusions for fact in (one.asked, one.given))


def dismiss(person_id: int, fact_id: str, now: datetime) -> None:
    """Take a fact out of the notebook; a later miss brings it back. Raises Refusal("not_found")."""
    with writing() as session:
        if lock_person(session, person_id) is None or cards.topic_of_fact(fact_id) is None:
            raise Refusal("not_found")
        session.merge(DismissedMistake(person_id=person_id, fact_id=fact_id, at=now))
