"""Choosing the questions of an attempt."""

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import factorial

import pytest

from quizapp.kinds import kind_named
from quizapp.questions import Option
from quizapp.study.assembly import Candidate, assemble
from quizapp.study.scheduling import Rating, recall, replay
from tests.actions import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BANK = sample.bank()
FACTS = [fact.id for fact in BANK.facts]


def candidates(memories=None, asked=None, bank=BANK) -> list[Candidate]:
    memories, asked = memories or {}, asked or {}
    return [
        Candidate(number, question, memories.get(question.facts[0]), asked.get(question.id, 0))
        for number, question in enumerate(bank.questions)
    ]


def chosen(pool, size=10, seed="seed"):
    by_version = {one.version_id: one.question for one in pool}
    return [by_version[choice.version_id] for choice in assemble(pool, size, seed, NOW)]


def facts(questions) -> set[str]:
    return {question.facts[0] for question in questions}


@pytest.mark.parametrize("size", [5, 10, 20])
@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_no_fact_is_asked_twice(size, seed):
    questions = chosen(candidates(), size, seed)
    assert len(questions) == size == len(facts(questions))


def test_no_fact_of_an_ordering_is_asked_beside_it():
    bank = replace(BANK, questions=(*BANK.questions, sample.in_order(BANK.facts[:5])))
    for number in range(20):
        questions = chosen(candidates(bank=bank), 20, f"seed {number}")
        spanned = Counter(fact for question in questions for fact in question.facts)
        assert max(spanned.values()) == 1


def test_the_same_seed_chooses_the_same_whatever_the_order_given():
    pool = candidates()
    assert assemble(pool, 10, "seed", NOW) == assemble(pool[::-1], 10, "seed", NOW)
    assert assemble(pool, 10, "seed", NOW) != assemble(pool, 10, "another", NOW)


def test_the_choice_does_not_depend_on_the_process():
    program = (
        "from tests.study.test_assembly import *; "
        "print([choice for choice in assemble(candidates(), 10, 'seed', NOW)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_what_was_wrong_last_time_comes_again_beside_what_is_new():
    missed = {fact: recall(None, Rating.AGAIN, NOW) for fact in FACTS[:8]}
    questions = chosen(candidates(missed), 10)
    assert len(facts(questions) & set(missed)) == 5


def test_the_weakest_memories_come_first():
    memories = {
        fact: recall(None, Rating.EASY, NOW - timedelta(days=30 + number))
        for number, fact in enumerate(FACTS)
    }
    assert facts(chosen(candidates(memories), 5)) == set(FACTS[-5:])


def test_what_is_known_comes_last():
    known = {fact: recall(None, Rating.EASY, NOW) for fact in FACTS[:20]}
    assert facts(chosen(candidates(known), 10)) == set(FACTS[20:])
    assert len(chosen(candidates(known), 20)) == 20


def test_when_all_is_known_there_is_still_a_quiz():
    known = {fact: replay([(Rating.EASY, NOW)])[-1] for fact in FACTS}
    assert len(chosen(candidates(known), 20)) == 20


def test_kinds_are_mixed():
    kinds = Counter(question.kind for question in chosen(candidates(), 10))
    assert kinds == {"single_choice": 5, "true_false": 5}


def test_of_two_questions_about_a_fact_the_one_asked_less_is_chosen():
    asked = {question.id: 1 for question in BANK.questions if question.kind == "true_false"}
    pool = [one for one in candidates(asked=asked) if one.question.facts[0] == FACTS[0]]
    assert {chosen(pool, 5, f"seed {number}")[0].kind for number in range(5)} == {"single_choice"}


def test_an_ordering_that_was_asked_is_not_new_for_ever():
    bank = sample.bank_with_ordering(4)
    ordering = bank.questions[-1]
    first = chosen(candidates(bank=bank), 20)
    assert ordering in first
    assert ordering not in chosen(candidates(asked={ordering.id: 1}, bank=bank), 20)


def test_no_question_shows_the_answer_to_another():
    leaking = tuple(
        replace(question, stem=f"{question.stem} It was not {BANK.facts[0].value.name}.")
        if question.facts[0] in FACTS[1:11]
        else question
        for question in BANK.questions
    )
    bank = replace(BANK, questions=tuple(one for one in leaking if one.kind == "single_choice"))
    for number in range(20):
        asked = facts(chosen(candidates(bank=bank), 20, f"seed {number}"))
        assert FACTS[0] not in asked or not asked & set(FACTS[1:11])


def test_a_topic_too_narrow_gives_fewer_questions():
    assert len(chosen(candidates()[:6], 10)) == 3
    assert chosen([], 10) == []


def orders(question, times=20):
    pool = [Candidate(1, question, None)]
    return {assemble(pool, 1, f"seed {number}", NOW)[0].option_order for number in range(times)}


def test_names_are_shuffled():
    question = BANK.questions[0]
    found = orders(question)
    assert len(found) == 6 and all(
        sorted(order) == sorted(option.id for option in question.options) for order in found
    )


@pytest.mark.parametrize(
    "texts",
    [("约3万人", "5万人", "10万人"), ("1937年", "1944年4月", "1945年"), ("about 3,000", "4,000", "9,000")],
)
def test_numbers_and_dates_keep_their_natural_order(texts):
    options = tuple(Option(str(place), text, place == 0) for place, text in enumerate(texts))
    assert orders(replace(BANK.questions[0], options=options, key="0")) == {("0", "1", "2")}


def test_numbered_units_are_names():
    options = tuple(Option(str(place), f"第{place}軍", place == 0) for place in range(3))
    assert len(orders(replace(BANK.questions[0], options=options, key="0"))) > 1


def test_true_stands_before_false():
    assert orders(BANK.questions[1]) == {("true", "false")}


def test_an_ordering_never_appears_in_its_right_order():
    ordering = sample.in_order(BANK.facts[:3])
    assert ordering.key not in orders(ordering) and len(orders(ordering)) == 5


def test_the_rights_of_a_matching_come_in_every_order_but_that_of_their_lefts():
    for one in kind_named("matching").samples():
        key = [name.partition(":")[2] for name in one.question.key]
        orders = Counter(
            assemble([Candidate(1, one.question, None)], 5, f"seed {number}", NOW)[0].option_order
            for number in range(400)
        )
        assert all(sorted(order) == sorted(option.id for option in one.question.options) for order in orders)
        assert all([name for name in order if name in key] != key for order in orders)
        options = len(one.question.options)
        # What fits nowhere may stand anywhere among the others.
        assert len(orders) == factorial(options) - factorial(options) // factorial(len(key))


def test_the_right_options_of_a_multiple_choice_stand_anywhere():
    (one, *_) = kind_named("multiple_choice").samples()
    places = Counter(
        tuple(name in one.question.key for name in order)
        for order in (
            assemble([Candidate(1, one.question, None)], 5, f"seed {number}", NOW)[0].option_order
            for number in range(200)
        )
    )
    assert len(places) == 6
