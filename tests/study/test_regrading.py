"""What a repair of a question does to the mark of an answer."""

from dataclasses import replace

import pytest

from quizapp.kinds import kind_named, kind_of
from quizapp.registry import collect
from quizapp.study.regrading import (
    Change,
    Mark,
    change_from_dict,
    counted,
    is_lower,
    key_of,
    laid_over,
    mark_from_dict,
    weight_of,
)
from tests.web import battle

QUESTIONS = {one.kind: one for one in battle.bank().questions}
SAMPLES = [
    (sample.question, kind_of(sample.question).read(values))
    for name in sorted(collect("quizapp.kinds", "KIND"))
    for sample in kind_named(name).samples()
    for values, credit in sample.responses
    if credit is not None
]


def change(repair, answer=None, **more):
    return Change(repair, (1,), answer, **more)


@pytest.mark.parametrize(("question", "response"), SAMPLES)
def test_without_a_repair_an_answer_is_judged_as_ever(question, response):
    assert laid_over(question, ()).judge(response) == kind_of(question).grade(question, response)


@pytest.mark.parametrize(("question", "response"), SAMPLES)
def test_whatever_may_be_a_key_is_right_once_it_is_one(question, response):
    key = key_of(question, response)
    if key is not None:
        repaired = laid_over(question, [change("key", key)])
        assert repaired.judge(response).verdict == "right"
        assert key_of(repaired.question, response) == key
        also = laid_over(question, [change("accept", key)])
        assert also.judge(response).verdict == also.judge(question.key).verdict == "right"


def test_a_new_key_makes_the_old_one_wrong_and_shows_in_the_options():
    question = QUESTIONS["single_choice"]
    other = next(one.id for one in question.options if not one.correct)
    repaired = laid_over(question, [change("key", other)])
    assert repaired.judge(question.key).verdict == "wrong"
    assert [one.id for one in repaired.question.options if one.correct] == [other]
    assert repaired.question.explanation == ""
    assert question.key != other


def test_what_is_right_as_well_leaves_the_key_right():
    question = QUESTIONS["true_false"]
    repaired = laid_over(question, [change("accept", not question.key)])
    assert all(option.correct for option in repaired.question.options)
    assert repaired.judge(True).credit == repaired.judge(False).credit == 1.0


def test_a_typed_key_is_kept_as_keys_are_written_in_either_script():
    assert key_of(QUESTIONS["date"], "1937年8月14日") == "1937-08-14"
    assert key_of(QUESTIONS["short_answer"], "孫元良") == "孙元良"
    repaired = laid_over(QUESTIONS["short_answer"], [change("key", "孙元良")])
    assert repaired.judge("孫元良") == repaired.judge("孙元良")
    assert repaired.judge("孫元良").verdict == "right"
    assert repaired.judge("謝晉元").verdict == "wrong"


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("date", "soon"),
        ("date", "8月14日"),
        ("date", ""),
        ("single_choice", "o_of_another_question"),
        ("single_choice", ""),
        ("true_false", "maybe"),
        ("ordering", ("e_1", "e_2")),
        ("ordering", ()),
        ("ordering", QUESTIONS["ordering"].key[:-1]),
    ],
)
def test_what_is_no_answer_to_the_question_is_no_key(kind, answer):
    assert key_of(QUESTIONS[kind], answer) is None


def test_a_number_that_cannot_be_read_is_no_key():
    for sample in kind_named("numeric").samples():
        assert key_of(sample.question, "many") is None
        assert key_of(sample.question, "12345") == "12345"


def test_what_is_not_specific_enough_is_asked_for_more_and_in_the_end_wrong():
    question = QUESTIONS["date"]
    standing = laid_over(question, [change("key", "1937-08-14")])
    assert standing.judge("1937年8月").verdict == "prompt"
    assert standing.judge_finally("1937年8月").verdict == "wrong"


def test_later_repairs_build_on_earlier_ones():
    question = QUESTIONS["single_choice"]
    second, third = [one.id for one in question.options if not one.correct]
    repaired = laid_over(
        question, [change("accept", second), change("key", third), change("weight", weight=2.0)]
    )
    assert [repaired.judge(each).credit for each in (question.key, second, third)] == [0.0, 1.0, 1.0]
    assert repaired.weight == 2.0
    assert weight_of([change("weight", weight=2.0), change("exclude"), change("key", third)]) == 0.0
    assert weight_of([]) == 1.0


def test_who_would_lose_is_told_by_the_share_of_the_whole_attempt():
    right, wrong = Mark("right", 1.0, "", 1.0), Mark("wrong", 0.0, "", 1.0)
    assert is_lower(right, wrong, 3.0, 4.0)
    assert not is_lower(wrong, right, 3.0, 4.0)
    # 4 of 5 is more than 3 of 4, 3 of 5 is less.
    assert is_lower(right, replace(right, weight=0.0), 3.0, 4.0)
    assert not is_lower(wrong, replace(wrong, weight=0.0), 3.0, 4.0)
    assert not is_lower(wrong, replace(wrong, weight=0.0), 0.0, 0.0)


def test_the_rule_of_the_assignment_chooses_what_counts():
    assert [counted(rule, [0.5, None, 0.2]) for rule in ("best", "first", "last")] == [0.5, 0.5, 0.2]
    assert counted("best", []) is None
    assert counted("best", [None]) is None


@pytest.mark.parametrize("answer", ["o_1", True, ("a", "b"), None])
def test_a_change_and_a_mark_come_back_from_json_as_they_were(answer):
    import json

    one = change("key", answer, words="Sorry.")
    assert change_from_dict(json.loads(json.dumps(one.to_dict()))) == one
    mark = Mark(None, 0.5, "some_pairs", 0.0)
    assert mark_from_dict(json.loads(json.dumps(mark.to_dict()))) == mark


def test_the_next_wording_needs_the_repair_no_more():
    from quizapp.study.regrading import mended

    question = QUESTIONS["single_choice"]
    other = next(one.id for one in question.options if not one.correct)
    better = mended(question, change("key", other))
    assert kind_of(better).grade(better, other).verdict == "right" and better.explanation
    assert mended(question, change("key", other, words="So it is.")).explanation == "So it is."
    typed = QUESTIONS["short_answer"]
    wider = mended(typed, change("accept", key_of(typed, "孫元良")))
    for answer in (typed.key, "孙元良", "孫元良"):
        assert kind_of(wider).grade(wider, answer).verdict == "right"
    assert mended(QUESTIONS["true_false"], change("accept", True)) is None
    assert mended(question, change("exclude")) is mended(question, change("weight", weight=2.0)) is None
    # Of three options one goes only where two wrong ones are left.
    assert (mended(question, change("accept", other)) is None) == (len(question.options) < 4)
