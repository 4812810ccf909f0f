"""The site: pages for learners, their accounts and teachers.

Law: a view gets its rows through `access`, does one action, and redirects or renders; it knows no tables and
commits nothing. Templates hold no logic, and no answer key before the answer is final.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from flask import Flask, request
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from werkzeug.middleware.proxy_fix import ProxyFix

from quizapp.store.database import init_database
from quizapp.web import (
    access,
    account,
    addresses,
    errors,
    forgery,
    headers,
    health,
    identity,
    labels,
    language,
    learner,
    limits,
    static_files,
    teacher,
)

PROJECT = Path(__file__).parents[2]

SETTINGS = {
    "SECRET_KEY": None,
    "SQLALCHEMY_DATABASE_URI": None,
    "TRUSTED_PROXIES": 0,
    "MEDIAWIKI": None,
    "MAX_CONTENT_LENGTH": 2_500_000,
    "MAX_FORM_MEMORY_SIZE": 2_500_000,
    "MAX_FORM_PARTS": 200,
    "PERMANENT_SESSION_LIFETIME": timedelta(days=365),
    "SESSION_COOKIE_HTTPONLY": True,
    "SESSION_COOKIE_SAMESITE": "Lax",
    "SESSION_COOKIE_NAME": "quizapp",
    "WTF_CSRF_TIME_LIMIT": None,
    "BABEL_TRANSLATION_DIRECTORIES": str(PROJECT / "quizapp" / "translations"),
}


class _Sessions(SecureCookieSessionInterface):
    """Cookies that outlive the browser window, so that a guest can go on, and that stay on https."""

    def get_expiration_time(self, app: Flask, session: SessionMixin) -> datetime:
        return identity.now() + app.permanent_session_lifetime

    def get_cookie_secure(self, app: Flask) -> bool:
        return request.is_secure


def create_app(config: Mapping[str, object] | None = None) -> Flask:
    """Build the site. `config` must hold SECRET_KEY and SQLALCHEMY_DATABASE_URI."""
    app = Flask(__name__, template_folder=str(PROJECT / "templates"))
    app.config.update(SETTINGS | dict(config or {}))
    for setting in ("SECRET_KEY", "SQLALCHEMY_DATABASE_URI"):
        if not app.config[setting]:
            raise RuntimeError(f"The site does not start without {setting}.")
    if app.config["TRUSTED_PROXIES"]:
        hops = app.config["TRUSTED_PROXIES"]
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)
    app.session_interface = _Sessions()
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    init_database(app)
    parts = (limits, identity, language, static_files, addresses, headers, forgery, access, labels, errors)
    for part in parts:
        part.init_app(app)
    for audience in (learner, account, teacher, health):
        app.register_blueprint(audience.bp)
    return app
