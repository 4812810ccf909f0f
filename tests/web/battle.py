"""A small bank written by hand: one article in mixed script, its facts, and questions of five kinds."""

from functools import cache

from quizapp.article import Article, revision_of
from quizapp.facts import (
    DateValue,
    EntityValue,
    Fact,
    Finding,
    QuantityValue,
    Source,
    TextValue,
    Value,
    stable_id,
)
from quizapp.kinds import Choice, Draft, kind_named
from quizapp.questions import Bank, OrderItem, Question, ScriptPair, Text
from quizapp.text.scripts import script_pair

TITLE = "淞沪会战"
LEAD = "'''淞沪会战'''是1937年8月13日至11月12日中日兩軍在[[上海]]一帶進行的會戰。"
WIKITEXT = f"""{{{{Infobox military conflict
| conflict = 淞沪会战
| date = 1937年8月13日—1937年11月12日
| commander1 = [[張治中]]<br>[[顧祝同]]
| commander2 = [[松井石根]]
| strength1 = 约75万人
}}}}
{LEAD}

== 经过 ==
8月13日，戰鬥在[[閘北]]打響。9月7日，[[姚子青]]营在[[寶山]]城内全部陣亡。10月26日，國軍放棄[[大場]]。
10月27日起，[[謝晉元]]率第524團一部守衛[[四行倉庫]]，至11月1日撤入租界。11月5日，日軍第10軍在[[金山衛]]登陸。
11月12日，上海市區失陷。

== 兵力 ==
日軍投入约30万人。另一說為25萬人。
"""
ARTICLE = Article(
    id=stable_id("a", "zh", TITLE),
    title=TITLE,
    language="zh",
    revision=revision_of(WIKITEXT),
    license="CC BY-SA 4.0",
    wikitext=WIKITEXT,
    url="https://zh.wikipedia.org/wiki/淞沪会战",
    attribution="中文維基百科編者",
)
JUDGEMENTS = {
    "true": Choice("true", ScriptPair("对", "對")),
    "false": Choice("false", ScriptPair("错", "錯")),
}


def source(words: str, section: str = "经过") -> Source:
    """Find words in the article."""
    start = WIKITEXT.index(words)
    return Source(ARTICLE.id, section, start, start + len(words), words.replace("[[", "").replace("]]", ""))


def fact(kind: str, value: Value, words: str, section: str = "经过", **more: object) -> Fact:
    """State a fact with the words that state it."""
    return Fact(
        id=stable_id("f", ARTICLE.id, kind, words),
        article=ARTICLE.id,
        kind=kind,
        subject=TITLE,
        value=value,
        source=source(words, section),
        **more,
    )


FACTS = {
    "start": fact("conflict.start", DateValue("1937-08-13"), "1937年8月13日—", "infobox.date"),
    "end": fact("conflict.end", DateValue("1937-11-12"), "1937年11月12日", "infobox.date"),
    "chinese": fact("commander", EntityValue("張治中", "person"), "[[張治中]]", "infobox.commander1", side=1),
    "japanese": fact(
        "commander", EntityValue("松井石根", "person"), "[[松井石根]]", "infobox.commander2", side=2
    ),
    "strength": fact("strength", QuantityValue(750000, "人"), "约75万人", "infobox.strength1", side=1),
    "baoshan": fact(
        "event",
        TextValue("姚子青營在寶山城內全部陣亡"),
        "9月7日，[[姚子青]]营在[[寶山]]城内全部陣亡。",
        when="1937-09-07",
    ),
    "dachang": fact("event", TextValue("國軍放棄大場"), "10月26日，國軍放棄[[大場]]。", when="1937-10-26"),
    "warehouse": fact(
        "command",
        EntityValue("謝晉元", "person"),
        "[[謝晉元]]率第524團一部守衛[[四行倉庫]]",
        qualifier="第524團",
    ),
    "landing": fact(
        "event",
        TextValue("日軍第10軍在金山衛登陸"),
        "11月5日，日軍第10軍在[[金山衛]]登陸。",
        when="1937-11-05",
    ),
    "city": fact("event", TextValue("上海市區失陷"), "11月12日，上海市區失陷。", when="1937-11-12"),
    "rival": fact(
        "strength",
        QuantityValue(300000, "人"),
        "日軍投入约30万人。",
        "兵力",
        side=2,
        status="withheld",
        reason="contested",
    ),
}
FINDINGS = (
    Finding(
        "contested", "日军兵力有两种说法，不出题。", (FACTS["rival"].id,), source("另一說為25萬人。", "兵力")
    ),
    Finding("near_duplicate", "与前一题几乎相同：大场何时失守？", (FACTS["dachang"].id,)),
)


