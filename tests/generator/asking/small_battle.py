"""A small battle, its facts made by hand: what item making is tested on, whatever reading finds."""

from collections.abc import Sequence
from dataclasses import replace

from quizapp.article import Article, revision_of
from quizapp.checks import flaws_of
from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, Source, TextValue, Value, stable_id
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.offer import Offer
from quizapp.generator.asking.offers import offers
from quizapp.generator.reading_result import Reading
from quizapp.questions import Question, ScriptPair
from quizapp.text.folding import fold
from quizapp.text.scripts import name_book

TITLE = "豫湘會戰"
ARTICLE = Article(
    id="a_small",
    title=TITLE,
    language="zh",
    revision=revision_of(TITLE),
    license="CC BY-SA 4.0",
    wikitext="'''豫湘會戰'''是一場會戰。",
)


def fact(kind: str, value: Value, **more) -> Fact:
    """State one fact; its quote is its value unless told otherwise."""
    quote = (
        more.pop("quote", None)
        or {
            EntityValue: lambda: value.name,
            TextValue: lambda: value.text,
            DateValue: lambda: value.edtf,
            QuantityValue: lambda: f"{value.amount:g}{value.unit}",
        }[type(value)]()
    )
    identity = stable_id("f", kind, more.get("side"), fold(more.get("qualifier") or ""), fold(str(value)))
    start = more.pop("start", 0)
    source = Source("a_small", more.pop("section", "infobox.x"), start, start + len(quote), quote)
    return Fact(identity, "a_small", kind, more.pop("subject", TITLE), value, source, **more)


def person(kind: str, name: str, side: int, qualifier: str | None = None, **more) -> Fact:
    """State a person's post or side."""
    return fact(
        kind, EntityValue(name, "person", more.pop("aliases", ())), side=side, qualifier=qualifier, **more
    )


def event(when: str, clause: str, **more) -> Fact:
    """State what happened on a day."""
    more.setdefault("section", "經過")
    return fact("event", TextValue(clause), when=when, quote=f"{when}，{clause}。", **more)


SIDES = (
    fact("belligerent", EntityValue("中華民國", "state", ("中华民国",)), side=1),
    fact("belligerent", EntityValue("大日本帝國", "state", ("大日本帝国",)), side=2),
)
DAYS = (
    fact("conflict.start", DateValue("1944-04-17")),
    fact("conflict.end", DateValue("1944-12-10")),
)
COMMANDS = (
    person("command", "何柱國", 1, "第15集團軍"),
    person("command", "陳大慶", 1, "第19集團軍"),
    person("command", "李仙洲", 1, "第28集團軍"),
    person("command", "王仲廉", 1, "第31集團軍"),
    person("command", "楊森", 1, "第12軍"),
    person("command", "內山英太郎", 2, "第12軍"),
    person("command", "橫山勇", 2, "第11軍", aliases=("横山勇",)),
    person("command", "田中久一", 2, "第23軍"),
)
EVENTS = (
    event("1944-04-21", "新鄭遭日軍第37師團奪取"),
    event("1944-04-30", "日軍第12軍向許昌發起攻擊"),
    event("1944-05-18", "日軍菊兵團攻擊洛陽"),
    event("1944-06-02", "第一戰區主力發起反擊"),
    event("1944-06-16", "日軍第34師團攻擊長沙城區"),
    event("1944-09-22", "日軍第23軍陷梧州"),
    event("1944-11-11", "桂林陷落"),
)
FACTS = (*SIDES, *DAYS, *COMMANDS, *EVENTS)


def reading(facts: Sequence[Fact] = FACTS, text: str = "", article: Article = ARTICLE) -> Reading:
    """Give the facts to item making as reading would."""
    names = [[each.value.name, *each.value.aliases] for each in facts if isinstance(each.value, EntityValue)]
    return Reading(article, tuple(facts), (), name_book([[TITLE], *names]), fold(text))


def offered(facts: Sequence[Fact] = FACTS, text: str = "", *others: Reading) -> list[Offer]:
    """Make all that may be asked of some facts, before any is chosen."""
    found = offers(asked_articles((reading(facts, text), *others)))
    return [offer for offer in found if not any(flaw.severity == "block" for flaw in flaws_of(offer.item))]


def asked(facts: Sequence[Fact] = FACTS, text: str = "", *others: Reading) -> tuple[Question, ...]:
    """Make all questions that may be asked of some facts, before any is chosen."""
    return tuple(offer.item.question for offer in offered(facts, text, *others))


def about(questions: Sequence[Question], one: Fact, kind: str | None = None) -> list[Question]:
    """Choose the questions that ask about a fact."""
    return [each for each in questions if each.facts[0] == one.id and kind in (None, each.kind)]


def hans(text: object) -> str:
    """Read a text in Simplified script."""
    return text.hans if isinstance(text, ScriptPair) else str(text)


def withheld(one: Fact) -> Fact:
    """Take a fact for contradicted."""
    return replace(one, status="withheld", reason="contradiction")
