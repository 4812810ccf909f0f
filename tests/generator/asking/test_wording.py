"""How a whole article's facts are put into the words of questions."""

import pytest

from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.questions import Question, in_script

SEA = (
    "{{战斗\n|战斗名称=甲海海战 (1894年)\n|所属战争=[[某战争]]\n|时间=1894年9月17日\n|地点=[[甲海]]\n|结果=日本胜利\n"
    "|参战方1={{flag|Empire of Japan}}\n|参战方2={{flag|QING-1862}}\n|指挥官1=[[伊东祐亨]]<br>[[坪井航三]]<br>[[桦山资纪]]\n"
    "|指挥官2=[[丁汝昌]]{{WIA}}<br>[[刘步蟾]]<br>[[邓世昌]]<br>[[叶祖珪]]{{executed}}\n|兵力1=战舰12艘\n|兵力2=战舰14艘\n"
    "|伤亡1=重创5艘<br>阵亡90人<br>受伤208人\n|伤亡2=沉没5艘\n}}\n'''甲海海战'''是一场海战。"
)


@pytest.fixture(scope="module")
def questions() -> tuple[Question, ...]:
    return generate([make_article(SEA, "甲海海战 (1894年)", "zh")]).questions


def stems(questions: tuple[Question, ...]) -> str:
    return "\n".join(
        f"{in_script(one.stem, 'zh-Hans')} {in_script(one.explanation, 'zh-Hans')}" for one in questions
    )


def test_things_that_the_source_only_measures_are_named_by_their_measure(questions) -> None:
    said = stems(questions)
    assert "大清国一方沉没的舰船是多少艘？" in said
    assert "日方遭重创的舰船" in said
    assert "损失重创" not in said and "损失沉没" not in said


def test_a_fate_is_told_of_a_commander_of_the_battle_whenever_it_befell(questions) -> None:
    said = stems(questions)
    assert "甲海海战（1894年）的下列大清国一方指挥官中，哪一位被处决？" in said
    assert "中被处决" not in said


def test_a_state_is_called_in_each_script_as_its_readers_do() -> None:
    box = SEA.replace("{{flag|Empire of Japan}}", "[[義大利王國]]")
    questions = generate([make_article(box, "甲海海战 (1894年)", "zh")]).questions
    told = [one.stem for one in questions if "大利王" in in_script(one.stem, "zh-Hans")]
    assert told
    assert all("意大利王国" in in_script(one, "zh-Hans") for one in told)
    assert all("義大利王國" in in_script(one, "zh-Hant") for one in told)


def test_the_brackets_of_a_chinese_title_are_full_ones(questions) -> None:
    said = stems(questions)
    assert "甲海海战（1894年）" in said
    assert "(1894年)" not in said


def test_a_battle_of_several_is_called_by_the_number_in_its_box() -> None:
    page = SEA.replace("甲海海战 (1894年)", "第五次甲海海戰")
    asked = [
        in_script(one.stem, "zh-Hans") for one in generate([make_article(page, "甲海海战", "zh")]).questions
    ]
    assert asked
    assert all("甲海海战" not in stem or "第五次甲海海战" in stem for stem in asked)


@pytest.mark.parametrize(
    ("lead", "asked"),
    [
        ("1577年（天正5年）9月23日（新曆11月3日）的戰鬥。", "甲河之战发生在1577年几月几日（西历）？"),
        ("1577年11月3日的戰鬥。", "甲河之战发生在1577年几月几日？"),
    ],
)
def test_where_an_article_tells_days_of_two_calendars_the_stem_names_its_own(lead, asked) -> None:
    box = "{{Infobox Military Conflict|date=1577年11月3日|combatant1=甲軍|combatant2=乙軍|result=甲軍勝利}}"
    bank = generate([make_article(f"{box}\n'''甲河之戰'''是{lead}", "甲河之戰", "zh")])
    assert asked in {in_script(one.stem, "zh-Hans") for one in bank.questions}
