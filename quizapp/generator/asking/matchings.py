"""Matchings: losses and numbers, commanders and units or sides, events and days."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts import Fact, QuantityValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import natural_rank
from quizapp.generator.asking.counting import category_of, is_countable
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_several
from quizapp.generator.asking.giveaways import is_no_post_of_the_battle, tells_its_side
from quizapp.generator.asking.numbers_nearby import told_otherwise
from quizapp.generator.asking.offer import Offer, item_of, set_draft
from quizapp.generator.asking.relations import keys_of, related
from quizapp.generator.asking.sequences import companions, orderable
from quizapp.generator.asking.texts import as_option, hans_of
from quizapp.kinds import Choice, kind_named
from quizapp.questions import Text
from quizapp.text import edtf
from quizapp.text.folding import match_key

LEAST, MOST = 3, 5
MATCHINGS_OF_EVENTS = 5
Row = tuple[Fact, Choice, Choice, Text]


def matchings(article: AskedArticle) -> Iterator[Offer]:
    """Offer the matchings of one article."""
    for kind in ("strength", "casualties"):
        for side in sorted(article.wording.sides):
            yield from _numbers(kind, side, article)
    yield from _units(article)
    yield from _sides(article)
    yield from _days(article)


def _numbers(kind: str, side: int, article: AskedArticle) -> Iterator[Offer]:
    """Match what a side had or lost with how many of each."""
    wording, name = article.wording, f"{kind}.matching"
    facts = [fact for fact in article.of_kind(kind) if fact.side == side and _is_plain(fact, article)]
    rows: list[Row] = []
    for fact in facts:
        categories = [category_of(other) for other in facts]
        if categories.count(category_of(fact)) > 1 or not isinstance(fact.value, QuantityValue):
            continue
        amount = fact.value.amount or 0
        if any(abs(amount - rank_of(row)) <= 0.1 * max(amount, rank_of(row)) for row in rows):
            continue
        number = wording.number(amount, "")
        slots = {**wording.slots_of(fact), "category": wording.text(category_of(fact)), "number": number}
        if not wording.can_say(name, "left", slots):
            continue
        left = wording.fill(wording.phrases.PHRASES[name]["left"], slots)
        line = wording.line(name, slots)
        rows.append((fact, _choice(left), Choice(f"{amount:g}", number, (amount,)), line))
    yield from _matching(name, f"{kind}.{side}", rows[:MOST], article)


def rank_of(row: Row) -> float:
    """Give the number at the right of a row."""
    rank = row[2].rank[0]
    return rank if isinstance(rank, float | int) else 0.0


def _is_plain(fact: Fact, article: AskedArticle) -> bool:
    value = fact.value
    return (
        isinstance(value, QuantityValue)
        and value.low is None
        and value.high is None
        and not value.approximate
        and category_of(fact) not in article.wording.phrases.TOTALS
        and is_countable(fact, article.wording.phrases)
        and not told_otherwise(fact, article.wording)
    )


def _units(article: AskedArticle) -> Iterator[Offer]:
    """Match commanders with their units, a few of one side and level at a time."""
    wording = article.wording
    posts = [fact for fact in article.of_kind("command") if fact.qualifier and fact.confidence >= 1]
    posts = [
        fact
        for fact in posts
        # What a list tells in the background is the order of battle.
        if not (fact.when and is_no_post_of_the_battle(fact, wording))
        and not article.disputed & {*keys_of(fact, "value"), *keys_of(fact, "qualifier")}
    ]
    single = [fact for fact in posts if _is_alone(fact, posts)]
    for side in sorted({fact.side or 0 for fact in single}):
        group = sorted(
            (fact for fact in single if (fact.side or 0) == side), key=lambda fact: stable_id("m", fact.id)
        )
        for at in range(0, len(group) - LEAST + 1, MOST - 1):
            rows = [
                (
                    fact,
                    _choice(wording.value(fact)),
                    _named(wording.slots_of(fact)["unit"]),
                    wording.line("command.matching", wording.slots_of(fact)),
                )
                for fact in group[at : at + MOST - 1]
            ]
            yield from _matching("command.matching", "units", rows, article)


def _is_alone(fact: Fact, posts: Sequence[Fact]) -> bool:
    """Tell whether nobody else has the unit and the commander no other."""
    own = {*keys_of(fact, "value"), *keys_of(fact, "qualifier")}
    return not any(
        other.id != fact.id and own & {*keys_of(other, "value"), *keys_of(other, "qualifier")}
        for other in posts
    )


def _sides(article: AskedArticle) -> Iterator[Offer]:
    """Match one commander of each side with the side, where there are three sides or more."""
    wording = article.wording
    if len(wording.sides) < LEAST:
        return
    rows: list[Row] = []
    for side in sorted(wording.sides)[:MOST]:
        own = [
            fact
            for fact in article.of_kind("commander")
            if fact.side == side and not tells_its_side(fact, article)
        ]
        if not own:
            continue
        fact = min(own, key=lambda fact: stable_id("m", fact.id))
        line = wording.line("commander.matching", wording.slots_of(fact))
        rows.append((fact, _choice(wording.value(fact)), _choice(wording.sides[side].party), line))
    yield from _matching("commander.matching", "sides", rows, article)


def _days(article: AskedArticle) -> Iterator[Offer]:
    """Match events that have nothing in common with their days."""
    wording, made = article.wording, 0
    used: set[str] = set()
    events = orderable(article)
    for fact in sorted(events, key=lambda fact: stable_id("m", fact.id)):
        chosen: list[Fact] = []
        for other in companions(fact, [each for each in events if each.id not in used], wording):
            if not any(related(_clause(other), _clause(each), wording.phrases) for each in chosen):
                chosen.append(other)
        if fact.id in used or fact not in chosen or len(chosen) < LEAST or made == MATCHINGS_OF_EVENTS:
            continue
        rows = [
            (
                each,
                _choice(wording.value(each)),
                Choice(
                    each.when or "",
                    wording.date(each.when or ""),
                    tuple(map(float, edtf.bounds(each.when or "")[0])),
                ),
                wording.line("event.matching", wording.slots_of(each)),
            )
            for each in chosen
        ]
        used |= {each.id for each in chosen}
        made += 1
        yield from _matching("event.matching", "days", rows, article)


def _matching(name: str, direction: str, rows: Sequence[Row], article: AskedArticle) -> Iterator[Offer]:
    wording = article.wording
    lefts, rights = ([row[place].identity for row in rows] for place in (1, 2))
    if len(rows) < LEAST or len(set(lefts)) < len(rows) or len(set(rights)) < len(rows):
        return
    facts = [row[0] for row in rows]
    slots = wording.slots_of(facts[0])
    if not wording.can_say(name, "matching", slots):
        return
    stem = wording.say(name, "matching", slots)
    explanation = evidence_of_several([row[3] for row in rows], wording)
    draft = set_draft(direction, facts, article, stem, explanation, estimate("matching", facts))
    draft = replace(draft, pairs=tuple((row[1], row[2]) for row in rows))
    yield Offer(1, item_of(kind_named("matching").make(draft), facts, article), f"matching.{direction}")


def _choice(text: Text) -> Choice:
    return Choice(match_key(hans_of(text)), text, natural_rank(text))


def _named(text: Text) -> Choice:
    return _choice(as_option(text, ""))


def _clause(fact: Fact) -> str:
    return getattr(fact.value, "text", "")
