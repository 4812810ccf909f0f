"""What a number counts: the name of the things or people, and the measure beside the number."""

from types import ModuleType

from quizapp.facts import Fact, QuantityValue
from quizapp.text import patterns
from quizapp.text.folding import fold

LEAST_PEOPLE, LEAST_THINGS = 10, 3
"""Lesser numbers are guessed, not known."""


def category_of(fact: Fact) -> str:
    """Name, folded, what is counted, as the source's heading does; "" where the source gives a bare number."""
    return fold(fact.qualifier or "").casefold()


def measure_of(fact: Fact, phrases: ModuleType) -> str:
    """Name the measure of a count: the source's own, or the usual one for what is counted."""
    assert isinstance(fact.value, QuantityValue)
    counted = category_of(fact)
    unit = fold(fact.value.unit or "").casefold()
    named = counted and fact.kind != "unit.strength"
    if fact.kind == "casualties" and counted in phrases.TOTALS and unit in phrases.MEASURES_OF_PEOPLE:
        return str(phrases.TOTAL_MEASURE)
    if phrases.MEASURE_OF_NONE and named and unit.removeprefix(phrases.MEASURE_OF_NONE) == counted:
        # 39个法国师: the question names the thing, the number only its most general measure.
        return str(phrases.THINGS.get(counted, ("", phrases.MEASURE_OF_NONE))[1])
    if fact.value.unit and fold(fact.value.unit).casefold() not in phrases.NO_MEASURE:
        return str(phrases.MEASURES.get(fact.value.unit, fact.value.unit))
    if counted in phrases.LOSSES_OF_PEOPLE:
        return str(phrases.PERSONS)
    if fact.kind == "casualties" and counted in phrases.TOTALS:
        return str(phrases.TOTAL_MEASURE)
    return str(phrases.THINGS.get(counted, ("", ""))[1])


def thing_of(fact: Fact, phrases: ModuleType) -> str:
    """Name what is counted, beside "how many"."""
    counted = category_of(fact)
    if counted in phrases.THINGS:
        return str(phrases.THINGS[counted][0])
    return fold(fact.qualifier or "")


def loss_of(fact: Fact, phrases: ModuleType) -> str:
    """Say what befell those counted."""
    counted = category_of(fact)
    if counted in phrases.TOTALS:
        return str(phrases.LOST_PEOPLE)
    if counted in phrases.LOSSES_OF_PEOPLE:
        return str(phrases.LOSSES_OF_PEOPLE[counted])
    if _is_measured_alone(fact, phrases):
        assert isinstance(fact.value, QuantityValue)
        return f"{phrases.BEFELL_THINGS[counted]}{phrases.MEASURED_THINGS[fact.value.unit]}"
    return str(phrases.LOST.format(thing=thing_of(fact, phrases)))


def manner_of(fact: Fact, phrases: ModuleType) -> str:
    """Tell losses "people", "things" and "total" apart, which a language may word in its own way each.

    "befell" are things that are named by their measure alone.
    """
    counted = category_of(fact)
    if _is_measured_alone(fact, phrases):
        return "befell"
    if counted in phrases.TOTALS:
        return "total"
    return "people" if counted in phrases.LOSSES_OF_PEOPLE else "things"


def _is_measured_alone(fact: Fact, phrases: ModuleType) -> bool:
    """Tell whether a loss tells what befell things, and only their measure says what they were."""
    return (
        fact.kind == "casualties"
        and isinstance(fact.value, QuantityValue)
        and category_of(fact) in phrases.BEFELL_THINGS
        and fact.value.unit in phrases.MEASURED_THINGS
    )


def is_countable(fact: Fact, phrases: ModuleType) -> bool:
    """Tell whether a number can be asked: large enough to be known, of things that have a plain name."""
    if not isinstance(fact.value, QuantityValue) or fact.value.amount is None:
        return False
    if patterns.search(phrases.SEVERAL_KINDS, category_of(fact)):
        return False
    manner = manner_of(fact, phrases)
    people = manner in {"people", "total"} or measure_of(fact, phrases) in phrases.MEASURES_OF_PEOPLE
    if fact.value.amount < (LEAST_PEOPLE if people else LEAST_THINGS):
        return False
    return manner != "things" or patterns.search(phrases.PLAIN_THING, thing_of(fact, phrases)) is not None
