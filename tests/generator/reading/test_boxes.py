"""Which infobox of a page is read, and what is said of a page without one."""

import pytest

from quizapp.facts import EntityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading


def read(wikitext: str, title: str = "甲城之戰", language: str = "zh") -> Reading:
    return read_article(make_article(wikitext, title, language))


def places(reading: Reading) -> list[str]:
    return [
        fact.value.name
        for fact in reading.facts
        if fact.kind == "conflict.place" and isinstance(fact.value, EntityValue)
    ]


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def test_of_several_boxes_the_one_with_the_pages_title_is_read() -> None:
    reading = read("{{Warbox|conflict=乙戰|place=乙}}文{{Warbox|conflict=甲城之战|place=甲}}")
    assert (places(reading), codes(reading)) == (["甲"], ["other_infoboxes"])


def test_of_several_boxes_without_that_title_the_first_is_read() -> None:
    reading = read("{{Warbox|conflict=乙戰|place=乙}}文{{Warbox|conflict=丙戰|place=丙}}")
    assert (places(reading), codes(reading)) == (["乙"], ["other_infoboxes"])


def test_a_power_that_fought_is_no_war_that_the_battle_was_part_of() -> None:
    box = "{{Warbox|partof=[[甲国]]與[[乙国]]的[[某戰爭]]|combatant1=[[甲国]]|combatant2=[[乙国]]}}"
    wars = [fact.value for fact in read(box).facts if fact.kind == "conflict.part_of"]
    assert [war.name for war in wars if isinstance(war, EntityValue)] == ["某戰爭"]


@pytest.mark.parametrize("title", ["甲城之戰", "甲城大捷", "甲城海戰", "甲城合戰", "甲城伏擊戰", "甲城之變"])
def test_a_battle_without_a_box_is_read_from_its_text(title: str) -> None:
    assert codes(read(f"'''{title}'''。", title)) == ["no_infobox"]


@pytest.mark.parametrize(
    ("wikitext", "title", "language", "told"),
    [
        ("{{Infobox film|name=甲}}文", "甲城之戰", "zh", "infobox film"),
        ("{{人物信息框|name=甲}}文", "甲城之戰", "zh", "人物信息框"),
        ("{{Infobox film|name=A}}text", "Battle of Alphaville", "en", "infobox film"),
        ("#REDIRECT [[Attack on Alphaville]]", "Battle of Alphaville", "en", "Attack on Alphaville"),
        ("#重定向 [[乙城之戰]]", "甲城之戰", "zh", "乙城之戰"),
        ("'''甲城'''是一座城。", "甲城", "zh", "标题也不是战役"),
        ("'''第五次世界大戰'''是一場戰爭。", "第五次世界大戰", "zh", "标题也不是战役"),
    ],
)
def test_a_page_about_something_else_says_so(wikitext: str, title: str, language: str, told: str) -> None:
    reading = read(wikitext, title, language)
    assert (reading.facts, codes(reading)) == ((), ["not_a_battle"])
    assert told in reading.findings[0].message


@pytest.mark.parametrize(
    ("lead", "is_battle"),
    [
        ("was the codename of a punitive operation conducted by Beta forces in May 1941.", True),
        ("(Alpha: ''Otter'') was a siege of the Beta army in the Great War.", True),
        ("was a general of the Beta army who fought in a battle in 1941.", False),
        ("was an advertising campaign by a firm that fed troops.", False),
        ("is a heavy tank of the Beta army.", False),
    ],
)
def test_a_first_sentence_may_say_that_the_page_is_about_a_fight(lead: str, is_battle: bool) -> None:
    assert ("not_a_battle" not in codes(read(f"'''Otter''' {lead}", "Otter", "en"))) is is_battle


@pytest.mark.parametrize("box", ["Infobox historical event", "Infobox civilian attack", "Infobox Chinese"])
def test_a_battle_may_have_a_box_that_is_not_read(box: str) -> None:
    reading = read(f"{{{{{box}|name=A}}}} '''Battle of Alphaville''' was.", "Battle of Alphaville", "en")
    assert codes(reading) == ["no_infobox"]


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("'''甲城之戰'''，又稱「'''乙原之戰'''」，是一場戰役。", "ok"),
        (
            "'''甲城之戰'''是一場戰役。\n\n據記載，當時甲家與乙家稱此次會戰為「'''丙村合戰'''」，丙家則稱為「'''丁村合戰'''」。",
            "withheld",
        ),
    ],
)
def test_another_name_is_asked_for_only_where_all_of_them_are_read(lead: str, status: str) -> None:
    facts = [
        fact
        for fact in read(f"{{{{Warbox|date=1901年3月2日}}}}\n{lead}").facts
        if fact.kind == "conflict.name"
    ]
    assert {fact.status for fact in facts} <= {status}
