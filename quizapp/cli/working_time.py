"""`quizapp benchmark-jobs`: whether a large generation shows how far it is, and what it costs everybody else."""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from quizapp.cli.places import PROJECT, SEEDS

_PAGES = ("/", "/sets/1", "/sets/1/read", "/healthz")


@dataclass
class _Seen:
    """What was measured while jobs ran."""

    spans: list[float] = field(default_factory=list)
    progress: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


@click.command("benchmark-jobs")
@click.option("--size", default=200_000, show_default=True, help="Bytes of the article.")
@click.option("--looks", default=400, show_default=True, help="Pages asked for, at rest and during the jobs.")
def benchmark_jobs(size: int, looks: int) -> None:
    """Time pages of a running site at rest, and while questions are made of a large article beside them."""
    with tempfile.TemporaryDirectory() as folder, _site(Path(folder)) as address:
        _spans(address, 50)
        # Before and after, as the machine may have other things to do, too.
        rest = _spans(address, looks)
        seen = _during_jobs(f"sqlite:///{folder}/quizapp.sqlite", address, size, 2 * looks)
        rest += _spans(address, looks)
    click.echo(f"at rest:      {_told(rest)}")
    click.echo(f"during jobs:  {_told(seen.spans)}")
    click.echo(f"ratio of the 99th percentiles: {_p99(seen.spans) / _p99(rest):.2f}")
    click.echo(
        f"{len(seen.seconds)} generations of {size / 1000:.0f} KB, {statistics.median(seen.seconds):.1f} s at the "
        f"median; progress seen in the first: {', '.join(f'{100 * share:.0f} %' for share in seen.progress)}"
    )


@contextmanager
def _site(folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    surroundings = {
        **os.environ,
        "QUIZAPP_INSTANCE": str(folder),
        "DATABASE_URL": f"sqlite:///{folder}/quizapp.sqlite",
    }
    command = [sys.executable, "-m", "quizapp", "run", "--port", str(port)]
    process = subprocess.Popen(
        command, cwd=PROJECT, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{address}/healthz").close()
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


def _spans(address: str, count: int) -> list[float]:
    return [_span(f"{address}{_PAGES[each % len(_PAGES)]}") for each in range(count)]


def _span(address: str) -> float:
    began = time.perf_counter()
    with urllib.request.urlopen(address) as answer:
        answer.read()
    return time.perf_counter() - began


def _during_jobs(url: str, address: str, size: int, looks: int) -> _Seen:
    """Ask for one generation after the other, past the pages, and for pages all the while."""
    from quizapp.store.database import db
    from quizapp.web import create_app

    app = create_app({"SECRET_KEY": "for measuring only " * 3, "SQLALCHEMY_DATABASE_URI": url})
    seen = _Seen()
    with app.app_context():
        teacher, revision = _teacher_with_article(size)
        while len(seen.spans) < looks:
            first = not seen.seconds
            began = time.perf_counter()
            job = _ask(teacher, revision)
            while (found := _state(job)).state in ("waiting", "running"):
                if found.state == "running":
                    seen.spans += _spans(address, len(_PAGES))
                    if first and (not seen.progress or found.progress > seen.progress[-1]):
                        seen.progress.append(found.progress)
            if found.state != "done":
                raise click.ClickException(f"The generation ended as {found.state}: {found.error}")
            seen.seconds.append(time.perf_counter() - began)
        db.session.remove()
        db.engine.dispose()
    return seen


def _teacher_with_article(size: int) -> tuple[int, int]:
    from quizapp.actions import accounts, importing
    from quizapp.actions.working import clock
    from quizapp.sources import Page

    text = (SEEDS / "articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")
    _, _, prose = text.partition("\n==")
    while len(text.encode()) < size:
        text += "\n==" + prose
    text = text.encode()[:size].decode(errors="ignore")
    secret = accounts.first_teacher_link(clock())
    accounts.become_first_teacher(secret, "Measurer", "correct horse battery", clock())
    (outcome,) = importing.add_pages(1, [Page("豫湘桂会战长文", text, "zh")], importing.Rights(), clock())
    if outcome.revision_id is None:
        raise click.ClickException(f"The article was not taken in: {outcome.refused}")
    return 1, outcome.revision_id


def _ask(teacher: int, revision: int) -> int:
    from quizapp.actions.set_building import request_set
    from quizapp.actions.working import clock
    from quizapp.study.settings import EVERYTHING

    return request_set(teacher, "Measured", [revision], EVERYTHING, clock())


def _state(job: int) -> Any:
    from quizapp.store.database import db
    from quizapp.store.jobs import Job

    db.session.rollback()
    return db.session.get(Job, job)


def _p99(spans: list[float]) -> float:
    return statistics.quantiles(spans, n=100)[98]


def _told(spans: list[float]) -> str:
    return f"{len(spans)} pages, {1000 * statistics.median(spans):.1f} ms at the median, {1000 * _p99(spans):.1f} ms at the 99th percentile"
