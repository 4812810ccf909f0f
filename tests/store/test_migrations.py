"""Migrations: they make what the tables say, keep every row, and are all or nothing."""

import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy import create_engine, inspect, text

from quizapp.store import backups, database
from quizapp.store.database import MIGRATIONS, Base, db, init_database, migrate

REBUILD = """
from alembic import op
import sqlalchemy as sa
revision = "9999"
down_revision = "{head}"
def upgrade():
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer()))
    {then}
def downgrade():
    pass
"""


def test_migrations_make_what_the_tables_say(app):
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_there_is_one_newest_schema():
    assert len(ScriptDirectory(str(MIGRATIONS)).get_heads()) == 1


def test_migrating_again_changes_nothing(database_url):
    assert backups.schema_is_current(database_url)
    migrate(database_url)
    assert backups.schema_is_current(database_url)


def test_processes_that_start_together_migrate_once(empty_database_url):
    assert not backups.schema_is_current(empty_database_url)
    program = "import sys; from quizapp.store.database import migrate; migrate(sys.argv[1])"
    run = [sys.executable, "-W", "error", "-c", program, empty_database_url]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: subprocess.run(run, check=True), range(4)))
    assert backups.schema_is_current(empty_database_url)


def test_a_migration_can_be_taken_back(database_url):
    with _app(database_url).app_context():
        command.downgrade(_config(), "base")
        assert inspect(db.engine).get_table_names() == ["alembic_version"]
        db.engine.dispose()


class TestRebuildingATable:
    """SQLite changes a table by copying it; what hangs on it must stay."""

    @pytest.fixture
    def database_engine(self) -> str:
        return "sqlite"

    @pytest.fixture
    def filled(self, database_url) -> str:
        path = database_url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for number in range(1, 501):
                connection.execute(
                    "INSERT INTO person (id, role, created_at) VALUES (?, 'guest', '2026-01-01')", (number,)
                )
                connection.execute(
                    "INSERT INTO sign_in (token_hash, person_id, created_at, seen_at)"
                    " VALUES (?, ?, '2026-01-01', '2026-01-01')",
                    (str(number), number),
                )
        return database_url

    def test_it_keeps_every_row_that_hangs_on_it(self, filled, monkeypatch, tmp_path):
        _upgrade_with(filled, monkeypatch, tmp_path, then="pass")
        assert _rows(filled, "SELECT count(shoe_size IS NULL) FROM person") == [(500,)]
        assert _rows(filled, "SELECT count(*) FROM sign_in") == [(500,)]
        assert _rows(filled, "PRAGMA foreign_key_check") == []

    def test_one_that_leaves_orphans_is_undone(self, filled, monkeypatch, tmp_path):
        with pytest.raises(Exception, match="without their parents"):
            _upgrade_with(filled, monkeypatch, tmp_path, then="op.execute('DELETE FROM person WHERE id < 9')")
        assert _rows(filled, "SELECT count(*) FROM person") == [(500,)]
        assert not _rows(filled, "SELECT * FROM pragma_table_info('person') WHERE name = 'shoe_size'")
        assert _rows(filled, "SELECT version_num FROM alembic_version") == [(backups.newest_schema(),)]

    def test_one_that_fails_midway_is_undone(self, filled, monkeypatch, tmp_path):
        with pytest.raises(ZeroDivisionError):
            _upgrade_with(filled, monkeypatch, tmp_path, then="1 / 0")
        assert not _rows(filled, "SELECT * FROM pragma_table_info('person') WHERE name = 'shoe_size'")


def _app(url: str) -> Flask:
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    init_database(app)
    return app


def _config() -> Config:
    from flask import current_app

    return current_app.extensions["migrate"].migrate.get_config()


def _upgrade_with(url: str, monkeypatch: pytest.MonkeyPatch, folder: Path, then: str) -> None:
    """Migrate with one more migration, in a copy of the folder."""
    import shutil

    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy)
    written = REBUILD.format(head=backups.newest_schema(), then=then)
    (copy / "versions" / "9999_test.py").write_text(written)
    with monkeypatch.context() as patched:
        patched.setattr(database, "MIGRATIONS", copy)
        migrate(url)


def _rows(url: str, query: str) -> list[tuple]:
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]
    finally:
        engine.dispose()


def test_lapses_of_before_are_counted_when_they_get_their_column(empty_database_url):
    with _app(empty_database_url).app_context():
        command.upgrade(_config(), "0001")
        with db.engine.begin() as connection:
            for statement in (
                "INSERT INTO person (id, role, created_at) VALUES (1, 'guest', '2026-01-01')",
                "INSERT INTO article (id, title, language, license) VALUES ('a', 'A', 'en', 'CC BY-SA 4.0')",
                "INSERT INTO fact (id, article_id, kind, topic) VALUES ('f', 'a', 'command', 'people')",
                "INSERT INTO card (id, person_id, fact_id, turn) VALUES (1, 1, 'f', 4)",
            ):
                connection.execute(text(statement))
            for number, (rating, before, undone) in enumerate(
                [
                    (1, None, None),
                    (1, {"state": "review"}, None),
                    (3, {"state": "review"}, None),
                    (1, {"state": "relearning"}, None),
                    (1, {"state": "review"}, "2026-01-02"),
                ]
            ):
                connection.execute(
                    text(
                        "INSERT INTO review (id, card_id, rating, source, reviewed_at, before, after, undone_at)"
                        " VALUES (:id, 1, :rating, 'card', '2026-01-01', :before, '{}', :undone)"
                    ),
                    {
                        "id": number,
                        "rating": rating,
                        "before": json.dumps(before) if before else None,
                        "undone": undone,
                    },
                )
        command.upgrade(_config(), "head")
        with db.engine.connect() as connection:
            assert connection.execute(text("SELECT lapses, suspended FROM card")).all() == [(1, False)]
            assert connection.execute(text("SELECT count(*) FROM review")).scalar() == 5
        db.engine.dispose()
