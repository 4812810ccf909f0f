"""Questions across the articles of one bank: which battle came first, who commanded in several."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from quizapp.facts import DateValue, Fact, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate, natural_rank
from quizapp.generator.asking.days_of_battle import start_of_battle
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_order, evidence_of_several
from quizapp.generator.asking.offer import (
    Offer,
    choice_of,
    draw,
    item_of,
    judged,
    meaning_of,
    set_draft,
    wrong_meanings,
)
from quizapp.generator.asking.relations import keys_of
from quizapp.generator.asking.wording import Wording, as_option, joined
from quizapp.kinds import Choice, kind_named
from quizapp.questions import OrderItem, ScriptPair, Text
from quizapp.text import edtf
from quizapp.text.folding import match_key

EVENTS = 4
YEARS = 40
"""Nobody commanded in battles further apart."""
Start = tuple[AskedArticle, Fact, str]


def across(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Offer the questions about several battles of a bank, those of each language apart."""
    for language in sorted({article.wording.language for article in articles}):
        own = [article for article in articles if article.wording.language == language]
        if len(own) > 1:
            yield from _earlier(own)
            yield from _orders(own)
            yield from _commanders(own)


def _starts(articles: Sequence[AskedArticle]) -> list[Start]:
    """Date the beginnings of the battles that have a sure one."""
    found = []
    for article in articles:
        fact = start_of_battle(article.wording.reading)
        if fact is None or not isinstance(fact.value, DateValue):
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
    return Offer(
        1, item_of(question, facts, article, topic=_topic("battles.order", wording)), "battles.order"
    )


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
        2, item_of(question, facts, article, topic=_topic("battles.matching", wording)), "battles.matching"
    )


def _commanders(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Ask who commanded in two battles, and in which battles somebody commanded."""
    held: dict[str, list[tuple[AskedArticle, Fact]]] = {}
    for article in articles:
        for fact in article.of_kind("commander"):
            held.setdefault(keys_of(fact, "value")[0], []).append((article, fact))
    for name in sorted(held):
        posts = list(
            {article.wording.reading.article.id: (article, fact) for article, fact in held[name]}.values()
        )
        if len(posts) < 2:
            continue
        yield from _both(name, posts[0], posts[1], articles, held)
        yield from _in_which(name, posts, articles)


def _both(
    name: str,
    one: tuple[AskedArticle, Fact],
    two: tuple[AskedArticle, Fact],
    articles: Sequence[AskedArticle],
    held: dict[str, list[tuple[AskedArticle, Fact]]],
) -> Iterator[Offer]:
    article, wording = one[0], one[0].wording
    slots = {"one": wording.battle, "two": two[0].wording.battle, "value": wording.value(one[1])}
    others = {
        keys_of(fact, "value")[0]: _why(own, fact, "battles.commander")
        for own in (one[0], two[0])
        for fact in own.of_kind("commander")
    }
    rivals = [
        each
        for key, each in sorted(others.items())
        if key != name and len({own.wording.reading.article.id for own, _ in held[key]}) == 1
    ]
    rivals = sorted(rivals, key=lambda each: stable_id("b", name, each.identity))[:3]
    if len(rivals) < 2:
        return
    facts = (one[1], two[1])
    answer = _why(article, one[1], "battles.commander")
    true = wording.say("battles.commander", "statement", slots)
    explanation = evidence_of_several([_bare(true, wording)], wording, rivals)
    stem = wording.say("battles.commander", "single_choice", slots)
    draft = set_draft("both", facts, article, stem, explanation, estimate("single_choice", facts))
    draft = replace(
        draft, answer=choice_of(replace(answer, why=None)), distractors=tuple(map(choice_of, rivals))
    )
    question = kind_named("single_choice").make(draft)
    also = tuple(
        sorted(
            key
            for key, posts in held.items()
            if {o.wording.reading.article.id for o, _ in posts}
            >= {one[0].wording.reading.article.id, two[0].wording.reading.article.id}
        )
    )
    more = {"answers": (meaning_of(str(question.key), answer), *wrong_meanings(rivals)), "also_right": also}
    yield Offer(1, item_of(question, facts, article, **more), "battles.both")


def _in_which(
    name: str, posts: Sequence[tuple[AskedArticle, Fact]], articles: Sequence[AskedArticle]
) -> Iterator[Offer]:
    article, wording = posts[0][0], posts[0][0].wording
    there = {own.wording.reading.article.id for own, _ in posts}
    keys = {key for _, fact in posts for key in keys_of(fact, "value")}
    strangers = [
        other
        for other in articles
        if other.wording.reading.article.id not in there
        and _years_apart(other, article) <= YEARS
        and not any(key in other.wording.said_key for key in keys)
    ]
    strangers = sorted(strangers, key=lambda other: stable_id("b", name, other.wording.reading.article.id))[
        :2
    ]
    first = sorted(posts, key=lambda post: stable_id("b", name, post[1].id))[:3]
    if not strangers:
        return
    slots = {"value": wording.value(posts[0][1])}
    rights = [_battle(own, None) for own, _ in first]
    wrong = [
        _battle(other, wording.say("battles.several", "why", {**slots, "battle": other.wording.battle}))
        for other in strangers
    ]
    facts = [fact for _, fact in first]
    lines = [own.wording.line("battles.several", {**slots, "battle": own.wording.battle}) for own, _ in first]
    stem = wording.say("battles.several", "multiple_choice", slots)
    draft = set_draft(
        "several",
        facts,
        first[0][0],
        stem,
        evidence_of_several(lines, wording, wrong),
        estimate("multiple_choice", facts),
    )
    draft = replace(draft, answers=tuple(map(choice_of, rights)), distractors=tuple(map(choice_of, wrong)))
    question = kind_named("multiple_choice").make(draft)
    meanings = tuple(meaning_of(stable_id("o", each.identity), each) for each in rights)
    also = tuple(sorted(_battle(own, None).identity for own, _ in posts))
    more = {
        "answers": (*meanings, *wrong_meanings(wrong)),
        "also_right": also,
        "topic": _topic("battles.several", wording),
    }
    yield Offer(1, item_of(question, facts, article, **more), "battles.several")


def _years_apart(one: AskedArticle, other: AskedArticle) -> int:
    years = one.wording.year, other.wording.year
    return YEARS + 1 if None in years else abs((years[0] or 0) - (years[1] or 0))


def _why(article: AskedArticle, fact: Fact, name: str) -> Candidate:
    wording = article.wording
    text = wording.value(fact)
    why = wording.say(name, "why", wording.slots_of(fact))
    return Candidate("person", keys_of(fact, "value"), text, natural_rank(text), why, home=fact.article)


def _battle(article: AskedArticle, why: Text | None) -> Candidate:
    text = article.wording.battle
    return Candidate(
        "conflict", (match_key(article.wording.reading.article.title),), text, natural_rank(text), why
    )


def _line(name: str, start: Start) -> Text:
    wording = start[0].wording
    return wording.line(name, {"battle": wording.battle, "when": wording.date(start[2])})


def _bare(text: Text, wording: Wording) -> Text:
    """Take a statement's full stop off, so that it can be a line."""
    stop = wording.phrases.FULL_STOP
    if isinstance(text, ScriptPair):
        return ScriptPair(text.hans.removesuffix(stop), text.hant.removesuffix(stop))
    return text.removesuffix(stop)


def _topic(name: str, wording: Wording) -> tuple[str, ...]:
    return (wording.phrases.PHRASES[name]["topic"],)
