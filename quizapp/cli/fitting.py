"""`quizapp fit`: learners' own parameters of memory, for a timer to run at night."""

import sys
from importlib.util import find_spec

import click

from quizapp.cli.places import database_option, default_database


@click.command()
@database_option
def fit(database: str | None) -> None:
    """Fit the model of memory to each learner with enough reviews; needs the extra "optimizer"."""
    if find_spec("fsrs_rs_python") is None:
        click.echo(
            "quizapp: the trainer is missing; install it with: pip install 'quizapp[optimizer]'", err=True
        )
        sys.exit(2)
    from flask import Flask

    from quizapp.actions.fitting import fit_everybody
    from quizapp.store.database import init_database

    app = Flask("quizapp.store")
    app.config["SQLALCHEMY_DATABASE_URI"] = database or default_database()
    init_database(app)
    with app.app_context():
        count = 0
        for one in fit_everybody():
            count += 1
            judged = f"{one.outcome.loss_before:.4f} before, {one.outcome.loss_after:.4f} after"
            said = "fitted" if one.changed else "kept as it was"
            click.echo(f"learner {one.person_id}: {one.outcome.reviews} reviews, log loss {judged}; {said}")
        click.echo(f"{count} learners have enough reviews.")
