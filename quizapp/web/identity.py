"""Who is asking. The cookie holds only a random token; person and rights are read with each request."""

from contextlib import suppress
from datetime import UTC, datetime

from flask import Flask, g, has_request_context, request, session
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user

from quizapp.actions import accounts
from quizapp.store import people
from quizapp.store.database import Busy
from quizapp.store.people import Person

login = LoginManager()
# Phones change their address all the time, and the token is what counts.
login.session_protection = None


class Visitor(UserMixin):
    """A browser with a sign-in that holds; Flask-Login keeps its token in the session."""

    def __init__(self, token: str, person: Person) -> None:
        self.token = token
        self.person = person

    def get_id(self) -> str:
        """Give what the cookie holds."""
        return self.token


def init_app(app: Flask) -> None:
    """Let each request know who asks."""
    login.init_app(app)
    app.before_request(stay_signed_in)
    app.jinja_env.globals.update(current_person=current_person, looks=looks)


@login.user_loader
def visitor_with(token: str) -> Visitor | None:
    """Find who holds this token; nobody where the sign-in has ended."""
    person = people.person_of_token(token, now())
    return person and Visitor(token, person)


def now() -> datetime:
    """Read the clock: once per request, so that one answer has one time."""
    if "now" not in g:
        g.now = datetime.now(UTC)
    return g.now


def stay_signed_in() -> None:
    """Note once a day that this browser is still in use, so that its sign-in does not lapse."""
    today = now().date().isoformat()
    if request.endpoint in (None, "static") or session.get("seen") in (None, today):
        return
    token = current_token()
    if token:
        # A busy database is no reason to keep anybody waiting for this; tomorrow is another day.
        with suppress(Busy):
            accounts.keep_signed_in(token, now())
        session["seen"] = today


def current_person() -> Person | None:
    """Give the person who asks; None for a stranger."""
    if not has_request_context() or g.get("nobody"):
        return None
    return getattr(current_user, "person", None)


def looks() -> dict[str, str]:
    """Give how pages look to whoever asks."""
    asking = current_person()
    return (asking.looks or {}) if asking is not None else {}


def current_token() -> str | None:
    """Give the token of this browser's sign-in."""
    return getattr(current_user, "token", None)


def ask_nobody() -> None:
    """Treat the reader as a stranger from here on: a page about a broken database must not ask it again."""
    g.nobody = True


def arrive(token: str) -> None:
    """Let this browser act for whoever holds the token.

    Forms open in other tabs stop working: their token was given to whoever was here before.
    """
    session.pop("csrf_token", None)
    begin(token)


def begin(token: str) -> None:
    """Let a stranger's browser act for a new guest; forms open in other tabs go on working."""
    visitor = visitor_with(token)
    if visitor is None:
        raise LookupError("this sign-in does not hold")
    login_user(visitor)
    session["seen"] = now().date().isoformat()


def leave() -> None:
    """Forget who used this browser; its language stays."""
    kept = {key: session[key] for key in ("language", "script") if key in session}
    logout_user()
    session.clear()
    session.update(kept)