def choice(text: str, why: str | None = None, rank: tuple[float | str, ...] = ()) -> Choice:
    """Make a choice in both scripts."""
    return Choice(text, script_pair(text), rank, script_pair(why) if why else None)


def ask(kind: str, about: str, stem: str, explanation: str, **parts: object) -> Question:
    """Ask about a fact, in both scripts."""
    draft = Draft(
        direction="value",
        facts=(FACTS[about].id, *(FACTS[other].id for other in parts.pop("others", ()))),
        language="zh-Hant",
        stem=script_pair(stem),
        explanation=script_pair(explanation),
        sources=(FACTS[about].source,),
        difficulty=0.4,
        **parts,
    )
    return kind_named(kind).make(draft)


def event(about: str) -> OrderItem:
    """Make an event to put in order."""
    value = FACTS[about].value
    assert isinstance(value, TextValue)
    return OrderItem(stable_id("e", FACTS[about].id), _pair(value.text), FACTS[about].when or "")


def _pair(text: str) -> Text:
    return script_pair(text)


@cache
def bank() -> Bank:
    """Make the bank."""
    return Bank("by hand", (ARTICLE,), tuple(FACTS.values()), _questions(), FINDINGS)


def _questions() -> tuple[Question, ...]:
    generals = {
        "顾祝同": "顾祝同是中方的另一位指挥官。",
        "松井石根": "松井石根是日方指挥官。",
        "谢晋元": "谢晋元守卫四行仓库。",
    }
    return (
        ask(
            "single_choice",
            "chinese",
            "淞沪会战初期，下列哪一位指挥中国军队？",
            "条目信息框列张治中为中方指挥官。",
            answer=choice("张治中"),
            distractors=tuple(choice(*general) for general in list(generals.items())[1:]),
        ),
        ask(
            "single_choice",
            "japanese",
            "淞沪会战中，下列哪一位指挥日本军队？",
            "条目信息框列松井石根为日方指挥官。",
            answer=choice("松井石根"),
            distractors=tuple(choice(name, generals.get(name)) for name in ("顾祝同", "谢晋元")),
        ),
        ask(
            "single_choice",
            "strength",
            "据淞沪会战条目的信息框，中国军队投入了多少人？",
            "信息框写约75万人。",
            answer=choice("约75万人", rank=(75.0,)),
            distractors=(
                choice("约15万人", "条目没有提到这一数字。", (15.0,)),
                choice("约30万人", "这是条目所述日军的人数之一。", (30.0,)),
            ),
        ),
        ask(
            "true_false",
            "baoshan",
            "判断对错：1937年9月7日，姚子青营在宝山城内全部阵亡。",
            "条目这样记载。",
            answer=JUDGEMENTS["true"],
            distractors=(JUDGEMENTS["false"],),
        ),
        ask(
            "true_false",
            "dachang",
            "判断对错：1937年10月26日，国军收复大场。",
            "条目说的是放弃大场。",
            answer=JUDGEMENTS["false"],
            distractors=(JUDGEMENTS["true"],),
        ),
        ask(
            "short_answer",
            "warehouse",
            "淞沪会战中，谁率第524团一部守卫四行仓库？",
            "谢晋元率部守卫四行仓库。",
            answer=choice("谢晋元"),
            accept=("谢晋元", "謝晉元", "谢中民"),
        ),
        ask(
            "date",
            "start",
            "淞沪会战是哪一天开始的？",
            "会战始于1937年8月13日。",
            answer=Choice("1937-08-13", "1937年8月13日"),
        ),
        ask(
            "date",
            "landing",
            "淞沪会战中，日军第10军哪一天在金山卫登陆？",
            "11月5日登陆。",
            answer=Choice("1937-11-05", "1937年11月5日"),
        ),
        ask(
            "date",
            "city",
            "淞沪会战中，上海市区哪一天失陷？",
            "11月12日失陷。",
            answer=Choice("1937-11-12", "1937年11月12日"),
        ),
        ask(
            "ordering",
            "end",
            "淞沪会战中，下列事件按什么先后顺序发生？",
            "先后为9月7日、10月26日、11月5日和11月12日。",
            others=("baoshan", "dachang", "landing", "city"),
            sequence=tuple(event(about) for about in ("baoshan", "dachang", "landing", "city")),
        ),
    )
