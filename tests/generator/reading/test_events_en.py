"""English articles, each rule with the sentence or field that made it necessary."""

import re
from pathlib import Path

import pytest

from quizapp.facts import EntityValue, TextValue
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
    prose = "On the night of 11/12 May 1941 the 5th Brigade attacked Betatown."
    assert events(prose) == [("1941-05-11", "The 5th Brigade attacked Betatown", 1.0)]


def test_a_time_of_day_is_no_year() -> None:
    prose = "1500, on May 12, the 5th Brigade attacked Betatown."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


def test_a_year_far_from_the_battle_is_not_carried_over() -> None:
    prose = "In 1978 a book told the story. On 12 May the 5th Brigade attacked Betatown."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


@pytest.mark.parametrize(
    "prose",
    [
        "On 12 May 1941 it attacked Betatown.",
        "On 12 May 1941 most of its tanks were destroyed, and the 5th Brigade attacked.",
        "On 12 May 1941 the 5th Brigade was to attack Betatown, and failed.",
        "On 12 May 1941 entered Betatown, while the 5th Brigade attacked.",
        "On 12 May 1941 the 5th Brigade attacked a column of {{unknown ship|X}}.",
        "On 12 May 1941 Smith selected Betatown as the place that the brigade needed for its port.",
        "On 12 May 1941 General Smith led his 5th Brigade with 1,100 men.",
        "On 12 May 1941 the wing of the 5th Brigade despite its losses reached Betatown.",
        "On 12 May 1941 the left column of the Beta Corp reached Alphaville.",
        "On 12 May 1941 the men of Beta, quietly retired from Alphaville.",
        "On 12 May 1941 the commander of the 5th Army Smith entered Betatown.",
    ],
)
def test_a_clause_that_cannot_stand_alone_is_never_sure(prose: str) -> None:
    assert all(confidence < 1 for _, _, confidence in events(prose))


