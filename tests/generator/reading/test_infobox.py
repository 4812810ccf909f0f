"""What the values of an infobox say, however they are laid out."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts import DateValue, EntityValue, QuantityValue, TextValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import read_infobox
from quizapp.generator.wikitext.document import read_document
from quizapp.generator.wikitext.rendering import readable
from quizapp.infoboxes.military_conflict import INFOBOX
from quizapp.text.folding import fold, match_key

TITLES = {"zh": "甲城之戰", "en": "Battle of Alphaville"}


def table(language: str) -> list:
    path = Path(__file__).with_name(f"infobox_values.{language}.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return [pytest.param(row, id=row["value"]) for row in csv.DictReader(lines)]


def told(draft: Draft) -> str:
    match draft.value:
        case DateValue(edtf):
            return f"{draft.kind} {edtf}"
        case TextValue(text):
            return f"{draft.kind} {draft.subject}={text}" if draft.subject else f"{draft.kind} {text}"
        case EntityValue(name, entity_class, aliases):
            known = f" ~ {'/'.join(aliases)}" if aliases and entity_class != "state" else ""
            return f"{draft.kind} {name}{known}"
        case QuantityValue(amount, _, low, high, approximate):
            number = f"{low:.0f}..{high:.0f}" if amount is None else f"{amount:.10g}"
            parts = (draft.kind, approximate, number, draft.qualifier, "?" if draft.confidence < 0.55 else "")
            return " ".join(part for part in parts if part)
    raise AssertionError(draft)


def read(parameter: str, value: str, language: str) -> list[str]:
    wikitext = f"{{{{Warbox\n|{parameter}={value}\n}}}}"
    document = read_document(make_article(wikitext, TITLES[language], language), frozenset(INFOBOX.templates))
    drafts, findings = read_infobox(document, document.infoboxes[0], INFOBOX)
    for draft in drafts:
        # Whoever doubts the quote finds the same words at its place.
        assert readable(wikitext[draft.source.start : draft.source.end], language) == draft.source.quote
    return [*(told(draft) for draft in drafts), *(finding.code for finding in findings)]


def check(row: dict[str, str], language: str) -> None:
    wanted = [fact for fact in row["facts"].split(" | ") if fact]
    found = read(row["parameter"], row["value"], language)
    assert [fold(fact) for fact in found] == [fold(fact) for fact in wanted]


@pytest.mark.parametrize("row", table("zh"))
def test_it_reads_a_chinese_value(row: dict[str, str]) -> None:
    check(row, "zh")


@pytest.mark.parametrize("row", table("en"))
def test_it_reads_an_english_value(row: dict[str, str]) -> None:
    check(row, "en")


@given(
    st.sampled_from(
        ["date", "place", "partof", "result", "combatant1", "commander1", "strength1", "casualties1"]
    ),
    st.lists(
        st.sampled_from(
            "[[ ]] {{ }} | ubl flag KIA <br> </small> '' -{ }- ; : zh-hans ( （ ） 、 ， 。 甲 張三 人 約 3 1,200 1901年 3月 – 萬"
            " men killed and or of the 2 * # \n ref <ref> </ref> <!-- --> &nbsp; = * —".split(" ")
        ),
        max_size=14,
    ).map("".join),
)
def test_no_value_breaks_it(parameter: str, value: str) -> None:
    for language in ("zh", "en"):
        wikitext = f"{{{{Warbox\n|{parameter}={value}\n|combatant2=[[乙]]\n}}}}"
        article = make_article(wikitext, TITLES[language], language)
        document = read_document(article, frozenset(INFOBOX.templates))
        for box in document.infoboxes:
            drafts, _ = read_infobox(document, box, INFOBOX)
            for draft in drafts:
                assert 0 <= draft.source.start <= draft.source.end <= len(wikitext)


@pytest.mark.parametrize("template", INFOBOX.templates)
def test_it_knows_the_template_by_each_of_its_names(template: str) -> None:
    for name in (template, template.capitalize(), template.title(), template.replace(" ", "_")):
        reading = read_article(make_article(f"{{{{{name}|date=1901年3月2日}}}}", "甲城之戰", "zh"))
        assert [fact.kind for fact in reading.facts] == ["conflict.start"]


@pytest.mark.parametrize(
    ("parameter", "kind"),
    [
        ("combatant1", "belligerent"),
        ("Combatant 1", "belligerent"),
        ("combatant1a", "belligerent"),
        ("belligerents1", "belligerent"),
        ("參戰方1", "belligerent"),
        ("交战方１", "belligerent"),
        ("commander1a", "commander"),
        ("commanders1", "commander"),
        ("指揮官1", "commander"),
        ("casualties3", "casualties"),
        ("傷亡1", "casualties"),
        ("損失1", "casualties"),
        ("strength_2", "strength"),
        ("兵力5", "strength"),
        ("地點", "conflict.place"),
        ("所屬", "conflict.part_of"),
        ("時間", "conflict.start"),
        ("結果", "conflict.result"),
    ],
)
def test_it_knows_a_parameter_by_each_of_its_names(parameter: str, kind: str) -> None:
    value = {"strength": "300人", "casualties": "300人", "conflict.start": "1901年"}.get(kind, "[[張三]]")
    assert [fact.split()[0] for fact in read(parameter, value, "zh")] == [kind]


@pytest.mark.parametrize(
    "parameter", ["imahe_size", "units 1", "units1", "combatants_header", "caption", "notes", "campaignbox"]
)
def test_it_passes_over_what_states_no_fact(parameter: str) -> None:
    assert read(parameter, "300人[[張三]]", "zh") == []


def test_there_may_be_five_sides() -> None:
    wikitext = "{{Warbox" + "".join(f"|combatant{side}=[[甲{side}]]" for side in range(1, 6)) + "}}"
    reading = read_article(make_article(wikitext, "甲城之戰", "zh"))
    assert [fact.side for fact in reading.facts if fact.kind == "belligerent"] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("result", "language", "winner"),
    [
        ("英軍勝利", "zh", 1),
        ("中國慘勝，佔領甲城", "zh", 2),
        ("不分勝負", "zh", None),
        ("雙方均稱勝利", "zh", None),
        ("甲城陷落", "zh", None),
        ("見[[#結果|結果]]", "zh", None),
        ("British victory", "en", 1),
        ("Decisive Chinese victory<br>* Fall of Alpha", "en", 2),
        ("British tactical victory", "en", 1),
        ("British victory in May<br>Chinese victory in June", "en", None),
        ("Inconclusive", "en", None),
        ("See [[#Aftermath|aftermath]]", "en", None),
        ("Both sides claim victory", "en", None),
    ],
)
def test_the_winner_is_named_only_where_the_result_plainly_does(
    result: str, language: str, winner: int | None
) -> None:
    wikitext = f"{{{{Warbox|combatant1={{{{flag|UK}}}}|combatant2={{{{ROC}}}}|result={result}}}}}"
    reading = read_article(make_article(wikitext, TITLES[language], language))
    found = [fact.side for fact in reading.facts if fact.kind == "conflict.winner"]
    assert found == ([winner] if winner else [])


@pytest.mark.parametrize(
    ("sides", "result", "winner"),
    [
        (("[[甲国]]", "[[乙国]]"), "甲軍大勝", 1),
        (("[[趙無忌]]軍", "[[錢不識]]軍"), "錢軍以少勝多，趙軍大敗", 2),
        (("[[甲国]]", "[[乙国]]"), "甲軍大敗", 2),
        (("[[甲国]]", "[[乙国]]"), "甲軍大敗乙軍", None),
        (("[[甲国]]", "[[乙国]]"), "大敗", None),
        (("[[甲国]]", "[[乙国]]"), "甲軍戰勝乙軍，佔領丙城", 1),
        (("[[甲国]]", "[[乙国]]"), "甲軍被乙軍擊敗", None),
        (("中国人民解放军华东野战军", "国军"), "中国人民解放军胜利", 1),
        (("中国人民解放军晋冀鲁豫野战军", "中華民國國軍"), "解放军决定性胜利", 1),
        (("甲省自治联军", "乙省自治联军"), "自治联军胜利", None),
    ],
)
def test_a_side_wins_by_its_short_name_and_by_its_enemys_defeat(sides, result, winner) -> None:
    box = f"{{{{Warbox|combatant1={sides[0]}|combatant2={sides[1]}|result={result}}}}}"
    reading = read_article(make_article(box, TITLES["zh"], "zh"))
    assert [fact.side for fact in reading.facts if fact.kind == "conflict.winner"] == (
        [winner] if winner else []
    )


def test_the_first_party_of_the_winning_side_is_the_winner() -> None:
    wikitext = (
        "{{Warbox|combatant1={{flag|UK}}<br>{{flag|Poland}}|combatant2={{flag|Italy}}|result=Allied victory}}"
    )
    reading = read_article(make_article(wikitext, TITLES["en"], "en"))
    (winner,) = [fact.value for fact in reading.facts if fact.kind == "conflict.winner"]
    assert isinstance(winner, EntityValue)
    assert winner.name == "UK"


def test_rival_counts_of_one_thing_are_two_facts() -> None:
    wikitext = "{{Warbox|strength1=300人《甲書》<br>500人《乙書》}}"
    reading = read_article(make_article(wikitext, "甲城之戰", "zh"))
    counts = [fact for fact in reading.facts if fact.kind == "strength"]
    assert len({fact.id for fact in counts}) == 2
    assert {fact.status for fact in counts} == {"withheld"}


def test_a_state_goes_by_its_names_in_both_scripts_and_english() -> None:
    reading = read_article(make_article("{{Warbox|combatant1={{FRA}}}}", "甲城之戰", "zh"))
    (side,) = [fact.value for fact in reading.facts if fact.kind == "belligerent"]
    assert isinstance(side, EntityValue)
    assert {match_key(name) for name in (side.name, *side.aliases)} == {match_key("法国"), "france"}


def test_the_title_without_its_brackets_is_no_other_name() -> None:
    wikitext = "{{Warbox|conflict=Battle of Alphaville}}"
    reading = read_article(make_article(wikitext, "Battle of Alphaville (1901)", "en"))
    assert reading.facts == ()
