"""`quizapp benchmark-gradebook`: how long a teacher waits for the gradebook of a large class."""

import gc
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import click

from quizapp.cli.places import SEEDS

_START = datetime(2026, 1, 1, tzinfo=UTC)
_AT_ONCE = 250


@click.command("benchmark-gradebook")
@click.option("--learners", multiple=True, type=int, default=(100, 1_000), show_default=True)
@click.option("--assignments", default=5, show_default=True, help="So many does the class have.")
@click.option("--questions", default=20, show_default=True, help="So many has each assignment.")
def benchmark_gradebook(learners: tuple[int, ...], assignments: int, questions: int) -> None:
    """Time the gradebook with its figures, and count how often it asks the database."""
    for count in learners:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder) / "benchmark.sqlite", count, assignments, questions)


def _measure(file: Path, learners: int, assignments: int, questions: int) -> None:
    from sqlalchemy import event

    from quizapp.actions.grades import book_of
    from quizapp.cli.metering import meter
    from quizapp.store.database import db, migrate
    from quizapp.web import create_app

    url = f"sqlite:///{file}"
    migrate(url)
    app = create_app({"SECRET_KEY": "for measuring only " * 3, "SQLALCHEMY_DATABASE_URI": url})
    with app.app_context():
        _fill(learners, assignments, questions)
        asked = []
        event.listen(db.engine, "before_cursor_execute", lambda *_: asked.append(1))
        gc.collect()
        clock = meter()
        clock.reset_peak()
        began = time.perf_counter()
        book = book_of(1, _START + timedelta(days=1))
        figures = [sum(book.shares(place)) for place in range(len(book.assignments))]
        seconds, peak = time.perf_counter() - began, clock.peak()
        click.echo(
            f"{learners:,} learners × {assignments * questions} items = {learners * assignments * questions:,}"
            f" answers: {seconds:.2f} s, {len(asked)} statements, {(peak or 0) / 1e6:.0f} MB at most"
        )
        if len(book.rows) != learners or not all(figures):
            raise click.ClickException("The gradebook is not whole, so that its time means nothing.")
        db.session.remove()
        db.engine.dispose()


def _fill(learners: int, assignments: int, questions: int) -> None:
    """Store a class and what its made-up learners answered, past all actions."""
    from sqlalchemy import insert

    from quizapp.actions.banks import load_seeds
    from quizapp.store.assignments import Assignment
    from quizapp.store.attempts import Attempt, Slot, StoredResponse
    from quizapp.store.banks import latest_release, questions_of_release
    from quizapp.store.classes import ClassMember, SchoolClass
    from quizapp.store.database import db
    from quizapp.store.people import Person

    load_seeds(SEEDS, _START)
    release = latest_release(1)
    if release is None:
        raise click.ClickException("There are no seeds to make questions of.")
    release_id = release.id
    versions = [one.version_id for one in questions_of_release(release_id)][:questions]
    db.session.rollback()
    random = Random(1)
    rules: dict[str, Any] = {
        "class_id": 1,
        "set_id": 1,
        "release_id": release_id,
        "size": questions,
        "opens_at": _START,
        "closes_at": _START + timedelta(days=7),
        "attempts_allowed": 1,
        "counts": "best",
        "feedback": "submission",
        "created_at": _START,
    }
    with db.engine.begin() as connection:
        connection.execute(insert(SchoolClass), [{"id": 1, "name": "Large", "created_at": _START}])
        connection.execute(
            insert(Assignment),
            [{"id": one + 1, "title": f"Quiz {one + 1}", **rules} for one in range(assignments)],
        )
        for first in range(0, learners, _AT_ONCE):
            rows: dict[type, list[dict[str, Any]]] = {
                table: [] for table in (Person, ClassMember, Attempt, Slot, StoredResponse)
            }
            for number in range(first + 1, min(first + _AT_ONCE, learners) + 1):
                name = f"Learner {number}"
                rows[Person].append(
                    {
                        "id": number,
                        "name": name,
                        "name_key": name.lower(),
                        "role": "learner",
                        "created_at": _START,
                    }
                )
                rows[ClassMember].append({"class_id": 1, "person_id": number, "joined_at": _START})
                for assignment in range(assignments):
                    _sit(rows, number, assignment, number * assignments + assignment, rules, versions, random)
            for table, made in rows.items():
                connection.execute(insert(table), made)


def _sit(
    rows: dict[type, list[dict[str, Any]]],
    person_id: int,
    assignment: int,
    attempt_id: int,
    rules: dict[str, Any],
    versions: list[int],
    random: Random,
) -> None:
    from quizapp.store.attempts import Attempt, Slot, StoredResponse

    marks = [float(random.random() < 0.6) for _ in versions]
    rows[Attempt].append(
        {
            "id": attempt_id,
            "person_id": person_id,
            "assignment_id": assignment + 1,
            **{key: rules[key] for key in ("set_id", "release_id", "size")},
            "mode": "test",
            "state": "submitted",
            "started_at": _START,
            "submitted_at": _START,
            "credit": sum(marks),
            "out_of": len(versions),
        }
    )
    for place, (version_id, mark) in enumerate(zip(versions, marks, strict=True)):
        slot_id = attempt_id * len(versions) + place
        rows[Slot].append(
            {
                "id": slot_id,
                "attempt_id": attempt_id,
                "position": place + 1,
                "question_version_id": version_id,
                "option_order": [],
                "flagged": False,
                "weight": 1.0,
            }
        )
        rows[StoredResponse].append(
            {
                "slot_id": slot_id,
                "answer": "x",
                "verdict": "right" if mark else "wrong",
                "credit": mark,
                "note": "",
                "guessed": False,
                "answered_at": _START,
            }
        )
