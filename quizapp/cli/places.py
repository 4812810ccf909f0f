"""Where the commands find things: the seeds, the instance folder, the database."""

import os
from pathlib import Path

import click

PROJECT = Path(__file__).parents[2]
SEEDS = PROJECT / "seeds"

database_option = click.option(
    "--database",
    envvar="DATABASE_URL",
    metavar="URL",
    help="The database; without it SQLite in the instance folder.  [also: DATABASE_URL]",
)


def instance() -> Path:
    """Give the instance folder, made where it is missing and for its owner alone."""
    folder = Path(os.environ.get("QUIZAPP_INSTANCE") or PROJECT / "instance")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder.resolve()


def default_database() -> str:
    """Name the SQLite database of the instance folder."""
    return f"sqlite:///{instance() / 'quizapp.sqlite'}"
