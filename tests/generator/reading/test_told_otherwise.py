"""What the prose tells otherwise than the box or a list is withheld."""

import pytest

from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article


def statuses(wikitext, kind, language="zh"):
    title = {"zh": "甲城之戰", "en": "Battle of Alphaville"}[language]
    reading = read_article(make_article(wikitext, title, language))
    return {fact.status for fact in reading.facts if fact.kind == kind}, [
        one.message for one in reading.findings
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("甲軍的規模被嚴重高估。", "withheld"),
        ("乙方虛報了兵力。", "withheld"),
        ("甲軍規模很大，兵力充足。", "ok"),
    ],
)
def test_figures_that_the_article_itself_calls_false_are_not_asked(sentence, status):
    box = "{{Warbox|date=1941年3月2日|strength1=8,000人|strength2=9,000人}}"
    found, told = statuses(f"{box}\n'''甲城之戰'''是1941年3月2日的戰役。\n== 結果 ==\n{sentence}", "strength")
    assert found == {status}
    assert any("8,000" in message for message in told) == (status == "withheld")


@pytest.mark.parametrize(
    ("prose", "status"),
    [
        ("2月26日，日軍第3師團攻佔乙縣。2月27日，日軍第3師團進攻丙縣。", "withheld"),
        ("2月26日，日軍第3師團攻佔乙縣。", "withheld"),
        ("1月6日，日軍第3師團攻佔乙縣。", "ok"),
        ("3月4日，日軍第3師團攻佔乙縣。3月5日，日軍第3師團進攻丙縣。", "ok"),
    ],
)
def test_a_battle_with_days_of_fighting_before_its_start_has_no_certain_start(prose, status):
    box = "{{Warbox|date=1941年3月2日－3月9日}}"
    found, _ = statuses(f"{box}\n'''甲城之戰'''是一場戰役。\n== 經過 ==\n1941年{prose}", "conflict.start")
    assert found == {status}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Smith was wounded at once and was succeeded by Brigadier Jones.", "withheld"),
        ("Jones then relieved Smith.", "withheld"),
        ("Smith was wounded at once but stayed in command.", "ok"),
    ],
)
def test_a_commander_who_was_replaced_is_not_the_answer(sentence, status):
    text = (
        "{{Infobox military conflict|date=2 March 1941|commander1=[[John Smith (general)|John Smith]]}}\n"
        "The '''Battle of Alphaville''' was fought on 2 March 1941.\n== Battle ==\n"
        f"The 4th Brigade, commanded by Brigadier [[John Smith (general)|John Smith]], attacked. {sentence}"
    )
    found, _ = statuses(text, "command", "en")
    assert found == {status}


@pytest.mark.parametrize(
    ("note", "status"),
    [
        ("{{efn|The Blues' losses are estimated.}}", "withheld"),
        ("{{sfn|Roe|1990}}{{efn|By the Reds' claim.}}", "withheld"),
        ("{{efn|See the map.}}", "ok"),
        ("{{sfn|Roe|1990}}", "ok"),
    ],
)
def test_a_count_that_a_note_calls_an_estimate_is_not_asked(note, status):
    box = f"{{{{Infobox military conflict|date=2 March 1941|casualties1=300 killed{note}\n|strength2=9 tanks}}}}"
    found, _ = statuses(f"{box}\nThe '''Battle of Alphaville''' was fought.", "casualties", "en")
    assert found == {status}


