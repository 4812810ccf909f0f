"""Cards without a network, as far as the server has to do with them."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from quizapp.store.cards import Review
from quizapp.store.database import db

NOW = datetime.now(UTC)


@pytest.fixture
def kept(bob):
    """Bob's page of today's cards."""
    bob.get("/sets/1/cards/offline")
    return bob


def cards(visitor):
    return [
        {"fact": card.attributes["data-fact"], "turn": int(card.attributes["data-turn"])}
        for card in visitor.page.with_class("panel")
    ]


def review(card, rating=3, at=NOW, person=None):
    return {**card, "rating": rating, "at": at.isoformat(), "person": person}


def send(visitor, *reviews, status=200):
    return visitor.send("/cards/sync", status, follow=False, reviews=json.dumps(reviews)).get_json()


def reviews(app):
    with app.app_context():
        return db.session.query(Review).order_by(Review.reviewed_at).all()


def test_the_page_has_both_sides_of_todays_cards(kept):
    assert len(cards(kept)) > 3
    assert all(
        card.with_class("key") and len(card.all("button")) == 4 for card in kept.page.with_class("panel")
    )


def test_grades_count_once_however_often_they_are_sent(app, kept):
    first, second, *_ = cards(kept)
    sent = (review(first), review(second, 1))
    assert send(kept, *sent) == {"counted": 2}
    assert send(kept, *sent) == {"counted": 0}
    assert len(reviews(app)) == 2


def test_a_card_that_was_graded_elsewhere_meanwhile_is_not_graded_again(app, kept, browser):
    first = cards(kept)[0]
    phone = browser("Bob")
    phone.get("/sets/1/cards")
    phone.send(f"/sets/1/cards/{first['fact']}/reviews", rating="3", turn="0")
    assert send(kept, review(first)) == {"counted": 0}
    assert len(reviews(app)) == 1


def test_they_count_at_the_time_at_which_they_were_given(app, kept):
    first, second, third, *_ = cards(kept)
    hour = NOW - timedelta(hours=1)
    send(
        kept,
        review(first, at=NOW + timedelta(days=9)),
        review(second, at=hour),
        review(third, at=NOW - timedelta(days=99)),
    )
    at = {one.reviewed_at for one in reviews(app)}
    assert hour in at and max(at) <= datetime.now(UTC) and min(at) >= NOW - timedelta(days=31)


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "x",
        "{}x",
        "[1]",
        '[{"fact": "f"}]',
        '[{"fact": "f", "rating": 9, "turn": 0, "at": "2026-01-01"}]',
        "null",
    ],
)
def test_nonsense_is_refused_whole(app, kept, sent):
    kept.send("/cards/sync", 400, follow=False, reviews=sent)
    assert reviews(app) == []


def test_a_fact_that_is_gone_is_passed_over(app, kept):
    first = cards(kept)[0]
    assert send(kept, review({"fact": "f_gone", "turn": 0}), review(first)) == {"counted": 1}


def test_the_worker_keeps_files_by_their_digests_and_may_not_be_kept_itself(stranger):
    answer = stranger.client.get("/sw.js")
    text = answer.get_data(as_text=True)
    assert text.startswith("const KEPT = [") and "style.css?v=" in text and '"/offline"' in text
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "no-store" in answer.headers["Cache-Control"]


def test_the_manifest_names_what_is_there(stranger):
    manifest = json.loads(stranger.client.get("/manifest.webmanifest").get_data(as_text=True))
    for address in (manifest["start_url"], *(icon["src"] for icon in manifest["icons"])):
        answer = stranger.client.get(address)
        assert answer.status_code == 200
        answer.close()
