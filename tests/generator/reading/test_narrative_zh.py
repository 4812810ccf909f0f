"""Invented Chinese sentences of many wars: what each tells clearly, the same in both scripts."""

import csv
from pathlib import Path

import pytest

from quizapp.facts import EntityValue, Fact, TextValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.text.folding import fold
from quizapp.text.scripts import script_pair

HERE = Path(__file__).parent


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


BATTLES = {
    row["battle"]: "{{Infobox military conflict"
    + "".join(f"|{name}={value}" for name, value in row.items() if name != "battle")
    + "}}\n"
    for row in rows("zh_battles.csv")
}


def facts(row: dict[str, str], script: str, *kinds: str) -> list[Fact]:
    wikitext = BATTLES[row["battle"]] + row["prose"].replace("\\n", "\n")
    if script == "hant":
        wikitext = script_pair(wikitext).hant
    found = read_article(make_article(wikitext, "甲城会战", "zh")).facts
    return [fact for fact in found if fact.kind in kinds and fact.status == "ok"]


def told(row: dict[str, str]) -> list[str]:
    return [fold(each) for each in row["told"].split(" | ") if each]


def marked(text: str, mark: object) -> str:
    return f"{text} {mark}" if mark else text


@pytest.mark.parametrize("script", ["hans", "hant"])
@pytest.mark.parametrize("row", rows("zh_events.csv"), ids=lambda row: row["prose"][:12])
def test_a_sentence_tells_its_clear_events_and_no_others(row: dict[str, str], script: str) -> None:
    clear = [
        fold(f"{marked(fact.when or '', fact.qualifier)} {fact.value.text}")
        for fact in facts(row, script, "event")
        if isinstance(fact.value, TextValue) and fact.confidence == 1.0
    ]
    assert clear == told(row)


@pytest.mark.parametrize("script", ["hans", "hant"])
@pytest.mark.parametrize("row", rows("zh_posts.csv"), ids=lambda row: row["prose"][:12])
def test_a_sentence_names_its_posts_and_no_others(row: dict[str, str], script: str) -> None:
    posts = [
        fold(marked(f"{fact.qualifier} {fact.value.name}", fact.side))
        for fact in facts(row, script, "office", "command")
        if isinstance(fact.value, EntityValue)
    ]
    assert posts == told(row)


@pytest.mark.parametrize("script", ["hans", "hant"])
@pytest.mark.parametrize("row", rows("zh_fates.csv"), ids=lambda row: row["prose"][:12])
def test_a_sentence_tells_what_became_of_officers(row: dict[str, str], script: str) -> None:
    fates = [
        fold(marked(f"{fact.subject} {fact.value.text}", fact.side))
        for fact in facts(row, script, "commander.fate")
        if isinstance(fact.value, TextValue)
    ]
    assert fates == told(row)


@pytest.mark.parametrize(
    "prose",
    [
        "战事结束。\\n== 影响 ==\\n6月，敌军攻占乙城，师长张三丰战死。",
        "开战。\\n== 背景 ==\\n师长张三丰被俘。",
        "1925年，师长张三丰被俘。",
    ],
)
def test_what_befell_an_officer_before_or_after_the_battle_is_no_fate_of_it(prose: str) -> None:
    assert facts({"battle": "doubt", "prose": prose}, "hans", "commander.fate") == []


def test_a_clause_without_subject_is_told_by_the_sentence_before_it() -> None:
    row = {"battle": "doubt", "prose": "5月3日，国军第5师进攻甲城。5月4日攻占甲城。"}
    second = [fact for fact in facts(row, "hans", "event") if fact.when == "1944-05-04"]
    assert [fact.value for fact in second] == [TextValue("国军第5师……攻占甲城")]
    assert "国军第5师进攻甲城" in second[0].source.quote


def test_a_sentence_that_names_two_actors_leaves_the_next_without_one() -> None:
    row = {"battle": "doubt", "prose": "5月3日，国军第5师进攻甲城，日军第3师团反击。5月4日攻占甲城。"}
    assert [fact.confidence for fact in facts(row, "hans", "event") if fact.when == "1944-05-04"] == [0.6]


def test_who_held_out_has_not_taken_the_next_place() -> None:
    row = {"battle": "doubt", "prose": "5月3日，国军第5师坚守甲城。5月4日攻占乙城。"}
    assert [fact.confidence for fact in facts(row, "hans", "event") if fact.when == "1944-05-04"] == [0.6]