@pytest.mark.parametrize(
    ("heading", "sentence", "status"),
    [
        ("解放軍", "參戰部隊約10萬人。", "withheld"),
        ("解放軍", "參戰部隊約24萬人。", "ok"),
        ("解放軍", "民工約10萬人。", "ok"),
        ("概況", "參戰部隊約10萬人。", "ok"),
    ],
)
def test_a_force_below_a_heading_that_names_an_army_is_its_sides(heading, sentence, status):
    box = "{{Warbox|date=1947年11月6日|combatant1=中國人民解放軍|combatant2=國民革命軍|strength1=24萬人}}"
    found, _ = statuses(
        f"{box}\n'''甲城之戰'''是1947年11月6日的戰役。\n== 兵力 ==\n=== {heading} ===\n{sentence}", "strength"
    )
    assert found == {status}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("甲軍派大將率領四萬大軍往援。", "withheld"),
        ("甲軍派大將率領三千大軍往援。", "ok"),
    ],
)
def test_a_whole_army_that_was_led_is_the_strength(sentence, status):
    box = "{{Warbox|date=1541年3月2日|combatant1=甲軍|combatant2=乙軍|strength1=48,000人}}"
    found, _ = statuses(f"{box}\n'''甲城之戰'''是1541年3月2日的戰役。\n== 經過 ==\n{sentence}", "strength")
    assert found == {status}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The Blues suffered 1,243 killed and 4,016 wounded.", "withheld"),
        ("The Blues suffered 1,243 killed and 4,116 wounded.", "ok"),
        ("The Blues suffered 43 killed and 1,016 wounded.", "ok"),
    ],
)
def test_a_loss_that_is_nearly_the_boxs_is_the_same_loss_told_otherwise(sentence, status):
    box = (
        "{{Infobox military conflict|date=2 March 1941|combatant1=Blues|combatant2=Reds"
        "|casualties1=4,116 wounded}}"
    )
    found, _ = statuses(
        f"{box}\nThe '''Battle of Alphaville''' was fought.\n== Aftermath ==\n{sentence}", "casualties", "en"
    )
    assert found == {status}


def test_a_number_that_its_note_takes_back_is_not_asked():
    note = "<ref>The exact number of casualties is unknown, as two fights were counted together.</ref>"
    for text, status in ((note, "withheld"), ("<ref>Roe 1990</ref>", "ok")):
        box = f"{{{{Infobox military conflict|date=2 March 1941|casualties1=123 killed{text}}}}}"
        found, _ = statuses(f"{box}\nThe '''Battle of Alphaville''' was fought.", "casualties", "en")
        assert found == {status}


def test_a_strength_that_a_note_adds_up_from_one_chronicle_is_not_asked():
    box = "{{Warbox|date=1570年8月9日|strength1=40,000人<ref>東35000・西5000（甲陽軍鑑）</ref>}}"
    found, _ = statuses(f"{box}\n'''甲城之戰'''是1570年的戰役。", "strength")
    assert found == {"withheld"}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("乙河（今丙縣）一戰，大獲全勝，其部將王喜被甲軍殺死。", "withheld"),
        ("甲城之戰，大獲全勝，其部將王喜被甲軍殺死。", "ok"),
        ("乙軍一戰即潰，王喜戰死。", "ok"),
    ],
)
def test_who_fell_in_another_fight_commanded_in_it(sentence, status):
    box = "{{Warbox|date=1570年8月9日|combatant1=甲軍|combatant2=乙軍|commander2=[[王喜]]}}"
    found, _ = statuses(f"{box}\n'''甲城之戰'''是1570年的戰役。\n== 過程 ==\n{sentence}", "commander")
    assert found == {status}


def test_a_battle_whose_last_act_is_told_of_another_day_has_no_certain_end():
    box = "{{Infobox military conflict|conflict=Battle of Alphaville|date=14–22 March 1941}}"
    for day, status in (("23 March 1941", "withheld"), ("22 March 1941", "ok")):
        text = f"{box}\nThe '''Battle of Alphaville''' was fought.\n== Retreat ==\nOn {day} in the final act of the battle, the Blues left."
        assert statuses(text, "conflict.end", "en")[0] == {status}


def test_a_result_that_was_negotiated_has_no_winner():
    box = "{{Warbox|date=1570年8月9日|combatant1=甲軍|combatant2=乙軍|result=甲軍突圍得勝，議和後撤軍}}"
    assert statuses(f"{box}\n'''甲城之戰'''是1570年的戰役。", "conflict.winner")[0] == set()
