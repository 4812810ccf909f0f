"""Workers in processes of their own: killed in the middle of a job, asked to end, and several at once."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from quizapp.actions import accounts, banks, set_building
from quizapp.store.banks import QuestionSet
from quizapp.store.database import db, init_database, migrate
from quizapp.store.jobs import Job
from quizapp.store.proposals import proposal_of
from quizapp.study.settings import EVERYTHING
from tests.harness.server import PATIENCE, Server
from tests.harness.sources import ROOT

NOW = datetime.now(UTC)
PASSWORD = "correct horse battery"


@pytest.fixture
def app(database_from) -> Iterator[Flask]:
    """Give a database with the seeds, and Alice, who teaches."""
    app = _app(database_from("seeds and Alice", _fill))
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def _app(url: str) -> Flask:
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    init_database(app)
    return app


def _fill(url: str) -> None:
    migrate(url)
    app = _app(url)
    with app.app_context():
        banks.load_seeds(ROOT / "seeds", NOW)
        accounts.become_first_teacher(accounts.first_teacher_link(NOW), "Alice", PASSWORD, NOW)
        db.session.remove()
        db.engine.dispose()


@contextmanager
def worker(app: Flask, folder) -> Iterator[subprocess.Popen]:
    """Run `quizapp work`."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "DATABASE_URL": app.config["SQLALCHEMY_DATABASE_URI"].render_as_string(hide_password=False),
        "QUIZAPP_INSTANCE": str(folder),
    }
    with (folder / "worker.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "quizapp", "work"], stdout=log, stderr=log, cwd=ROOT, env=surroundings
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def job(number: int) -> Job:
    db.session.rollback()
    return db.session.get(Job, number)


def until(number: int, *states: str) -> Job:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if job(number).state in states:
            return job(number)
        time.sleep(0.02)
    raise AssertionError(f"job {number} is {job(number).state}, not {states}")


def half_a_minute_passes() -> None:
    """Let the leases run out, as they would by waiting."""
    db.session.rollback()
    db.session.execute(update(Job).where(Job.state == "running").values(leased_until=NOW))
    db.session.commit()


def sets_called(title: str) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).where(QuestionSet.title == title))


def test_a_job_whose_worker_is_killed_in_the_middle_is_taken_up_again(app, tmp_path):
    number = set_building.request_set(1, "Mine", [1], EVERYTHING, NOW)
    with worker(app, tmp_path) as first:
        until(number, "running")
        first.kill()
        first.wait()
    assert (job(number).state, sets_called("Mine")) == ("running", 0)
    half_a_minute_passes()
    with worker(app, tmp_path):
        ended = until(number, "done", "failed")
    assert (ended.state, ended.tries, sets_called("Mine")) == ("done", 2, 1)
    assert ended.result["set"] > 1


def test_a_worker_that_is_asked_to_end_puts_its_job_back(app, tmp_path):
    number = set_building.request_generation(1, 1, NOW)
    with worker(app, tmp_path) as one:
        until(number, "running")
        one.send_signal(signal.SIGTERM)
        assert one.wait(PATIENCE) == 0, (tmp_path / "worker.log").read_text()
    assert (job(number).state, job(number).tries) == ("waiting", 0)
    with worker(app, tmp_path):
        assert until(number, "done", "failed").state == "done"
    assert proposal_of(1) is not None


def test_the_workers_beside_the_site_do_each_job_once_and_outlive_a_kill(app, tmp_path):
    wanted = [set_building.request_set(1, f"Set {each}", [1], EVERYTHING, NOW) for each in range(3)]
    url = app.config["SQLALCHEMY_DATABASE_URI"].render_as_string(hide_password=False)
    server = Server(tmp_path, url)
    server.start()
    until(wanted[0], "running", "done")
    server.kill()
    half_a_minute_passes()
    server.start()
    try:
        ends = [until(number, "done", "failed").state for number in wanted]
    finally:
        server.stop()
    assert ends == ["done"] * 3
    assert [sets_called(f"Set {each}") for each in range(3)] == [1, 1, 1]
    assert "Traceback" not in server.log.read_text()
