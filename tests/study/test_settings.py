"""Choosing a set's questions by settings."""

from dataclasses import replace

import pytest

from quizapp.study.settings import EVERYTHING, Settings, choose, settings_from_dict, settings_to_dict
from tests.actions import sample

BANK = sample.bank()


def ids(settings, bank=BANK):
    return [one.id for one in choose(bank, settings).questions]


def test_no_settings_choose_everything():
    assert choose(BANK, EVERYTHING) == BANK


def test_the_same_settings_choose_the_same_questions_in_the_bank_s_order():
    some = Settings(number=10, seed="spring")
    assert ids(some) == ids(some) and len(ids(some)) == 10
    assert ids(some) == [one.id for one in BANK.questions if one.id in ids(some)]
    assert ids(some) != ids(replace(some, seed="autumn"))


def test_every_fact_is_asked_once_before_one_is_asked_twice():
    chosen = choose(BANK, Settings(number=30)).questions
    assert len({one.facts[0] for one in chosen}) == 30


def test_a_larger_number_keeps_what_a_smaller_one_chose():
    assert set(ids(Settings(number=5))) < set(ids(Settings(number=40)))


def test_a_question_that_goes_moves_no_other_one():
    before = ids(Settings(number=10))
    left = replace(BANK, questions=tuple(one for one in BANK.questions if one.id != before[3]))
    after = ids(Settings(number=10), left)
    assert set(before) - {before[3]} <= set(after)


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        (Settings(question_kinds=("true_false",)), lambda one: one.kind == "true_false"),
        (Settings(hardest=0.25), lambda one: one.difficulty <= 0.25),
        (Settings(easiest=0.25), lambda one: one.difficulty >= 0.25),
        (Settings(fact_kinds=("command",)), lambda one: True),
        (Settings(fact_kinds=("event",)), lambda one: False),
    ],
)
def test_only_what_is_wanted_is_chosen(settings, kept):
    assert ids(settings) == [one.id for one in BANK.questions if kept(one)]


def test_facts_and_findings_stay():
    bank = sample.bank(withheld=frozenset({1}))
    chosen = choose(bank, Settings(number=1))
    assert (chosen.facts, chosen.findings) == (bank.facts, bank.findings)


@pytest.mark.parametrize("settings", [EVERYTHING, Settings(("event",), ("cloze",), 0.1, 0.9, 12, "x")])
def test_settings_are_stored_and_read_again(settings):
    assert settings_from_dict(settings_to_dict(settings)) == settings


def test_everything_is_stored_as_nothing():
    assert settings_to_dict(EVERYTHING) is None
