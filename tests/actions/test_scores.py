"""What teachers read: a row per learner and a row per question."""

from datetime import timedelta

from quizapp.actions import quizzes
from quizapp.store import attempts, scores
from quizapp.store.database import db
from tests.actions import sample


def play(person_id, place, moment, wrong_at=(), skip=(), finish=True, size=5):
    attempt_id = quizzes.start_attempt(person_id, place.set_id, None, size, moment)
    asked = {}
    for view in attempts.slots_of(attempt_id):
        asked[view.position] = view.question
        if view.position in skip:
            continue
        response = "no option of it" if view.position in wrong_at else view.question.key
        quizzes.answer(attempt_id, view.position, response, False, moment + timedelta(seconds=view.position))
    if finish:
        quizzes.finish(attempt_id, moment)
    db.session.rollback()
    return asked


def test_nobody_has_a_score_before_anybody_began(place):
    assert scores.learner_scores(place.set_id) == []
    assert scores.question_scores(place.set_id) == []


def test_each_learner_has_one_row(place, now):
    play(place.bob, place, now, wrong_at={1}, skip={2})
    play(place.bob, place, now, finish=False)
    play(place.charlie, place, now)
    charlie, bob = scores.learner_scores(place.set_id)
    assert (charlie.name, charlie.attempts, charlie.answered, charlie.right) == ("Charlie", 1, 5, 5)
    assert (bob.name, bob.role, bob.attempts, bob.submitted) == (None, "guest", 2, 1)
    assert (bob.answered, bob.right) == (9, 8)
    # Unanswered counts in a submitted attempt, and an open one has no score yet.
    assert (bob.credit, bob.out_of) == (3.0, 5)
    assert bob.last_answered_at == now + timedelta(seconds=5)


def test_a_learner_who_has_answered_nothing_yet_has_a_row_too(place, now):
    play(place.bob, place, now, skip={1, 2, 3, 4, 5}, finish=False)
    (bob,) = scores.learner_scores(place.set_id)
    assert (bob.attempts, bob.submitted, bob.answered, bob.last_answered_at) == (1, 0, 0, None)


def test_each_answered_question_has_one_row_the_hardest_first(place, now):
    asked = play(place.bob, place, now, wrong_at={2}, skip={5})
    rows = scores.question_scores(place.set_id)
    assert {row.question_id for row in rows} == {asked[position].id for position in (1, 2, 3, 4)}
    hardest = rows[0]
    assert hardest.question == asked[2] and hardest.topic == "people"
    assert (hardest.answered, hardest.right, hardest.facility) == (1, 0, 0.0)
    assert hardest.last_answers[0].answer == "no option of it"
    assert [row.facility for row in rows[1:]] == [1.0, 1.0, 1.0]


def test_a_question_shows_its_last_five_answers_the_newest_first(place, now):
    for number in range(14):
        play(place.bob, place, now + timedelta(hours=number), wrong_at={1, 2, 3}, size=20)
    for row in scores.question_scores(place.set_id):
        moments = [answer.answered_at for answer in row.last_answers]
        assert moments == sorted(moments, reverse=True)
        assert len(moments) == min(row.answered, scores.LAST_ANSWERS)
        assert row.answered >= row.right == row.credit
    assert sum(row.answered for row in scores.question_scores(place.set_id)) == 14 * 20


def test_another_sets_answers_do_not_count(place, now):
    from quizapp.actions import banks

    other = banks.publish_set("Another", None, sample.bank(), now)
    play(place.bob, place, now)
    assert scores.learner_scores(other) == [] and scores.question_scores(other) == []
