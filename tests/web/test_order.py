"""Putting events in order, by buttons that need no script."""

import pytest

from quizapp.store import banks
from quizapp.store.attempts import Slot
from quizapp.store.database import writing
from quizapp.store.versions import QuestionVersion
from quizapp.web.learner.asked import moved
from tests.web.answers import attempt_of


@pytest.fixture
def ordering(app, guest):
    """Give a guest before an ordering question, as the first of their quiz."""
    attempt_id = attempt_of(guest.path)
    with app.app_context(), writing() as session:
        version = session.query(QuestionVersion).filter_by(kind="ordering").one()
        slot = session.query(Slot).filter_by(attempt_id=attempt_id, position=1).one()
        slot.question_version_id = version.id
        slot.option_order = [item["id"] for item in reversed(version.body["items"])]
        release = banks.latest_release(1)
        question = banks.question_of_release(release.id, version.question_id).question
    return guest, f"/attempts/{attempt_id}/questions/1", question


def shown(page) -> list[str]:
    """Read the order off the page."""
    return [each.attributes["value"] for each in page.all("input") if each.attributes.get("name") == "answer"]


def test_a_button_moves_an_event_and_judges_nothing(ordering):
    guest, path, question = ordering
    before = shown(guest.get(path))
    assert before == list(reversed(question.key))
    page = guest.submit(path, move=f"{before[0]}:down")
    assert shown(page) == [before[1], before[0], *before[2:]]
    assert not page.with_class("verdict")
    assert shown(guest.submit(path, move=f"{before[0]}:up")) == before


def test_the_right_order_is_right(ordering):
    guest, path, question = ordering
    guest.get(path)
    page = guest.submit(path, answer=list(question.key))
    assert page.with_class("verdict")[0].text.endswith("Right")


def test_an_order_with_one_event_astray_is_partly_right_and_shown_beside_the_right_one(ordering):
    guest, path, question = ordering
    guest.get(path)
    page = guest.submit(path, answer=[question.key[1], question.key[0], *question.key[2:]])
    assert page.with_class("verdict")[0].text.endswith("Partly right")
    yours, key = (dd.all("ol")[0] for dd in page.all("dd") if dd.all("ol"))
    assert len(yours.all("li")) == len(key.all("li")) == 4
    assert yours.text != key.text


@pytest.mark.parametrize(
    ("move", "order"),
    [
        ("b:up", "bac"),
        ("b:down", "acb"),
        ("a:up", "abc"),
        ("c:down", "abc"),
        ("x:up", "abc"),
        ("nonsense", "abc"),
        ("", "abc"),
    ],
)
def test_a_move_stays_within_the_list(move, order):
    assert moved(list("abc"), move) == list(order)
