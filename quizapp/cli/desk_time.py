"""`quizapp benchmark-desk`: how long a teacher waits for the list of a large question set."""

import re
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from quizapp.cli.places import SEEDS

_START = datetime(2026, 1, 1, tzinfo=UTC)
_PASSWORD = "for measuring only"
# What a teacher does with a list; the words are of the seeds' own article, in either script.
_PAGES = (
    ("first page", ""),
    ("last page", "?page={last}"),
    ("one kind", "?kind=date"),
    ("to look over, hardest first", "?state=waiting&order=hard"),
    ("least often right first", "?order=share"),
    ("search, simplified", "?q=横山勇"),
    ("search, traditional", "?q=橫山勇"),
)


@click.command("benchmark-desk")
@click.option("--questions", multiple=True, type=int, default=(200, 5_000), show_default=True)
@click.option("--looks", default=15, show_default=True, help="How often each page is asked for.")
def benchmark_desk(questions: tuple[int, ...], looks: int) -> None:
    """Time the list of a set of so many questions: pages, filters, search; the last sizes as a ratio to the first."""
    measured = []
    for count in questions:
        with tempfile.TemporaryDirectory() as folder:
            measured.append(_medians(Path(folder) / "benchmark.sqlite", count, looks))
    click.echo(
        f"{'milliseconds at the median':<30}" + "".join(f"{count:>10,}" for count in questions) + "     ratio"
    )
    for name, _ in _PAGES:
        spans = [one[name] * 1000 for one in measured]
        click.echo(
            f"{name:<30}" + "".join(f"{span:>10.1f}" for span in spans) + f"{spans[-1] / spans[0]:>10.2f}"
        )


def _medians(file: Path, count: int, looks: int) -> dict[str, float]:
    from quizapp.store.database import db, migrate
    from quizapp.web import create_app
    from quizapp.web.paging import PER_PAGE

    url = f"sqlite:///{file}"
    migrate(url)
    app = create_app({"SECRET_KEY": "for measuring only " * 3, "SQLALCHEMY_DATABASE_URI": url})
    with app.app_context():
        _fill(count)
    client = _teacher(app)
    medians = {}
    for name, pattern in _PAGES:
        query = pattern.format(last=-(-count // PER_PAGE))
        client.get(f"/teach/sets/1{query}")
        spans = []
        for _ in range(looks):
            began = time.perf_counter()
            client.get(f"/teach/sets/1{query}")
            spans.append(time.perf_counter() - began)
        medians[name] = statistics.median(spans)
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    return medians


def _fill(count: int) -> None:
    """Publish the seeds' questions again and again under other names, until there are enough of them."""
    from dataclasses import replace

    from quizapp.actions.accounts import become_first_teacher, first_teacher_link
    from quizapp.actions.banks import publish_set
    from quizapp.actions.seeds import read_seeds
    from quizapp.facts import stable_id

    become_first_teacher(first_teacher_link(_START) or "", "Teacher", _PASSWORD, _START)
    bank = read_seeds(SEEDS)[0].bank
    questions = [
        replace(bank.questions[number % len(bank.questions)], id=stable_id("q", "benchmark", number))
        for number in range(count)
    ]
    publish_set("Benchmark", None, replace(bank, questions=tuple(questions)), _START)


def _teacher(app: Any) -> Any:
    client = app.test_client()
    page = client.get("/account/sign-in").get_data(as_text=True)
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)
    if token is None:
        raise click.ClickException("the form to sign in has no token")
    client.post("/account/sign-in", data={"csrf_token": token[1], "name": "Teacher", "password": _PASSWORD})
    return client
