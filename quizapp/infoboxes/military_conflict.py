"""Battles, sieges, campaigns and wars.

https://en.wikipedia.org/wiki/Template:Infobox_military_conflict
https://zh.wikipedia.org/wiki/Template:Infobox_military_conflict
"""

from quizapp.infoboxes import Example, Field, InfoboxType

INFOBOX = InfoboxType(
    templates=(
        "infobox military conflict",
        "infobox military conflict (3 sided)",
        "infobox military conflict (3-sided)",
        "infobox military conflict (4 sided)",
        "infobox military conflict (coup)",
        "infobox military conflict/3",
        "infobox military engagement",
        "infobox military campaign",
        "infobox military operation",
        "infobox battle",
        "infobox conflict",
        "infobox siege",
        "infobox war",
        "infobox warfare",
        "battlebox",
        "warbox",
        "战争信息框",
        "戰爭信息框",
        "戰爭資訊框",
        "战役信息框",
        "戰役信息框",
        "戰役資訊框",
        "战斗信息框",
        "戰鬥資訊框",
        "军事冲突信息框",
        "軍事衝突信息框",
        "軍事衝突資訊框",
        "战斗",
        "戰鬥",
        "战役",
        "戰役",
        "infobox 战斗",
        "infobox 戰鬥",
        "infobox 战争",
        "infobox 戰爭",
        "infobox 战役",
        "infobox 戰役",
        "infobox 军事冲突",
        "infobox 軍事衝突",
    ),
    subject="conflict",
    fields=(
        Field(("conflict", "battle_name", "名称", "战役名称", "战斗名称", "冲突"), "name", "conflict.name"),
        Field(("date", "dates", "日期", "时间"), "dates", "conflict.start"),
        Field(("place", "location", "地点", "位置"), "places", "conflict.place"),
        Field(
            ("partof", "part_of", "属于", "所属", "所属战争", "所属战役", "隶属"),
            "conflicts",
            "conflict.part_of",
        ),
        Field(("result", "outcome", "结果"), "result", "conflict.result"),
        Field(
            ("combatant", "combatants", "belligerent", "belligerents", "参战方", "交战方", "参战国"),
            "sides",
            "belligerent",
            sided=True,
        ),
        Field(
            ("commander", "commanders", "leader", "leaders", "指挥官", "指挥者", "统帅", "将领"),
            "people",
            "commander",
            sided=True,
        ),
        Field(("strength", "strengths", "forces", "兵力", "参战兵力"), "quantities", "strength", sided=True),
        Field(("casualties", "losses", "伤亡", "伤亡情况", "损失"), "losses", "casualties", sided=True),
    ),
    example=Example(
        title="甲城之战",
        language="zh",
        wikitext=(
            "{{Infobox military conflict\n|conflict=甲城之戰\n|partof=[[某戰爭]]\n|date=1901年3月2日－4月5日\n"
            "|place=[[某國]][[甲城]]\n|result=英軍勝利\n|combatant1={{flag|United Kingdom}}\n|combatant2={{ROC}}\n"
            "|commander1=[[張三]]{{KIA}}<br />[[李四]]\n|commander2=[[王五]]\n|strength1=1,200人\n|20門火砲\n"
            "|strength2=3萬人\n|casualties1=伤亡：300名\n}}\n"
            "'''甲城之戰'''是一場戰役。"
        ),
        states=(
            ("conflict.start", None, "1901-03-02"),
            ("conflict.end", None, "1901-04-05"),
            ("conflict.place", None, "甲城"),
            ("conflict.part_of", None, "某戰爭"),
            ("conflict.result", None, "英軍勝利"),
            ("conflict.winner", 1, "英国"),
            ("belligerent", 1, "英国"),
            ("belligerent", 2, "中华民国"),
            ("commander", 1, "張三"),
            ("commander", 1, "李四"),
            ("commander", 2, "王五"),
            ("commander.fate", 1, "killed"),
            ("strength", 1, "1200 人"),
            ("strength", 1, "20 火砲"),
            ("strength", 2, "30000 人"),
            ("casualties", 1, "300 伤亡"),
        ),
    ),
)
