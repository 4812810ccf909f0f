"""A database with one set of thirty facts, and three people.

Alice teaches, Bob is a guest who learns, Charlie has an account. Each test runs on both databases.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Barrier, Thread
from typing import Any

import pytest
from flask import Flask

from quizapp.actions import accounts, banks
from quizapp.store.database import db, init_database, migrate
from tests.actions import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"


def make_app(url: str) -> Flask:
    """Make the least app that has a database."""
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    init_database(app)
    return app


def _fill(url: str) -> None:
    migrate(url)
    app = make_app(url)
    with app.app_context():
        secret = accounts.first_teacher_link(NOW)
        accounts.become_first_teacher(secret, "Alice", PASSWORD, NOW)
        accounts.start_guest("en", None, NOW)
        charlie = accounts.start_guest("zh_Hans", None, NOW)
        accounts.claim(charlie, "Charlie", PASSWORD, NOW)
        banks.publish_set(sample.TITLE, None, sample.bank(), NOW)
        db.session.remove()
        db.engine.dispose()


@dataclass(frozen=True)
class Place:
    """Who and what the database holds."""

    app: Flask
    alice: int = 1
    bob: int = 2
    charlie: int = 3
    set_id: int = 1

    def at_once(self, action: Callable[[], Any], times: int = 8) -> list[Any]:
        """Do something in several threads at the same moment; give what each got or raised."""
        barrier = Barrier(times)
        results: list[Any] = []

        def one() -> None:
            with self.app.app_context():
                barrier.wait()
                try:
                    results.append(action())
                except Exception as error:
                    results.append(error)

        threads = [Thread(target=one) for _ in range(times)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results


@pytest.fixture
def place(database_from) -> Iterator[Place]:
    """Open a copy of the database, inside an app context."""
    app = make_app(database_from("actions", _fill))
    with app.app_context():
        yield Place(app)
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def empty_place(database_url) -> Iterator[Place]:
    """Open a database that holds nothing yet."""
    app = make_app(database_url)
    with app.app_context():
        yield Place(app)
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def now() -> datetime:
    """A Monday morning in March."""
    return NOW
