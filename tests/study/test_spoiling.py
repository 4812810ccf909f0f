"""Which questions spoil each other."""

from dataclasses import replace

import pytest

from quizapp.kinds import kind_named
from quizapp.questions import Pair, ScriptPair
from quizapp.study.spoiling import gives_away, teaches, tell
from tests.actions import sample

BANK = sample.bank()
WHO_LED_0, IS_IT_SO_0, WHO_LED_1, IS_IT_SO_1 = BANK.questions[:4]


def test_two_questions_about_one_fact_spoil_each_other():
    assert gives_away(tell(WHO_LED_0), tell(IS_IT_SO_0))


def test_questions_about_different_facts_do_not():
    assert not gives_away(tell(WHO_LED_0), tell(WHO_LED_1))
    assert not gives_away(tell(WHO_LED_0), tell(IS_IT_SO_1))


def test_a_stem_that_names_anothers_answer_gives_it_away_either_way_round():
    named = replace(WHO_LED_1, stem=f"{BANK.facts[0].value.name} retreated. Who led unit 01?")
    assert gives_away(tell(named), tell(WHO_LED_0)) and gives_away(tell(WHO_LED_0), tell(named))


def test_it_does_so_in_the_other_script_too():
    asked = replace(
        WHO_LED_0,
        options=tuple(replace(option, text=ScriptPair("横山勇", "橫山勇")) for option in WHO_LED_0.options),
    )
    named = replace(WHO_LED_1, stem="橫山勇 retreated. Who led unit 01?")
    assert gives_away(tell(asked), tell(named))


def test_another_accepted_wording_gives_away_too():
    asked = replace(WHO_LED_0, accept=("the old fox",))
    assert gives_away(tell(asked), tell(replace(WHO_LED_1, stem="The old fox retreated: who led?")))


@pytest.mark.parametrize(
    ("answer", "stem", "spoils"),
    [
        ("40", "In 1940, who led?", False),
        ("40", "With 400 men, who led?", False),
        ("40", "With 40 men, who led?", True),
        ("40", "In 1940 and with 40 men, who led?", True),
        ("1944年", "1944年5月，谁指挥？", True),
        ("x", "x marks the spot: who led?", False),
    ],
)
def test_a_number_counts_only_as_a_whole(answer, stem, spoils):
    options = tuple(replace(option, text=answer) for option in WHO_LED_0.options)
    asked = replace(WHO_LED_0, options=options)
    assert gives_away(tell(asked), tell(replace(WHO_LED_1, stem=stem))) == spoils


def test_the_same_words_asked_about_two_facts_are_better_kept_apart():
    assert teaches(tell(WHO_LED_0), tell(replace(WHO_LED_1, stem=WHO_LED_0.stem)))


def test_feedback_that_shows_anothers_answer_teaches_it():
    telling = replace(WHO_LED_1, explanation=f"Not {BANK.facts[0].value.name}.")
    assert teaches(tell(telling), tell(WHO_LED_0)) and not gives_away(tell(telling), tell(WHO_LED_0))
    assert not teaches(tell(WHO_LED_1), tell(WHO_LED_0))


def test_the_left_side_of_a_matching_can_give_an_answer_away():
    (matching, *_) = (one.question for one in kind_named("matching").samples())
    named = replace(matching, pairs=(Pair(f"{BANK.facts[0].value.name}'s retreat", "1 May"), *matching.pairs))
    assert gives_away(tell(named), tell(WHO_LED_0))
    assert not gives_away(tell(matching), tell(WHO_LED_0))


def test_a_gap_is_given_away_by_the_name_that_belongs_there():
    (gap,) = (one.question for one in kind_named("cloze").samples() if one.question.language == "en")
    assert gives_away(tell(gap), tell(replace(WHO_LED_1, stem="Who led, when Harald Hardrada fell?")))
    assert not gives_away(tell(gap), tell(WHO_LED_1))


def test_what_several_options_are_about_may_be_named_elsewhere():
    (allies, *_) = (one.question for one in kind_named("multiple_choice").samples())
    assert not gives_away(tell(allies), tell(replace(WHO_LED_1, stem="孙权派谁指挥？")))
