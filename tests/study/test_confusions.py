"""An answer that is wrong here and true of something else."""

from dataclasses import replace

from quizapp.facts import EntityValue
from quizapp.study.confusions import Confusion, confused_with, count_pairs, true_of
from tests.actions import sample

BANK = sample.bank()
FACTS = BANK.facts
QUESTION = next(one for one in BANK.questions if one.kind == "single_choice" and one.facts == (FACTS[0].id,))
KNOWN = true_of(FACTS)


def wrong_option():
    return next(option for option in QUESTION.options if not option.correct)


def test_a_wrong_general_is_the_other_units_general():
    wrong = wrong_option()
    other = next(fact for fact in FACTS if fact.value.name == wrong.text)
    assert confused_with(QUESTION, wrong.id, "command", KNOWN) == other.id


def test_a_typed_name_counts_however_it_is_written():
    typed = replace(QUESTION, kind="short_answer", options=(), key=FACTS[0].value.name)
    assert confused_with(typed, f"  {FACTS[3].value.name.upper()} ", "command", KNOWN) == FACTS[3].id


def test_nonsense_and_the_answer_itself_are_no_confusion():
    typed = replace(QUESTION, kind="short_answer", options=(), key=FACTS[0].value.name)
    assert confused_with(typed, "nobody", "command", KNOWN) is None
    assert confused_with(typed, FACTS[0].value.name, "command", KNOWN) is None
    assert confused_with(QUESTION, True, "command", KNOWN) is None


def test_a_name_that_is_true_of_several_facts_tells_nothing():
    twice = [*FACTS, replace(FACTS[5], id="f_twice", qualifier="unit 99")]
    typed = replace(QUESTION, kind="short_answer", options=(), key=FACTS[0].value.name)
    assert confused_with(typed, FACTS[5].value.name, "command", true_of(twice)) is None


def test_a_fact_of_another_kind_or_one_that_is_withheld_is_no_partner():
    other = replace(FACTS[1], kind="commander", value=EntityValue("Zed", "person"))
    hidden = replace(FACTS[2], status="withheld", value=EntityValue("Zoe", "person"))
    typed = replace(QUESTION, kind="short_answer", options=(), key=FACTS[0].value.name)
    known = true_of([other, hidden])
    assert (
        confused_with(typed, "Zed", "command", known) is confused_with(typed, "Zoe", "command", known) is None
    )


def test_pairs_count_both_ways_and_name_first_what_was_asked_more_often():
    pairs = [("b", "a"), ("b", "a"), ("a", "b"), ("c", "d")]
    assert count_pairs(pairs) == [Confusion("b", "a", 3), Confusion("c", "d", 1)]
