"""Chromium, headless, at the real server with the seeds that come with it.

QUIZAPP_SCREENSHOTS=folder keeps pictures of the pages that the tests go through.
"""

import ctypes.util
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, expect, sync_playwright

from tests.harness.oracle import Oracle
from tests.harness.server import Server

CHROMIUM = shutil.which("chromium")
# Playwright's own programs are linked with it.
ATOMIC = sys.platform != "linux" or ctypes.util.find_library("atomic")
# No picture is drawn by a graphics card here, and Chromium itself may ask nobody for updates.
SWITCHES = """--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync""".split()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once for all tests of this process."""
    if not (CHROMIUM and ATOMIC):
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk libatomic1)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield running
        running.close()


@pytest.fixture(scope="session")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run one fresh site for all tests of this process: each visitor is a guest of their own."""
    folder = tmp_path_factory.mktemp("site")
    running = Server(folder, f"sqlite:///{folder / 'quizapp.sqlite'}")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def oracle(server: Server) -> Oracle:
    """Know the keys."""
    return Oracle(server.database_url)


@dataclass
class Visits:
    """Opens the site in the browser of somebody new each time, and listens."""

    browser: Browser
    address: str
    contexts: list[BrowserContext] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    # What the console reported as an error; a test that provokes one clears the list.
    complaints: list[str] = field(default_factory=list)

    def __call__(self, locale: str = "en-US", **like: object) -> Page:
        """Open a page; `like` says what the browser is like: viewport, color_scheme and so on."""
        context = self.browser.new_context(base_url=self.address, locale=locale, **like)
        self.contexts.append(context)
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", lambda line: line.type == "error" and self.complaints.append(line.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        return context.new_page()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Visits]:
    """Visit the site. Whatever happens, no request may leave it and no script or policy may complain."""
    visits = Visits(browser, server.address)
    yield visits
    for context in visits.contexts:
        context.close()
    assert [url for url in visits.requests if not url.startswith((server.address + "/", "data:"))] == []
    assert visits.complaints == []


@pytest.fixture(scope="session")
def teacher(browser: Browser, server: Server) -> StorageState:
    """Become the first teacher by the link that the server printed; give what their browser then holds."""
    context = browser.new_context(base_url=server.address, locale="en-US")
    page = context.new_page()
    page.goto(server.first_teacher_path())
    page.locator("input[name=name]").fill("李老师")
    page.locator("input[name=password]").fill("chalk and blackboard")
    page.locator("main form button.first").click()
    expect(page.locator("nav").first).to_contain_text("李老师")
    state = context.storage_state()
    context.close()
    return state


def picture(page: Page, name: str) -> None:
    """Keep a picture of the page, where somebody wants to look at it."""
    folder = os.environ.get("QUIZAPP_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)
