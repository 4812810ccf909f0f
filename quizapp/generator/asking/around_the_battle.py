"""Statements to judge that hold an event against the battle: before it began, after it ended."""

from collections.abc import Iterator

from quizapp.facts import DateValue, Fact, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_several
from quizapp.generator.asking.giveaways import has_no_days
from quizapp.generator.asking.offer import Offer, draw, judged, set_draft
from quizapp.generator.asking.sequences import orderable
from quizapp.generator.asking.texts import joined
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

MOST = 3


def around_the_battle(article: AskedArticle) -> Iterator[Offer]:
    """Offer, for a few events, whether they came before the battle or after it."""
    start, end = _edge("conflict.start", article), _edge("conflict.end", article)
    if (
        has_no_days(article.wording)
        or start is None
        or _day(start) is None
        or (end is not None and _day(end) is None)
    ):
        return
    if end is None and any(fact.kind == "conflict.end" for fact in article.wording.reading.facts):
        # It ended on another day than it began, nobody knows on which.
        return
    last = end or start
    made = 0
    for fact in sorted(orderable(article), key=lambda fact: stable_id("a", fact.id)):
        edge = _edge_of(fact, start, last, article)
        offer = _held_against(fact, edge, article) if edge is not None and made < MOST else None
        if offer is not None:
            made += 1
            yield offer


def _edge(kind: str, article: AskedArticle) -> Fact | None:
    found = article.of_kind(kind)
    return found[0] if len(found) == 1 else None


def _day(fact: Fact) -> str | None:
    """Give the day that a fact states, where it is one for sure."""
    when = fact.value.edtf if isinstance(fact.value, DateValue) else ""
    if not edtf.is_valid(when) or edtf.is_interval(when) or edtf.is_approximate(when):
        return None
    return when if edtf.precision(when) == "day" else None


def _edge_of(fact: Fact, start: Fact, end: Fact, article: AskedArticle) -> Fact | None:
    """Give the battle's beginning for an event before it, its end for one after it."""
    first, last, when = _day(start), _day(end), fact.when
    if not first or not last or not when:
        return None
    # What the course of the battle tells belongs to it, whatever days the infobox gives.
    section, phrases = fold(fact.source.section), article.wording.phrases
    if edtf.before(when, first) and patterns.search(phrases.BEFORE_THE_BATTLE, section):
        return start
    return end if edtf.before(last, when) and patterns.search(phrases.AFTER_THE_BATTLE, section) else None


def _held_against(fact: Fact, edge: Fact, article: AskedArticle) -> Offer | None:
    wording = article.wording
    title = match_key(wording.reading.article.title)
    slots = wording.slots_of(fact)
    said = (
        wording.say("event.before_battle", "statement", slots),
        wording.say("event.before_battle", "statement_not", slots),
    )
    clause = fold(getattr(fact.value, "text", ""))
    # What names the battle itself, or looks ahead to it, tells on which side of it it stands.
    tells = title in match_key(clause) or patterns.search(wording.phrases.LOOKS_AHEAD, clause)
    if tells or not all(map(article.fits, said)):
        return None
    true = said[edge.kind == "conflict.end" or not edtf.before(fact.when or "", _day(edge) or "")]
    shown = said[draw("said", fact.id, edge.id) % 2]
    part = "conflict.start.day" if edge.kind == "conflict.start" else "conflict.end.day"
    edge_told = wording.say(part, "statement", wording.slots_of(edge))
    told = evidence_of_several([wording.line("event.before_battle", slots)], wording)
    explanation = joined((true, told, edge_told), wording.phrases.BETWEEN_SENTENCES)
    facts = (fact, edge)
    draft = set_draft("around", facts, article, true, explanation, estimate("true_false", facts))
    return Offer(1, judged(draft, shown, true, facts, article), "around")
