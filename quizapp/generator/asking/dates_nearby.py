"""Days, months and years near the true one, wrong for sure because a battle begins and ends once."""

from collections.abc import Iterable, Sequence
from datetime import date as calendar_date
from datetime import timedelta

from quizapp.facts import Fact, stable_id
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import EDGE, Candidate
from quizapp.generator.asking.days_of_battle import is_of_the_battle
from quizapp.generator.asking.wording import Wording
from quizapp.generator.reading_result import Reading
from quizapp.text import edtf

STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
DAYS_FROM_THE_EDGE = 5
"""So near a battle's first or last day may be a day that some reckon from."""
DAYS_APART = (6, 11, 17)
GREAT_WARS = ((1914, 1918), (1939, 1945), (1937, 1945))
"""Whoever knows the war of a battle knows that it was in no other year; the first that fits counts."""
ENOUGH_INSIDE = 2
"""So many days of the battle itself beside the true one need no others."""
ON_EACH_SIDE = 3
"""So many days before and after the true one leave its place among the options open."""


def dates_near(asking: Asking, fact: Fact, answer: Candidate, own: Wording) -> list[Candidate]:
    """Make the months, or the years, before and after the answer's."""
    if not answer.dates:
        return []
    point = edtf.parse(answer.dates)[0]
    if point.year is None:
        return []
    why = own.say(asking.name, "near_why", {**own.slots_of(fact), "key": answer.text})
    found, left_out = list[Candidate](), False
    for step in STEPS:
        if asking.precision == "month":
            if point.month is None:
                return []
            months = point.year * 12 + point.month - 1 + step
            near = edtf.Point(months // 12, months % 12 + 1)
        else:
            near = edtf.Point(point.year + step)
        if not _of_the_same_war(point.year, near.year or 0):
            continue
        if _is_absurd(asking, str(near), own):
            left_out = True
            continue
        rank = tuple(map(float, edtf.bounds(str(near))[0]))
        found.append(
            Candidate(
                "date", (str(near),), own.date(str(near)), rank, why, str(near), kin=EDGE, home=fact.article
            )
        )
    return found if not left_out or _on_both_sides(answer, found) else []


def _on_both_sides(answer: Candidate, others: Iterable[Candidate]) -> bool:
    """Tell whether some come before the answer and some after it: else its place gives it away."""
    return len({other.rank < answer.rank for other in others}) == 2


def _is_absurd(asking: Asking, near: str, own: Wording) -> bool:
    """Tell whether a battle would end before it began, or begin after it ended."""
    start, _, end = (own.reading.battle_days or "").partition("/")
    if start == end:
        return False
    if asking.fact == "conflict.end":
        return bool(start) and edtf.before(near, start)
    return bool(end) and asking.fact == "conflict.start" and edtf.before(end, near)


def _of_the_same_war(year: int, other: int) -> bool:
    """Tell whether a year is not ruled out by the great war that another is of.

    Beside the first and the last year of one stands none: they would always be the smallest and the largest.
    """
    war = next((war for war in GREAT_WARS if war[0] <= year <= war[1]), None)
    return war is None or (year not in war and war[0] <= other <= war[1])


def days_near(
    asking: Asking, fact: Fact, answer: Candidate, others: Iterable[Candidate], own: Wording
) -> list[Candidate]:
    """Make days before or after the answer's where the events give too few: else the last day is the end."""
    if not answer.dates or edtf.precision(answer.dates) != "day":
        return []
    year, month, day = edtf.bounds(answer.dates)[0]
    if year < 100:
        return []
    why = own.say(asking.name, "statement", {**own.slots_of(fact), "value": answer.text})
    ranks = [other.rank for other in others]
    before = sum(rank < answer.rank for rank in ranks)
    found = []
    for sign, there in ((-1, before), (1, len(ranks) - before)):
        for apart in DAYS_APART if there < ON_EACH_SIDE else ():
            shifted = apart + int(stable_id("d", fact.id, sign * apart)[2:], 16) % 3
            near = (calendar_date(year, month, day) + timedelta(sign * shifted)).isoformat()
            rank = tuple(map(float, edtf.bounds(near)[0]))
            found.append(
                Candidate("date", (near,), own.date(near), rank, why, near, kin=EDGE, home=fact.article)
            )
    return found


def days_of_the_battle(
    fact: Fact, days: Sequence[Candidate], reading: Reading, *, strict: bool
) -> list[Candidate]:
    """Keep the days within the battle beside an event of it: what is outside did not happen "during" it.

    Unless `strict`, too few of them before or after it leave the others, too: its place is to stay open. Where
    there is none, the others would give it away.
    """
    span = reading.battle_days
    if span is None or not is_of_the_battle(fact, reading):
        return list(days)
    inside = [day for day in days if day.dates and edtf.contains(span, day.dates)]
    before = sum(day.dates < fact.when for day in inside if day.dates and fact.when)
    is_open = min(before, len(inside) - before) >= ON_EACH_SIDE
    return inside if strict or is_open or len(inside) >= ENOUGH_INSIDE or not inside else list(days)
