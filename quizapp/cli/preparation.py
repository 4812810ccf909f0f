"""What a start makes ready: the secret key, the newest schema, the seeds, the first teacher's link."""

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from quizapp.cli.places import SEEDS


def secret_key(instance: Path) -> str:
    """Read the key that signs cookies; the first start makes it, for its owner alone."""
    import secrets
    import tempfile

    path = instance / "secret_key"
    if not path.exists():
        # Linked under its name when it is whole, as another start may read it at this moment.
        with tempfile.NamedTemporaryFile("w", dir=instance) as made:
            made.write(secrets.token_hex(32))
            made.flush()
            with contextlib.suppress(FileExistsError):
                os.link(made.name, path)
    key = path.read_text(encoding="utf-8").strip()
    if len(key) < 32:
        raise click.ClickException(f"{path} holds no key; delete it, and the next start makes a new one.")
    return key


def _update(database: str) -> None:
    """Bring the database to the newest schema, and keep a copy of what was there."""
    from quizapp.store.backups import back_up, newest_schema, schema_is_current, sqlite_file
    from quizapp.store.database import migrate

    file = sqlite_file(database)
    if file is not None and file.exists() and file.stat().st_size and not schema_is_current(database):
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = file.parent / "backups" / f"{file.stem}-{moment}-before-{newest_schema()}.sqlite"
        back_up(file, copy)
        click.echo(f"The database is being updated; {copy} keeps it as it was.")
    migrate(database)


def prepare(settings: dict[str, Any]) -> str | None:
    """Ready the database; give the path of the first teacher's link, if one is wanted."""
    from sqlalchemy.exc import SQLAlchemyError

    from quizapp.store.database import Busy

    try:
        _update(settings["SQLALCHEMY_DATABASE_URI"])
        return _fill(settings)
    except (SQLAlchemyError, Busy) as error:
        # Only the driver's own words: SQLAlchemy's go on about the statement.
        reason = str(getattr(error, "orig", None) or error).strip()
        raise click.ClickException(f"The database cannot be used: {reason}") from error


def _fill(settings: dict[str, Any]) -> str | None:
    """Load the seeds into an empty database, and make the first teacher's link while nobody teaches."""
    from quizapp.actions.accounts import first_teacher_link
    from quizapp.actions.banks import load_seeds
    from quizapp.store.database import db
    from quizapp.web import create_app

    app = create_app(settings)
    with app.app_context():
        load_seeds(SEEDS, datetime.now(UTC))
        secret = first_teacher_link(datetime.now(UTC))
        # The workers are copies of this process, and a connection must not be shared.
        db.session.remove()
        db.engine.dispose()
    return f"/account/first-teacher/{secret}" if secret else None
