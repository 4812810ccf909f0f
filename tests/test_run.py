"""Starting the site: what `quizapp run` makes, refuses and prints."""

import os
import socket
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import main, serving
from quizapp.cli.preparation import secret_key
from tests.harness.server import free_port


@pytest.fixture
def database_engine() -> str:
    """The other database is started by the tests of the whole server."""
    return "sqlite"


@pytest.fixture
def instance(tmp_path, monkeypatch) -> Path:
    """A folder for one site, which is prepared but not served."""
    folder = tmp_path / "instance"
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setattr(serving, "_serve_alone", lambda *arguments: None)
    return folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["run", "--port", str(free_port()), *arguments])


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def rows(path: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_the_first_start_makes_everything_it_needs(instance):
    done = run()
    assert done.exit_code == 0, done.output
    assert "Quizapp is at http://127.0.0.1:" in done.output
    assert "/account/first-teacher/" in done.output
    assert mode(instance) == 0o700 and mode(instance / "secret_key") == 0o600
    assert len((instance / "secret_key").read_text()) == 64
    assert rows(instance / "quizapp.sqlite", "SELECT count(*) FROM question_set") == [(1,)]
    assert rows(instance / "quizapp.sqlite", "PRAGMA journal_mode") == [("wal",)]


def test_the_next_start_keeps_everything_and_makes_no_copy(instance):
    run()
    key = (instance / "secret_key").read_text()
    done = run()
    assert "updated" not in done.output
    assert (instance / "secret_key").read_text() == key
    assert not (instance / "backups").exists()
    assert rows(instance / "quizapp.sqlite", "SELECT count(*) FROM release") == [(1,)]


def test_each_start_prints_a_new_link_until_somebody_teaches(instance):
    first, second = run().output, run().output
    assert "first-teacher" in first and "first-teacher" in second and first != second
    with closing(sqlite3.connect(instance / "quizapp.sqlite")) as connection, connection:
        connection.execute("INSERT INTO person (role, created_at) VALUES ('teacher', '2026-01-01')")
    assert "first-teacher" not in run().output


def test_an_old_database_is_copied_before_it_is_updated(instance):
    run()
    path = instance / "quizapp.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP INDEX uq_attempt_open")
        connection.execute("DELETE FROM alembic_version")
        connection.execute("CREATE TABLE of_old (word TEXT)")
    done = run()
    assert done.exit_code != 0, "this one cannot be updated, so the copy is all that helps"
    (copy,) = (instance / "backups").iterdir()
    assert rows(copy, "SELECT count(*) FROM of_old") == [(0,)] and mode(copy) == 0o600


def test_a_taken_port_is_refused_in_one_line_and_nothing_is_made(instance):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = CliRunner().invoke(main, ["run", "--port", str(port)])
    assert done.exit_code == 1
    assert done.output.startswith(f"Error: Port {port} of 127.0.0.1 cannot be used")
    assert not (instance / "quizapp.sqlite").exists()


@pytest.mark.parametrize(
    "url",
    ["postgresql://nobody:sesame@127.0.0.1:1/none", "sqlite:////no/such/folder/quizapp.sqlite", "nonsense"],
)
def test_a_database_out_of_reach_is_told_in_a_sentence(instance, url):
    done = run("--database", url)
    assert done.exit_code == 1 and done.output.startswith("Error: The database cannot be used: ")
    assert "sesame" not in done.output and "Traceback" not in done.output


def test_a_broken_key_is_refused(instance):
    instance.mkdir()
    (instance / "secret_key").write_text("dev")
    done = run()
    assert done.exit_code == 1 and "holds no key" in done.output


def test_nobody_gets_a_debugger(instance, monkeypatch):
    served = []
    monkeypatch.setattr(serving, "_serve_alone", lambda settings, *_: served.append(serving._site(settings)))
    monkeypatch.setenv("FLASK_DEBUG", "1")
    run()
    assert served[0].debug is False
    assert "FLASK_DEBUG" not in os.environ


def test_the_secret_key_is_made_once_by_all_who_start_together(instance):
    from concurrent.futures import ThreadPoolExecutor

    instance.mkdir()
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _: secret_key(instance), range(8)))
    assert len(keys) == 1 and [path.name for path in instance.iterdir()] == ["secret_key"]


def test_a_backup_is_one_command(instance, tmp_path):
    assert "no database" in CliRunner().invoke(main, ["backup", str(tmp_path / "copy")]).output
    run()
    done = CliRunner().invoke(main, ["backup", str(tmp_path / "copy")])
    assert done.exit_code == 0, done.output
    assert rows(tmp_path / "copy", "SELECT count(*) FROM question_set") == [(1,)]
    again = CliRunner().invoke(main, ["backup", str(tmp_path / "copy")])
    assert again.exit_code == 1 and "exists already" in again.output


def test_postgresql_has_a_backup_of_its_own(instance, tmp_path):
    asked = ["backup", str(tmp_path / "copy"), "--database", "postgresql://a@b/c"]
    assert "pg_dump" in CliRunner().invoke(main, asked).output
