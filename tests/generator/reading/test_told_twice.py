"""What an article tells of its battle in two ways, in the box and in its prose, is withheld with both quotes."""

import pytest

from quizapp.facts import DateValue, QuantityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading

TITLES = {"zh": "甲城之戰", "en": "Battle of Alphaville"}
BOXES = {
    "en": (
        "{{Infobox military conflict|date=2–9 March 1941|combatant1=[[United Kingdom]]|combatant2=[[Nazi Germany|Germany]]"
        "|strength1=4,000 men<br>20 tanks|casualties1=310 killed|casualties2=900 casualties}}\n"
        "The '''Battle of Alphaville''' was a battle.\n== Battle ==\n"
    ),
    "zh": (
        "{{Infobox military conflict|date=1941年3月2日－3月9日|combatant1=[[中華民國]]|combatant2=[[日本]]"
        "|strength1=40,000人|casualties1=陣亡3,100人|casualties2=傷亡900人}}\n'''甲城之戰'''是一場戰役。\n== 經過 ==\n"
    ),
}


def read(prose: str, language: str) -> Reading:
    return read_article(make_article(BOXES[language] + prose, TITLES[language], language))


def withheld(reading: Reading) -> set[str]:
    return {fact.kind.removeprefix("conflict.") for fact in reading.facts if fact.status == "withheld"}


@pytest.mark.parametrize(
    ("language", "prose", "kinds"),
    [
        ("en", "The battle ended on 12 March 1941.", {"end"}),
        ("en", "On 12 March 1941, the battle was over.", {"end"}),
        ("en", "Raids continued until 14 March, the last day of the battle.", {"end"}),
        ("en", "The battle was declared over on 12 March 1941.", {"end"}),
        ("en", "The battle was effectively concluded by 12 March 1941.", {"end"}),
        ("en", "All organized resistance ceased on 12 March 1941.", {"end"}),
        ("en", "The battle ended on 9 March 1941.", set()),
        ("en", "The battle of attrition that followed ended on 12 March 1941.", set()),
        ("en", "The battle of Betaville ended on 12 March 1941.", set()),
        ("en", "The siege of Gammatown ended on 12 March 1941.", set()),
        ("en", "The battle began on 4 March 1941.", {"start"}),
        ("en", "On 4 March 1941 the second phase of the battle began.", set()),
        ("en", "The Battle of Alphaville lasted 15 days.", {"start", "end"}),
        ("en", "On 12 March 1941 the 5th Brigade attacked. This ended the battle.", {"end"}),
        ("en", "On 9 March 1941 the 5th Brigade attacked. This ended the battle.", set()),
        ("en", "On 12 March 1941 the 5th Brigade attacked. This ended the siege of Betaville.", set()),
        ("en", "The battle lasted seven days.", set()),
        ("en", "=== The Battle of Alphaville, 2–11 March 1941 ===\nIt rained.", {"end"}),
        ("zh", "1941年3月12日，日軍撤退，戰役結束。", {"end"}),
        ("zh", "1941年3月12日，會戰至此告終。", {"end"}),
        ("zh", "1941年3月9日，日軍撤退，戰役結束。", set()),
        ("zh", "1941年3月12日，乙縣戰鬥結束。", set()),
        ("zh", "1941年3月5日會戰第一階段結束。", set()),
        ("zh", "1941年3月5日，會戰爆發。", {"start"}),
        ("zh", "第一階段從1941年3月4日到3月6日。", {"start"}),
        ("zh", "第一階段從1941年3月2日到3月6日。", set()),
        ("zh", "第二階段從1941年2月27日開始。", {"start"}),
        ("zh", "第二階段從1941年3月5日開始。", set()),
        ("zh", "1941年3月12日，日軍攻佔乙縣。至此，戰役結束。", {"end"}),
        ("zh", "1941年3月9日，日軍攻佔乙縣。至此，戰役結束。", set()),
        ("zh", "1941年3月14日，雙方簽訂降約。至此，國軍全軍覆沒，戰役結束。", {"end"}),
        ("zh", "戰役歷時15天。", {"start", "end"}),
        ("zh", "戰役歷時8天。", set()),
    ],
)
def test_the_battle_has_one_first_and_one_last_day(language: str, prose: str, kinds: set[str]) -> None:
    reading = read(prose, language)
    assert withheld(reading) - {"event"} == kinds
    told = [finding.message for finding in reading.findings if finding.code == "contradiction"]
    assert bool(told) == bool(kinds)


