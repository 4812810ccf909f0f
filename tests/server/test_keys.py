"""The key stays on the server until the answer is final: no byte of an open question gives it away."""

import html

import pytest

from quizapp.questions import Question, ScriptPair, Text
from tests.harness.browsing import Client
from tests.harness.learner import Learner
from tests.harness.oracle import Oracle, right
from tests.harness.server import Server

QUIZZES = 8


@pytest.fixture
def database_engine() -> str:
    """Pages are the same on either."""
    return "sqlite"


def test_an_open_question_does_not_hold_its_key(server: Server, oracle: Oracle):
    learner = Learner(Client(server.port))
    kinds = set()
    for _ in range(QUIZZES):
        learner.begin(20)
        for place, question in oracle.questions(learner.attempt_id).items():
            page = learner.client.get(learner.question_path(place))
            sent = html.unescape(page.text) + str(page.headers)
            for secret in secrets(question):
                assert secret not in sent, f"{question.id} ({question.kind}) gives away {secret!r}"
            kinds.add(question.kind)
            learner.answer(place, right(question))
        learner.client.submit(learner.client.get(f"{learner.attempt_path}?show=list").form("/finish"))
    assert kinds == {kind for (kind,) in oracle.rows("SELECT DISTINCT kind FROM question_version")}


def secrets(question: Question) -> set[str]:
    """List what only an answered question may show."""
    # The explanation of a true statement may say no more than the statement.
    told = set() if question.key is True else both(question.explanation)
    for option in question.options:
        told |= both(option.why) if option.why else set()
    if question.kind in ("short_answer", "date", "cloze"):
        told |= {question.key, *question.accept}
    if question.kind == "numeric":
        # The bare number may stand anywhere: in a year, in the name of a file.
        told |= set(question.accept)
    return told | {item.edtf for item in question.items}


def both(text: Text) -> set[str]:
    """Give a text in each script."""
    return {text.hans, text.hant} if isinstance(text, ScriptPair) else {text}
