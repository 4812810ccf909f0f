"""`quizapp demo`."""

import secrets
from datetime import UTC, datetime

import click

from quizapp.cli.places import SEEDS, database_option, default_database, instance
from quizapp.cli.preparation import prepare, secret_key


@click.command()
@click.option("--password", help="Of the demo's teacher and first learner; without it one is drawn.")
@database_option
def demo(password: str | None, database: str | None) -> None:
    """Make a class with forty made-up learners and two weeks of their work, to look around in."""
    from quizapp.actions.demo import make_demo, read_demo
    from quizapp.actions.refusal import Refusal
    from quizapp.store.database import db
    from quizapp.web import create_app

    settings = {
        "SECRET_KEY": secret_key(instance()),
        "SQLALCHEMY_DATABASE_URI": database or default_database(),
    }
    prepare(settings)
    click.echo("Making two weeks of work; this takes a minute or two ...")
    with create_app(settings).app_context():
        try:
            made = make_demo(read_demo(SEEDS), password or secrets.token_urlsafe(9), datetime.now(UTC))
        except Refusal as refusal:
            said = {
                "demo_exists": "People of these names are here already: the demo was made before.",
                "not_found": "The question set that comes with Quizapp is not in this database.",
            }
            raise click.ClickException(said.get(refusal.code, refusal.code)) from refusal
        finally:
            db.session.remove()
            db.engine.dispose()
    click.echo(
        f"Sign in as {made.teacher} (teaches) or {made.learner} (learns); the password is {made.password}"
    )
