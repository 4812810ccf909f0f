"""`quizapp backup`."""

from pathlib import Path

import click

from quizapp.cli.places import database_option, default_database


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@database_option
def backup(file: Path, database: str | None) -> None:
    """Copy the SQLite database to FILE while the site runs."""
    from quizapp.store.backups import back_up, sqlite_file

    source = sqlite_file(database or default_database())
    if source is None:
        raise click.ClickException("This database is no SQLite file; back it up with pg_dump.")
    if not source.exists():
        raise click.ClickException(f"There is no database at {source} yet.")
    try:
        back_up(source, file)
    except Exception as error:
        raise click.ClickException(f"No backup was made: {error}") from error
    click.echo(f"Saved to {file}")
