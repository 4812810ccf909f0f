"""Seeds flaws in the wording of a question."""

import re
from dataclasses import replace

from quizapp.checks import Item
from quizapp.facts import DateValue, TextValue
from quizapp.languages.zh.names import SHARED_WITH_TRADITIONAL
from tests.checks.seeding import (
    first,
    hans,
    is_zh,
    key_answer,
    key_text,
    said,
    seeds,
    with_question,
    with_stem,
    written,
)

_ASKS = re.compile("谁|哪|何|多少|什么|几月|Which|Who|On which|In which|How|which")


@seeds("ambiguous_subject")
def bare_name(item: Item, turn: int) -> Item | None:
    title = item.topic[0]
    stem = hans(item.question.stem)
    if title not in stem or re.search(r"\d{4}", stem):
        return None
    zh = (f"第二次{title}", f"{title}（1938年）", f"第一次{title}")
    en = (f"Second {title}", f"{title} (1938)", f"First {title}")
    return replace(item, topic=(first(zh if is_zh(item) else en, turn),))


@seeds("broken_text")
def broken(item: Item, turn: int) -> Item | None:
    changes = (
        lambda stem: stem.replace("，", "，，", 1).replace(" the ", " the the ", 1),
        lambda stem: f"（{stem}" if is_zh(item) else f"({stem}",
        lambda stem: stem.replace("中", "中{unit}", 1).replace(" in ", " in {unit} ", 1),
        lambda stem: stem.replace("的", "的的", 1).replace(" in ", " in in ", 1),
        lambda stem: stem + " ",
    )
    return with_stem(item, first(changes, turn))


@seeds("dangling_reference")
def dangling(item: Item, turn: int) -> Item | None:
    zh = ("在此战中，", "据本文，", "当日，", "在那场战役里，", "次日，", "该军方面，")
    en = (
        ", at that time?",
        ", on the same day?",
        ", on the next day?",
        ", according to the text?",
        ", beside them?",
    )
    if is_zh(item):
        return with_stem(item, lambda stem: first(zh, turn) + stem)
    return with_stem(item, lambda stem: re.sub(r"\?$", first(en, turn), stem))


@seeds("leaked_answer")
def leaked(item: Item, turn: int) -> Item | None:
    key = key_text(item)
    answer = key_answer(item)
    if key is None or (answer and answer.sort in {"outcome", "clause", "sequence"}) or len(key) < 3:
        return None
    zh = (f"与{key}有关的", f"“{key}”之中，")
    en = (f"Concerning {key}, ", f"{key} apart: ")
    return with_stem(item, lambda stem: (first(zh if is_zh(item) else en, turn)) + stem)


@seeds("missing_subject")
def nameless(item: Item, turn: int) -> Item | None:
    zh, en = ("这场战役", "战役", "会战"), ("the battle", "that fight", "the campaign")
    names = sorted({*item.topic, *(name.removeprefix("the ") for name in item.topic)}, key=len, reverse=True)

    def change(stem: str) -> str:
        for name in names:
            stem = stem.replace(f"the {name}", name).replace(name, first(zh if is_zh(item) else en, turn))
        return stem

    return with_stem(item, change)


@seeds("mixed_scripts")
def mixed(item: Item, turn: int) -> Item | None:
    stem = item.question.stem
    if not is_zh(item):
        letter, double = first((("o", "\u043e"), ("e", "\u0435"), ("a", "\u0430"), ("c", "\u0441")), turn)
        return with_question(item, stem=str(stem).replace(letter, double, 1))
    # What Traditional may write as well (据) is no flaw in it.
    pairs = [
        (one, two)
        for one, two in zip(stem.hans, stem.hant, strict=False)
        if one != two and one not in SHARED_WITH_TRADITIONAL
    ]
    if len(stem.hans) != len(stem.hant) or not pairs:
        return None
    one, two = pairs[0]
    changed = (
        replace(stem, hans=stem.hans.replace(one, two, 1))
        if turn % 2
        else replace(stem, hant=stem.hant.replace(two, one, 1))
    )
    return with_question(item, stem=changed)


@seeds("negative_stem")
def negative(item: Item, turn: int) -> Item | None:
    zh = ("不是", "并非", "不包括")
    en = ("not ", "never ", "incorrectly not ")
    if item.question.kind not in {"single_choice", "multiple_choice", "short_answer", "numeric"}:
        return None
    if is_zh(item):
        return with_stem(
            item, lambda stem: re.sub("(谁|哪|多少|什么|几)", rf"{first(zh, turn)}\1", stem, count=1)
        )
    return with_stem(
        item, lambda stem: re.sub(r" (in|on|during|of|did) ", rf" {first(en, turn)}\1 ", stem, count=1)
    )


@seeds("telltale_term")
def telltale(item: Item, turn: int) -> Item | None:
    if item.question.kind != "true_false" or item.question.key is not False:
        return None
    zh, en = (
        ("总是", "从不", "所有", "完全", "通常", "可能"),
        ("Always, ", "Never ", "Usually, ", "All ", "Perhaps "),
    )
    mark = said(item, "判断对错：", "Right or wrong: ")
    return with_stem(item, lambda stem: stem.replace(mark, mark + first(zh if is_zh(item) else en, turn), 1))


@seeds("too_long")
def long_stem(item: Item, turn: int) -> Item | None:
    zh, en = (
        "在连日大雨之后道路泥泞不堪的情况下，",
        "after many days of rain, when all the roads were deep in mud, ",
    )
    return with_stem(item, lambda stem: (zh if is_zh(item) else en) * (6 + turn % 3) + stem)


