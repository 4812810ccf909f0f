"""`quizapp benchmark-statistics`: how long a teacher waits for the analysis, and how much memory it takes."""

import gc
import tempfile
import time
from datetime import UTC, datetime
from math import exp
from pathlib import Path
from random import Random
from typing import Any

import click

from quizapp.cli.places import SEEDS

_START = datetime(2026, 1, 1, tzinfo=UTC)
_AT_ONCE = 250


@click.command("benchmark-statistics")
@click.option("--learners", multiple=True, type=int, default=(1_000, 10_000), show_default=True)
@click.option("--questions", default=100, show_default=True, help="So many does each learner answer.")
def benchmark_statistics(learners: tuple[int, ...], questions: int) -> None:
    """Time item analysis and test analysis over made-up learners, each in a database of its own."""
    for count in learners:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder) / "benchmark.sqlite", count, questions)


def _measure(file: Path, learners: int, questions: int) -> None:
    from quizapp.actions.analysis import analyse
    from quizapp.actions.statistics import confusions_of, map_of, whole_of
    from quizapp.cli.metering import meter
    from quizapp.store.database import db, migrate
    from quizapp.store.marks import Scope
    from quizapp.web import create_app

    url = f"sqlite:///{file}"
    migrate(url)
    app = create_app({"SECRET_KEY": "for measuring only " * 3, "SQLALCHEMY_DATABASE_URI": url})
    with app.app_context():
        release_id, asked = _fill(learners, questions)
        click.echo(f"{learners:,} learners × {asked} questions = {learners * asked:,} answers")
        scope = Scope(1)
        for name, read in (
            ("each question", lambda: analyse(scope)),
            ("the test as a whole", lambda: whole_of(scope)),
            ("who knows what", lambda: map_of(scope)),
            ("what is mixed up", lambda: confusions_of(scope, release_id)),
        ):
            db.session.rollback()
            gc.collect()
            clock = meter()
            clock.reset_peak()
            began = time.perf_counter()
            read()
            seconds, peak = time.perf_counter() - began, clock.peak()
            held = f"{peak / 1e6:.0f} MB at most" if peak else "memory unknown"
            click.echo(f"  {seconds:6.2f} s, {held}: {name}")
        db.session.remove()
        db.engine.dispose()


def _fill(learners: int, questions: int) -> tuple[int, int]:
    """Store what made-up learners answered, past all actions; give the release and how many questions it took."""
    from sqlalchemy import insert, select

    from quizapp.actions.banks import load_seeds
    from quizapp.store.attempts import Attempt, Slot, StoredResponse
    from quizapp.store.banks import latest_release, questions_of_release
    from quizapp.store.database import db
    from quizapp.store.people import Person

    load_seeds(SEEDS, _START)
    release = latest_release(1)
    if release is None:
        raise click.ClickException("There are no seeds to make questions of.")
    asked = [one for one in questions_of_release(release.id) if one.question.options][:questions]
    first_person = (db.session.scalar(select(Person.id).order_by(Person.id.desc()).limit(1)) or 0) + 1
    release_id = release.id
    db.session.rollback()
    random = Random(1)
    with db.engine.begin() as connection:
        for first in range(0, learners, _AT_ONCE):
            numbers = range(first, min(first + _AT_ONCE, learners))
            rows: dict[type, list[dict[str, Any]]] = {Person: [], Attempt: [], Slot: [], StoredResponse: []}
            for number in numbers:
                able, credits = random.gauss(0, 1), 0
                for place, one in enumerate(asked):
                    right = random.random() < 1 / (1 + exp(1 - able + place / len(asked)))
                    credits += right
                    slot_id = number * len(asked) + place + 1
                    rows[Slot].append(
                        {
                            "id": slot_id,
                            "attempt_id": number + 1,
                            "position": place + 1,
                            "question_version_id": one.version_id,
                            "option_order": [option.id for option in one.question.options],
                            "flagged": False,
                            "weight": 1.0,
                        }
                    )
                    wrong = random.choice([option.id for option in one.question.options])
                    rows[StoredResponse].append(
                        {
                            "slot_id": slot_id,
                            "answer": one.question.key if right else wrong,
                            "verdict": "right" if right else "wrong",
                            "credit": float(right),
                            "note": "",
                            "guessed": False,
                            "answered_at": _START,
                        }
                    )
                rows[Person].append({"id": first_person + number, "role": "guest", "created_at": _START})
                rows[Attempt].append(
                    {
                        "id": number + 1,
                        "person_id": first_person + number,
                        "set_id": 1,
                        "release_id": release_id,
                        "mode": "practice",
                        "size": len(asked),
                        "state": "submitted",
                        "started_at": _START,
                        "submitted_at": _START,
                        "credit": float(credits),
                        "out_of": len(asked),
                    }
                )
            for table, made in rows.items():
                connection.execute(insert(table), made)
    return release_id, len(asked)
