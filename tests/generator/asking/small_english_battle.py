"""A small battle in English, and another of the same war, their facts made by hand."""

from dataclasses import replace

from quizapp.article import Article, revision_of
from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, Source, TextValue, Value, stable_id
from quizapp.generator.reading_result import Reading
from quizapp.text.folding import fold
from quizapp.text.scripts import name_book


def article(title: str) -> Article:
    """Write an article of that title."""
    return Article(
        id=stable_id("a", title),
        title=title,
        language="en",
        revision=revision_of(title),
        license="CC BY-SA 4.0",
        wikitext=f"The '''{title}''' was a battle.",
    )


def told(title: str, kind: str, value: Value, **more) -> Fact:
    """State one fact of a battle."""
    quote = more.pop("quote", str(value))
    start = more.pop("start", 0)
    source = Source(article(title).id, more.pop("section", "infobox.x"), start, start + len(quote), quote)
    identity = stable_id("f", title, kind, more.get("side"), more.get("qualifier"), str(value))
    return Fact(identity, article(title).id, kind, title, value, source, **more)


def people(title: str, side: int, *names: str) -> tuple[Fact, ...]:
    """State who commanded on a side."""
    return tuple(told(title, "commander", EntityValue(name, "person"), side=side) for name in names)


def powers(title: str, side: int, *names: str) -> tuple[Fact, ...]:
    """State who fought on a side."""
    return tuple(told(title, "belligerent", EntityValue(name, "state"), side=side) for name in names)


def counted(title: str, kind: str, side: int, amount: float, what: str) -> Fact:
    """State how many a side had or lost."""
    return told(
        title, kind, QuantityValue(amount, what), side=side, qualifier=what, quote=f"{amount:g} {what}"
    )


def happened(title: str, when: str, clause: str, section: str = "Battle") -> Fact:
    """State what happened on a day."""
    return told(title, "event", TextValue(clause), when=when, section=section, quote=f"On {when} {clause}.")


def reading(title: str, *facts: Fact, text: str = "") -> Reading:
    """Give the facts to item making as reading would."""
    names = [[fact.value.name] for fact in facts if isinstance(fact.value, EntityValue)]
    names += [[place] for place in LINKED]
    return Reading(article(title), facts, (), name_book([[title], *names]), fold(text))


LINKED = ("Ashford", "Oldtown", "Deep Creek")
RIVER = "Battle of the Long River"
HILL = "Siege of Stone Hill"
AT_THE_RIVER = (
    *powers(RIVER, 1, "United Kingdom", "Canada", "Norway"),
    *powers(RIVER, 2, "Nazi Germany", "Kingdom of Italy"),
    *people(RIVER, 1, "Adam Ashe", "Brian Birch", "Colin Cedar"),
    *people(RIVER, 2, "Duncan Dorn", "Ellis Esche"),
    told(RIVER, "conflict.start", DateValue("1943-03-06")),
    told(RIVER, "conflict.end", DateValue("1943-04-09")),
    told(RIVER, "conflict.winner", EntityValue("United Kingdom", "state"), side=1),
    told(RIVER, "conflict.name", EntityValue("Operation Otter", "conflict")),
    told(RIVER, "conflict.part_of", EntityValue("Tunisia Campaign", "conflict")),
    counted(RIVER, "strength", 1, 400, "tanks"),
    counted(RIVER, "strength", 2, 150, "tanks"),
    counted(RIVER, "casualties", 1, 130, "killed"),
    counted(RIVER, "casualties", 1, 310, "wounded"),
    counted(RIVER, "casualties", 1, 52, "tanks"),
    counted(RIVER, "casualties", 2, 635, "killed"),
    happened(RIVER, "1943-03-08", "Brian Birch reached Ashford"),
    happened(RIVER, "1943-03-15", "Canadian gunners shelled the mill"),
    happened(RIVER, "1943-03-24", "Duncan Dorn left Oldtown by night"),
    happened(RIVER, "1943-04-02", "Norwegian sappers bridged Deep Creek"),
)
ON_THE_HILL = (
    *powers(HILL, 1, "United Kingdom"),
    *powers(HILL, 2, "Nazi Germany"),
    *people(HILL, 1, "Adam Ashe", "Frank Fir"),
    *people(HILL, 2, "Gordon Gras"),
    told(HILL, "conflict.start", DateValue("1941-02-06")),
)


def moved(fact: Fact, **changes) -> Fact:
    """Take a fact with something else about it."""
    return replace(fact, **changes)
