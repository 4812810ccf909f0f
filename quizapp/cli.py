"""The commands. Each imports what it needs only when it runs, so that `generate` works without the site."""

import contextlib
import os
import signal
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from quizapp import __version__

if TYPE_CHECKING:
    from flask import Flask

PROJECT = Path(__file__).parents[1]
SEEDS = PROJECT / "seeds"

database_option = click.option(
    "--database",
    envvar="DATABASE_URL",
    metavar="URL",
    help="The database; without it SQLite in the instance folder.  [also: DATABASE_URL]",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="quizapp")
def main() -> None:
    """Quizzes and flashcards that prove themselves with the words of an encyclopedia article."""


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 64), help="For each process.")
@click.option("--proxies", default=0, show_default=True, help="Proxies in front, whose headers are true.")
@database_option
def run(host: str, port: int, workers: int, threads: int, proxies: int, database: str | None) -> None:
    """Start the site: makes or updates the database first, then prints the address."""
    # Whatever the shell says, nobody gets a debugger on a page.
    os.environ.pop("FLASK_DEBUG", None)
    _check_port(host, port)
    settings = {
        "SECRET_KEY": _secret_key(_instance()),
        "SQLALCHEMY_DATABASE_URI": database or _default_database(),
        "TRUSTED_PROXIES": proxies,
    }
    link = _prepare(settings)
    address = f"http://{'127.0.0.1' if host in ('0.0.0.0', '::', '') else host}:{port}"
    click.echo(f"Quizapp is at {address}/")
    if link:
        click.echo(f"Nobody teaches here yet. This link makes you the teacher, once: {address}{link}")
    (_serve_alone if workers == 1 else _serve_together)(settings, host, port, workers, threads)


@main.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@database_option
def backup(file: Path, database: str | None) -> None:
    """Copy the SQLite database to FILE while the site runs."""
    from quizapp.store.backups import back_up, sqlite_file

    source = sqlite_file(database or _default_database())
    if source is None:
        raise click.ClickException("This database is no SQLite file; back it up with pg_dump.")
    if not source.exists():
        raise click.ClickException(f"There is no database at {source} yet.")
    try:
        back_up(source, file)
    except Exception as error:
        raise click.ClickException(f"No backup was made: {error}") from error
    click.echo(f"Saved to {file}")


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--language",
    type=click.Choice(["zh", "en"]),
    help="The article's language; told from the text by default.",
)
@click.option("--title", help="The article's title; the file's name by default. For one article.")
@click.option("--output", type=click.Path(path_type=Path), help="Write the bank here instead of printing it.")
def generate(paths: tuple[Path, ...], language: str | None, title: str | None, output: Path | None) -> None:
    """Make a question bank of articles: wikitext files, or - for standard input."""
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    if title and len(paths) > 1:
        _refuse("--title names one article, but several were given; let the file names name them")
    articles = []
    for path in paths:
        try:
            name = title or ("" if str(path) == "-" else path.name.removesuffix(path.suffix))
            articles.append(make_article(decode(_read(path)), name, language))
        except NotAnArticle as refusal:
            _refuse(f"{path}: {refusal}")
        except OSError as error:
            _refuse(f"{path}: {error.strerror}; give the path of a wikitext file")
    from quizapp.bank_file import dump_bank
    from quizapp.generator.generation import generate as make_bank

    text = dump_bank(make_bank(articles))
    if output is None:
        sys.stdout.buffer.write(text.encode())
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        _refuse(f"{output}: {error.strerror}; give a path that can be written")


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--gold", type=click.Path(path_type=Path, exists=True), help="Annotations to compare with.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def audit(paths: tuple[Path, ...], gold: Path | None, as_json: bool) -> None:
    """Say what the generator reads, asks and refuses in articles: files, or folders of .wikitext."""
    import json
    import time

    from quizapp.generator.audit.articles import audit_article, summary
    from quizapp.generator.audit.gold import load_gold
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    annotations = load_gold(gold) if gold else {}
    files = [
        file for path in paths for file in (sorted(path.rglob("*.wikitext")) if path.is_dir() else [path])
    ]
    audits = []
    for file in files:
        try:
            article = make_article(decode(file.read_bytes()), file.stem)
        except NotAnArticle as refusal:
            click.echo(f"quizapp: {file}: {refusal}", err=True)
            continue
        if annotations and article.revision not in annotations:
            continue
        one = audit_article(article, time.perf_counter, annotations)
        audits.append(one)
        if not as_json:
            kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(one.items.items()))
            click.echo(
                f"{one.title}: {sum(one.facts.values())} facts; {kinds or 'no items'}; {one.seconds:.2f} s"
            )
            for line in (
                *(f"  missed {text}" for text in one.missed),
                *(f"  wrong {text}" for text in one.wrong),
            ):
                click.echo(line)
    click.echo(json.dumps(summary(audits), ensure_ascii=False, indent=1))


@main.command()
def seeds() -> None:
    """Make the banks that come with the project anew, after a change of the generator."""
    from quizapp.generator.seed_banks import make_seed_banks

    for path, text in make_seed_banks(SEEDS).items():
        path.write_text(text, encoding="utf-8")
        click.echo(f"Wrote {path.relative_to(PROJECT)}")


def _read(path: Path) -> bytes:
    """Read one byte more than is taken in, so that a huge file costs nothing before it is refused."""
    from quizapp.generator.intake import LARGEST

    if str(path) == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _refuse(reason: str) -> NoReturn:
    click.echo(f"quizapp: {reason}", err=True)
    sys.exit(2)


def _instance() -> Path:
    folder = Path(os.environ.get("QUIZAPP_INSTANCE") or PROJECT / "instance")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder.resolve()


def _default_database() -> str:
    return f"sqlite:///{_instance() / 'quizapp.sqlite'}"


def _check_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"Port {port} of {host} cannot be used ({error.strerror}); try another with --port."
            ) from error


def _secret_key(instance: Path) -> str:
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


def _prepare(settings: dict[str, Any]) -> str | None:
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

    app = _site(settings)
    with app.app_context():
        load_seeds(SEEDS, datetime.now(UTC))
        secret = first_teacher_link(datetime.now(UTC))
        # The workers are copies of this process, and a connection must not be shared.
        db.session.remove()
        db.engine.dispose()
    return f"/account/first-teacher/{secret}" if secret else None


def _site(settings: dict[str, Any]) -> "Flask":
    from quizapp.web import create_app

    return create_app(settings)


def _serve_alone(settings: dict[str, Any], host: str, port: int, _workers: int, threads: int) -> None:
    import waitress

    # A plain kill ends it in good order, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    waitress.serve(
        _site(settings),
        host=host,
        port=port,
        threads=threads,
        ident="quizapp",
        clear_untrusted_proxy_headers=not settings["TRUSTED_PROXIES"],
    )


def _serve_together(settings: dict[str, Any], host: str, port: int, workers: int, threads: int) -> None:
    from gunicorn.app.base import BaseApplication

    class Site(BaseApplication):
        """The site in several processes."""

        def load_config(self) -> None:
            """Say how to serve; headers about a proxy are the site's own business."""
            options = {
                "bind": f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
                "workers": workers,
                "worker_class": "gthread",
                "threads": threads,
                "timeout": 120,
                "loglevel": "warning",
                "forwarded_allow_ips": "",
                "control_socket_disable": True,
            }
            for name, value in options.items():
                self.cfg.set(name, value)

        def load(self) -> "Flask":
            """Build the site in a worker."""
            return _site(settings)

    Site().run()
