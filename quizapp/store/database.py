"""The database and its laws: SQLite by default, PostgreSQL by one setting.

SQLite's driver and SQLAlchemy's defaults lose racing updates without any error. Here reads are deferred
transactions, and every write runs in `writing()`: one writer per process at a time, and `BEGIN IMMEDIATE`
between processes. On PostgreSQL the row that decides is locked instead (see `store.people.lock_person`).
"""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, DateTime, Dialect, Engine, MetaData, event, text
from sqlalchemy.engine import Connection, ExceptionContext, make_url
from sqlalchemy.orm import DeclarativeBase, Session, registry
from sqlalchemy.types import TypeDecorator

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_TIMEOUT = 5000  # milliseconds
# PostgreSQL: serialization failure, deadlock, lock not available, out of connections.
BUSY_STATES = {"40001", "40P01", "55P03", "53300"}
BUSY_WORDS = ("database is locked", "database table is locked", "database or disk is full")

_write_lock = threading.Lock()


class Busy(Exception):
    """The database cannot take this now; nothing was stored, and trying again soon is right."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always aware and in UTC. SQLite would give naive ones back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment, whose meaning would depend on the machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """What all tables share: named constraints, so that migrations can change them, and moments in UTC."""

    registry = registry(
        metadata=MetaData(
            naming_convention={
                "ix": "ix_%(table_name)s_%(column_0_N_name)s",
                "uq": "uq_%(table_name)s_%(column_0_N_name)s",
                "ck": "ck_%(table_name)s_%(constraint_name)s",
                "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "pk": "pk_%(table_name)s",
            }
        ),
        type_annotation_map={
            datetime: UtcDateTime(),
            dict[str, Any]: JSON(none_as_null=True),
            list[Any]: JSON(none_as_null=True),
            list[str]: JSON(none_as_null=True),
        },
    )


db = SQLAlchemy(model_class=Base, disable_autonaming=True)


def init_database(app: Flask) -> None:
    """Give the app its engine, under the laws above, at `SQLALCHEMY_DATABASE_URI`. Makes no table."""
    import quizapp.store.tables  # noqa: F401 - the tables must be known before anybody asks for them

    url = make_url(database_url(app.config["SQLALCHEMY_DATABASE_URI"]))
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    options: dict[str, Any] = {"json_serializer": partial(json.dumps, ensure_ascii=False)}
    if url.get_backend_name() == "postgresql":
        options |= {"pool_pre_ping": True, "connect_args": {"options": "-c lock_timeout=10000"}}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    db.init_app(app)
    Migrate(app, db, directory=str(MIGRATIONS), render_as_batch=True)
    with app.app_context():
        _listen(db.engine)


def database_url(given: str) -> str:
    """Read a database's address as people write it: also `postgres://`, which SQLAlchemy does not know."""
    scheme, separator, rest = str(given).partition("://")
    return f"postgresql://{rest}" if separator and scheme == "postgres" else given


@contextmanager
def writing() -> Iterator[Session]:
    """Run the block as one short write transaction; commit at its end, or undo all of it at an error.

    Rows read before are read afresh, as what decides must be read inside. Only `actions/` may use this.
    Raises Busy where the database does not let us write in time.
    """
    session = db.session()
    if session.info.get("writing"):
        raise RuntimeError("a write transaction is open already")
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("rows were changed outside a write transaction")
    session.rollback()
    with _write_lock if db.engine.dialect.name == "sqlite" else _no_lock():
        session.info["writing"] = True
        try:
            session.connection(execution_options={"quizapp_immediate": True})
            yield session
            session.commit()
        except BaseException:
            session.rollback()
            raise
        finally:
            del session.info["writing"]


@contextmanager
def _no_lock() -> Iterator[None]:
    yield


def is_sqlite() -> bool:
    """Tell whether this app's database is SQLite."""
    return db.engine.dialect.name == "sqlite"


def lock_table(session: Session, table: type[Base]) -> None:
    """Let nobody else write this table until the transaction ends. SQLite's writer is alone already."""
    if not is_sqlite():
        session.execute(text(f'LOCK TABLE "{table.__tablename__}" IN SHARE ROW EXCLUSIVE MODE'))


def migrate(url: str) -> None:
    """Bring the database at this address to the newest schema; two processes may do it at once."""
    from alembic import command

    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    init_database(app)
    with app.app_context():
        try:
            command.upgrade(app.extensions["migrate"].migrate.get_config(), "head")
        finally:
            db.session.remove()
            db.engine.dispose()


def _listen(engine: Engine) -> None:
    event.listen(engine, "handle_error", _name_busy)
    if engine.dialect.name != "sqlite":
        return
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not open transactions by itself: it would do so too late, and deferred.
    connection.isolation_level = None
    # Waiting comes first, or the other settings fail while another process writes.
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA secure_delete=ON")


def _begin_sqlite(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("quizapp_immediate")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _name_busy(context: ExceptionContext) -> None:
    original = context.original_exception
    busy = getattr(original, "sqlstate", None) in BUSY_STATES or (
        isinstance(original, sqlite3.OperationalError) and str(original).startswith(BUSY_WORDS)
    )
    if busy:
        raise Busy(str(original)) from original
