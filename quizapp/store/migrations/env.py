"""Run migrations: all or nothing, one process at a time, and never through a cascade.

SQLite changes a table by copying it to a new one and dropping the old. With foreign keys on, that drop would
delete or refuse what hangs on it, so they are off meanwhile and checked before the commit.
"""

import time

from alembic import context
from flask import current_app
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from quizapp.store.database import Busy, db

TRIES = 100


def run() -> None:
    """Bring the database of the current app to the wanted revision."""
    arguments = dict(current_app.extensions["migrate"].configure_args)
    arguments["process_revision_directives"] = _skip_empty
    with db.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            connection = connection.execution_options(quizapp_immediate=True)
            _prepare_sqlite(connection)
        context.configure(
            connection=connection,
            target_metadata=db.metadatas[None],
            transactional_ddl=True,
            transaction_per_migration=False,
            render_item=_render_item,
            **arguments,
        )
        try:
            with context.begin_transaction():
                if not sqlite:
                    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7119)")
                context.run_migrations()
                if sqlite:
                    _check_foreign_keys(connection)
        finally:
            if sqlite:
                _driver(connection).execute("PRAGMA foreign_keys=ON")


def _driver(connection: Connection):
    # SQLite ignores these settings inside a transaction, and SQLAlchemy would begin one.
    return connection.connection.dbapi_connection


def _prepare_sqlite(connection: Connection) -> None:
    driver = _driver(connection)
    driver.execute("PRAGMA foreign_keys=OFF")
    # Changing the journal does not wait for another process that does the same.
    for tries_left in reversed(range(TRIES)):
        try:
            if driver.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal":
                return
        except connection.dialect.dbapi.OperationalError as error:
            if not tries_left:
                raise Busy(str(error)) from error
        time.sleep(0.05)


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise DatabaseError(
            "PRAGMA foreign_key_check", None, RuntimeError(f"the migration left {len(broken)} rows without their parents")
        )


def _skip_empty(_context, _revision, directives) -> None:
    if getattr(context.config.cmd_opts, "autogenerate", False) and directives[0].upgrade_ops.is_empty():
        directives[:] = []


def _render_item(kind, item, autogen_context):
    # A migration must not change when our code does, so it names SQLAlchemy's own type.
    if kind == "type" and type(item).__name__ == "UtcDateTime":
        return "sa.DateTime(timezone=True)"
    return False


run()
