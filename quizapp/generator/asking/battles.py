"""Questions across the articles of one bank: which battle came first, in which order they came."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from quizapp.facts import DateValue, Fact, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import natural_rank
from quizapp.generator.asking.days_of_battle import start_of_battle
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_order, evidence_of_several
from quizapp.generator.asking.giveaways import has_no_days
from quizapp.generator.asking.offer import Offer, draw, item_of, judged, set_draft
from quizapp.generator.asking.shared_commanders import shared_commanders
from quizapp.generator.asking.texts import as_option, joined
from quizapp.kinds import Choice, kind_named
from quizapp.questions import OrderItem, Text
from quizapp.text import edtf
from quizapp.text.folding import match_key

EVENTS = 4
Start = tuple[AskedArticle, Fact, str]


def across(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Offer the questions about several battles of a bank, those of each language apart."""
    for language in sorted({article.wording.language for article in articles}):
        own = [article for article in articles if article.wording.language == language]
        if len(own) > 1:
            yield from _earlier(own)
            yield from _orders(own)
            yield from shared_commanders(own)


def _starts(articles: Sequence[AskedArticle]) -> list[Start]:
    """Date the beginnings of the battles that have a sure one."""
    found = []
    for article in articles:
        fact = start_of_battle(article.wording.reading)
        if fact is None or not isinstance(fact.value, DateValue) or has_no_days(article.wording):
            continue
        when = fact.value.edtf
        if edtf.is_valid(when) and not edtf.is_interval(when) and not edtf.is_approximate(when):
            found.append((article, fact, when))
    return found


def _earlier(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Say of two battles which began first; each battle leads one such statement."""
    starts = _starts(articles)
    used: set[str] = set()
    pairs = [(one, two) if edtf.before(one[2], two[2]) else (two, one) for one, two in combinations(starts, 2)
             if edtf.before(one[2], two[2]) or edtf.before(two[2], one[2])]  # fmt: skip
    for first, second in sorted(
        pairs, key=lambda pair: _far(pair) + draw("b", pair[0][1].id, pair[1][1].id) % 7
    ):
        lead = first if first[1].id not in used else second
        if lead[1].id in used or _tells_its_year(first[0]) or _tells_its_year(second[0]):
            continue
        used.add(lead[1].id)
        article, wording = lead[0], lead[0].wording
        other = second if lead is first else first
        slots = {"one": lead[0].wording.battle, "two": other[0].wording.battle}
        said = (
            wording.say("battles.earlier", "statement", slots),
            wording.say("battles.earlier", "statement_not", slots),
        )
        facts = (lead[1], other[1])
        true = said[lead is second]
        shown = said[draw("said", *(fact.id for fact in facts)) % 2]
        lines = [_line("battles.earlier", each) for each in (first, second)]
        explanation = joined((true, evidence_of_several(lines, wording)), wording.phrases.BETWEEN_SENTENCES)
        draft = set_draft("earlier", facts, article, true, explanation, estimate("true_false", facts))
        yield Offer(1, judged(draft, shown, true, facts, article), "battles.earlier")


def _far(pair: tuple[Start, Start]) -> int:
    (one, _), (two, _) = edtf.bounds(pair[0][2]), edtf.bounds(pair[1][2])
    return abs(one[0] - two[0]) // 5


def _tells_its_year(article: AskedArticle) -> bool:
    return any(char.isdigit() for char in article.wording.reading.article.title)


def _orders(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Put battles in the order in which they began, and match them with their days."""
    starts = [start for start in _starts(articles) if not _tells_its_year(start[0])]
    left = sorted(starts, key=lambda start: stable_id("b", start[1].id))
    while len(left) >= 3:
        chosen = [left.pop(0)]
        for other in list(left):
            if len(chosen) < EVENTS and all(_apart(other, one) for one in chosen):
                chosen.append(other)
                left.remove(other)
        if len(chosen) >= 3:
            yield _order(chosen)
            yield _matching(chosen)


def _apart(one: Start, two: Start) -> bool:
    return edtf.before(one[2], two[2]) or edtf.before(two[2], one[2])


def _order(chosen: Sequence[Start]) -> Offer:
    ordered = sorted(chosen, key=lambda start: edtf.bounds(start[2]))
    article, wording = chosen[0][0], chosen[0][0].wording
    lines = [_line("battles.order", start) for start in ordered]
    stem = wording.say("battles.order", "ordering", {})
    facts = [start[1] for start in chosen]
    draft = set_draft(
        "battles", facts, article, stem, evidence_of_order(lines, wording), estimate("ordering", facts)
    )
    items = tuple(
        OrderItem(stable_id("e", fact.id), as_option(start.wording.battle, ""), when)
        for start, fact, when in ordered
    )
    question = kind_named("ordering").make(replace(draft, sequence=items))
    return Offer(1, item_of(question, facts, article, topic=wording.topic("battles.order")), "battles.order")


def _matching(chosen: Sequence[Start]) -> Offer:
    article, wording = chosen[0][0], chosen[0][0].wording
    lines = [_line("battles.matching", start) for start in chosen]
    stem = wording.say("battles.matching", "matching", {})
    facts = [start[1] for start in chosen]
    draft = set_draft(
        "days", facts, article, stem, evidence_of_several(lines, wording), estimate("matching", facts)
    )
    pairs = tuple(
        (
            Choice(
                match_key(own.wording.reading.article.title),
                as_option(own.wording.battle, ""),
                natural_rank(own.wording.battle),
            ),
            Choice(when, wording.date(when), tuple(map(float, edtf.bounds(when)[0]))),
        )
        for own, _, when in chosen
    )
    question = kind_named("matching").make(replace(draft, pairs=pairs))
    return Offer(
        2, item_of(question, facts, article, topic=wording.topic("battles.matching")), "battles.matching"
    )


def _line(name: str, start: Start) -> Text:
    wording = start[0].wording
    return wording.line(name, {"battle": wording.battle, "when": wording.date(start[2])})
