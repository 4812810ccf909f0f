"""`quizapp benchmark-pages`: how long a learner waits for feedback, and how that grows with the stored answers."""

import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from quizapp.cli.places import SEEDS

_START = datetime(2026, 1, 1, tzinfo=UTC)
_SLOTS = 20


@click.command("benchmark-pages")
@click.option("--answers", multiple=True, type=int, default=(1_000, 100_000), show_default=True)
@click.option("--looks", default=40, show_default=True, help="How often each page is asked for.")
def benchmark_pages(answers: tuple[int, ...], looks: int) -> None:
    """Time the feedback page among so many stored answers of others, side by side as a ratio."""
    medians = []
    for count in answers:
        with tempfile.TemporaryDirectory() as folder:
            medians.append(_median(Path(folder) / "benchmark.sqlite", count, looks))
        click.echo(f"{count:>9,} stored answers: feedback {medians[-1] * 1000:.1f} ms at the median")
    if len(medians) > 1:
        click.echo(f"ratio of the last to the first: {medians[-1] / medians[0]:.2f}")


def _median(file: Path, count: int, looks: int) -> float:
    from quizapp.actions.banks import load_seeds
    from quizapp.store.database import db, migrate
    from quizapp.web import create_app

    url = f"sqlite:///{file}"
    migrate(url)
    app = create_app({"SECRET_KEY": "for measuring only " * 3, "SQLALCHEMY_DATABASE_URI": url})
    with app.app_context():
        load_seeds(SEEDS, _START)
        _fill(count)
        page, client = _answered_page(app)
        spans = []
        for _ in range(looks):
            began = time.perf_counter()
            client.get(page)
            spans.append(time.perf_counter() - began)
        db.session.remove()
        db.engine.dispose()
    return statistics.median(spans)


def _fill(count: int) -> None:
    """Store answers of many learners, past all actions: only their number matters here."""
    from sqlalchemy import insert, select

    from quizapp.store.attempts import Attempt, Slot, StoredResponse
    from quizapp.store.banks import Release
    from quizapp.store.database import db
    from quizapp.store.people import Person
    from quizapp.store.versions import QuestionVersion

    versions = db.session.scalars(select(QuestionVersion.id).limit(200)).all()
    release = db.session.scalars(select(Release)).first()
    with db.engine.begin() as connection:
        for first in range(0, count // _SLOTS, 500):
            numbers = range(first + 1, min(first + 501, count // _SLOTS + 1))
            people = [{"id": one, "role": "guest", "created_at": _START} for one in numbers]
            sittings = [
                {
                    "id": one,
                    "person_id": one,
                    "set_id": release.set_id,
                    "release_id": release.id,
                    "mode": "practice",
                    "size": _SLOTS,
                    "state": "submitted",
                    "started_at": _START,
                    "submitted_at": _START,
                    "credit": 10.0,
                    "out_of": _SLOTS,
                }
                for one in numbers
            ]
            places = [
                {
                    "id": (one - 1) * _SLOTS + place,
                    "attempt_id": one,
                    "position": place,
                    "question_version_id": versions[(one + place) % len(versions)],
                    "option_order": [],
                    "flagged": False,
                }
                for one in numbers
                for place in range(1, _SLOTS + 1)
            ]
            answers = [
                {
                    "slot_id": place["id"],
                    "answer": "x",
                    "verdict": "wrong",
                    "credit": 0.0,
                    "note": "",
                    "guessed": False,
                    "answered_at": _START + timedelta(seconds=place["id"]),
                }
                for place in places
            ]
            for table, rows in (
                (Person, people),
                (Attempt, sittings),
                (Slot, places),
                (StoredResponse, answers),
            ):
                connection.execute(insert(table), rows)


def _answered_page(app: Any) -> tuple[str, Any]:
    """Begin a quiz as a guest, answer its first question, and give the address of its feedback."""
    import re

    client = app.test_client()
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/sets/1").get_data(as_text=True))
    begun = client.post("/sets/1/attempts", data={"csrf_token": token[1], "size": "5"})
    page = f"{begun.headers['Location']}/questions/1"
    text = client.get(page).get_data(as_text=True)
    token = re.search(r'name="csrf_token" value="([^"]+)"', text)
    values = re.findall(r'name="answer" value="([^"]+)"', text) or ["1944年4月17日"]
    kinds = values if 'class="order"' in text else values[:1]
    client.post(page, data={"csrf_token": token[1], "answer": kinds})
    if 'class="verdict' not in client.get(page).get_data(as_text=True):
        raise click.ClickException(
            "The first question could not be answered, so there is no feedback to time."
        )
    return page, client
