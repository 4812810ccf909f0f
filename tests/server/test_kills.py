"""The power goes, again and again, while learners answer: what was acknowledged is there afterwards."""

import time
from dataclasses import dataclass, field
from random import Random
from threading import Event, Thread

import pytest

from tests.harness.browsing import Client, Page
from tests.harness.learner import Learner, verdict
from tests.harness.oracle import Oracle, right, wrong
from tests.harness.server import Server

KILLS = 20
WRITERS = 8
SIZE = 20


@dataclass
class Writer:
    """A learner who answers without pause, and notes each answer that the server acknowledged."""

    server: Server
    oracle: Oracle
    number: int
    stop: Event
    learner: Learner = field(init=False)
    # The address of the question and the verdict that its answer earns.
    acknowledged: list[tuple[str, str]] = field(default_factory=list)
    refused: list[Page] = field(default_factory=list)
    error: BaseException | None = None

    def run(self) -> None:
        """Take one quiz after the other until told to stop."""
        self.learner = Learner(Client(self.server.port, impatient=True))
        try:
            while not self.stop.is_set():
                self._quiz()
        except BaseException as error:
            self.error = error

    def _quiz(self) -> None:
        if not self._until_it_works(lambda: self.learner.begin(SIZE)):
            return
        questions = self.oracle.questions(self.learner.attempt_id)
        for place, question in sorted(questions.items()):
            expected = "right" if (place + self.number) % 2 else "wrong"
            values = right(question) if expected == "right" else wrong(question)
            if not self._until_it_works(lambda: self._answer(place, values, expected)):  # noqa: B023
                return
        self._until_it_works(self._finish)

    def _answer(self, place: int, values: list[str], expected: str) -> None:
        address = self.learner.question_path(place)
        page = self.learner.client.get(address)
        if verdict(page):
            # Stored, though the acknowledgement never reached us: not lost either.
            return
        form = page.form(address)
        answer = [(name, value) for name, value in form.fields if name != "answer"]
        sent = self.learner.client.post(
            address, answer + [("answer", value) for value in values], follow=False
        )
        if sent.status == 303:
            self.acknowledged.append((address, expected))
        else:
            self.refused.append(sent)

    def _finish(self) -> None:
        page = self.learner.client.get(f"{self.learner.attempt_path}?show=list")
        if not page.path.endswith("/score"):
            self.learner.client.submit(page.form("/finish"))

    def _until_it_works(self, step) -> bool:
        while not self.stop.is_set():
            try:
                step()
                return True
            except OSError:
                time.sleep(0.02)
        return False


def _until_one_more_is_acknowledged(writers: list[Writer]) -> None:
    """Wait for an answer since the last start: a kill before any proves nothing, and a slow machine takes longer."""
    before = sum(len(writer.acknowledged) for writer in writers)
    patience = time.monotonic() + 60
    while sum(len(writer.acknowledged) for writer in writers) == before:
        if any(writer.error for writer in writers) or time.monotonic() > patience:
            return
        time.sleep(0.01)


@pytest.mark.xdist_group("kills")
def test_no_acknowledged_answer_is_missing_after_twenty_kills(server: Server, oracle: Oracle):
    chance = Random(1944)
    stop = Event()
    writers = [Writer(server, oracle, number, stop) for number in range(WRITERS)]
    threads = [Thread(target=writer.run) for writer in writers]
    for thread in threads:
        thread.start()
    try:
        for _ in range(KILLS):
            _until_one_more_is_acknowledged(writers)
            time.sleep(chance.uniform(0, 0.7))
            server.kill()
            server.start()
    finally:
        stop.set()
        for thread in threads:
            thread.join()

    assert [writer.error for writer in writers if writer.error] == []
    assert [
        (page.status, page.path) for writer in writers for page in writer.refused if page.status != 503
    ] == []
    assert sum(len(writer.acknowledged) for writer in writers) >= KILLS
    missing = [
        (address, expected, seen)
        for writer in writers
        for address, expected in writer.acknowledged
        if (seen := verdict(writer.learner.client.get(address))) != expected
    ]
    assert missing == []
    assert oracle.problems() == []
