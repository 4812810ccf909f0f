"""English articles, each rule with the sentence or field that made it necessary."""

import re

import pytest

from quizapp.facts import EntityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading

SIDES = "|combatant1={{flag|United Kingdom}}|combatant2={{flag|Nazi Germany}}"


def read(prose: str = "", fields: str = "", date: str = "1–20 May 1941") -> Reading:
    box = f"{{{{Infobox military conflict|date={date}{SIDES}{fields}}}}}\n"
    return read_article(make_article(box + prose, "Battle of Alphaville", "en"))


def events(prose: str) -> list[tuple[str | None, str, float]]:
    return [
        (fact.when, fact.value.text, fact.confidence) for fact in read(prose).facts if fact.kind == "event"
    ]


@pytest.mark.parametrize(
    ("result", "side"),
    [
        ("British victory", 1),
        ("Decisive German victory", 2),
        ("Allied victory", 1),
        ("Axis tactical victory", 2),
        ("Inconclusive", None),
        ("Both sides claimed victory", None),
    ],
)
def test_a_victory_names_its_side_by_an_adjective(result: str, side: int | None) -> None:
    winners = [fact.side for fact in read(fields=f"|result={result}").facts if fact.kind == "conflict.winner"]
    assert winners == ([side] if side else [])


@pytest.mark.parametrize(
    "chain", ["the [[Beta campaign]] of [[Gamma War]]", "[[Beta campaign]] during the [[Gamma War]]"]
)
def test_a_chain_of_wars_is_every_war_in_it(chain: str) -> None:
    found = read(fields=f"|partof={chain}").facts
    names = [
        fact.value.name
        for fact in found
        if fact.kind == "conflict.part_of" and isinstance(fact.value, EntityValue)
    ]
    assert names == ["Beta campaign", "Gamma War"]


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("1 [[destroyer]]", (1, "destroyer")),
        ("17 [[PT boat]]s", (17, "PT boats")),
        ("1 light cruiser", (1, "light cruiser")),
    ],
)
def test_single_ships_and_units_are_counted(line: str, counted: tuple[int, str]) -> None:
    found = [fact for fact in read(fields=f"|strength1={line}").facts if fact.kind == "strength"]
    assert [(fact.value.amount, fact.qualifier) for fact in found] == [counted]


def test_a_night_of_two_days_begins_on_the_first() -> None:
    prose = "On the night of 11/12 May 1941 the 5th Brigade attacked the bridge."
    assert events(prose) == [("1941-05-11", "The 5th Brigade attacked the bridge", 1.0)]


def test_a_time_of_day_is_no_year() -> None:
    prose = "1500, on May 12, the 5th Brigade attacked the bridge."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


def test_a_year_far_from_the_battle_is_not_carried_over() -> None:
    prose = "In 1978 a book told the story. On 12 May the 5th Brigade attacked the bridge."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


@pytest.mark.parametrize(
    "prose",
    [
        "On 12 May 1941 it attacked the bridge.",
        "On 12 May 1941 most of its tanks were destroyed, and the 5th Brigade attacked.",
        "On 12 May 1941 the 5th Brigade was to attack the bridge, and failed.",
        "On 12 May 1941 entered Betatown, while the 5th Brigade attacked.",
        "On 12 May 1941 the 5th Brigade attacked a column of {{unknown ship|X}}.",
    ],
)
def test_a_clause_that_cannot_stand_alone_is_never_sure(prose: str) -> None:
    assert all(confidence < 1 for _, _, confidence in events(prose))


@pytest.mark.parametrize("said", ["was fought on", "took place on"])
def test_that_the_battle_was_fought_is_no_event(said: str) -> None:
    assert events(f"The Battle of Alphaville {said} 12 May 1941 near the bridge held by the garrison.") == []


def test_findings_speak_english() -> None:
    findings = read(fields="|strength1=some 3–5 or 7,000 men, disputed|casualties1=Many").findings
    assert findings
    assert not any(re.search("[\u4e00-\u9fff]", finding.message) for finding in findings)