@pytest.mark.parametrize(
    ("prose", "status"),
    [
        ("崇禎十四年四月二十二日，兩軍交戰。", "withheld"),
        ("崇禎十四年四月二十三日，兩軍交戰。", "ok"),
        ("1641年4月22日，兩軍交戰。", "ok"),
    ],
)
def test_a_day_of_the_old_calendar_is_none_of_ours(prose: str, status: str) -> None:
    box = "{{Infobox military conflict|date=1641年4月22日－1642年3月8日}}\n'''甲城之戰'''是一場戰役。\n== 經過 ==\n"
    reading = read_article(make_article(box + prose, TITLES["zh"], "zh"))
    assert [fact.status for fact in reading.facts if fact.kind == "conflict.start"] == [status]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("[[建安]]五年（200年）二月—十月", {"start": "0200"}),
        ("至德二載（757年）正月－十月", {"start": "0757"}),
        ("1641年4月22日－1642年3月8日", {"start": "1641-04-22", "end": "1642-03-08"}),
        ("一九四一年三月二日", {"start": "1941-03-02"}),
        (
            "[[至正]]二十三年七月二十日－八月二十六日（1363年8月29日－10月4日）",
            {"start": "1363-08-29", "end": "1363-10-04"},
        ),
    ],
)
def test_months_of_the_old_calendar_are_none_of_ours(date: str, told: dict[str, str]) -> None:
    box = f"{{{{Infobox military conflict|date={date}}}}}\n'''甲城之戰'''是一場戰役。"
    reading = read_article(make_article(box, TITLES["zh"], "zh"))
    found = {
        fact.kind.removeprefix("conflict."): fact.value.edtf
        for fact in reading.facts
        if isinstance(fact.value, DateValue)
    }
    assert found == told


@pytest.mark.parametrize(
    ("prose", "status"),
    [
        ("8月29日，甲軍進入乙城。9月10日，甲軍攻佔丙城。", "withheld"),
        ("8月29日，甲軍進入乙城。10月18日，甲軍攻佔丙城。", "ok"),
        ("8月29日，甲軍進入乙城。9月8日，甲軍攻佔丙城。", "withheld"),
        ("1561年8月29日，甲軍進入乙城。", "ok"),
        ("8月29日，甲軍進入乙城。10月18日，甲軍攻佔丙城。（以上皆舊曆）", "ok"),
    ],
)
def test_prose_that_counts_by_the_moon_dates_nothing(prose: str, status: str) -> None:
    box = "{{Infobox military conflict|date=永祿四年九月十日（1561年10月18日）|combatant1=[[甲国]]|combatant2=[[乙国]]}}\n"
    reading = read_article(
        make_article(box + "'''甲城之戰'''是一場戰役。\n== 經過 ==\n" + prose, TITLES["zh"], "zh")
    )
    assert {fact.status for fact in reading.facts if fact.kind == "event"} == {status}


@pytest.mark.parametrize(
    ("language", "prose", "kinds"),
    [
        ("en", "The British lost 450 killed and many guns.", {"casualties"}),
        ("en", "The British lost 100 killed.", set()),
        ("en", "The Germans claimed 310 British killed.", {"casualties"}),
        ("en", "The Germans claimed 310 British killed. In all, 310 were killed.", set()),
        ("en", "The British claimed 310 killed in their own ranks.", set()),
        ("en", "The British lost 300 killed.", set()),
        ("en", "British losses were 100 killed in total.", {"casualties"}),
        ("en", "The British lost at least 100 killed in total.", set()),
        ("en", "A British battalion lost 450 killed.", set()),
        ("en", "The British had a force of 5,000 men.", {"strength"}),
        ("en", "The British had a force of 4,100 men.", set()),
        ("en", "British casualties vary between the sources.", {"casualties"}),
        ("en", "Sources differ on the number of German dead.", {"casualties"}),
        ("zh", "日軍傷亡1,900人。", {"casualties"}),
        ("zh", "日軍傷亡共計990餘人。", {"casualties"}),
        ("zh", "日軍傷亡共計900餘人。", set()),
        ("zh", "日軍傷亡共計850餘人。", {"casualties"}),
        ("zh", "國軍宣稱日軍傷亡900人。", {"casualties"}),
        ("zh", "國軍宣稱日軍傷亡900人。日軍承認傷亡900人。", set()),
        ("zh", "日軍傷亡500人。", set()),
        ("zh", "據日方記載，日軍傷亡500人。", {"casualties"}),
        ("zh", "日軍第3師團傷亡1,300人。", set()),
        ("zh", "國軍總兵力60,000人。", {"strength"}),
        ("zh", "日軍的傷亡數字各方說法不一。", {"casualties"}),
        ("zh", "日軍傷亡明顯低報。", {"casualties", "strength"}),
    ],
)
def test_figures_of_the_box_are_those_of_the_prose(language: str, prose: str, kinds: set[str]) -> None:
    assert withheld(read(prose, language)) == kinds


