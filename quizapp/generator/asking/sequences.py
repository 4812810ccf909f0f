"""Orderings: the events of a phase by their dates, and the phases themselves."""

from collections.abc import Callable, Iterator

from quizapp.checks import Item
from quizapp.checks.unclear_order import told_place
from quizapp.facts import DateValue, EntityValue, Fact, TextValue, stable_id
from quizapp.generator.asking.explanation import evidence_of_order
from quizapp.generator.asking.relations import alike
from quizapp.generator.asking.wording import Wording, article_text
from quizapp.kinds import Draft, kind_named
from quizapp.languages import load
from quizapp.questions import OrderItem
from quizapp.text import edtf
from quizapp.text.folding import fold, match_key

EVENTS = 4
ONE_IN = 2
"""One event in so many begins an ordering, as its id decides."""


def orderings(wording: Wording, language: str, clear: Callable[[Fact], bool]) -> Iterator[Item]:
    """Make the orderings of one article."""
    words = load(wording.language, "flaws")
    events = [
        fact
        for fact in wording.reading.facts
        if fact.kind == "event"
        and not wording.span_of(fact)
        and _is_a_day(fact)
        and clear(fact)
        and told_place(fold(article_text(wording.value(fact))), words) is None
    ]
    for fact in events:
        if int(stable_id("s", fact.id)[2:], 16) % ONE_IN == 0:
            chosen = _companions(fact, events)
            if len(chosen) >= 3:
                yield _events_in_order(fact, chosen, wording, language)
    phases = [fact for fact in wording.reading.facts if fact.kind == "phase" and fact.status == "ok"]
    if 3 <= len(phases) <= 5:
        yield _phases_in_order(phases, wording, language)


def _is_a_day(fact: Fact) -> bool:
    return fact.when is not None and edtf.precision(fact.when) == "day" and not edtf.is_interval(fact.when)


def _companions(fact: Fact, events: list[Fact]) -> list[Fact]:
    """Choose events of the same phase with days between them, chance decided by the two ids."""
    others = [other for other in events if other.id != fact.id and other.subject == fact.subject]
    chosen = [fact]
    for other in sorted(others, key=lambda other: stable_id("s", fact.id, other.id)):
        if len(chosen) < EVENTS and all(_apart(other, one) for one in chosen):
            chosen.append(other)
    return sorted(chosen, key=lambda one: one.when or "")


def _apart(one: Fact, other: Fact) -> bool:
    assert one.when and other.when and isinstance(one.value, TextValue) and isinstance(other.value, TextValue)
    (first, _), (second, _) = edtf.bounds(one.when), edtf.bounds(other.when)
    far = edtf.next_day(*min(first, second), 2) <= max(first, second)
    return far and not alike(one.value.text, other.value.text)


def _events_in_order(fact: Fact, chosen: list[Fact], wording: Wording, language: str) -> Item:
    slots = wording.slots_of(fact)
    whole = match_key(fact.subject) == match_key(wording.reading.article.title)
    lines = [wording.say("event.sequence", "line", wording.slots_of(each)) for each in chosen]
    draft = Draft(
        direction="sequence",
        facts=(fact.id, *(each.id for each in chosen if each.id != fact.id)),
        language=language,
        stem=wording.say("event.sequence", "ordering_whole" if whole else "ordering", slots),
        explanation=evidence_of_order(lines, fact, wording),
        sources=tuple(each.source for each in chosen),
        difficulty=0.6,
        sequence=tuple(
            OrderItem(stable_id("e", each.id), wording.value(each), each.when or "") for each in chosen
        ),
    )
    facts = (fact, *(each for each in chosen if each.id != fact.id))
    quoted = tuple(each.value.text for each in chosen if isinstance(each.value, TextValue))
    return Item(
        kind_named("ordering").make(draft), facts, topic=(wording.reading.article.title,), quoted=quoted
    )


def _phases_in_order(phases: list[Fact], wording: Wording, language: str) -> Item:
    ordered = sorted(phases, key=lambda fact: fact.qualifier or "")
    lines = [wording.say("phase.sequence", "line", wording.slots_of(each)) for each in ordered]
    draft = Draft(
        direction="sequence",
        facts=tuple(each.id for each in ordered),
        language=language,
        stem=wording.say("phase.sequence", "ordering", wording.slots_of(ordered[0])),
        explanation=evidence_of_order(lines, ordered[0], wording),
        sources=tuple(dict.fromkeys(each.source for each in ordered)),
        difficulty=0.3,
        sequence=tuple(
            OrderItem(stable_id("e", each.id), wording.value(each), _year(wording)) for each in ordered
        ),
    )
    names = tuple(each.value.name for each in ordered if isinstance(each.value, EntityValue))
    return Item(
        kind_named("ordering").make(draft),
        tuple(ordered),
        topic=(wording.reading.article.title,),
        names=names,
    )


def _year(wording: Wording) -> str:
    """Name the year of the battle, all that is known of when its phases were."""
    start = next((fact for fact in wording.reading.facts if fact.kind == "conflict.start"), None)
    return start.value.edtf[:4] if start and isinstance(start.value, DateValue) else ""
