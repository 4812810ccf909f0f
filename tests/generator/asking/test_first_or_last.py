"""Which of several events was the first or the last needs the days of all of them."""

import pytest

from quizapp.text.scripts import script_pair
from tests.generator.asking.small_battle import EVENTS, FACTS, asked, hans

ENDS = {"最早": min, "最晚": max}


@pytest.fixture(scope="module")
def questions():
    return [each for each in asked(FACTS) if hans(each.stem).endswith(("最早？", "最晚？"))]


def test_the_key_is_the_first_or_the_last_of_its_options(questions):
    days = {hans(each.value.text): each.when for each in EVENTS}
    assert questions
    for question in questions:
        word = hans(question.stem)[-3:-1]
        told = {hans(option.text): option.correct for option in question.options}
        assert len(told) == 4
        (key,) = (text for text, correct in told.items() if correct)
        simplified = {hans_of_event(text): when for text, when in days.items()}
        assert simplified[key] == ENDS[word](simplified[text] for text in told)
        assert set(question.facts) >= {each.id for each in EVENTS if hans_of_event(each.value.text) in told}


def hans_of_event(text: str) -> str:
    return script_pair(text).hans


def test_no_event_is_the_answer_twice(questions):
    answers = [question.facts[0] for question in questions]
    assert len(answers) == len(set(answers))


def test_three_events_are_too_few():
    few = [each for each in FACTS if each not in EVENTS[3:]]
    assert not [each for each in asked(few) if hans(each.stem).endswith(("最早？", "最晚？"))]
