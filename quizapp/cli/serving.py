"""`quizapp run`."""

import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from typing import TYPE_CHECKING, Any

import click

from quizapp.cli.places import database_option, default_database, instance
from quizapp.cli.preparation import prepare, secret_key
from quizapp.cli.working import worker_beside

if TYPE_CHECKING:
    from flask import Flask

Beside = Callable[["Flask"], AbstractContextManager[None]]


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 64), help="For each process.")
@click.option(
    "--worker/--no-worker",
    default=True,
    show_default=True,
    help="Do long work here, too; see `quizapp work`.",
)
@click.option("--proxies", default=0, show_default=True, help="Proxies in front, whose headers are true.")
@database_option
def run(
    host: str, port: int, workers: int, threads: int, worker: bool, proxies: int, database: str | None
) -> None:
    """Start the site: makes or updates the database first, then prints the address."""
    # Whatever the shell says, nobody gets a debugger on a page.
    os.environ.pop("FLASK_DEBUG", None)
    _check_port(host, port)
    settings = {
        "SECRET_KEY": secret_key(instance()),
        "SQLALCHEMY_DATABASE_URI": database or default_database(),
        "TRUSTED_PROXIES": proxies,
        "MEDIAWIKI": os.environ.get("QUIZAPP_MEDIAWIKI") or None,
    }
    link = prepare(settings)
    address = f"http://{'127.0.0.1' if host in ('0.0.0.0', '::', '') else host}:{port}"
    click.echo(f"Quizapp is at {address}/")
    if link:
        click.echo(f"Nobody teaches here yet. This link makes you the teacher, once: {address}{link}")
    beside = worker_beside if worker else lambda app: nullcontext()
    if workers == 1:
        _serve_alone(settings, host, port, threads, beside)
    else:
        _serve_together(settings, host, port, workers, threads, beside)


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


def _site(settings: dict[str, Any]) -> "Flask":
    from quizapp.web import create_app

    return create_app(settings)


def _serve_alone(settings: dict[str, Any], host: str, port: int, threads: int, beside: Beside) -> None:
    import waitress

    # A plain kill ends it in good order, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    site = _site(settings)
    with beside(site):
        waitress.serve(
            site,
            host=host,
            port=port,
            threads=threads,
            ident="quizapp",
            clear_untrusted_proxy_headers=not settings["TRUSTED_PROXIES"],
        )


def _serve_together(
    settings: dict[str, Any], host: str, port: int, workers: int, threads: int, beside: Beside
) -> None:
    from gunicorn.app.base import BaseApplication

    working = ExitStack()

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
                "post_worker_init": lambda worker: working.enter_context(beside(worker.wsgi)),
                "worker_exit": lambda server, worker: working.close(),
            }
            for name, value in options.items():
                self.cfg.set(name, value)

        def load(self) -> "Flask":
            """Build the site in a worker."""
            return _site(settings)

    Site().run()
