"""Hold events against each other: what happens once, the fall of a town or a death, is told of one day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from quizapp.facts import Fact, TextValue
from quizapp.generator.reading.chronology import Disagreement
from quizapp.generator.reading.sides import Sides
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

# So far apart a place may have fallen twice without a word of it.
_FAR = 120


@dataclass(frozen=True)
class _Once:
    fact: Fact
    when: str
    side: int | None
    again: bool


def told_of_two_days(facts: Sequence[Fact], sides: Sides, language: str) -> Iterator[Disagreement]:
    """Find what cannot have happened twice and is told of two days."""
    message = load(language, "messages").TWO_DAYS
    for told in _by_what(facts, sides, language).values():
        for one, other in combinations(told, 2):
            if edtf.overlaps(one.when, other.when) or one.again or other.again or _far(one.when, other.when):
                continue
            if one.side and other.side and one.side != other.side:
                continue
            if one.fact.source.start == other.fact.source.start:
                # One sentence that shares out its days has thought of both.
                continue
            first, last = sorted((one.when, other.when), key=edtf.bounds)
            if any(
                edtf.before(first, each.when) and edtf.before(each.when, last)
                for each in told
                if each.side and each.side not in (one.side, other.side)
            ):
                continue
            yield (
                (one.fact, other.fact),
                message.format(one=one.fact.source.quote, other=other.fact.source.quote),
            )


def _by_what(facts: Sequence[Fact], sides: Sides, language: str) -> dict[tuple[str, str], list[_Once]]:
    words = load(language, "contradictions")
    found: dict[tuple[str, str], list[_Once]] = defaultdict(list)
    for fact in facts:
        if fact.kind != "event" or not isinstance(fact.value, TextValue) or not fact.when or fact.qualifier:
            continue
        folded = fold(fact.value.text).rstrip("。. ")
        for act, pattern in words.ONCE:
            told = patterns.search(pattern, folded)
            if not told:
                continue
            whose = told.groupdict().get("whose")
            what = patterns.sub(words.TITLES_BEFORE, "", told["what"])
            side = sides.named_in(whose) if whose else None
            again = bool(patterns.search(words.AGAIN, folded))
            found[act, match_key(what)].append(_Once(fact, fact.when, side, again))
            break
    return found


def _far(one: str, other: str) -> bool:
    first, last = edtf.bounds(one)[0], edtf.bounds(other)[0]
    if min(first[0], last[0]) < 1:
        return first != last
    return abs((date(*last) - date(*first)).days) > _FAR
