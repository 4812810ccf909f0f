"""Who commanded what in English sentences and lists, and who did not."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from quizapp.facts import EntityValue, Fact
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article

BOX = (
    "{{Infobox military conflict|date=1–20 May 1941|combatant1={{flag|United Kingdom}}"
    "|combatant2={{flag|Nazi Germany}}}}\n"
)


def rows(name: str) -> list[dict[str, str]]:
    path = Path("tests/generator/reading") / name
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8"))))


def posts(prose: str, box: str = BOX) -> list[Fact]:
    facts = read_article(make_article(box + prose, "Battle of Alphaville", "en")).facts
    return [fact for fact in facts if fact.kind in ("command", "office")]


def told(fact: Fact) -> tuple[str, str, str, str]:
    assert isinstance(fact.value, EntityValue)
    return fact.kind, fact.qualifier or "", fact.value.name, str(fact.side or "")


@pytest.mark.parametrize("row", rows("posts_en.csv"), ids=lambda row: row["prose"][:50])
def test_a_post_names_its_unit_or_office_and_its_holder_in_full(row: dict[str, str]) -> None:
    assert [*map(told, posts(row["prose"]))] == [(row["kind"], row["post"], row["person"], row["side"])]


@pytest.mark.parametrize("row", rows("no_posts_en.csv"), ids=lambda row: row["why"])
def test_what_is_not_plainly_a_post_is_left_out(row: dict[str, str]) -> None:
    assert posts(row["prose"]) == []


def test_the_infobox_gives_its_commanders_their_name_and_side() -> None:
    box = BOX.replace("}}\n", "|commander2=[[Otto Karl Rabe]]}}\n")
    (post,) = posts("The 9th Army under General Otto K. Rabe waited.", box)
    assert told(post) == ("command", "9th Army", "Otto Karl Rabe", "2")
    assert "Otto K. Rabe" in post.value.aliases


def test_one_unit_has_one_name_and_with_two_commanders_is_not_asked_about() -> None:
    found = posts(
        "The British Eighth Army under General [[Ray Oak]] left. The 8th Army under General [[Tom Pell]] came."
    )
    assert [(post.qualifier, post.status) for post in found] == [("British Eighth Army", "withheld")]


def test_a_unit_is_the_same_in_roman_numerals_and_with_its_country_behind_the_number() -> None:
    found = posts(
        "The II Canadian Corps under General [[Ray Oak]] left. The Canadian 2nd Corps (General [[Ray Oak]]) came."
    )
    assert [post.qualifier for post in found] == ["II Canadian Corps"]


def test_a_bare_name_that_two_countries_units_share_is_left_out() -> None:
    found = posts(
        "The British First Army (General [[Ray Oak]]) met the German 1st Army (General [[Otto Rabe]])."
        " The First Army under General [[Tom Pell]] came."
    )
    assert [post.qualifier for post in found] == ["British First Army", "German 1st Army"]


def test_a_section_that_lists_the_order_of_battle_is_read_for_posts() -> None:
    found = posts("== Order of battle ==\n* 1st Division (Maj. Gen. [[Ray Oak]])\n")
    assert [told(post)[1:3] for post in found] == [("1st Division", "Ray Oak")]


@pytest.mark.parametrize("row", rows("fates_en.csv"), ids=lambda row: row["prose"].splitlines()[1])
def test_a_commander_has_the_fate_that_the_battles_own_sections_plainly_tell(row: dict[str, str]) -> None:
    box = BOX.replace("}}\n", "|commander2=[[Otto Rabe]]}}\n")
    facts = read_article(make_article(box + row["prose"], "Battle of Alphaville", "en")).facts
    fates = [fact for fact in facts if fact.kind == "commander.fate"]
    assert [(fact.subject, fact.side, fact.value.text) for fact in fates] == (
        [("Otto Rabe", 2, row["fate"])] if row["fate"] else []
    )


@pytest.mark.parametrize(
    "also",
    [
        "General [[Tom Pell]] took over the 5th Division.",
        "General [[Tom Pell]], commander of the 5th Division, was replaced.",
        "\n\n5th Division:\n\nGeneral [[Al Hitch]] – from 3 May 1941 General [[Tom Pell]]\n",
    ],
)
def test_a_unit_that_changed_hands_has_no_single_commander(also: str) -> None:
    found = posts(f"The 5th Division under General [[Ray Oak]] landed. {also}")
    assert [(told(post)[2], post.status) for post in found] == [("Ray Oak", "withheld")]
