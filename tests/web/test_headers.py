"""What every response says to the browser."""

import pytest

from tests.web import battle

PATHS = [
    "/",
    "/sets/1",
    "/account/sign-in",
    "/progress",
    "/nowhere",
    "/healthz",
    "/static/style.css",
    "/sets/1/attempts",
]


@pytest.mark.parametrize("path", PATHS)
def test_every_response_carries_the_headers(app, path):
    answer = app.test_client().get(path)
    answer.close()
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_pages_are_not_kept_and_versioned_files_are(app, bob):
    for path in ("/", "/progress", f"/sets/1/cards/{battle.FACTS['start'].id}/answer"):
        assert "no-store" in bob.client.get(path).headers["Cache-Control"]
    page = bob.get("/")
    address = next(
        link.attributes["href"] for link in page.all("link") if "style.css" in link.attributes["href"]
    )
    for path, kept in ((address, "immutable"), ("/static/style.css", "no-cache")):
        answer = app.test_client().get(path)
        assert kept in answer.headers["Cache-Control"]
        answer.close()


def test_https_is_kept_once_it_was_used(app):
    assert "Strict-Transport-Security" not in app.test_client().get("/").headers
    assert "Strict-Transport-Security" in app.test_client().get("/", base_url="https://localhost").headers
