"""Hold losses against their total: parts that add up to more than the whole disagree with it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quizapp.facts import Fact, QuantityValue
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

# What rounding may add to a sum.
_LEEWAY = 1.02


def parts_beyond_total(facts: Sequence[Fact], language: str) -> Iterator[tuple[tuple[Fact, ...], str]]:
    """Find a side whose killed, wounded, captured and missing are more than its losses in all."""
    words = load(language, "infobox")
    sides: dict[int | None, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "casualties" and fact.confidence == 1.0 and isinstance(fact.value, QuantityValue):
            sides[fact.side].append(fact)
    for told in sides.values():
        totals = [fact for fact in told if patterns.fullmatch(words.ALL_LOSSES, fold(fact.qualifier or ""))]
        parts = [
            fact for fact in told if patterns.fullmatch(words.PART_OF_LOSSES, fold(fact.qualifier or ""))
        ]
        added = sum(_amount(fact) for fact in parts)
        if len(totals) == 1 and len(parts) > 1 and added > _amount(totals[0]) * _LEEWAY:
            messages = load(language, "messages")
            quotes = messages.QUOTES_JOINED_BY.join(
                messages.QUOTED.format(quote=fact.source.quote) for fact in parts
            )
            message = messages.PARTS_BEYOND_TOTAL.format(
                parts=quotes, sum=f"{added:,.0f}", total=totals[0].source.quote
            )
            yield (*totals, *parts), message


def _amount(fact: Fact) -> float:
    assert isinstance(fact.value, QuantityValue)
    return fact.value.amount or 0
