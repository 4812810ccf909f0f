"""Where the right options stand: no place may be the likeliest."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import erfc, exp, gamma, sqrt

from quizapp.generator.audit.blind_solvers import are_numbers, folded_options
from quizapp.questions import Question


@dataclass(frozen=True)
class KeyPlaces:
    """How often the key stands at each place, and how likely so uneven a count is by chance alone."""

    counts: tuple[int, ...]
    probability: float


def key_places(questions: Sequence[Question]) -> dict[str, KeyPlaces]:
    """Count places among single choices by number of options, all of them and those in natural order.

    Names are shuffled anew for each learner; numbers and dates stand to everybody as the bank keeps them.
    """
    counts: dict[str, Counter[int]] = {}
    for question in questions:
        if question.kind == "single_choice" and question.options:
            place = [option.correct for option in question.options].index(True)
            size = f"{len(question.options)} options"
            counts.setdefault(size, Counter())[place] += 1
            if are_numbers(folded_options(question)):
                counts.setdefault(f"{size} in natural order", Counter())[place] += 1
    return {
        name: _judged(tuple(count[place] for place in range(int(name.split()[0]))))
        for name, count in sorted(counts.items())
    }


def _judged(counts: tuple[int, ...]) -> KeyPlaces:
    expected = sum(counts) / len(counts)
    squared = sum((count - expected) ** 2 / expected for count in counts)
    return KeyPlaces(counts, chi_squared_tail(squared, len(counts) - 1))


def chi_squared_tail(squared: float, degrees: int) -> float:
    """Give the probability that chi-squared of so many degrees of freedom is as large or larger."""
    half = squared / 2
    tail = erfc(sqrt(half)) if degrees % 2 else exp(-half)
    steps = range(3, degrees + 1, 2) if degrees % 2 else range(4, degrees + 1, 2)
    return tail + sum(half ** (step / 2 - 1) * exp(-half) / gamma(step / 2) for step in steps)
