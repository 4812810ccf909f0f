"""The timeline game on its page."""

import pytest

from tests.web import battle


@pytest.fixture
def has_events():
    return sum(len(question.items) for question in battle.bank().questions) >= 4


def links(visitor):
    return [a.attributes["href"] for gap in visitor.page.with_class("gap") for a in gap.all("a")]


def test_a_stranger_plays_to_the_end_and_may_play_another(stranger, has_events):
    stranger.get("/sets/1/timeline")
    assert has_events and len(links(stranger)) == 2
    for _ in range(12):
        if not links(stranger):
            break
        stranger.get(links(stranger)[-1])
        assert stranger.page.with_class("verdict")
    assert stranger.page.with_class("score")
    another = next(a for a in stranger.page.all("a") if a.text == "Play another")
    stranger.get(another.attributes["href"])
    assert links(stranger)


def test_the_next_event_carries_no_date(stranger):
    stranger.get("/sets/1/timeline?game=x")
    assert not stranger.page.with_class("coming")[0].all("time")


@pytest.mark.parametrize("query", ["moves=x", "moves=1..2", "moves=" + "1." * 40 + "1", "game=a/b", "game="])
def test_nonsense_is_nobodys_game(stranger, query):
    stranger.get(f"/sets/1/timeline?{query}", 404)


def test_it_speaks_the_readers_script(browser):
    visitor = browser(language="zh-TW")
    visitor.get("/sets/1/timeline?game=x")
    assert "淞滬會戰" in visitor.page.all("h1")[0].text
