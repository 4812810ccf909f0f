"""An app context on a fresh database."""

from collections.abc import Iterator

import pytest
from flask import Flask

from quizapp.store.database import db, init_database


@pytest.fixture
def app(database_url) -> Iterator[Flask]:
    """Open an empty, migrated database."""
    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = database_url
    init_database(app)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()
