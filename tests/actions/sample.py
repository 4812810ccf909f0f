"""A bank as large as a test wants it: thirty generals and their units, each asked for once or twice."""

from dataclasses import replace

from quizapp.article import Article, revision_of
from quizapp.facts import EntityValue, Fact, Finding, Source, stable_id
from quizapp.questions import Bank, Option, OrderItem, Question

TITLE = "Battle of Testing"
ARTICLE_ID = stable_id("a", "en", TITLE)
FIRST = ("Adams", "Baker", "Clark", "Davis", "Evans", "Frank")
LAST = ("Ames", "Bush", "Cole", "Drew", "Eden")
GENERALS = tuple(f"{first} {last}" for last in LAST for first in FIRST)


def wikitext(generals: tuple[str, ...] = GENERALS, note: str = "") -> str:
    """Write an article that says who led what."""
    lines = [f"{general} led unit {unit:02}." for unit, general in enumerate(generals)]
    return "\n".join(["'''Battle of Testing''' was fought.", note, *lines])


def article(text: str) -> Article:
    """Make an article of this text."""
    return Article(
        ARTICLE_ID, TITLE, "en", revision_of(text), "CC BY-SA 4.0", text, attribution="its authors"
    )


def fact(text: str, unit: int, general: str, status: str = "ok") -> Fact:
    """State who led a unit; the unit makes its identity, so another general is another value."""
    words = f"{general} led unit {unit:02}."
    start = text.index(words)
    return Fact(
        id=stable_id("f", ARTICLE_ID, "command", unit),
        article=ARTICLE_ID,
        kind="command",
        subject=TITLE,
        value=EntityValue(general, "person"),
        source=Source(ARTICLE_ID, "lead", start, start + len(words), words),
        qualifier=f"unit {unit:02}",
        status=status,
    )


def who_led(one: Fact, others: tuple[str, ...]) -> Question:
    """Ask for the general, with two others to choose from."""
    names = (one.value.name, *others)
    options = tuple(Option(stable_id("o", name), name, name == one.value.name) for name in sorted(names))
    return Question(
        id=stable_id("q", "single_choice", "person", one.id),
        kind="single_choice",
        facts=(one.id,),
        language="en",
        stem=f"Who led {one.qualifier} in the Battle of Testing?",
        key=stable_id("o", one.value.name),
        explanation=f"{one.value.name} led {one.qualifier}.",
        sources=(one.source,),
        difficulty=0.3,
        options=options,
    )


def is_it_so(one: Fact) -> Question:
    """Ask whether the general led the unit; it is always so."""
    return Question(
        id=stable_id("q", "true_false", "person", one.id),
        kind="true_false",
        facts=(one.id,),
        language="en",
        stem=f"True or false: {one.value.name} led {one.qualifier} in the Battle of Testing.",
        key=True,
        explanation=f"{one.value.name} led {one.qualifier}.",
        sources=(one.source,),
        difficulty=0.2,
        options=(Option("true", "True", True), Option("false", "False", False)),
    )


def in_order(some: tuple[Fact, ...]) -> Question:
    """Ask for an order of several facts."""
    items = tuple(
        OrderItem(f"i{place}", f"The stand of {one.qualifier}", f"1900-01-{place + 1:02}")
        for place, one in enumerate(some)
    )
    return Question(
        id=stable_id("q", "ordering", "sequence", *(one.id for one in some)),
        kind="ordering",
        facts=tuple(one.id for one in some),
        language="en",
        stem="In which order did these happen in the Battle of Testing?",
        key=tuple(item.id for item in items),
        explanation="That was the order.",
        sources=(some[0].source,),
        difficulty=0.5,
        items=items,
    )


def bank(
    generals: tuple[str, ...] = GENERALS, note: str = "", withheld: frozenset[int] = frozenset()
) -> Bank:
    """Make the bank of an article with these generals; facts of `withheld` units are not asked about."""
    text = wikitext(generals, note)
    facts = tuple(
        fact(text, unit, general, "withheld" if unit in withheld else "ok")
        for unit, general in enumerate(generals)
    )
    asked = tuple(one for one in facts if one.status == "ok")
    questions = []
    for place, one in enumerate(asked):
        others = tuple(asked[(place + step) % len(asked)].value.name for step in (1, 2))
        questions.append(who_led(one, others))
        questions.append(is_it_so(one))
    findings = tuple(
        Finding("contested", f"{one.qualifier} is contested.", (one.id,))
        for one in facts
        if one.status == "withheld"
    )
    return Bank("by hand", (article(text),), facts, tuple(questions), findings)


def bank_with_ordering(size: int = 4) -> Bank:
    """Make a bank whose last question spans several facts, which no other question asks about."""
    plain = bank()
    spanned = {one.id for one in plain.facts[:size]}
    others = tuple(one for one in plain.questions if one.facts[0] not in spanned)
    return replace(plain, questions=(*others, in_order(plain.facts[:size])))