@seeds("too_short")
def short_stem(item: Item, turn: int) -> Item | None:
    zh = ("谁指挥？", "哪一年？", "何处？", "谁胜了？")
    en = ("Who led?", "Which year?", "Where was it?", "Who won?")
    return with_stem(item, lambda stem: first(zh if is_zh(item) else en, turn))


@seeds("unclear_event")
def unclear(item: Item, turn: int) -> Item | None:
    if not item.quoted or item.question.kind == "cloze":
        return None
    zh = (
        "并攻占该城",
        "分别撤往后方山区",
        "以急行军到达指定位置",
        "日军回撤",
        "亦向舞阳推进的部队",
        "攻占南宁",
    )
    en = (
        "and took the town",
        "marched north at once",
        "the enemy also fled",
        "took the bridge by",
        "was held",
    )
    return replace(item, quoted=(first(zh if is_zh(item) else en, turn), *item.quoted[1:]))


@seeds("unfocused_stem")
def unfocused(item: Item, turn: int) -> Item | None:
    if item.question.kind == "cloze":
        return with_stem(item, lambda stem: stem + said(item, "何时？", " When?"))
    if item.question.kind == "true_false":
        return with_stem(item, lambda stem: stem[:-1] + said(item, "吗？", "?"))
    changes = (
        lambda stem: stem[:-1] + said(item, "。", "."),
        lambda stem: stem[:-1] + said(item, "？在哪里？", "? And where?"),
        lambda stem: f"{item.topic[0]}？",
        lambda stem: stem[:-1] + said(item, "，由谁在哪里指挥？", ", and who led it where?"),
    )
    return with_stem(item, first(changes, turn))


@seeds("wiki_residue")
def residue(item: Item, turn: int) -> Item | None:
    marks = (
        "[[",
        "{{fact}}",
        "<ref>",
        "&nbsp;",
        "[3]",
        "'''",
        "-{",
        "\u200b",
        "File:a.jpg",
        said(item, "档案:", "Image:"),
        "†",
        "</small>",
    )
    if not is_zh(item):
        return with_stem(item, lambda stem: stem.replace(" ", f" {first(marks, turn)}", 1))
    at = 4 + turn % 3
    return with_stem(item, lambda stem: stem[:at] + first(marks, turn) + stem[at:])


@seeds("wrong_interrogative")
def wrong_word(item: Item, turn: int) -> Item | None:
    answer = key_answer(item)
    if answer is None:
        return None
    zh = (
        ("发生在哪一天？", "date"),
        ("由谁指挥？", "person"),
        ("有多少人？", "number"),
        ("在哪里？", "place"),
    )
    en = (("when?", "date"), ("who?", "person"), ("how many?", "number"), ("where?", "place"))
    words, sort = first(zh if is_zh(item) else en, turn)
    if sort == answer.sort:
        return None
    return with_stem(
        item, lambda stem: said(item, f"{item.topic[0]}中，", f"At the {item.topic[0]}, ") + words
    )


@seeds("wrong_precision")
def imprecise(item: Item, turn: int) -> Item | None:
    answer, fact = key_answer(item), item.facts[0]
    stem = hans(item.question.stem)
    if (
        answer is None
        or not answer.dates
        or len(answer.dates) != 10
        or not re.search("哪一天|几月几日|which day", stem)
    ):
        return None
    if turn % 3 == 0:
        others = tuple(each for each in item.answers if each != answer)
        return replace(item, answers=(replace(answer, dates=answer.dates[:7]), *others))
    if turn % 3 == 1:
        coarse = (
            replace(fact, value=DateValue(answer.dates[:7])) if isinstance(fact.value, DateValue) else fact
        )
        return replace(item, facts=(replace(coarse, when=answer.dates[:7]), *item.facts[1:]))
    quote = said(item, f"舊曆四月，{fact.source.quote}", f"{fact.source.quote} (O.S.)")
    return replace(item, facts=(replace(fact, source=replace(fact.source, quote=quote)), *item.facts[1:]))


@seeds("contested_key")
def contested(item: Item, turn: int) -> Item | None:
    fact = item.facts[0]
    quote = said(item, f"據說{fact.source.quote}", f"Reportedly, {fact.source.quote}")
    changed = (
        replace(fact, status="withheld", reason="contested"),
        replace(fact, when="1944-05~"),
        replace(fact, value=TextValue(said(item, "一說日軍攻佔全州", "The guns were allegedly lost"))),
        replace(fact, source=replace(fact.source, quote=quote)),
        replace(fact, value=DateValue("1944?")),
    )
    if turn % 6 == 5:
        return replace(item, doubts=(said(item, "約7萬匹", "about 7,000 men"),))
    return replace(item, facts=(first(changed, turn % 6), *item.facts[1:]))


@seeds("grammar_cue")
def ungrammatical(item: Item, turn: int) -> Item | None:
    if item.question.kind != "single_choice":
        return None
    options = item.question.options
    zh, en = ("艘", "架", "门", "辆"), ("ships", "guns", "tanks", "aircraft")
    unit = first(zh if is_zh(item) else en, turn)
    other = first(zh if is_zh(item) else en, turn + 1)
    texts = [said(item, f"{number}{other}", f"{number} {other}") for number in range(30, 30 + len(options))]
    stem = said(
        item, f"{item.topic[0]}中，参战的有多少{unit}？", f"How many {unit} fought in the {item.topic[0]}?"
    )
    return with_question(
        item,
        stem=written(item, stem),
        options=tuple(
            replace(option, text=written(item, text)) for option, text in zip(options, texts, strict=True)
        ),
    )
