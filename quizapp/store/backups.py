"""Copies of a SQLite database that are whole although people write meanwhile."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, make_url

from quizapp.store.database import MIGRATIONS, database_url


def sqlite_file(url: str) -> Path | None:
    """Name the file of a SQLite database; None for any other."""
    parsed = make_url(database_url(url))
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def back_up(source: Path, target: Path) -> None:
    """Copy a database through SQLite's own backup, as a copied file would miss the write-ahead log.

    The copy appears under its name only when it is whole and sound. Raises FileExistsError where something
    has that name already, and sqlite3.DatabaseError where the database is damaged.
    """
    if target.exists():
        raise FileExistsError(f"{target} exists already")
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.unfinished")
    try:
        # It holds people's answers and password hashes: for its owner alone.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
            # All pages at once: in steps, each foreign write would start it over.
            old.backup(new, pages=-1)
            new.execute("PRAGMA journal_mode=DELETE")
            found = new.execute("PRAGMA quick_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"{source} is damaged: {found}")
        os.link(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def schema_is_current(url: str) -> bool:
    """Tell whether a database has the newest schema."""
    engine = create_engine(database_url(url))
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision() == newest_schema()
    finally:
        engine.dispose()


def newest_schema() -> str:
    """Name the newest schema that this program knows."""
    return str(ScriptDirectory(str(MIGRATIONS)).get_current_head())
