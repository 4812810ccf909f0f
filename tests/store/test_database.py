"""The laws of the database: no lost update, nothing half done, honest when busy."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from quizapp.store import database
from quizapp.store.database import Busy, db, writing
from quizapp.store.people import Person, SignIn, lock_person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

# Adds to a number that is read first, as scores and counters are.
INCREMENTS = """
import sys
from flask import Flask
from quizapp.store.database import init_database, writing
from quizapp.store.people import lock_person
app = Flask("quizapp.store")
app.config["SQLALCHEMY_DATABASE_URI"] = sys.argv[1]
init_database(app)
from concurrent.futures import ThreadPoolExecutor
def add(_):
    with app.app_context(), writing() as session:
        person = lock_person(session, 1)
        person.name = str(int(person.name) + 1)
with ThreadPoolExecutor(4) as threads:
    list(threads.map(add, range(40)))
"""


def add_person(name: str | None = None) -> int:
    with writing() as session:
        person = Person(role="guest", name=name, created_at=NOW)
        session.add(person)
        session.flush()
        return person.id


def names() -> list[str | None]:
    db.session.rollback()
    return list(db.session.scalars(select(Person.name).order_by(Person.id)))


def test_no_update_is_lost_between_processes_and_threads(app, database_url):
    add_person("0")
    command = [sys.executable, "-W", "error", "-c", INCREMENTS, database_url]
    with ThreadPoolExecutor(2) as two:
        list(two.map(lambda _: subprocess.run(command, check=True), range(2)))
    assert names() == ["80"]


def test_an_error_undoes_the_whole_transaction(app):
    with pytest.raises(ZeroDivisionError), writing() as session:
        session.add(Person(role="guest", created_at=NOW))
        session.flush()
        raise ZeroDivisionError
    assert names() == []
    add_person()
    assert names() == [None]


def test_a_write_transaction_sees_what_others_stored_since_the_last_read(app):
    person_id = add_person("old")
    assert db.session.get(Person, person_id).name == "old"

    def elsewhere() -> None:
        with app.app_context(), writing() as session:
            lock_person(session, person_id).name = "new"

    with ThreadPoolExecutor(1) as other:
        other.submit(elsewhere).result()
    with writing() as session:
        assert session.get(Person, person_id).name == "new"


def test_write_transactions_do_not_nest(app):
    with writing(), pytest.raises(RuntimeError, match="open already"), writing():
        pass
    add_person()


def test_a_change_outside_a_write_transaction_is_a_mistake(app):
    db.session.add(Person(role="guest", created_at=NOW))
    with pytest.raises(RuntimeError, match="outside"), writing():
        pass


def test_a_row_without_its_parent_is_refused(app):
    with pytest.raises(IntegrityError), writing() as session:
        session.add(SignIn(token_hash="x", person_id=99, created_at=NOW, seen_at=NOW))


def test_a_moment_comes_back_in_utc(app):
    east = datetime(2026, 3, 2, 17, 0, tzinfo=timezone(timedelta(hours=8)))
    with writing() as session:
        session.add(Person(role="guest", created_at=east))
    stored = db.session.scalar(select(Person.created_at))
    assert stored == NOW and stored.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(app):
    with pytest.raises(StatementError, match="no time zone"), writing() as session:
        session.add(Person(role="guest", created_at=datetime(2026, 3, 2)))


def test_people_may_write_postgres_for_postgresql():
    assert database.database_url("postgres://a@b/c") == "postgresql://a@b/c"
    assert database.database_url("sqlite:///x") == "sqlite:///x"


class TestSQLite:
    """What only SQLite needs."""

    @pytest.fixture
    def database_engine(self) -> str:
        return "sqlite"

    def test_every_connection_waits_syncs_and_minds_foreign_keys(self, app):
        found = {
            name: db.session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("busy_timeout", "synchronous", "foreign_keys", "journal_mode")
        }
        full = 2
        assert found == {
            "busy_timeout": 5000,
            "synchronous": full,
            "foreign_keys": 1,
            "journal_mode": "wal",
        }

    def test_a_locked_database_is_busy_and_nothing_is_stored(self, app, other_writer, monkeypatch):
        with other_writer, pytest.raises(Busy):
            add_person()
        assert names() == []
        add_person()

    def test_readers_do_not_wait_for_a_writer(self, app, other_writer):
        with other_writer:
            assert names() == []

    @pytest.fixture
    def other_writer(self, app, monkeypatch):
        import sqlite3

        monkeypatch.setattr(database, "BUSY_TIMEOUT", 50)
        db.engine.dispose()
        connection = sqlite3.connect(db.engine.url.database)
        connection.execute("BEGIN IMMEDIATE")
        return closing(connection)


class TestPostgreSQL:
    """What only PostgreSQL needs."""

    @pytest.fixture
    def database_engine(self) -> str:
        return "postgresql"

    def test_a_deadlock_is_busy(self, app):
        first, second = add_person(), add_person()
        from threading import Barrier

        both = Barrier(2)

        def cross(one: int, other: int) -> object:
            with app.app_context():
                try:
                    with writing() as session:
                        lock_person(session, one)
                        both.wait()
                        lock_person(session, other)
                except Busy as error:
                    return error
                return None

        with ThreadPoolExecutor(2) as threads:
            results = [threads.submit(cross, *pair) for pair in ((first, second), (second, first))]
            ended = [result.result() for result in results]
        assert sorted(type(one).__name__ for one in ended) == ["Busy", "NoneType"]
        assert db.session.scalar(select(func.count()).select_from(Person)) == 2
