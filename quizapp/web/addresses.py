"""Where to send the reader next: only to pages of this site."""

from flask import Flask, request, url_for


def init_app(app: Flask) -> None:
    """Let templates write `back_here()`."""
    app.jinja_env.globals["back_here"] = back_here


def back_here() -> str:
    """Give the address of this page as one can open it again; home where a form alone leads here."""
    rule = request.url_rule
    if rule is None or "GET" not in (rule.methods or ()):
        return url_for("learner.home")
    return request.full_path.rstrip("?") if request.method == "GET" else request.path


def safe_next(given: str | None) -> str:
    """Take an address from a form or link if it stays on this site; home otherwise."""
    address = given or ""
    stays = address.startswith("/") and address[1:2] not in ("/", "\\") and address.isprintable()
    return address if stays else url_for("learner.home")
