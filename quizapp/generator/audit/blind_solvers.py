"""Guessers who know no history: what they win above chance, the options give away.

The cues are those known to raise scores in printed tests: length, likeness to the stem or to the other
options, digits, roundness, fame, and the place among numbers and dates.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from quizapp.questions import Question, in_script
from quizapp.text.folding import fold

Solver = Callable[[str, Sequence[str]], list[float]]

_NUMBER = re.compile(r"(?:公元前|[约近逾超过]|about |over |nearly |at least )*\d", re.IGNORECASE)


@dataclass(frozen=True)
class Cue:
    """What one guesser wins: over all items, and among the `chosen` ones whose options it tells apart."""

    asked: int
    chosen: int
    won: float
    variance: float

    @property
    def above_chance(self) -> float:
        """Give the hit rate over all items less that of chance, from -1 to 1."""
        return self.won / self.asked if self.asked else 0.0

    @property
    def above_chance_where_chosen(self) -> float:
        """Give the same among the items whose options the guesser tells apart."""
        return self.won / self.chosen if self.chosen else 0.0

    @property
    def standard_error(self) -> float:
        """Give the standard error of chance over as many items as the guesser tells apart."""
        return self.variance**0.5 / self.chosen if self.chosen else 0.0


def _likeness(one: str, other: str) -> float:
    pairs = {one[i : i + 2] for i in range(len(one) - 1)}
    others = {other[i : i + 2] for i in range(len(other) - 1)}
    return len(pairs & others) / max(1, len(pairs))


def _longest(stem: str, options: Sequence[str]) -> list[float]:
    return [len(option) for option in options]


def _shortest(stem: str, options: Sequence[str]) -> list[float]:
    return [-len(option) for option in options]


def _like_the_stem(stem: str, options: Sequence[str]) -> list[float]:
    return [_likeness(option, stem) for option in options]


def _like_the_others(stem: str, options: Sequence[str]) -> list[float]:
    return [
        sum(_likeness(option, other) for j, other in enumerate(options) if j != i)
        for i, option in enumerate(options)
    ]


def _most_digits(stem: str, options: Sequence[str]) -> list[float]:
    return [sum(char.isdigit() for char in option) for option in options]


def _roundest(stem: str, options: Sequence[str]) -> list[float]:
    return [-sum(char in "123456789" for char in option) for option in options]


def _least_round(stem: str, options: Sequence[str]) -> list[float]:
    return [-each for each in _roundest(stem, options)]


def _place(number: int) -> Solver:
    return lambda stem, options: [
        float(i == number % len(options) and are_numbers(options)) for i in range(len(options))
    ]


def _middle(stem: str, options: Sequence[str]) -> list[float]:
    return [float(0 < i < len(options) - 1 and are_numbers(options)) for i in range(len(options))]


SOLVERS: dict[str, Solver] = {
    "longest": _longest,
    "shortest": _shortest,
    "like the stem": _like_the_stem,
    "like the others": _like_the_others,
    "most digits": _most_digits,
    "roundest": _roundest,
    "least round": _least_round,
    "middle number": _middle,
    "first number": _place(0),
    "second number": _place(1),
    "last number but one": _place(-2),
    "last number": _place(-1),
}


FAMOUS = "most famous"


def are_numbers(options: Sequence[str]) -> bool:
    """Tell whether options are numbers or dates, which stand in natural order; others are shuffled."""
    return all(_NUMBER.match(option) for option in options)


def folded_options(question: Question) -> list[str]:
    """Give the options' texts as the guessers compare them, in the order in which the bank keeps them."""
    return [fold(in_script(option.text, "zh-Hans")) for option in question.options]


def cues(questions: Sequence[Question], library: Mapping[str, str] | None = None) -> dict[str, Cue]:
    """Let every guesser answer the single choices; ties count as a fair draw.

    `library` holds folded texts by article; the fame of a name is counted in those of the other articles.
    """
    asked = [question for question in questions if question.kind == "single_choice" and question.options]
    guessed = {name: _cue(_seeing_only_texts(solver), asked) for name, solver in SOLVERS.items()}
    return {**guessed, FAMOUS: _cue(_most_famous(library or {}), asked)}


def _seeing_only_texts(solver: Solver) -> Callable[[Question], list[float]]:
    return lambda question: solver(fold(in_script(question.stem, "zh-Hans")), folded_options(question))


def _most_famous(library: Mapping[str, str]) -> Callable[[Question], list[float]]:
    count = cache("\n".join(library.values()).count)

    def solve(question: Question) -> list[float]:
        options = folded_options(question)
        own = library.get(question.sources[0].article, "") if question.sources else ""
        return [0.0 if are_numbers(options) else float(count(each) - own.count(each)) for each in options]

    return solve


def _cue(guess: Callable[[Question], list[float]], asked: Sequence[Question]) -> Cue:
    chosen, won, variance = 0, 0.0, 0.0
    for question in asked:
        marks = guess(question)
        best = [
            option.correct for option, mark in zip(question.options, marks, strict=True) if mark == max(marks)
        ]
        if len(best) == len(marks):
            continue
        chance = 1 / len(marks)
        chosen += 1
        won += sum(best) / len(best) - chance
        variance += chance * (1 - chance) / len(best)
    return Cue(len(asked), chosen, won, variance)
