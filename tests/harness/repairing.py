"""Repair a question's marks in a process of its own, which may be killed: `python -m tests.harness.repairing URL ...`."""

import sys
from datetime import UTC, datetime

from flask import Flask

from quizapp.actions import regrading
from quizapp.store.database import init_database
from quizapp.study.regrading import Change


def main(url: str, set_id: str, question_id: str, version_id: str, answer: str) -> None:
    """Say "ready", repair, and say "done"."""
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    init_database(app)
    with app.app_context():
        change = Change("key", (int(version_id),), answer)
        print("ready", flush=True)
        regrading.regrade(int(set_id), question_id, change, False, 1, datetime(2026, 3, 4, tzinfo=UTC))
        print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