@pytest.mark.parametrize(
    ("prose", "kept"),
    [
        ("The British fleet was strong: six battleships, seven cruisers and eight destroyers.", {6}),
        ("The British fleet was strong: six battleships, nine cruisers and 13 destroyers.", {6, 9, 13}),
        ("Later the British had six battleships, seven cruisers and eight destroyers.", {6, 9, 13}),
        ("The British sent seven cruisers and eight destroyers.", {6, 9, 13}),
    ],
)
def test_a_list_of_a_sides_whole_force_is_held_against_the_box(prose: str, kept: set[int]) -> None:
    box = BOXES["en"].replace("4,000 men<br>20 tanks", "6 battleships<br>9 cruisers<br>13 destroyers")
    reading = read_article(make_article(box + prose, TITLES["en"], "en"))
    assert {
        fact.value.amount
        for fact in reading.facts
        if fact.kind == "strength" and fact.status == "ok" and isinstance(fact.value, QuantityValue)
    } == kept


@pytest.mark.parametrize(
    ("language", "prose", "status"),
    [
        ("en", "On 3 March 1941, the British captured Betaville. On 5 March, Betaville fell.", "withheld"),
        (
            "en",
            "On 3 March 1941, the British captured Betaville. On 5 March, German tanks captured Betaville.",
            "ok",
        ),
        (
            "en",
            "On 3 March 1941, the British captured Betaville. On 5 March, the British captured Betaville again.",
            "ok",
        ),
        (
            "en",
            "On 3 March 1941, General Smith was killed. On 5 March, Smith was killed by a shell.",
            "withheld",
        ),
        ("zh", "1941年3月3日，日軍第3師團攻佔乙縣。3月5日，乙縣失守。", "withheld"),
        ("zh", "1941年3月3日，日軍第3師團撤出乙縣。3月5日，日軍主動撤離乙縣。", "withheld"),
        ("zh", "1941年3月3日，日軍攻佔乙縣。3月5日，國軍收復乙縣。", "ok"),
        ("zh", "1941年3月3日，日軍大本營命令第3師團攻佔乙縣。3月5日，日軍攻佔乙縣。", "ok"),
        ("zh", "1941年3月3日，師長張三陣亡。3月5日，師長張三陣亡。", "withheld"),
    ],
)
def test_what_happens_once_is_told_of_one_day(language: str, prose: str, status: str) -> None:
    reading = read(prose, language)
    assert {fact.status for fact in reading.facts if fact.kind == "event"} == {status}
    assert any(finding.code == "contradiction" for finding in reading.findings) == (status == "withheld")


@pytest.mark.parametrize(
    ("language", "prose", "status"),
    [
        ("en", "The battle was a stalemate.", "withheld"),
        ("en", "The Battle of Alphaville ended in a draw.", "withheld"),
        ("en", "Both sides claimed victory.", "withheld"),
        ("en", "The first assault ended in a stalemate.", "ok"),
        ("en", "The battle was a stalemate until the reserves came.", "ok"),
        ("zh", "雙方均宣稱取得勝利。", "withheld"),
        ("zh", "戰役最終以不分勝負告終。", "withheld"),
        ("zh", "第一天雙方不分勝負。", "ok"),
    ],
)
def test_a_battle_that_nobody_won_has_no_winner(language: str, prose: str, status: str) -> None:
    box = BOXES[language].replace(
        "|casualties1=", f"|result={ {'en': 'British victory', 'zh': '中國勝利'}[language] }|casualties1=", 1
    )
    reading = read_article(make_article(box + prose, TITLES[language], language))
    assert [fact.status for fact in reading.facts if fact.kind == "conflict.winner"] == [status]


def test_a_battle_that_speaks_of_the_old_calendar_has_no_days_in_figures() -> None:
    for lead, status in (("（以下月日為舊曆）", "withheld"), ("", "ok")):
        page = f"'''甲城之戰'''是1561年的戰役{lead}。\n== 經過 ==\n1561年，甲軍出兵。8月24日，甲軍攻佔乙城。"
        reading = read_article(make_article(page, TITLES["zh"], "zh"))
        days = [fact for fact in reading.facts if fact.kind == "event" and fact.when == "1561-08-24"]
        assert {fact.status for fact in days} == {status}
