"""A browser without a screen: cookies, redirects and forms over plain HTTP, safe to use one per thread."""

import http.client
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urlsplit

TIMEOUT = 120


@dataclass(frozen=True)
class Form:
    """A form of a page: where it goes, and what it sends if nobody touches it."""

    action: str
    method: str
    fields: tuple[tuple[str, str], ...]
    # Every value that each choice (radio button, check box, select) offers.
    choices: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Page:
    """What came back."""

    status: int
    path: str
    headers: http.client.HTTPMessage
    text: str

    @property
    def forms(self) -> tuple[Form, ...]:
        """Read the forms of the page."""
        reader = _Forms(self.path)
        reader.feed(self.text)
        return tuple(reader.forms)

    def form(self, action: str) -> Form:
        """Find the one form whose action ends so."""
        found = [form for form in self.forms if form.action.endswith(action)]
        assert found, (
            f"no form for {action!r} on {self.path} ({self.status}): {[f.action for f in self.forms]}"
        )
        return found[0]


@dataclass
class Client:
    """One visitor. `cookies` may be copied into another client: a second tab of the same person."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    # Whether "come again later" is an error like no answer at all.
    impatient: bool = False

    def get(self, path: str) -> Page:
        """Fetch a page, following redirects."""
        return self._follow(self._request("GET", path))

    def post(self, path: str, fields: list[tuple[str, str]], *, follow: bool = True) -> Page:
        """Send a form's fields; with `follow` also fetch the page that it leads to."""
        page = self._request("POST", path, fields)
        return self._follow(page) if follow else page

    def submit(self, form: Form, **changes: str | list[str]) -> Page:
        """Send a form as the page holds it, but for the fields given."""
        return self.post(form.action, filled(form, **changes))

    def _request(self, method: str, path: str, fields: list[tuple[str, str]] | None = None) -> Page:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Accept-Language": "en"}
        body = None
        if fields is not None:
            body = urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.port}"
            headers["Referer"] = f"http://127.0.0.1:{self.port}{path}"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        except http.client.HTTPException as broken:
            raise ConnectionError(str(broken)) from broken
        finally:
            connection.close()
        if self.impatient and answer.status == 503:
            raise ConnectionError(f"{method} {path}: come again later")
        for line in answer.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        return Page(answer.status, path, answer.headers, text)

    def _follow(self, page: Page) -> Page:
        for _ in range(5):
            if page.status not in (301, 302, 303, 307, 308):
                break
            target = urlsplit(page.headers["Location"])
            page = self._request("GET", target.path + (f"?{target.query}" if target.query else ""))
        return page


def filled(form: Form, **changes: str | list[str]) -> list[tuple[str, str]]:
    """Give a form's fields with some of them changed or added; a list sends a field several times."""
    fields = [(name, value) for name, value in form.fields if name not in changes]
    for name, given in changes.items():
        fields += [(name, value) for value in ([given] if isinstance(given, str) else given)]
    return fields


class _Forms(HTMLParser):
    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.forms: list[Form] = []
        self._open: dict | None = None
        self._select: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            action = given.get("action") or self.path
            self._open = {"action": action, "method": given.get("method", "get"), "fields": [], "choices": {}}
        if self._open is None:
            return
        name, kind, value = given.get("name", ""), given.get("type", "text"), given.get("value", "")
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select:
            self._open["choices"].setdefault(self._select, []).append(value)
            if "selected" in given:
                self._open["fields"].append((self._select, value))
        elif tag == "textarea" and name:
            self._open["fields"].append((name, ""))
        elif tag == "input" and name and kind in ("radio", "checkbox"):
            self._open["choices"].setdefault(name, []).append(value)
            if "checked" in given:
                self._open["fields"].append((name, value))
        elif tag == "input" and name and kind not in ("submit", "button", "image", "file"):
            self._open["fields"].append((name, value))

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None
        elif tag == "form" and self._open is not None:
            choices = {name: tuple(values) for name, values in self._open.pop("choices").items()}
            self.forms.append(Form(fields=tuple(self._open.pop("fields")), choices=choices, **self._open))
            self._open = None
