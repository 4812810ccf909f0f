"""The key does not reach the browser before the answer is final."""

import base64
import re
import zlib
from dataclasses import replace

import pytest

from quizapp.actions import releasing
from quizapp.questions import Option, ScriptPair
from quizapp.web.learner.asked import Asked, Choice, ask
from tests.web import battle
from tests.web.answers import attempt_of, questions_of, right
from tests.web.conftest import LONG_AGO

CANARY = "canary"


def marked(question):
    """Write a canary wherever only a judged answer may be read."""
    options = tuple(
        Option(option.id, option.text, option.correct, None if option.correct else ScriptPair(CANARY, CANARY))
        for option in question.options
    )
    sources = tuple(replace(source, quote=CANARY, before=CANARY, after=CANARY) for source in question.sources)
    accept = (*question.accept, CANARY) if question.kind in ("short_answer",) else question.accept
    return replace(
        question, options=options, sources=sources, accept=accept, explanation=ScriptPair(CANARY, CANARY)
    )


@pytest.fixture
def quiz(app, browser):
    """Give a guest with a quiz of questions full of canaries."""
    bank = battle.bank()
    facts = tuple(replace(fact, source=replace(fact.source, quote=CANARY)) for fact in bank.facts)
    with app.app_context():
        changed = replace(bank, facts=facts, questions=tuple(marked(question) for question in bank.questions))
        releasing.regenerate(1, 1, changed, LONG_AGO)
    visitor = browser()
    visitor.get("/sets/1")
    visitor.submit("/sets/1/attempts", size="20")
    return visitor, attempt_of(visitor.path)


def sent(answer) -> str:
    """Give all that a browser gets with a response, cookies opened."""
    text = answer.get_data(as_text=True) + str(answer.headers)
    for cookie in re.findall(r"quizapp=([^;]+)", str(answer.headers)):
        payload = cookie.lstrip(".").split(".")[0]
        data = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
        text += (zlib.decompress(data) if cookie.startswith(".") else data).decode()
    return text


def test_no_page_before_the_answer_holds_what_only_the_answer_tells(app, quiz):
    visitor, attempt_id = quiz
    questions = questions_of(app, attempt_id)
    assert len(questions) > 4
    pages = ["/", "/sets/1", f"/attempts/{attempt_id}?show=list", "/progress", "/sets/1/cards"]
    pages += [f"/attempts/{attempt_id}/questions/{place}" for place in questions]
    for path in pages:
        assert CANARY not in sent(visitor.client.get(path, follow_redirects=True)), path


def test_it_is_all_there_once_the_answer_is_final(app, quiz):
    visitor, attempt_id = quiz
    question = questions_of(app, attempt_id)[1]
    visitor.get(f"/attempts/{attempt_id}/questions/1")
    page = visitor.submit("/questions/1", answer=right(question))
    assert CANARY in page.all("mark")[0].text


@pytest.mark.parametrize("question", battle.bank().questions, ids=lambda question: question.kind)
def test_what_is_asked_has_no_place_for_a_key(question):
    asked = ask(question, ())
    assert set(vars(asked)) == {"kind", "widget", "language", "stem", "choices", "lefts", "given"}
    assert isinstance(asked, Asked)
    assert all(isinstance(choice, Choice) and set(vars(choice)) == {"id", "text"} for choice in asked.choices)


@pytest.mark.parametrize("question", [q for q in battle.bank().questions if q.options or q.items])
def test_the_learners_own_order_is_kept_and_loses_nothing(question):
    ids = [each.id for each in (*question.options, *question.items)]
    shuffled = list(reversed(ids))
    assert [choice.id for choice in ask(question, shuffled).choices] == shuffled
    assert sorted(choice.id for choice in ask(question, ["unknown", ids[0]]).choices) == sorted(ids)


def test_the_right_and_the_wrong_save_look_alike(app, quiz):
    visitor, attempt_id = quiz
    questions = questions_of(app, attempt_id)
    place = next(place for place, question in questions.items() if question.kind == "single_choice")
    visitor.get(f"/attempts/{attempt_id}/questions/{place}")
    answer = visitor.send(
        f"/attempts/{attempt_id}/questions/{place}", status=303, follow=False, answer=right(questions[place])
    )
    assert answer.headers["Location"] == f"/attempts/{attempt_id}/questions/{place}"
