"""Guessers who know no history: what they win above chance, the options give away.

The cues are those known to raise scores in printed tests: length, likeness to the stem or to the other
options, the middle value, digits, place.
"""

from collections.abc import Callable, Sequence

from quizapp.questions import Question, in_script
from quizapp.text.folding import fold


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


def _place(number: int) -> Callable[[str, Sequence[str]], list[float]]:
    return lambda stem, options: [float(i == number % len(options)) for i in range(len(options))]


SOLVERS: dict[str, Callable[[str, Sequence[str]], list[float]]] = {
    "longest": _longest,
    "shortest": _shortest,
    "like the stem": _like_the_stem,
    "like the others": _like_the_others,
    "most digits": _most_digits,
    "first": _place(0),
    "second": _place(1),
    "third": _place(2),
    "last": _place(-1),
}


def advantages(questions: Sequence[Question]) -> dict[str, float]:
    """Give each solver's hit rate above chance, as a share from -1 to 1; ties count as a fair draw.

    Options stand as the bank keeps them. Names are shuffled for each learner, so the places say something
    only of numbers and dates, which keep their natural order.
    """
    asked = [question for question in questions if question.kind == "single_choice" and question.options]
    if not asked:
        return dict.fromkeys(SOLVERS, 0.0)
    return {
        name: sum(_hit(solver, question) for question in asked) / len(asked)
        for name, solver in SOLVERS.items()
    }


def _hit(solver: Callable[[str, Sequence[str]], list[float]], question: Question) -> float:
    options = [fold(in_script(option.text, "zh-Hans")) for option in question.options]
    marks = solver(fold(in_script(question.stem, "zh-Hans")), options)
    best = [
        option.correct for option, mark in zip(question.options, marks, strict=True) if mark == max(marks)
    ]
    return sum(best) / len(best) - 1 / len(options)
