"""A learner at the keyboard of the plain HTTP visitor."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Barrier

from tests.harness.browsing import Client, Form, Page, filled


@dataclass
class Learner:
    """Somebody who studies one set, as a guest."""

    client: Client
    set_path: str = "/sets/1"
    attempt_path: str = field(default="", init=False)

    @property
    def attempt_id(self) -> int:
        """Give the number of the attempt that was begun last."""
        return int(self.attempt_path.rsplit("/", 1)[1])

    def begin(self, size: int) -> None:
        """Start a quiz, or go on with the open one."""
        page = self.client.get(self.set_path)
        going_on = re.search(r'href="(/attempts/\d+)"', page.text)
        if not going_on:
            page = self.client.submit(page.form(f"{self.set_path}/attempts"), size=str(size))
        found = re.match(r"/attempts/\d+", going_on[1] if going_on else page.path)
        assert found, f"starting a quiz led to {page.path} ({page.status})"
        self.attempt_path = found[0]

    def asked(self, place: int) -> Form:
        """Open a question and give its form."""
        return self.client.get(self.question_path(place)).form(self.question_path(place))

    def question_path(self, place: int) -> str:
        """Give the address of a question of the attempt."""
        return f"{self.attempt_path}/questions/{place}"

    def answer(self, place: int, values: list[str]) -> Page:
        """Answer a question; the page that comes back explains it."""
        return self.client.submit(self.asked(place), answer=values)

    def at_once(self, form: Form, each: list[dict[str, str | list[str]]]) -> list[Page]:
        """Send a form as often as `each` says, all at the same moment, from as many tabs of one browser."""
        barrier = Barrier(len(each))

        def send(changes: dict[str, str | list[str]]) -> Page:
            tab = Client(self.client.port, dict(self.client.cookies))
            barrier.wait()
            return tab.post(form.action, filled(form, **changes), follow=False)

        with ThreadPoolExecutor(len(each)) as pool:
            return list(pool.map(send, each))


def verdict(page: Page) -> str | None:
    """Read how a question's page judges the answer; None where it still asks."""
    found = re.search(r'class="verdict (\w+)"', page.text)
    return found[1] if found else None


def score(page: Page) -> tuple[int, int]:
    """Read "3 of 5 right" off a score page."""
    found = re.search(r'class="score">\s*(\d+) of (\d+)', page.text)
    assert found, f"no score on {page.path} ({page.status})"
    return int(found[1]), int(found[2])
