"""Places of keys are counted and judged."""

import pytest

from quizapp.generator.audit.key_places import chi_squared_tail, key_places
from quizapp.questions import Option, Question


def choice(texts: list[str], place: int) -> Question:
    """Ask for the option at a place."""
    options = tuple(Option(text, text, at == place) for at, text in enumerate(texts))
    return Question("q", "single_choice", ("f",), "zh", "?", texts[place], "", (), 0.5, options)


# From any printed table of chi-squared.
@pytest.mark.parametrize(
    ("squared", "degrees", "tail"),
    [
        (0.0, 1, 1.0),
        (3.841, 1, 0.05),
        (5.991, 2, 0.05),
        (9.210, 2, 0.01),
        (11.345, 3, 0.01),
        (7.815, 3, 0.05),
        (13.277, 4, 0.01),
        (11.070, 5, 0.05),
    ],
)
def test_the_tail_of_chi_squared(squared: float, degrees: int, tail: float) -> None:
    assert chi_squared_tail(squared, degrees) == pytest.approx(tail, abs=0.0005)


def test_places_are_counted_by_the_number_of_options_and_by_their_order() -> None:
    names, numbers = ["甲", "乙", "丙", "丁"], ["10人", "20人", "30人"]
    places = key_places([choice(names, 0), choice(names, 3), choice(numbers, 1)])
    assert {name: place.counts for name, place in places.items()} == {
        "3 options": (0, 1, 0),
        "3 options in natural order": (0, 1, 0),
        "4 options": (1, 0, 0, 1),
    }


def test_a_place_that_is_likelier_than_others_is_improbable() -> None:
    numbers = ["10人", "20人", "30人", "40人"]
    uneven = key_places([choice(numbers, place) for place in (1, 1, 1, 2)] * 20)["4 options"]
    even = key_places([choice(numbers, place) for place in range(4)] * 20)["4 options"]
    assert uneven.probability < 0.001 < even.probability == 1.0
