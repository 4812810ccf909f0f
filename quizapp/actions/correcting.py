"""Facts that a new release states otherwise: their cards come soon and say so once; the memories stay."""

from datetime import datetime

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from quizapp.bank_file import fact_from_dict
from quizapp.facts import Fact
from quizapp.store.banks import QuestionSet, Release
from quizapp.store.cards import Card
from quizapp.store.scopes import studying
from quizapp.store.versions import FactVersion, ReleaseFact
from quizapp.study.scheduling import memory_from_dict
from quizapp.study.wordings import same_fact


def mark_corrected(session: Session, set_id: int, release_id: int, now: datetime) -> int:
    """Mark the cards of facts that a new release states otherwise than the set did last; give how many facts.

    Only cards of people who study the set, as others never read its articles. Where the set states again what a
    learner knew, their card's mark goes.
    """
    corrected = 0
    for before, after in _restated(session, set_id, release_id):
        corrected += 1
        cards = (
            Card.fact_id == after.fact_id,
            Card.memory.is_not(None),
            Card.person_id.in_(studying(session.get_one(QuestionSet, set_id))),
        )
        session.execute(
            update(Card)
            .where(*cards)
            .execution_options(synchronize_session=False)
            .values(
                corrected_from=func.coalesce(Card.corrected_from, before.id),
                corrected_to=after.id,
                due=case((Card.due > now, now), else_=Card.due),
            )
        )
        known = [one.id for one in _versions(session, after.fact_id) if same_fact(_fact(one), _fact(after))]
        again = select(Card).where(*cards, Card.corrected_from.in_(known))
        for card in session.scalars(again.execution_options(populate_existing=True)):
            card.corrected_from = card.corrected_to = None
            card.due = memory_from_dict(card.memory).due
    return corrected


def _restated(session: Session, set_id: int, release_id: int) -> list[tuple[FactVersion, FactVersion]]:
    """Pair each fact that a release states with what the set said last, where that was something else.

    A fact that was away meanwhile, or withheld, is compared with what was said before.
    """
    new = {version.fact_id: version for version in _stated(session, release_id)}
    number = select(Release.number).where(Release.id == release_id).scalar_subquery()
    held = session.execute(
        select(FactVersion.id, FactVersion.fact_id)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .join(Release, Release.id == ReleaseFact.release_id)
        .where(Release.set_id == set_id, Release.number < number)
        .group_by(FactVersion.id, FactVersion.fact_id)
        .order_by(func.max(Release.number).desc())
    ).all()
    others = {id for id, fact_id in held if fact_id in new and id != new[fact_id].id}
    bodies = {}
    for start in range(0, len(others), 500):
        some = sorted(others)[start : start + 500]
        bodies |= {
            one.id: one for one in session.scalars(select(FactVersion).where(FactVersion.id.in_(some)))
        }
    last: dict[str, FactVersion] = {}
    for id, fact_id in held:
        if fact_id in new and fact_id not in last:
            version = bodies.get(id, new[fact_id])
            if _fact(version).status == "ok":
                last[fact_id] = version
    return [
        (last[fact_id], version)
        for fact_id, version in new.items()
        if fact_id in last and not same_fact(_fact(last[fact_id]), _fact(version))
    ]


def _stated(session: Session, release_id: int) -> list[FactVersion]:
    versions = session.scalars(
        select(FactVersion)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(ReleaseFact.release_id == release_id)
        .order_by(ReleaseFact.position)
    )
    return [version for version in versions if _fact(version).status == "ok"]


def _versions(session: Session, fact_id: str) -> list[FactVersion]:
    return list(session.scalars(select(FactVersion).where(FactVersion.fact_id == fact_id)))


def _fact(version: FactVersion) -> Fact:
    return fact_from_dict(version.body)
