"""Made-up learners: right answers are right, wrong ones are wrong, and knowledge decides how often."""

from random import Random

import pytest

from quizapp.kinds import Kind
from quizapp.registry import collect
from quizapp.study.grading import judge
from quizapp.study.pretending import chance, respond, with_slip_of_the_pen

SAMPLES = [
    (name, sample.question)
    for name, kind in sorted(collect("quizapp.kinds", "KIND").items())
    if isinstance(kind, Kind)
    for sample in kind.samples()
]


@pytest.mark.parametrize(("kind", "question"), SAMPLES)
def test_whoever_knows_answers_right_in_every_kind(kind, question):
    assert judge(question, respond(question, True, Random(1))).verdict == "right"


@pytest.mark.parametrize(("kind", "question"), SAMPLES)
@pytest.mark.parametrize("seed", range(5))
def test_whoever_does_not_know_is_wrong_in_every_kind(kind, question, seed):
    assert judge(question, respond(question, False, Random(seed))).verdict in ("wrong", "partly")


def test_the_same_seed_gives_the_same_answer():
    for _, question in SAMPLES:
        assert respond(question, False, Random(7)) == respond(question, False, Random(7))


def test_more_knowledge_and_less_difficulty_make_a_right_answer_likelier():
    assert chance(0.9, 0.5) > chance(0.6, 0.5) > chance(0.3, 0.5)
    assert chance(0.6, 0.2) > chance(0.6, 0.8)
    assert chance(0.5, 0.5) == 0.5


def test_a_slip_of_the_pen_marks_one_wrong_option_and_no_other():
    question = next(question for kind, question in SAMPLES if kind == "single_choice")
    slipped = with_slip_of_the_pen(question)
    assert slipped.key != question.key
    assert [option.id for option in slipped.options if option.correct] == [slipped.key]
    assert judge(slipped, question.key).verdict == "wrong"
