"""A page by its title from a MediaWiki site; only where the operator set its address.

The address is the operator's, never a reader's, and no redirect leads elsewhere.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.error import URLError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from quizapp import __version__
from quizapp.sources import LARGEST_PAGE, Example, Given, Page, Source

SECONDS = 10
_LARGEST_ANSWER = 4 * LARGEST_PAGE
_ASKED = {
    "action": "query",
    "format": "json",
    "formatversion": "2",
    "redirects": "1",
    "prop": "revisions|info",
    "inprop": "url",
    "meta": "siteinfo",
    "siprop": "general|rightsinfo",
    "rvprop": "ids|timestamp|user|content",
    "rvslots": "main",
}


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Follow nothing."""


def read(given: Given) -> Iterator[Page]:
    """Ask the site for the newest revision."""
    title = given.title.strip()
    if given.address is None:
        yield Page(title, refused="not_allowed")
    elif not title or "|" in title or "\0" in title:
        yield Page(title, refused="no_title")
    else:
        yield _page(title, given.language or "zh", given.address)


def _page(title: str, language: str, address: str) -> Page:
    try:
        answer = _ask(
            f"{address.replace('{language}', quote(language, safe=''))}?{urlencode({**_ASKED, 'titles': title})}"
        )
        query = answer["query"]
        found = query["pages"][0]
        if "missing" in found or "invalid" in found or not found.get("revisions"):
            return Page(title, refused="no_such_page")
        revision = found["revisions"][0]
        text = revision["slots"]["main"].get("content")
        if text is None:
            return Page(title, refused="hidden_text")
        site = query.get("general", {})
        by = revision.get("user")
        return Page(
            str(found["title"]),
            str(text),
            language,
            revision=str(int(revision["revid"])),
            written_at=datetime.fromisoformat(revision["timestamp"]),
            written_by=by,
            url=_web_address(found.get("canonicalurl") or found.get("fullurl")),
            license=(query.get("rightsinfo") or {}).get("text") or None,
            attribution=" · ".join(part for part in (site.get("sitename"), by) if part) or None,
        )
    except (URLError, OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Page(title, refused="not_reachable")


def _ask(address: str) -> dict[str, Any]:
    opener: OpenerDirector = build_opener(_NoRedirect)
    asked = Request(address, headers={"User-Agent": f"Quizapp/{__version__} (question sets for classes)"})
    with opener.open(asked, timeout=SECONDS) as answer:
        data = answer.read(_LARGEST_ANSWER + 1)
    if len(data) > _LARGEST_ANSWER:
        raise ValueError("the answer is too large")
    return json.loads(data)


def _web_address(given: object) -> str | None:
    return given if isinstance(given, str) and urlsplit(given).scheme in ("http", "https") else None


def example() -> Example:
    """Give a title where no address is set."""
    return Example(Given(title="Battle of Testing", language="en"), (("Battle of Testing", False),))


SOURCE = Source("title", lambda head: False, read, example)
