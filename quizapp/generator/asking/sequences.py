"""Orderings: the events of a phase by their dates, and the phases themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.checks.unclear_order import told_place
from quizapp.facts import DateValue, EntityValue, Fact, TextValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.days_of_battle import is_of_the_battle
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_order
from quizapp.generator.asking.offer import Offer, item_of, set_draft
from quizapp.generator.asking.relations import alike
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.asking.wording import Wording
from quizapp.kinds import Draft, kind_named
from quizapp.languages import load
from quizapp.questions import OrderItem, Text
from quizapp.text import edtf
from quizapp.text.folding import fold

EVENTS = 4


def orderings(article: AskedArticle) -> Iterator[Offer]:
    """Offer the orderings of one article."""
    events = orderable(article)
    for fact in events:
        chosen = companions(fact, events, article.wording)
        if len(chosen) >= 3:
            yield _events_in_order(fact, chosen, article)
    phases = article.of_kind("phase")
    if 3 <= len(phases) <= 5:
        yield _phases_in_order(phases, article)


def orderable(article: AskedArticle) -> list[Fact]:
    """Choose the events with a day of their own whose words do not tell their place."""
    words, wording = load(article.wording.language, "flaws"), article.wording
    return [
        fact
        for fact in article.of_kind("event")
        if not wording.span_of(fact)
        and is_a_day(fact)
        and article.clear(fact)
        and told_place(fold(hans_of(wording.value(fact))), words) is None
    ]


def is_a_day(fact: Fact) -> bool:
    """Tell whether an event is dated to one day for sure."""
    if fact.when is None or not edtf.is_valid(fact.when) or edtf.is_approximate(fact.when):
        return False
    return edtf.precision(fact.when) == "day" and not edtf.is_interval(fact.when)


def companions(fact: Fact, events: Sequence[Fact], wording: Wording, days: int = 2) -> list[Fact]:
    """Choose events of the same phase first, with days between them, chance decided by the two ids."""
    inside = is_of_the_battle(fact, wording.reading)
    others = [
        other
        for other in events
        if other.id != fact.id and is_of_the_battle(other, wording.reading) is inside
    ]
    chosen = [fact]
    for other in sorted(
        others, key=lambda other: (other.subject != fact.subject, stable_id("s", fact.id, other.id))
    ):
        if len(chosen) < EVENTS and all(_apart(other, one, days) for one in chosen):
            chosen.append(other)
    return sorted(chosen, key=lambda one: one.when or "")


def _apart(one: Fact, other: Fact, days: int) -> bool:
    assert one.when and other.when and isinstance(one.value, TextValue) and isinstance(other.value, TextValue)
    (first, _), (second, _) = edtf.bounds(one.when), edtf.bounds(other.when)
    far = edtf.next_day(*min(first, second), days) <= max(first, second)
    return far and not alike(one.value.text, other.value.text)


def _events_in_order(fact: Fact, chosen: list[Fact], article: AskedArticle) -> Offer:
    wording = article.wording
    facts = (fact, *(each for each in chosen if each.id != fact.id))
    lines = [wording.line("event.sequence", wording.slots_of(each)) for each in chosen]
    stem = wording.say("event.sequence", "ordering", wording.slots_of(fact))
    draft = _draft(facts, article, stem, lines, chosen, [each.when or "" for each in chosen])
    return Offer(1, item_of(kind_named("ordering").make(draft), facts, article), "sequence")


def _phases_in_order(phases: list[Fact], article: AskedArticle) -> Offer:
    wording = article.wording
    ordered = sorted(phases, key=lambda fact: fact.qualifier or "")
    lines = [wording.say("phase.sequence", "line", wording.slots_of(each)) for each in ordered]
    stem = wording.say("phase.sequence", "ordering", wording.slots_of(ordered[0]))
    draft = _draft(tuple(ordered), article, stem, lines, ordered, [_year(wording)] * len(ordered))
    names = tuple(each.value.name for each in ordered if isinstance(each.value, EntityValue))
    item = item_of(kind_named("ordering").make(draft), ordered, article, names=(*article.actors, *names))
    return Offer(1, item, "sequence")


def _draft(
    facts: Sequence[Fact],
    article: AskedArticle,
    stem: Text,
    lines: Sequence[Text],
    ordered: Sequence[Fact],
    dates: list[str],
) -> Draft:
    wording = article.wording
    draft = set_draft(
        "sequence", facts, article, stem, evidence_of_order(lines, wording), estimate("ordering", facts)
    )
    items = tuple(
        OrderItem(stable_id("e", each.id), wording.value(each), when)
        for each, when in zip(ordered, dates, strict=True)
    )
    return replace(draft, sequence=items)


def _year(wording: Wording) -> str:
    """Name the year of the battle, all that is known of when its phases were."""
    start = next((fact for fact in wording.reading.facts if fact.kind == "conflict.start"), None)
    return start.value.edtf[:4] if start and isinstance(start.value, DateValue) else ""
