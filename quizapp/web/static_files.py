"""Addresses of the site's own files, with their digest: a changed file has a new address."""

import hashlib
from functools import cache
from pathlib import Path

from flask import Flask, url_for

FOLDER = Path(__file__).parent / "static"


def init_app(app: Flask) -> None:
    """Let templates write `static('style.css')`."""
    app.jinja_env.globals["static"] = static


def static(name: str) -> str:
    """Give the address of one of the site's files."""
    return url_for("static", filename=name, v=_digest(name))


@cache
def _digest(name: str) -> str:
    return hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:12]
