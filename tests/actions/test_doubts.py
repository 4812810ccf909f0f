"""Doubting a question."""

import pytest

from quizapp.actions import doubts, quizzes
from quizapp.actions.refusal import Refusal
from quizapp.store import attempts
from quizapp.store.database import db
from quizapp.store.doubts import doubt_of, doubted
from quizapp.store.notices import notices_of


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
    assert (one.count, one.reasons, one.said[0].words) == (1, {"two_right": 1}, "Davis, too")


def test_a_second_thought_replaces_the_first(place, now, answered):
    for reason in ("unclear", "wrong_key"):
        place.at_once(lambda reason=reason: doubts.doubt(answered, 1, reason, "", now))
    db.session.rollback()
    assert doubted(place.set_id)[0].reasons == {"wrong_key": 1}


def test_long_words_are_cut(place, now, answered):
    doubts.doubt(answered, 1, "other", "x" * 9_999, now)
    assert len(doubted(place.set_id)[0].said[0].words) == doubts.LONGEST_WORDS


def test_there_is_nothing_to_doubt_before_the_answer(place, now, answered):
    with pytest.raises(Refusal, match="not_found"):
        doubts.doubt(answered, 2, "unclear", "", now)
    with pytest.raises(Refusal, match="unknown_reason"):
        doubts.doubt(answered, 1, "boring", "", now)
    assert doubted(place.set_id) == []


def test_an_answer_tells_the_learner_once_however_many_teachers_give_it(place, now, answered):
    doubts.doubt(answered, 1, "unclear", "", now)
    question_id = attempts.slot_at(answered, 1).question.id
    counts = place.at_once(
        lambda: doubts.answer_doubts(
            place.set_id, question_id, "dismissed", " It is fine. ", place.alice, now
        )
    )
    assert sorted(counts) == [0] * 7 + [1]
    db.session.rollback()
    (told,) = notices_of(place.bob)
    assert (told.code, told.details["reply"]) == ("doubt_answered", "It is fine.")
    assert doubted(place.set_id) == []
    assert doubted(place.set_id, answered=True)[0].said[0].reply == "It is fine."


def test_whoever_doubts_again_asks_again(place, now, answered):
    doubts.doubt(answered, 1, "unclear", "", now)
    view = attempts.slot_at(answered, 1)
    doubts.answer_doubts(place.set_id, view.question.id, "fixed", "", place.alice, now)
    doubts.doubt(answered, 1, "source", "Still.", now)
    assert doubt_of(place.bob, view.version_id).outcome is None
    assert len(doubted(place.set_id)) == 1


def test_a_doubt_is_not_dismissed_without_a_word(place, now, answered):
    doubts.doubt(answered, 1, "unclear", "", now)
    question_id = attempts.slot_at(answered, 1).question.id
    with pytest.raises(Refusal, match="reply_missing"):
        doubts.answer_doubts(place.set_id, question_id, "dismissed", "  ", place.alice, now)
    with pytest.raises(Refusal, match="unknown_outcome"):
        doubts.answer_doubts(place.set_id, question_id, "perhaps", "x", place.alice, now)
    assert notices_of(place.bob) == [] and len(doubted(place.set_id)) == 1
