"""The power goes while the marks of two hundred attempts are repaired: all are old, or all are new."""

import subprocess
import sys
import time
from random import Random

import pytest
from sqlalchemy import inspect, select, text

from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.cards import Card, Review
from quizapp.store.database import db, writing
from quizapp.store.grading import Regrade, Remark
from tests.actions import flawed, sample
from tests.actions.flawed import FLAWED, OTHER, RIGHT
from tests.harness.sources import ROOT

ATTEMPTS = 200
KILLS = 20
OTHERS = [one for one in sample.bank().questions if one.facts[0] != RIGHT.facts[0]][:4]


def contents() -> dict[str, list[str]]:
    """Read every row of every table."""
    db.session.rollback()
    with db.engine.connect() as connection:
        names = inspect(connection).get_table_names()
        return {
            one: sorted(map(str, connection.execute(text(f'SELECT * FROM "{one}"')).all())) for one in names
        }


def problems(key: str) -> list[str]:
    """Say what does not agree with this key: marks, sums, ratings, or a remark that is not there."""
    db.session.rollback()
    found = []
    earned: dict[int, float] = {}
    rows = db.session.execute(
        select(Attempt, Slot, StoredResponse)
        .join(Slot, Slot.attempt_id == Attempt.id)
        .outerjoin(StoredResponse, StoredResponse.slot_id == Slot.id)
    ).all()
    answers = {}
    for attempt, slot, stored in rows:
        earned[attempt.id] = earned.get(attempt.id, 0.0) + (stored.credit if stored else 0.0)
        if stored is not None and slot.position == 1:
            answers[stored.id] = stored.answer
            if (stored.verdict, stored.credit) != (
                ("right", 1.0) if stored.answer == key else ("wrong", 0.0)
            ):
                found.append(f"response {stored.id} is {stored.verdict}")
    for attempt, _, _ in rows:
        if attempt.credit != earned[attempt.id]:
            found.append(f"attempt {attempt.id} has {attempt.credit}, not {earned[attempt.id]}")
    for review, card in db.session.execute(select(Review, Card).join(Card, Card.id == Review.card_id)):
        if card.memory != review.after:
            found.append(f"card {card.id} does not remember its review")
        if review.response_id in answers and (review.rating == 3) != (answers[review.response_id] == key):
            found.append(f"review {review.id} was rated by another key")
    regrades = db.session.scalars(select(Regrade.id)).all()
    if len(db.session.scalars(select(Remark.id)).all()) != ATTEMPTS * len(regrades):
        found.append("remarks are missing")
    return found


def command(place, sets, key) -> list[str]:
    url = db.engine.url.render_as_string(hide_password=False)
    wanted = map(str, (url, sets.flawed, RIGHT.id, sets.version_id, key))
    return [sys.executable, "-m", "tests.harness.repairing", *wanted]


@pytest.mark.xdist_group("kills")
def test_a_repair_that_is_killed_has_changed_everything_or_nothing(place, now):
    sets = flawed.publish(now)
    chance = Random(1938)
    people = flawed.learners(ATTEMPTS, now)
    with writing() as session:
        for person in people:
            flawed.sit_in(session, person, sets.flawed, flawed.by_chance(chance, [RIGHT, *OTHERS]), now)
    key = FLAWED.key
    assert problems(key) == []
    turns = [RIGHT.key, OTHER, FLAWED.key]
    long = 0.0
    outcomes = []
    for kill in range(KILLS + 1):
        coming = (
            turns[kill % len(turns)] if key != turns[kill % len(turns)] else turns[(kill + 1) % len(turns)]
        )
        before = contents()
        child = subprocess.Popen(command(place, sets, coming), stdout=subprocess.PIPE, text=True, cwd=ROOT)
        with child:
            assert child.stdout.readline() == "ready\n"
            began = time.monotonic()
            if kill == 0:
                # The first one lives, and tells how long it takes.
                assert child.stdout.readline() == "done\n"
                long = time.monotonic() - began
            else:
                time.sleep(chance.uniform(0, 1.1 * long))
            child.kill()
        after = contents()
        done = len(after["regrade"]) > len(before["regrade"])
        outcomes.append(done)
        if done:
            key = coming
        else:
            assert after == before
        assert problems(key) == []
    # Kills came before the end and after it, or the test has shown nothing.
    assert outcomes[0] and 0 < sum(outcomes[1:]) < KILLS, outcomes
