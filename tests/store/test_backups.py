"""Backups: whole, private, and never in place of something."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.store.backups import back_up, sqlite_file


@pytest.fixture
def database_engine() -> str:
    """PostgreSQL has its own tools."""
    return "sqlite"


@pytest.fixture
def file(database_url) -> Path:
    return sqlite_file(database_url)


def people(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM person").fetchone()[0]


def test_a_backup_holds_what_still_stands_in_the_write_ahead_log(file, tmp_path):
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        for _ in range(50):
            writer.execute("INSERT INTO person (role, created_at) VALUES ('guest', '2026-01-01')")
        back_up(file, tmp_path / "kept" / "copy.sqlite")
    assert people(tmp_path / "kept" / "copy.sqlite") == 50
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["copy.sqlite"]


def test_a_backup_is_for_its_owner_alone(file, tmp_path):
    back_up(file, tmp_path / "copy.sqlite")
    assert stat.S_IMODE((tmp_path / "copy.sqlite").stat().st_mode) == 0o600


def test_a_backup_replaces_nothing(file, tmp_path):
    (tmp_path / "copy.sqlite").write_text("precious")
    with pytest.raises(FileExistsError):
        back_up(file, tmp_path / "copy.sqlite")
    assert (tmp_path / "copy.sqlite").read_text() == "precious"


def test_a_damaged_database_gives_no_backup(file, tmp_path):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(file.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    file.write_bytes(data)
    with pytest.raises(sqlite3.DatabaseError):
        back_up(file, tmp_path / "copy.sqlite")
    assert list(tmp_path.glob("copy*")) == []


def test_only_sqlite_has_a_file():
    assert sqlite_file("postgresql://a@b/c") is None
    assert sqlite_file("sqlite:////a/b.sqlite") == Path("/a/b.sqlite")
