"""Battles, sieges, campaigns and wars.

https://en.wikipedia.org/wiki/Template:Infobox_military_conflict
https://zh.wikipedia.org/wiki/Template:Infobox_military_conflict
"""

from quizapp.infoboxes import Example, Field, InfoboxType

INFOBOX = InfoboxType(
    templates=(
        "infobox military conflict",
        "infobox battle",
        "infobox conflict",
        "infobox military operation",
        "warbox",
        "战争信息框",
        "戰爭資訊框",
        "战役信息框",
        "戰役資訊框",
    ),
    subject="conflict",
    fields=(
        Field(("conflict", "battle_name", "名称", "名稱"), "name", "conflict.name"),
        Field(("date", "日期", "时间", "時間"), "dates", "conflict.start"),
        Field(("place", "location", "地点", "地點"), "places", "conflict.place"),
        Field(("partof", "part_of", "属于", "屬於"), "conflicts", "conflict.part_of"),
        Field(("result", "结果", "結果"), "result", "conflict.result"),
        Field(
            ("combatant", "combatants", "belligerent", "参战方", "參戰方"), "sides", "belligerent", sided=True
        ),
        Field(("commander", "commanders", "指挥官", "指揮官"), "people", "commander", sided=True),
        Field(("strength", "兵力"), "quantities", "strength", sided=True),
        Field(("casualties", "伤亡", "傷亡"), "losses", "casualties", sided=True),
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
