"""`quizapp work`, and the same worker inside `quizapp run`."""

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from quizapp.cli.places import database_option, default_database, instance
from quizapp.cli.preparation import prepare, secret_key

if TYPE_CHECKING:
    from flask import Flask

LOOKS_EACH = 1.0
"""Seconds between two looks into the queue."""

log = logging.getLogger(__name__)


@click.command()
@database_option
def work(database: str | None) -> None:
    """Do the long work of the site, such as making questions, in a process of its own.

    For larger sites: start the site with `--no-worker` and as many of these as there are processors to spare. A
    job whose worker dies is taken up again by another.
    """
    from quizapp.web import create_app

    settings = {
        "SECRET_KEY": secret_key(instance()),
        "SQLALCHEMY_DATABASE_URI": database or default_database(),
    }
    prepare(settings)
    ending = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: ending.set())
    click.echo("Waiting for work. Ctrl-C ends it; a job that is under way goes back into the queue.")
    work_until(create_app(settings), ending)


@contextmanager
def worker_beside(app: "Flask") -> Iterator[None]:
    """Work in a thread of this process while the block runs."""
    ending = threading.Event()
    thread = threading.Thread(target=work_until, args=(app, ending), name="quizapp-worker", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(10)


def work_until(app: "Flask", ending: threading.Event) -> None:
    """Do one job after the other until told to end."""
    from sqlalchemy.exc import SQLAlchemyError

    from quizapp.actions.working import work_once
    from quizapp.store.database import Busy

    while not ending.is_set():
        done = False
        with app.app_context():
            try:
                done = work_once(ending.is_set)
            except (SQLAlchemyError, Busy) as error:
                # The database is away or busy; the queue is still there when it comes back.
                log.warning("no work can be taken now: %s", getattr(error, "orig", error))
            except Exception:
                # Whatever it is, the next job may do better than no worker at all.
                log.exception("the worker stumbled")
        if not done:
            ending.wait(LOOKS_EACH)
