"""What a learner's progress page is told."""

from dataclasses import replace
from datetime import timedelta

from quizapp.actions import accounts, flashcards, progress, quizzes, releasing
from quizapp.store import attempts
from quizapp.store.database import db
from quizapp.study.progress import Tally
from quizapp.study.scheduling import Rating
from tests.actions import sample

FACTS = [fact.id for fact in sample.bank().facts]


def progress_of(place, moment):
    db.session.rollback()
    return progress.progress_of(place.bob, moment)


def test_at_first_everything_is_still_to_be_met(place, now):
    (article,) = progress_of(place, now).articles
    assert (article.title, article.total) == (sample.TITLE, Tally(30, 0, 0, 0, 0))
    assert article.topics == {"people": article.total} and article.kinds == {"command": article.total}


def test_facts_become_seen_known_and_due(place, now):
    flashcards.review(place.bob, FACTS[0], Rating.EASY, now)
    flashcards.review(place.bob, FACTS[1], Rating.AGAIN, now)
    (article,) = progress_of(place, now).articles
    assert article.total == Tally(facts=30, seen=2, known=1, lasting=0, due=0)
    (article,) = progress_of(place, now + timedelta(days=8)).articles
    assert article.total.due == 2
    for days in (8, 40):
        flashcards.review(place.bob, FACTS[0], Rating.GOOD, now + timedelta(days=days))
    (article,) = progress_of(place, now + timedelta(days=41)).articles
    assert article.total == Tally(facts=30, seen=2, known=1, lasting=1, due=1)


def test_answers_are_counted_by_the_learners_own_days(place, now):
    accounts.set_zone(place.bob, "Asia/Shanghai")
    late = now.replace(hour=19, minute=30)
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, late)
    for view in attempts.slots_of(attempt_id):
        # 03:30 at night in Shanghai, then 04:30: the day changes at four.
        moment = late if view.position <= 3 else late + timedelta(hours=1)
        right = view.question.key if view.position != 1 else "no option of it"
        quizzes.answer(attempt_id, view.position, right, False, moment)
    days = progress_of(place, late + timedelta(hours=2)).days
    assert len(days) == progress.DAYS
    assert [(day.day.isoformat(), day.answered, day.right) for day in days[-2:]] == [
        ("2026-03-02", 3, 2),
        ("2026-03-03", 2, 2),
    ]


def test_what_no_card_can_show_does_not_count(place, now):
    bank = replace(sample.bank_with_ordering(4), generator="by another hand")
    releasing.regenerate(place.set_id, place.alice, bank, now)
    (article,) = progress_of(place, now).articles
    assert article.total.facts == 26
