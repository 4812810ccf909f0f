"""Ten thousand random quizzes, scored once more by plain fractions."""

from fractions import Fraction
from itertools import combinations
from math import fsum
from random import Random

from quizapp.facts import Source
from quizapp.kinds import Choice, Draft, kind_named
from quizapp.questions import OrderItem, Question
from quizapp.study.grading import judge

SOURCE = Source("a", "lead", 0, 1, "x")


def draft(**parts) -> Draft:
    return Draft("d", ("f",), "en", "Which?", "So.", (SOURCE,), 0.5, **parts)


def choice(name) -> Choice:
    return Choice(str(name), f"Option {name}")


def question(kind, random) -> Question:
    """Make a question of a kind that is answered with ids."""
    if kind == "single_choice":
        return kind_named(kind).make(draft(answer=choice(0), distractors=tuple(map(choice, range(1, 4)))))
    if kind == "multiple_choice":
        right = random.randint(2, 4)
        answers = tuple(map(choice, range(right)))
        return kind_named(kind).make(
            draft(answers=answers, distractors=tuple(map(choice, range(right, right + 3))))
        )
    if kind == "matching":
        pairs = tuple((choice(f"left {n}"), choice(f"right {n}")) for n in range(random.randint(3, 5)))
        return kind_named(kind).make(draft(pairs=pairs))
    events = tuple(
        OrderItem(f"e{n}", f"event {n}", f"1944-05-{n + 1:02}") for n in range(random.randint(3, 5))
    )
    return kind_named(kind).make(draft(sequence=events))


def answer(asked, random):
    """Answer at random, in the form that the kind takes."""
    ids = [option.id for option in asked.options]
    if asked.kind == "single_choice":
        return random.choice(ids)
    if asked.kind == "multiple_choice":
        return tuple(sorted(random.sample(ids, random.randint(1, len(ids)))))
    if asked.kind == "matching":
        rights = random.sample(ids, len(asked.pairs))
        return tuple(f"{place}:{right}" for place, right in enumerate(rights))
    return tuple(random.sample([item.id for item in asked.items], len(asked.items)))


def oracle(asked, response) -> Fraction:
    """Score without the code under test."""
    if asked.kind == "single_choice":
        return Fraction(response == asked.key)
    if asked.kind == "multiple_choice":
        right = {option.id for option in asked.options if option.correct}
        hits = len(right & set(response))
        return max(Fraction(0), Fraction(hits - (len(response) - hits), len(right)))
    if asked.kind == "matching":
        key = dict(pair.split(":", 1) for pair in asked.key)
        given = dict(pair.split(":", 1) for pair in response)
        return Fraction(sum(given[left] == key[left] for left in key), len(key))
    right = list(asked.key)
    longest = max(
        size
        for size in range(1, len(right) + 1)
        for kept in combinations(response, size)
        if [name for name in right if name in kept] == list(kept)
    )
    return Fraction(longest - 1, len(right) - 1)


def test_every_credit_and_every_sum_is_the_oracles():
    random = Random(11)
    kinds = ("single_choice", "multiple_choice", "matching", "ordering")
    asked = [question(random.choice(kinds), random) for _ in range(300)]
    for _ in range(10_000):
        quiz = random.sample(asked, 5)
        responses = [answer(one, random) for one in quiz]
        credits = [judge(one, response).credit for one, response in zip(quiz, responses, strict=True)]
        exact = [oracle(one, response) for one, response in zip(quiz, responses, strict=True)]
        assert credits == [float(one) for one in exact]
        assert abs(fsum(credits) - float(sum(exact))) < 1e-12
