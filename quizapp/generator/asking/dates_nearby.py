"""Months and years near the true one, wrong for sure because a battle begins and ends once."""

from quizapp.facts import Fact
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import EDGE, Candidate
from quizapp.generator.asking.wording import Wording
from quizapp.text import edtf

STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)


def dates_near(asking: Asking, fact: Fact, answer: Candidate, own: Wording) -> list[Candidate]:
    """Make the months, or the years, before and after the answer's."""
    if not answer.dates:
        return []
    point = edtf.parse(answer.dates)[0]
    if point.year is None:
        return []
    why = own.say(asking.name, "near_why", {**own.slots_of(fact), "key": answer.text})
    found = []
    for step in STEPS:
        if asking.precision == "month":
            if point.month is None:
                return []
            months = point.year * 12 + point.month - 1 + step
            near = edtf.Point(months // 12, months % 12 + 1)
        else:
            near = edtf.Point(point.year + step)
        rank = tuple(map(float, edtf.bounds(str(near))[0]))
        found.append(
            Candidate(
                "date", (str(near),), own.date(str(near)), rank, why, str(near), kin=EDGE, home=fact.article
            )
        )
    return found
