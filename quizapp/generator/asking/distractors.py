"""Choose wrong answers: near, apart from each other, and never right."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from quizapp.facts import stable_id
from quizapp.generator.asking.candidates import Candidate, days_between, is_right
from quizapp.generator.asking.texts import hans_of
from quizapp.text import edtf, patterns

ENOUGH = 12
"""So many of the likest are looked at; from the others nobody would choose."""
NEAR = 0.15
"""So much less plausible than the best an answer may be to serve for its length."""
ON_EACH_SIDE = 3
"""So many smaller and larger numbers leave the place of the true one open."""
LEAST = 0.45
"""Whoever knows nothing still does not believe what is less plausible."""


def choose(
    question: str, answer: Candidate, pool: Iterable[Candidate], right: Sequence[str]
) -> list[Candidate]:
    """Choose up to three: the likest first, and chance among the equally like decided by the question's id.

    Among numbers and dates the key's rank, and among names that by length, is one that the id decides.
    """
    in_order = bool(answer.dates) or answer.amount is not None
    fitting: list[Candidate] = []
    weights: list[float] = []
    lower = higher = 0
    for weight, each in _likest_first(question, answer, pool):
        if not in_order and weight < LEAST:
            continue
        if not is_right(each, right) and all(_apart(each, other) for other in (answer, *fitting)):
            fitting.append(each)
            weights.append(weight)
            lower += each.rank < answer.rank
            higher += each.rank > answer.rank
        if len(fitting) >= ENOUGH and (not in_order or min(lower, higher) >= 3):
            break
    if in_order:
        return _spread(question, answer, fitting)
    nearest = [each for each, weight in zip(fitting, weights, strict=True) if weight > weights[0] - NEAR]
    return _varied(question, answer, fitting, nearest)


def _likest_first(
    question: str, answer: Candidate, pool: Iterable[Candidate]
) -> Iterator[tuple[float, Candidate]]:
    """Give each with its plausibility; among the equally like chance decides, drawn only for those looked at."""
    alike: dict[float, list[tuple[float, Candidate]]] = {}
    for each in pool:
        weight = plausibility(answer, each)
        alike.setdefault(round(weight, 1), []).append((weight, each))
    for _, group in sorted(alike.items(), reverse=True):
        yield from sorted(group, key=lambda pair: _draw(question, pair[1]))


def plausibility(answer: Candidate, other: Candidate) -> float:
    """Say from 0 to 1 how hard the two are to tell apart for who does not know."""
    if answer.dates and other.dates:
        wide = 365 * 10 if edtf.precision(answer.dates) == "year" else 60
        return 0.3 + 0.7 * math.exp(-days_between(answer.dates, other.dates) / wide)
    if answer.amount is not None and other.amount is not None:
        real = 0.2 if other.why is not None and other.home else 0.0
        return real + 0.8 * min(answer.amount, other.amount) / max(answer.amount, other.amount, 1)
    lengths = sorted((len(hans_of(answer.text)), len(hans_of(other.text)), 1))
    alike = lengths[1] / lengths[2]
    if not other.home:
        years = abs((answer.year or 0) - (other.year or 0)) if answer.year and other.year else 0
        near = 0.2 * (not other.kin) + 0.25 * math.exp(-years / 25)
        return 0.15 + near + 0.3 * alike + 0.1 * _same_origin(answer, other)
    role = 0.35 * (1 if answer.kin == other.kin else 0.6)
    known = answer.year is not None and other.year is not None
    era = 0.25 * (math.exp(-abs((answer.year or 0) - (other.year or 0)) / 25) if known else 0.7)
    theatre = 0.2 * (1 if answer.home == other.home else 0.4) * (1 if answer.side == other.side else 0.9)
    return role + era + theatre + 0.1 * alike + 0.1 * _same_origin(answer, other)


def _same_origin(answer: Candidate, other: Candidate) -> bool:
    """Compare how names are written: with a dot between them, in letters, in so many characters."""
    one, two = (patterns.sub(r"[^·A-Za-z]+", "", hans_of(each.text))[:1] for each in (answer, other))
    return (one == "·") == (two == "·") and one.isalpha() == two.isalpha()


def _varied(
    question: str, answer: Candidate, fitting: list[Candidate], nearest: list[Candidate]
) -> list[Candidate]:
    """Let the id decide how many options are shorter than the key, so that its length tells nothing."""
    length = len(hans_of(answer.text))
    shorter = [each for each in nearest if len(hans_of(each.text)) < length]
    others = [each for each in nearest if len(hans_of(each.text)) >= length]
    below = _how_many(question, len(shorter), len(others))
    chosen = [*shorter[:below], *others[: 3 - below]]
    return [*chosen, *(each for each in fitting if each not in chosen)][:3]


def _spread(question: str, answer: Candidate, fitting: list[Candidate]) -> list[Candidate]:
    """Give the key a rank among the options that its id decides, so that no rank is the likeliest."""
    lower = [each for each in fitting if each.rank < answer.rank]
    higher = [each for each in fitting if each.rank > answer.rank]
    if answer.amount is not None and min(len(lower), len(higher)) < ON_EACH_SIDE:
        # A number just below a thousand would nearly always be the largest.
        return fitting[:1]
    below = _how_many(question, len(lower), len(higher))
    chosen = [*lower[:below], *higher[: 3 - below]][:3]
    amounts = sorted(each.amount for each in (answer, *chosen) if each.amount is not None)
    if len(amounts) > 2 and all(abs(large - 2 * small) < 1e-9 for small, large in pairwise(amounts)):
        return chosen[:1]
    return chosen


def _apart(one: Candidate, other: Candidate) -> bool:
    if one.dates and other.dates:
        return not edtf.overlaps(one.dates, other.dates)
    # Two options of one day would be struck out together.
    if one.day and other.day and edtf.overlaps(one.day, other.day):
        return False
    if one.amount is not None and other.amount is not None:
        return abs(one.amount - other.amount) > 0.1 * max(one.amount, other.amount)
    if set(one.keys) & set(other.keys):
        return False
    short, long = sorted((one.identity, other.identity), key=len)
    # Looking first spares making a pattern of nearly every pair of names.
    return short not in long or not patterns.search(rf"(?<!\d){re.escape(short)}", long)


def _how_many(question: str, lower: int, higher: int) -> int:
    """Draw how many of the options are less than the key, each number that can be being as likely."""
    wanted = min(3, lower + higher)
    least, most = max(0, wanted - higher), min(wanted, lower)
    return least + int(stable_id("d", "rank", question)[2:], 16) % (most - least + 1)


def _draw(question: str, candidate: Candidate) -> str:
    return stable_id("d", question, candidate.identity)
