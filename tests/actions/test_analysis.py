"""What the answers say of a set's questions."""

from quizapp.actions import accounts, analysis, quizzes
from quizapp.actions.banks import publish_set
from quizapp.store import attempts
from quizapp.store.marks import Scope, stream_marks
from quizapp.study.history import Share
from tests.actions import flawed
from tests.web import battle


def sit(place, now, person, right):
    """Take a quiz of twenty; `right` says of each question whether to answer it rightly."""
    attempt_id = quizzes.start_attempt(person, place.set_id, None, 20, now)
    for view in attempts.slots_of(attempt_id):
        key = view.question.key
        wrong = (
            not key if isinstance(key, bool) else next(o.id for o in view.question.options if not o.correct)
        )
        quizzes.answer(attempt_id, view.position, key if right(view.question) else wrong, False, now)
    quizzes.finish(attempt_id, now)
    return attempt_id


def test_only_the_first_meeting_with_a_question_counts(place, now):
    sit(place, now, place.bob, lambda _: False)
    first = {one.question.id for one in analysis.analyse_set(place.set_id)}
    sit(place, now, place.bob, lambda _: True)
    again = {one.question.id: one.statistics for one in analysis.analyse_set(place.set_id)}
    assert all((again[question].n, again[question].facility) == (1, 0.0) for question in first)
    every = analysis.analyse(Scope(place.set_id), first_only=False)
    assert sum(one.statistics.n for one in every) == 40


def test_what_was_left_open_earned_nothing_and_an_open_attempt_says_nothing(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    assert list(stream_marks(Scope(place.set_id))) == []
    assert analysis.analyse_set(place.set_id) == []
    quizzes.finish(attempt_id, now)
    found = analysis.analyse_set(place.set_id)
    assert [(one.statistics.n, one.statistics.facility) for one in found] == [(1, 0.0)] * 5
    assert {option.chosen for one in found for option in one.options} == {Share(0.0, 1)}


def test_a_question_that_the_best_get_wrong_comes_first_with_its_alarm(place, now):
    people = [accounts.start_guest("en", None, now) for _ in range(60)]
    bad = None
    for number, one in enumerate(people):
        able = number % 2 == 0

        def right(question, able=able):
            nonlocal bad
            if question.kind == "single_choice" and bad in (None, question.id):
                bad = question.id
                return not able
            return able

        sit(place, now, one, right)
    found = analysis.analyse_set(place.set_id)
    flagged = [one for one in found if one.verdict == "check_key"]
    assert next(one.statistics.n for one in found if one.question.id == bad) >= 10
    assert [one.question.id for one in flagged] == [bad] and found[0].question.id == bad
    assert found[0].wants_a_look


def test_with_few_answers_nothing_is_said(place, now):
    sit(place, now, place.bob, lambda _: False)
    found = analysis.analyse_set(place.set_id)
    assert len(found) == 20 and {one.verdict for one in found} == {"too_few"}
    assert not any(one.wants_a_look for one in found)


def test_nobody_has_answered_yet(place):
    assert analysis.analyse_set(place.set_id) == []


def test_what_is_typed_most_often_instead_of_the_right_answer_is_named(place, now):
    set_id = publish_set("Shanghai", None, battle.bank(), now)
    typed = next(one for one in battle.bank().questions if one.kind == "short_answer")
    for person, answer in zip(
        flawed.learners(5, now), ("谢晋元", "孫元良", "孫元良", "某人", None), strict=True
    ):
        flawed.sit(person, set_id, {typed.id: answer}, now)
    (found,) = analysis.analyse_set(set_id)
    assert found.instead == ("孫元良", 2)
