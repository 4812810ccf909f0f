"""What people read when something does not work: what happened, what is safe, what to do next."""

from dataclasses import dataclass

from flask import Flask, Response, make_response, render_template, request
from flask_babel import lazy_gettext as _l
from flask_babel.speaklater import LazyString
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError, NotFound, ServiceUnavailable

from quizapp.actions.refusal import Refusal
from quizapp.store.database import Busy
from quizapp.web import forgery, identity
from quizapp.web.labels import label

SECONDS_UNTIL_RETRY = "2"
# What nobody should read over a shoulder, and what the new form brings itself.
NOT_SHOWN_AGAIN = {"password", "new_password", "current_password", "csrf_token"}


@dataclass(frozen=True)
class Explanation:
    """An error in plain words."""

    title: LazyString | str
    text: LazyString | str


EXPLANATIONS = {
    400: Explanation(
        _l("This request cannot be read"),
        _l("Something in it is missing or has the wrong form. Go back and try again."),
    ),
    403: Explanation(_l("This is not open to you"), _l("Another account may be able to open it.")),
    404: Explanation(
        _l("Page not found"),
        _l("There is nothing at this address, or it belongs to somebody else. Please check the link."),
    ),
    405: Explanation(
        _l("This address cannot be opened like that"),
        _l("It only takes what a form sends. Start again from the home page."),
    ),
    413: Explanation(
        _l("That is too large"),
        _l("A text or file may have up to 2 MB. Nothing was saved."),
    ),
    429: Explanation(_l("Too many tries"), _l("Please wait a minute, then try again.")),
    500: Explanation(
        _l("Something went wrong here"),
        _l("It is our fault, not yours. Every answer that was confirmed is saved. Please try again."),
    ),
    503: Explanation(
        _l("Busy just now"),
        _l("This was not saved. Reload the page in a moment to send it again; everything earlier is safe."),
    ),
}


def init_app(app: Flask) -> None:
    """Explain every error on a page of our own."""
    app.register_error_handler(CSRFError, explain_old_page)
    app.register_error_handler(Busy, explain_busy)
    app.register_error_handler(Refusal, explain_refusal)
    app.register_error_handler(HTTPException, explain)


def explain(error: HTTPException) -> Response:
    """Show the page for an HTTP error; redirects and the like pass through."""
    code = error.code or 500
    if code < 400:
        return error.get_response()
    if isinstance(error, InternalServerError):
        identity.ask_nobody()
    explanation = EXPLANATIONS.get(code, EXPLANATIONS[400 if code < 500 else 500])
    response = make_response(render_template("errors/error.html", error=explanation), code)
    response.headers.extend(
        (name, value) for name, value in error.get_headers() if name in ("Allow", "Retry-After")
    )
    return response


def explain_busy(error: Busy) -> Response:
    """Say that nothing was stored, and when to try again."""
    identity.ask_nobody()
    response = explain(ServiceUnavailable())
    response.headers["Retry-After"] = SECONDS_UNTIL_RETRY
    return response


def explain_refusal(refusal: Refusal) -> Response:
    """Say why an action was not done, where its page has no place for it."""
    if refusal.code == "not_found":
        return explain(NotFound())
    refused = Explanation(_l("This was not done"), label("refusal", refusal.code))
    return make_response(render_template("errors/error.html", error=refused), 409)


def explain_old_page(error: CSRFError) -> Response:
    """Keep what was typed on a page that is too old to be trusted, and offer to send it again.

    Only where the browser says that the form was ours: another site must not put words into our page.
    """
    if not forgery.comes_from_here():
        return explain(error)
    fields = [(name, value) for name, value in request.form.items(multi=True) if name not in NOT_SHOWN_AGAIN]
    return make_response(render_template("errors/old_page.html", fields=fields), 400)
