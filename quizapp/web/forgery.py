"""Refuse writes that another site caused: a token in every form, and a look at where they come from."""

from urllib.parse import urlsplit

from flask import Flask, abort, request
from flask_wtf.csrf import CSRFProtect

protection = CSRFProtect()
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


def init_app(app: Flask) -> None:
    """Check every request that changes something; the token lives as long as the session."""
    app.before_request(refuse_foreign_writes)
    protection.init_app(app)


def refuse_foreign_writes() -> None:
    """Answer 400 to a write that the browser itself calls foreign."""
    if request.method not in SAFE_METHODS and not comes_from_here():
        abort(400)


def comes_from_here() -> bool:
    """Tell whether the request started on this site, as far as the browser says."""
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site in ("same-origin", "none")
    # Older browsers say only where they come from. (Behind a proxy the host may have another name, so this
    # is the second choice.)
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host
