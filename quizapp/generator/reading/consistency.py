"""Withhold what the article contradicts, and say so with both quotes."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, combinations

from quizapp.facts import EntityValue, Fact, Finding, QuantityValue
from quizapp.generator.reading.battle_days import days_told_otherwise, nobody_won, prose_by_the_moon
from quizapp.generator.reading.chronology import (
    dates_told_otherwise,
    dead_men_commanding,
    end_before_start,
)
from quizapp.generator.reading.drafts import withhold
from quizapp.generator.reading.once_only import told_of_two_days
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.prose_figures import figures_told_otherwise
from quizapp.generator.reading.sides import NO_SIDES, Sides
from quizapp.generator.reading.telling import ToldDay
from quizapp.generator.reading.told_otherwise import (
    fallen_elsewhere,
    fighting_before_start,
    figures_called_false,
    replaced_commanders,
)
from quizapp.generator.reading.totals import parts_beyond_total
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key


def check_consistency(
    facts: list[Fact],
    language: str,
    passages: Sequence[Passage] = (),
    *,
    days: Sequence[ToldDay] = (),
    sides: Sides = NO_SIDES,
    title: str = "",
) -> tuple[list[Fact], list[Finding]]:
    """Compare posts, sides, dates and sums; every fact in a disagreement is withheld with a finding."""
    messages = load(language, "messages")
    doubts: dict[str, str] = {}
    findings: list[Finding] = []
    for disputed, message in chain(
        _two_commanders_of_one_unit(facts, language),
        _one_commander_of_two_units(facts, language),
        _on_both_sides(facts, language),
        end_before_start(facts, language),
        dead_men_commanding(facts, language),
        parts_beyond_total(facts, language),
        dates_told_otherwise(facts, passages, language),
        replaced_commanders(facts, passages, language),
        fallen_elsewhere(facts, passages, title, language),
        figures_called_false(facts, passages, language),
        fighting_before_start(facts, language),
        days_told_otherwise(facts, days, passages, language),
        prose_by_the_moon(facts, days, passages, language),
        nobody_won(facts, passages, language),
        figures_told_otherwise(facts, passages, sides, language),
        told_of_two_days(facts, sides, language),
    ):
        if not any(finding.message == message for finding in findings):
            findings.append(
                Finding("contradiction", message, tuple(fact.id for fact in disputed), disputed[0].source)
            )
        doubts.update({fact.id: "contradiction" for fact in disputed})
    for rivals in _rival_counts(facts):
        doubts.update({fact.id: "contested" for fact in rivals})
        quotes = messages.QUOTES_JOINED_BY.join(
            messages.QUOTED.format(quote=fact.source.quote) for fact in rivals
        )
        findings.append(
            Finding(
                "contested",
                messages.RIVAL_COUNTS.format(quotes=quotes),
                tuple(fact.id for fact in rivals),
                rivals[0].source,
            )
        )
    for fact in facts:
        if fact.confidence < 0.55 and fact.kind != "event":
            doubts.setdefault(fact.id, "contested")
            findings.append(
                Finding(
                    "contested",
                    (messages.INEXACT if _is_rough(fact) else messages.NO_SINGLE_COUNT).format(
                        quote=fact.source.quote
                    ),
                    (fact.id,),
                    fact.source,
                )
            )
    facts = [withhold(fact, doubts[fact.id]) if fact.id in doubts else fact for fact in facts]
    return _infected_events(facts), findings


def _posts(facts: list[Fact], language: str) -> list[tuple[str, str, Fact]]:
    """Give (unit key, level, fact) for each fact by which somebody commands a unit."""
    words = load(language, "narrative")
    titles = "|".join(words.HEAD_TITLES)
    found = []
    for fact in facts:
        if fact.kind == "command":
            unit = fold(fact.qualifier or "")
        elif fact.kind == "office":
            office = fold(fact.qualifier or "")
            held = patterns.search(rf"(?<!副)(?:{titles})$", office)
            single = next(
                (
                    office.removesuffix(title) + whole
                    for title, whole in words.SINGLE_POSTS
                    if office.endswith(title) and not office.endswith(f"副{title}")
                ),
                None,
            )
            if not held and not single:
                continue
            unit = office[: held.start()] if held else single or ""
        else:
            continue
        unit = patterns.sub(r"^(?:国民革命军|日军|国军|中国|日本)(?=.)", "", unit)
        # 步兵第218联队 is 第218步兵联队.
        unit = patterns.sub(*words.ARM_BEFORE_NUMBER, unit)
        level = next((level for level in words.UNIT_LEVELS if unit.endswith(level)), unit)
        found.append((match_key(unit), level, fact))
    return found


def _two_commanders_of_one_unit(facts: list[Fact], language: str):
    by_unit = defaultdict(list)
    for unit, _, fact in _posts(facts, language):
        by_unit[unit].append(fact)
    for held in by_unit.values():
        for one, other in combinations(held, 2):
            if _same_side(one, other) and _overlap(one, other) and _name(one) != _name(other):
                yield (
                    (one, other),
                    load(language, "messages").TWO_COMMANDERS.format(
                        one=one.source.quote, other=other.source.quote
                    ),
                )


def _one_commander_of_two_units(facts: list[Fact], language: str):
    by_person = defaultdict(list)
    for unit, level, fact in _posts(facts, language):
        by_person[_name(fact)].append((unit, level, fact))
    for held in by_person.values():
        for (unit, level, one), (other_unit, other_level, other) in combinations(held, 2):
            if (
                unit != other_unit
                # 88师262旅 is 262旅, told with the division above it.
                and not unit.endswith(other_unit)
                and not other_unit.endswith(unit)
                and level == other_level
                # One line that gives him both has thought of it.
                and one.source != other.source
                and _same_side(one, other)
                and _overlap(one, other)
            ):
                yield (
                    (one, other),
                    load(language, "messages").TWO_UNITS.format(
                        one=one.source.quote, other=other.source.quote
                    ),
                )


def _on_both_sides(facts: list[Fact], language: str):
    sides = defaultdict(list)
    for fact in facts:
        if fact.kind == "commander":
            sides[_name(fact)].append(fact)
    for told in sides.values():
        if len({fact.side for fact in told}) > 1:
            other = next(fact for fact in told if fact.side != told[0].side)
            message = load(language, "messages").ON_BOTH_SIDES
            yield tuple(told), message.format(one=told[0].source.quote, other=other.source.quote)


def _rival_counts(facts: list[Fact]) -> list[list[Fact]]:
    """Two counts of one side's people are rivals; a bare number counts people."""
    sides = defaultdict(list)
    for fact in facts:
        if fact.kind == "strength" and fold(fact.qualifier or "人") == "人":
            sides[fact.side].append(fact)
    return [told for told in sides.values() if len(told) > 1]


def _infected_events(facts: list[Fact]) -> list[Fact]:
    """An event whose sentence repeats a disputed claim repeats the dispute."""
    disputed = [
        fact.source
        for fact in facts
        if fact.status == "withheld" and fact.reason == "contradiction" and fact.kind == "office"
    ]
    return [
        withhold(fact, "contradiction")
        if fact.kind == "event"
        and any(
            fact.source.start <= source.start < fact.source.end
            and fold(source.quote) in fold(fact.source.quote)
            for source in disputed
        )
        else fact
        for fact in facts
    ]


def _is_rough(fact: Fact) -> bool:
    return isinstance(fact.value, QuantityValue) and fact.value.approximate is not None


def _name(fact: Fact) -> str:
    assert isinstance(fact.value, EntityValue)
    return match_key(fact.value.name)


def _same_side(one: Fact, other: Fact) -> bool:
    return one.side is None or other.side is None or one.side == other.side


def _overlap(one: Fact, other: Fact) -> bool:
    """Posts without a date hold for the whole battle; dated ones only in their month."""
    return not (one.when and other.when) or one.when[:7] == other.when[:7]
