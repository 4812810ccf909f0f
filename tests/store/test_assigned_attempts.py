"""Attempts of before keep all they are when they may belong to an assignment, and back again."""

from alembic import command
from flask import Flask, current_app
from sqlalchemy import text

from quizapp.store.database import db, init_database

FILLED = (
    "INSERT INTO person (id, role, created_at) VALUES (1, 'learner', '2026-01-01')",
    "INSERT INTO question_set (id, title, published, created_at) VALUES (1, 'Set', true, '2026-01-01')",
    "INSERT INTO release (id, set_id, number, generator, summary, findings, created_at)"
    " VALUES (1, 1, 1, 'by hand', '{}', '[]', '2026-01-01')",
    "INSERT INTO attempt (id, person_id, set_id, release_id, size, state, started_at, credit, out_of)"
    " VALUES (1, 1, 1, 1, 5, 'submitted', '2026-01-01', 2.5, 5), (2, 1, 1, 1, 5, 'open', '2026-01-01', NULL, 5)",
)
ASSIGNED = (
    "INSERT INTO school_class (id, name, created_at) VALUES (1, 'History', '2026-01-01')",
    "INSERT INTO assignment (id, class_id, set_id, release_id, title, size, opens_at, closes_at,"
    " attempts_allowed, counts, feedback, created_at)"
    " VALUES (1, 1, 1, 1, 'Test', 5, '2026-01-01', '2026-01-02', 1, 'best', 'each', '2026-01-01')",
    "INSERT INTO attempt (id, person_id, set_id, release_id, assignment_id, size, state, started_at, out_of)"
    " VALUES (3, 1, 1, 1, 1, 5, 'open', '2026-01-01', 5)",
)


def test_attempts_are_kept_up_and_down(empty_database_url):
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = empty_database_url
    init_database(app)
    with app.app_context():
        config = current_app.extensions["migrate"].migrate.get_config()
        command.upgrade(config, "0005")
        _run(FILLED)
        command.upgrade(config, "0006")
        kept = [(1, "submitted", 2.5), (2, "open", None)]
        assert _attempts() == kept
        _run(ASSIGNED)
        command.downgrade(config, "0005")
        assert _attempts() == [*kept, (3, "submitted", 0)]
        db.engine.dispose()


def _run(statements: tuple[str, ...]) -> None:
    with db.engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def _attempts() -> list[tuple]:
    with db.engine.connect() as connection:
        return [
            tuple(row)
            for row in connection.execute(text("SELECT id, state, credit FROM attempt ORDER BY id"))
        ]
