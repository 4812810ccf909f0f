"""What an answer says about a memory."""

import pytest

from quizapp.questions import Grade
from quizapp.registry import collect
from quizapp.study.grading import judge, rating_of
from quizapp.study.scheduling import Rating
from tests.actions import sample

BANK = sample.bank_with_ordering(4)
CHOICE, STATEMENT, ORDERING = BANK.questions[0], BANK.questions[1], BANK.questions[-1]

WHOLE = Grade("right", 1.0)
PART = Grade("partly", 0.5)
NONE = Grade("wrong", 0.0)
PROMPT = Grade("prompt", 0.0, "more_specific")


@pytest.mark.parametrize("question", [CHOICE, STATEMENT], ids=["single_choice", "true_false"])
@pytest.mark.parametrize(
    ("grade", "guessed", "rating"),
    [
        (WHOLE, False, Rating.GOOD),
        (WHOLE, True, Rating.AGAIN),
        (PART, False, Rating.AGAIN),
        (PART, True, Rating.AGAIN),
        (NONE, False, Rating.AGAIN),
        (NONE, True, Rating.AGAIN),
        (PROMPT, False, None),
        (PROMPT, True, None),
    ],
)
def test_only_a_sure_right_answer_counts_as_recalled(question, grade, guessed, rating):
    assert rating_of(question, grade, guessed) == rating


@pytest.mark.parametrize("grade", [WHOLE, PART, NONE, PROMPT])
@pytest.mark.parametrize("guessed", [True, False])
def test_an_ordering_says_nothing_about_any_one_fact(grade, guessed):
    assert rating_of(ORDERING, grade, guessed) is None


KINDS = collect("quizapp.kinds", "KIND")
# What these ask is how several facts stand to each other.
RELATIONS = {"ordering", "matching"}


@pytest.mark.parametrize("kind", KINDS)
def test_what_each_kind_says_of_a_memory(kind):
    for one in KINDS[kind].samples():
        for values, credit in one.responses:
            if credit is None:
                continue
            grade = judge(one.question, KINDS[kind].read(values))
            rating = rating_of(one.question, grade, guessed=False)
            if kind in RELATIONS or grade.verdict == "prompt":
                assert rating is None
            else:
                assert rating == (Rating.GOOD if credit == 1 else Rating.AGAIN)


def test_a_response_is_judged_by_the_questions_own_kind():
    assert judge(CHOICE, CHOICE.key).verdict == judge(STATEMENT, True).verdict == "right"
    assert judge(STATEMENT, False).verdict == "wrong"
    assert judge(ORDERING, ORDERING.key) == Grade("right", 1.0)
