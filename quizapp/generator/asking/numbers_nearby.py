"""Numbers that might have been: as round as the true one, not said in the article, some smaller, some larger."""

import re

from quizapp.facts import Fact, QuantityValue, stable_id
from quizapp.generator.asking.counting import measure_of
from quizapp.generator.asking.wording import Wording
from quizapp.languages import language
from quizapp.questions import Text
from quizapp.text import patterns
from quizapp.text.folding import fold
from quizapp.text.numbers import find_quantities

TELLING = 100
"""Lesser numbers are said of too many things for two of them to be the same."""
_PARTS = (0.45, 0.55, 0.65, 0.75, 0.85, 1.2, 1.35, 1.5, 1.7, 1.9)


def numbers_near(fact: Fact, wording: Wording) -> list[tuple[float, Text, Text]]:
    """Make amounts near the fact's, each with its text and the reason why it is wrong."""
    if not isinstance(fact.value, QuantityValue) or not fact.value.amount:
        return []
    true = fact.value.amount
    grain = _grain(true)
    if true / grain <= 20:
        amounts = [true + step * grain for step in (-4, -3, -2, -1, 1, 2, 3, 4)]
    else:
        amounts = [round((true * part + _jitter(fact.id, part, true)) / grain) * grain for part in _PARTS]
    measure = measure_of(fact, wording.phrases)
    said = wording.said_numbers
    counted = {mention.value.amount for mention in wording.quantities}
    near = [
        (float(amount), wording.number(amount, measure))
        for amount in dict.fromkeys(amounts)
        if amount > 1 and amount != true and _alike(amount, true)
        if amount not in counted and not _is_said(amount, measure, said)
    ]
    return [(amount, text, why_not(text, wording)) for amount, text in near]


def why_not(number: Text, wording: Wording) -> Text:
    """Say of a number that the article does not have it."""
    return wording.fill(wording.phrases.NUMBER_IS_MADE_UP, {"value": number})


def told_otherwise(fact: Fact, wording: Wording) -> tuple[str, ...]:
    """Quote where the text counts the same things as about as many, but not as exactly that many.

    People are counted too often, and for too many things, to be compared.
    """
    if not isinstance(fact.value, QuantityValue) or not fact.value.amount:
        return ()
    if fact.kind == "unit.strength":
        return _unit_told_otherwise(fact, wording)
    if measure_of(fact, wording.phrases) in wording.phrases.MEASURES_OF_PEOPLE:
        return ()
    amount, counted = fact.value.amount, fold(fact.qualifier or "")
    boats = set(patterns.findall(wording.phrases.NUMBERED_BOATS, wording.reading.folded_text))
    if len(boats) > amount and patterns.search(wording.phrases.BOATS, counted):
        return tuple(sorted(boats))
    return _counted_by_name(amount, counted, wording) + tuple(
        wording.reading.folded_text[mention.start : mention.end]
        for mention in wording.quantities
        if mention.counted == counted
        and mention.value.unit == fact.value.unit
        and mention.value.amount
        and abs(mention.value.amount - amount) <= 0.3 * amount
        and (mention.value.amount != amount or mention.value.approximate)
    )


def _unit_told_otherwise(fact: Fact, wording: Wording) -> tuple[str, ...]:
    """Quote the counts of the same things in other sentences that name the unit."""
    assert isinstance(fact.value, QuantityValue)
    unit, own = fold(fact.subject), fold(fact.source.quote)
    return tuple(
        sentence[mention.start : mention.end]
        for sentence in patterns.split(r"[。\n]", wording.reading.folded_text)
        if unit in sentence and own not in sentence
        for mention in find_quantities(sentence, wording.language)
        if mention.value.unit == fact.value.unit
        and mention.counted == fold(fact.qualifier or "")
        and mention.value.amount not in (None, fact.value.amount)
    )


def _counted_by_name(amount: float, counted: str, wording: Wording) -> tuple[str, ...]:
    """Quote where things that the text gives with a type's name are counted otherwise by that name alone.

    The 21 Swordfish torpedo bombers of one sentence are 24 Swordfish in another.
    """
    said = wording.reading.folded_text
    names = {
        found[1]
        for found in patterns.finditer(
            rf"(?<![\d.,]){amount:,.0f} (?:[A-Z][\w-]+ )*([A-Z][\w-]{{3,}}) (?:[a-z-]+ ){{0,2}}{re.escape(counted)}\b",
            said,
        )
    }
    return tuple(
        found[0]
        for name in sorted(names)
        for found in patterns.finditer(
            rf"(?<![\d.,])(\d{{1,4}}) (?:[a-z-]+ ){{0,2}}{re.escape(name)}\b", said
        )
        if float(found[1]) != amount and abs(float(found[1]) - amount) <= 0.3 * amount
    )


def is_told_roughly(fact: Fact, wording: Wording) -> bool:
    """Tell whether the text gives the very number as a rough one: 800多人 for the 800人 of the box, at least 2,032."""
    amount = fact.value.amount if isinstance(fact.value, QuantityValue) else None
    if not amount or amount < TELLING:
        return False
    if any(mention.value.amount == amount and mention.value.approximate for mention in wording.quantities):
        return True
    rough = "|".join(map(re.escape, language(wording.language).numerals.before_number))
    number = rf"(?:{amount:,.0f}|{amount:.0f})(?![\d]|[.,]\d)"
    return patterns.search(rf"(?:{rough})\s*{number}", wording.reading.folded_text, re.IGNORECASE) is not None


def _grain(amount: float) -> float:
    """Give the largest power of ten that the number is a multiple of."""
    grain = 1.0
    while amount % (grain * 10) == 0:
        grain *= 10
    return grain


def _jitter(fact: str, part: float, true: float) -> float:
    return (int(stable_id("n", fact, str(part))[2:10], 16) % 1000 / 1000 - 0.5) * 0.06 * true


def _alike(amount: float, true: float) -> bool:
    """Numbers of a thousand and more are written with a comma, and those of a myriad may be written with a word."""
    return (amount >= 1000) == (true >= 1000) and (amount >= 10_000) == (true >= 10_000)


def _is_said(amount: float, measure: str, said: str) -> bool:
    """Tell whether the article has the number, a small one with the same measure: it may be right elsewhere."""
    if amount < 100:
        if f"{amount:.0f}{measure}" not in said:
            return False
        return patterns.search(rf"(?<!\d){amount:.0f}{re.escape(measure)}", said) is not None
    return f"{amount:.0f}" in said or (amount >= 10_000 and f"{amount / 10_000:g}万" in said)
