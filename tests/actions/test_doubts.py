"""Doubting a question."""

import pytest

from quizapp.actions import doubts, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.database import db
from quizapp.store.doubts import doubted


@pytest.fixture
def answered(place, now):
    """Bob's attempt whose first question is answered."""
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    view = attempts.slot_at(attempt_id, 1)
    quizzes.answer(attempt_id, 1, view.question.key, False, now)
    return attempt_id


def test_a_doubt_reaches_the_teacher_with_its_reason(place, now, answered):
    doubts.doubt(answered, 1, "two_right", "  Davis, too  ", now)
    (one,) = doubted(place.set_id)
    assert one.question == attempts.slot_at(answered, 1).question
    assert (one.count, one.reasons, one.words) == (1, {"two_right": 1}, ("Davis, too",))


def test_a_second_thought_replaces_the_first(place, now, answered):
    for reason in ("unclear", "wrong_key"):
        place.at_once(lambda reason=reason: doubts.doubt(answered, 1, reason, "", now))
    db.session.rollback()
    assert doubted(place.set_id)[0].reasons == {"wrong_key": 1}


def test_long_words_are_cut(place, now, answered):
    doubts.doubt(answered, 1, "other", "x" * 9_999, now)
    assert len(doubted(place.set_id)[0].words[0]) == doubts.LONGEST_WORDS


def test_there_is_nothing_to_doubt_before_the_answer(place, now, answered):
    with pytest.raises(Refusal, match="not_found"):
        doubts.doubt(answered, 2, "unclear", "", now)
    with pytest.raises(Refusal, match="unknown_reason"):
        doubts.doubt(answered, 1, "boring", "", now)
    assert doubted(place.set_id) == []