TABLE = [
    row.split("|")
    for row in Path(__file__).with_name("events_en.csv").read_text(encoding="utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("sentence", "event", "when", "how", "clear"), TABLE, ids=[row[0] for row in TABLE])
def test_a_sentence_tells_its_event(sentence: str, event: str, when: str, how: str, clear: str) -> None:
    found = [fact for fact in read(sentence).facts if fact.kind == "event"]
    told = [
        (fact.value.text, fact.when, fact.qualifier or "", "yes" if fact.confidence == 1.0 else "no")
        for fact in found
        if isinstance(fact.value, TextValue)
    ]
    assert told == [(event, when, how, clear)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Stalin ordered the 5th Brigade to attack Betatown on 12 May.",
        "The 5th Brigade shelled Betatown, killing many on 12 May.",
        "The 5th Brigade, which took Betatown on 12 May, attacked.",
        "The fall of Betatown was brought on by the Beta surrender on 12 May.",
        "Smith planned the attack for 12 May.",
        "On 12 May the 5th Brigade was moved to Betatown, and to Gammaville on 14 May.",
    ],
)
def test_a_date_of_something_less_plain_is_never_sure(sentence: str) -> None:
    told = [(when, text) for when, text, confidence in events(sentence) if confidence == 1.0]
    assert told in ([], [("1941-05-12", "The 5th Brigade was moved to Betatown")])


def test_half_a_span_of_time_is_no_date() -> None:
    assert events("Between late May and the autumn the 5th Brigade held Betatown.") == []


def test_an_order_of_a_day_and_a_day_before_are_not_on_it() -> None:
    assert events("Before 12 May 1941 the 5th Brigade attacked Betatown.") == []
    assert all(sure < 1 for _, _, sure in events("The order of 12 May 1941 moved the 5th Brigade."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Smith was born on 12 May 1941.",
        "On 12 May 1941 the historian Jones published his book on the 5th Brigade.",
        "A monument to the 5th Brigade was unveiled on 12 May 1941.",
    ],
)
def test_births_books_and_memorials_are_no_events(sentence: str) -> None:
    assert events(sentence) == []


@pytest.mark.parametrize(
    ("prose", "days"),
    [
        ("On 12 May the 5th Brigade attacked Betatown. At 07:30 the 6th Brigade arrived.", [12, 12]),
        ("On 12 May the 5th Brigade attacked Betatown. The next day the 6th Brigade arrived.", [12, 13]),
        ("On 12 May the 5th Brigade attacked Betatown. Two days later the 6th Brigade arrived.", [12, 14]),
        ("On 12 May the 5th Brigade attacked Betatown. On the 15th, the 6th Brigade arrived.", [12, 15]),
        ("On 12 May the 5th Brigade attacked Betatown. The previous day the 6th Brigade left.", [12, 11]),
        (
            "Shortly before dawn on 12 May the 5th Brigade attacked. At 07:30 the 6th Brigade arrived.",
            [12, 12],
        ),
    ],
)
def test_an_hour_or_a_next_day_counts_from_the_day_told_before(prose: str, days: list[int]) -> None:
    assert [(when, sure) for when, _, sure in events(prose)] == [(f"1941-05-{day}", 1.0) for day in days]


def test_a_day_told_in_passing_or_in_another_paragraph_lends_no_hours_for_sure() -> None:
    passing = "Smith, who had left Betatown on 12 May, returned. At 07:30 the 6th Brigade arrived."
    assert all(sure < 1 for _, _, sure in events(passing))
    apart = "On 12 May the 5th Brigade attacked Betatown.\n\nThe next day the 6th Brigade arrived."
    assert [(when, sure) for when, _, sure in events(apart)] == [("1941-05-12", 1.0), ("1941-05-13", 0.6)]


def test_the_hours_of_a_battle_of_one_day_are_that_days() -> None:
    facts = read("== Battle ==\nAt 07:30 the 6th Brigade arrived.", date="12 May 1941").facts
    assert [(fact.when, fact.confidence) for fact in facts if fact.kind == "event"] == [("1941-05-12", 0.6)]


def test_a_late_hour_that_opens_the_story_may_be_the_evening_before() -> None:
    facts = read("== Battle ==\nAt 23:30 the 6th Brigade arrived.", date="12 May 1941").facts
    assert not [fact for fact in facts if fact.kind == "event"]


def test_the_hours_of_a_section_are_those_of_the_day_in_its_heading() -> None:
    facts = read("== 12 May ==\nRain fell.\n\nAt 07:30 the 6th Brigade arrived.").facts
    assert [(fact.when, fact.confidence) for fact in facts if fact.kind == "event"] == [("1941-05-12", 1.0)]


@pytest.mark.parametrize(
    ("prose", "day"),
    [
        ("The siege, long planned for 12 May, began. At 07:30 the 6th Brigade arrived.", 12),
        ("At noon the 6th Brigade arrived.", 12),
        ("The attack was postponed until the next day. At 07:30 the 6th Brigade arrived.", 12),
        ("The next day the 5th Brigade took Betatown. At 07:30 the 6th Brigade arrived.", 13),
    ],
)
def test_a_section_stays_on_the_day_of_its_heading_until_it_tells_of_the_next(prose: str, day: int) -> None:
    arrived = [
        fact.when
        for fact in read(f"== 12 May ==\n{prose}").facts
        if "arrived" in getattr(fact.value, "text", "")
    ]
    assert arrived == [f"1941-05-{day}"]


def test_noon_is_of_no_day_where_no_heading_tells_it() -> None:
    prose = "On 12 May the 5th Brigade attacked Betatown. At noon the 6th Brigade arrived."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


def test_behind_a_look_back_from_its_heading_a_section_lends_no_hours() -> None:
    prose = "== 12 May ==\nAlready on 11 May, Smith had left. At 07:30 the 6th Brigade reached Betatown."
    assert ("1941-05-11", 1.0) not in [
        (fact.when, fact.confidence)
        for fact in read(prose).facts
        if "Betatown" in getattr(fact.value, "text", "")
    ]


def test_behind_a_night_of_two_days_the_next_day_is_not_sure() -> None:
    prose = (
        "On the night of 12/13 May the 5th Brigade took Betatown. The next day the 6th Brigade left Betatown."
    )
    assert [sure for _, text, sure in events(prose) if "6th" in text] == [0.6]


def test_miles_are_no_days() -> None:
    assert [when for when, _, _ in events("On 12 May the 5th Brigade advanced 3 – 4 mi to the east.")] == [
        "1941-05-12"
    ]


def test_the_months_before_a_battle_have_its_year() -> None:
    assert [(when, sure) for when, _, sure in events("On 12 April the 5th Brigade left Betatown.")] == [
        ("1941-04-12", 1.0)
    ]
    assert events("On 12 December the 5th Brigade left Betatown.") == []


def test_days_before_our_era_are_counted_astronomically() -> None:
    prose = "On 1 August 216 BC the Beta legion crossed the Gamma. The next day, Delta attacked Epsilon."
    facts = read(prose, date="2 August 216 BC").facts
    assert [fact.when for fact in facts if fact.kind == "event"] == ["-0215-08-01", "-0215-08-02"]


def test_an_event_long_after_the_battle_is_not_sure() -> None:
    assert [sure for _, _, sure in events("On 12 May 1943 the 5th Brigade left Betatown.")] == [0.6]


def test_a_year_told_in_passing_does_not_move_the_battle() -> None:
    prose = "The historians quarrelled in 1949. On 12 May the 5th Brigade attacked Betatown."
    assert [when for when, _, _ in events(prose)] == ["1941-05-12"]


def test_a_month_that_looks_back_is_kept_but_not_sure() -> None:
    prose = "In May 1941 the 5th Brigade attacked. On 3 April the 6th Brigade left Betatown."
    assert [(when, sure) for when, _, sure in events(prose)][1:] == [("1941-04-03", 0.6)]


@pytest.mark.parametrize("said", ["was fought on", "took place on"])
def test_that_the_battle_was_fought_is_no_event(said: str) -> None:
    assert events(f"The Battle of Alphaville {said} 12 May 1941 near the bridge held by the garrison.") == []


def test_findings_speak_english() -> None:
    findings = read(fields="|strength1=some 3–5 or 7,000 men, disputed|casualties1=Many").findings
    assert findings
    assert not any(re.search("[\u4e00-\u9fff]", finding.message) for finding in findings)
