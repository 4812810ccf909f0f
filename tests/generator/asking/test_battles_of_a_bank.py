"""Questions across the articles of one bank, and distractors from all of it."""

import pytest

from quizapp.facts import DateValue
from quizapp.generator.asking.items import make_items
from tests.generator.asking.small_english_battle import (
    AT_THE_RIVER,
    HILL,
    ON_THE_HILL,
    RIVER,
    people,
    reading,
    told,
)
from tests.generator.asking.test_several_facts import of_kind, questions_of

FORD = "Battle of the Old Ford"
AT_THE_FORD = (
    told(FORD, "conflict.start", DateValue("1944-05-01")),
    *people(FORD, 1, "Hugo Holt"),
)


@pytest.fixture(scope="module")
def questions():
    return questions_of(
        reading(RIVER, *AT_THE_RIVER), reading(HILL, *ON_THE_HILL), reading(FORD, *AT_THE_FORD)
    )


def test_which_battle_began_first_is_asked(questions):
    order = [HILL, RIVER, FORD]
    said = [
        each for each in of_kind(questions, "true_false") if " began " in each.stem and len(each.facts) == 2
    ]
    assert said
    for question in said:
        at = {
            question.stem.index(title): place for place, title in enumerate(order) if title in question.stem
        }
        first, second = (at[key] for key in sorted(at))
        assert question.key is ((first < second) is ("began before" in question.stem))


def test_battles_are_put_in_order(questions):
    (question,) = of_kind(questions, "ordering", "battles begin")
    assert [item.text for item in question.items] == [HILL, RIVER, FORD]


def test_who_commanded_in_both_is_asked(questions):
    (question,) = of_kind(questions, "single_choice", "commanded both")
    assert [option.text for option in question.options if option.correct] == ["Adam Ashe"]
    (question,) = of_kind(questions, "multiple_choice", "In which of the following battles did Adam Ashe")
    assert {option.text for option in question.options if option.correct} == {RIVER, HILL}


def test_a_battle_whose_article_speaks_of_somebody_is_not_called_wrong():
    speaking = reading(FORD, *AT_THE_FORD, text="Adam Ashe came late.")
    found = questions_of(reading(RIVER, *AT_THE_RIVER), reading(HILL, *ON_THE_HILL), speaking)
    assert not of_kind(found, "multiple_choice", "In which of the following battles did Adam Ashe")


def test_commanders_of_other_battles_stand_beside_a_lonely_one(questions):
    theirs = of_kind(questions, "single_choice", f"on the side of Nazi Germany in the {HILL}")
    options = {option.text for question in theirs for option in question.options}
    assert "Gordon Gras" in options
    assert options & {"Brian Birch", "Colin Cedar", "Duncan Dorn", "Ellis Esche", "Hugo Holt"}


def test_an_article_more_changes_nothing_that_was_asked_of_one_fact_alone():
    alone = {each.id for each in make_items((reading(RIVER, *AT_THE_RIVER),))[0]}
    beside = {each.id for each in make_items((reading(RIVER, *AT_THE_RIVER), reading(HILL, *ON_THE_HILL)))[0]}
    assert len(alone & beside) >= 0.9 * len(alone)
