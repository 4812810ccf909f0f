"""A site with one set made by hand, and its people.

Alice teaches and keeps the site, Bob learns, Charlie learns at another school, where Dora teaches; a guest has no name, a stranger has not begun.
Each of them has a browser of their own, which holds every page it gets against `markup.check`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from quizapp.actions import accounts, banks
from quizapp.store.database import db, migrate
from quizapp.store.people import Person
from quizapp.web import create_app
from tests.web import battle, markup
from tests.web.markup import Element

LONG_AGO = datetime(2026, 1, 1, 8, tzinfo=UTC)
PASSWORD = "correct horse battery"
PEOPLE = ("Alice", "Bob", "Charlie", "Dora")


@pytest.fixture
def database_engine() -> str:
    """Pages are the same on every database."""
    return "sqlite"


@pytest.fixture
def app(database_from) -> Iterator[Flask]:
    """Build the site on a copy of a database that was filled once."""
    app = _site(database_from("web", _fill))
    yield app
    _close(app)


def _site(url: str) -> Flask:
    return create_app({"TESTING": True, "SECRET_KEY": "for tests only", "SQLALCHEMY_DATABASE_URI": url})


def _close(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def _fill(url: str) -> None:
    migrate(url)
    app = _site(url)
    with app.app_context():
        secret = accounts.first_teacher_link(LONG_AGO)
        accounts.become_first_teacher(secret, "Alice", PASSWORD, LONG_AGO)
        for name in PEOPLE[1:]:
            accounts.claim(accounts.start_guest(None, None, LONG_AGO), name, PASSWORD, LONG_AGO)
        db.session.execute(update(Person).where(Person.name == "Dora").values(role="teacher"))
        db.session.commit()
        banks.publish_set(battle.TITLE, None, battle.bank(), LONG_AGO)
    _close(app)


@dataclass
class Visitor:
    """Somebody's browser. Each page it gets is checked; `page` is the last one."""

    client: FlaskClient
    language: str = "en"
    page: Element = field(default_factory=lambda: Element("", {}))

    def get(self, path: str, status: int = 200, **options: object) -> Element:
        """Fetch a page, following redirects."""
        return self._took(
            self.client.get(path, follow_redirects=True, headers=self._headers(), **options), status
        )

    def send(self, path: str, status: int = 200, follow: bool = True, **fields: object) -> TestResponse:
        """Send a form to an address, with the token of the last page."""
        data = {"csrf_token": self.token(), **fields}
        answer = self.client.post(path, data=data, follow_redirects=follow, headers=self._headers())
        assert answer.status_code == status, f"{path}: {answer.status}"
        if follow:
            self._took(answer, status)
        return answer

    def submit(self, action: str, status: int = 200, **fields: object) -> Element:
        """Send the one form of the last page whose action ends so, as it stands but for the fields given."""
        forms = [form for form in self.page.all("form") if form.attributes.get("action", "").endswith(action)]
        assert len(forms) == 1, [form.attributes.get("action") for form in self.page.all("form")]
        kept = {}
        for each in forms[0].all("input"):
            if each.attributes.get("type") == "hidden" or "checked" in each.attributes:
                kept.setdefault(each.attributes["name"], []).append(each.attributes.get("value", ""))
        self.send(forms[0].attributes["action"], status, **{**kept, **fields})
        return self.page

    def token(self) -> str:
        """Find the form token on the last page."""
        if not self.page.children:
            self.get("/")
        return next(
            each.attributes["value"]
            for each in self.page.all("input")
            if each.attributes.get("name") == "csrf_token"
        )

    def sign_in(self, name: str) -> "Visitor":
        """Sign in by the form."""
        self.get("/account/sign-in")
        self.submit("/account/sign-in", name=name, password=PASSWORD)
        return self

    @property
    def path(self) -> str:
        """Give the address of the last page."""
        return self._path

    def _headers(self) -> dict[str, str]:
        return {"Accept-Language": self.language}

    def _took(self, answer: TestResponse, status: int) -> Element:
        assert answer.status_code == status, f"{answer.request.path}: {answer.status}"
        self._path = answer.request.path
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        self.page = markup.read(answer.get_data(as_text=True))
        markup.check(self.page)
        return self.page


@pytest.fixture
def browser(app: Flask):
    """Open a browser of somebody new: `browser()`, `browser("Bob")`, `browser(language="zh-TW")`."""

    def open_browser(name: str | None = None, language: str = "en") -> Visitor:
        visitor = Visitor(app.test_client(), language)
        return visitor.sign_in(name) if name else visitor

    return open_browser


@pytest.fixture
def stranger(browser) -> Visitor:
    """Somebody who has not begun anything."""
    return browser()


@pytest.fixture
def alice(browser) -> Visitor:
    """The teacher."""
    return browser("Alice")


@pytest.fixture
def bob(browser) -> Visitor:
    """A learner."""
    return browser("Bob")


@pytest.fixture
def charlie(browser) -> Visitor:
    """A learner of another school."""
    return browser("Charlie")


@pytest.fixture
def dora(browser) -> Visitor:
    """A teacher of another school."""
    return browser("Dora")


@pytest.fixture
def guest(browser) -> Visitor:
    """Somebody who has begun a quiz of five questions."""
    visitor = browser()
    visitor.get("/sets/1")
    visitor.submit("/sets/1/attempts", size="5")
    return visitor
