"""What a question calls a side: by its nation only where the enemy is of another one."""

import pytest

from quizapp.generator.asking.sides_named import name_side
from quizapp.generator.asking.wording import Wording
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.languages import load
from quizapp.questions import ScriptPair

PHRASES = load("zh", "phrases")


@pytest.mark.parametrize(
    ("members", "enemies", "army", "party"),
    [
        (["中華民國"], ["大日本帝國"], "中国", "中方"),
        (["大日本帝國"], ["中華民國"], "日军", "日方"),
        (["中華民國國軍第二綏靖區"], ["中国人民解放军"], "国军", "中華民國國軍第二綏靖區一方"),
        (["中国人民解放军"], ["中華民國國軍"], "解放军", "中国人民解放军一方"),
        (["中华人民共和国"], ["联合国军", "美国"], "解放军", "中方"),
        (["國民革命軍"], ["東北民主聯軍"], "国军", "國民革命軍一方"),
        (["中国工农红军"], ["国民革命军"], "红军", "中国工农红军一方"),
        (["中国共产党", "华东野战军"], ["中华民国", "国民革命军"], "共军", "中国共产党一方"),
        (["东军"], ["西军"], "", "东军一方"),
        (["國民革命軍第十八集團軍"], ["國民革命軍"], "八路军", "國民革命軍第十八集團軍一方"),
        (["國民革命軍"], ["晋冀鲁豫军区"], "国军", "國民革命軍一方"),
        (["中国人民解放军华北野战军第8纵队、第13纵队"], ["中華民國國軍第30旅"], "解放军", "解放军一方"),
    ],
)
def test_no_side_of_a_civil_war_is_called_by_the_nation(members, enemies, army, party) -> None:
    names = name_side(members, PHRASES, str, enemies)
    assert (names.army, names.party) == (army, party)


def test_a_quotation_inside_a_quotation_has_the_inner_marks() -> None:
    wording = Wording(read_article(make_article("'''甲城之戰'''是一場戰役。", "甲城之戰", "zh")))
    said = wording.fill("甲城之战中，“{value}”。", {"value": wording.text("甲軍發起「春雷行動」")})
    assert isinstance(said, ScriptPair)
    assert said.hant == "甲城之戰中，「甲軍發起『春雷行動』」。"
    assert said.hans == "甲城之战中，“甲军发起「春雷行动」”。"


@pytest.mark.parametrize(
    ("strength", "said"),
    [
        ("8个师团", ("投入的师团是多少个？", "8个")),
        ("39个法国师", ("投入的法国师是多少个？", "39个")),
        ("130架飞机", ("投入的飞机是多少架？", "130架")),
        ("200,000兵", ("投入的兵力是多少人？", "20万人")),
    ],
)
def test_what_is_counted_is_named_once(strength, said) -> None:
    box = f"{{{{Infobox military conflict|date=1901年3月2日|combatant1=[[甲国]]|combatant2=[[乙国]]|strength1={strength}}}}}"
    bank = generate([make_article(f"{box}\n'''甲城之戰'''是一場戰役。", "甲城之戰", "zh")])
    (question,) = [each for each in bank.questions if each.kind == "numeric"]
    assert isinstance(question.stem, ScriptPair)
    assert question.stem.hans.endswith(said[0])
    assert said[1] in (question.key, *question.accept)


def test_whose_name_the_side_bears_is_no_distractor() -> None:
    box = (
        "{{Infobox military conflict|date=1363年8月29日|combatant1=[[趙元]]軍|combatant2=[[乙国]]"
        "|commander1=[[趙元]]<br>[[錢達]]<br>[[孫春]]|commander2=[[李山]]<br>[[周河]]<br>[[吳江]]}}\n"
    )
    bank = generate([make_article(f"{box}'''甲城之戰'''是一場戰役。", "甲城之戰", "zh")])
    offered = {
        option.text.hans
        for question in bank.questions
        if question.kind == "single_choice"
        for option in question.options
        if isinstance(option.text, ScriptPair)
    }
    assert {"钱达", "李山"} <= offered
    assert "赵元" not in offered
