"""Hold what is stated against what the prose tells: a commander who was replaced, figures called false, an earlier start."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from quizapp.facts import DateValue, EntityValue, Fact, TextValue
from quizapp.generator.reading.chronology import Disagreement
from quizapp.generator.reading.prose import Passage
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold

# An act of war so few days before the stated start is part of the battle, or the start is wrong.
_DAYS_BEFORE = 7
_MONTH = 31


def replaced_commanders(
    facts: Sequence[Fact], passages: Sequence[Passage], language: str
) -> Iterator[Disagreement]:
    """Find whoever lost a post while the article goes on: who held it then depends on the day."""
    words = load(language, "narrative")
    for fact in facts:
        if fact.kind not in ("command", "office") or not isinstance(fact.value, EntityValue):
            continue
        name = fold(fact.value.name).split(" ")[-1]
        pattern = words.REPLACED.format(name=re.escape(name))
        for passage in passages:
            # Looking first spares making a pattern of nearly every name.
            if name in passage.folded and (told := patterns.search(pattern, passage.folded)):
                message = load(language, "messages").REPLACED
                yield (
                    (fact,),
                    message.format(
                        one=fact.source.quote, other=passage.text(told.start(), told.end()).strip()
                    ),
                )
                break


def fallen_elsewhere(
    facts: Sequence[Fact], passages: Sequence[Passage], title: str, language: str
) -> Iterator[Disagreement]:
    """Find commanders of the box whose death the prose tells of another fight than the page's."""
    words = load(language, "narrative")
    fallen = [fact for fact in facts if fact.kind == "commander.fate"]
    for fate in fallen:
        name = fold(fate.subject)
        for passage in passages:
            at = passage.folded.find(name)
            if at < 0 or not (
                told := patterns.search(words.FELL_IN.format(name=re.escape(name)), passage.folded)
            ):
                continue
            if told["where"] in fold(title):
                continue
            his = tuple(
                fact
                for fact in facts
                if fact is fate
                or (
                    fact.kind == "commander"
                    and isinstance(fact.value, EntityValue)
                    and fold(fact.value.name) == name
                )
            )
            message = load(language, "messages").FELL_ELSEWHERE
            quote = passage.text(told.start(), told.end()).strip()
            yield his, message.format(one=fate.source.quote, other=quote)
            break


def figures_called_false(
    facts: Sequence[Fact], passages: Sequence[Passage], language: str
) -> Iterator[Disagreement]:
    """Find the strengths and losses of an article that itself calls such figures inflated."""
    counts = tuple(fact for fact in facts if fact.kind in ("strength", "casualties"))
    if not counts:
        return
    for passage in passages:
        told = patterns.search(load(language, "narrative").FIGURES_CALLED_FALSE, passage.folded)
        if told:
            quote = passage.text(0, len(passage.folded)).strip()
            message = load(language, "messages").FIGURES_CALLED_FALSE
            yield counts, message.format(one=counts[0].source.quote, other=quote)
            return


def fighting_before_start(facts: Sequence[Fact], language: str) -> Iterator[Disagreement]:
    """Find acts of war told of days just before the stated start: so many that they belong to the battle."""
    start = next((fact for fact in facts if fact.kind == "conflict.start"), None)
    if start is None or not isinstance(start.value, DateValue) or edtf.precision(start.value.edtf) != "day":
        return
    words = load(language, "narrative")
    first = edtf.bounds(start.value.edtf)[0]
    earlier: dict[str, Fact] = {}
    for fact in facts:
        if fact.kind != "event" or not fact.when or edtf.precision(fact.when) != "day":
            continue
        if patterns.search(words.BACKGROUND, fold(fact.source.section)) or not isinstance(
            fact.value, TextValue
        ):
            continue
        days = _days_between(edtf.bounds(fact.when)[1], first)
        phase = 0 < days <= _MONTH and patterns.search(words.PHASE_BEGINS, fold(fact.value.text))
        if phase or fact.qualifier:
            if phase:
                message = load(language, "messages").DATES_DIFFER
                yield (start,), message.format(one=start.source.quote, other=fact.source.quote)
                return
            continue
        # "The battle began on the 10th" says so whatever else is told of that day.
        if days and abs(days) <= _MONTH and patterns.search(words.BEGINS, fold(fact.value.text)):
            message = load(language, "messages").DATES_DIFFER
            yield (start,), message.format(one=start.source.quote, other=fact.source.quote)
            return
        if 0 < days <= _DAYS_BEFORE and patterns.search(words.ACT_OF_WAR, fold(fact.value.text)):
            earlier.setdefault(fact.when, fact)
    if len(earlier) >= words.DAYS_THAT_DENY_A_START:
        message = load(language, "messages").DATES_DIFFER
        yield (start,), message.format(one=start.source.quote, other=earlier[min(earlier)].source.quote)


def _days_between(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    if min(one[0], other[0]) < 1:
        return 0
    try:
        return (date(*other) - date(*one)).days
    except ValueError:
        return 0
