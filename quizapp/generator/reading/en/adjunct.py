"""Find how far a date reaches with the words that lead to it, and how the clause is bound to it."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from quizapp.languages.en import adjuncts
from quizapp.text import patterns
from quizapp.text.dates import DateMention

_LEAD = re.compile(adjuncts.DATE_LEAD + "$")
_TRAIL = re.compile(adjuncts.DATE_TRAIL)

Role = Literal["on", "until", "from", "other", "half"]


@dataclass(frozen=True)
class Adjunct:
    """A date with its preposition and time of day; `sure` unless it is vague or part of a name's phrase."""

    start: int
    end: int
    role: Role
    sure: bool


def adjunct(text: str, group: list[DateMention]) -> Adjunct:
    """Find the adjunct of dates that share a telling."""
    first, last = group[0], group[-1]
    begin = (
        max((at for at in (text.rfind(mark, 0, first.start) for mark in ";()") if at >= 0), default=-1) + 1
    )
    found = _LEAD.search(text, begin, first.start)
    if text[first.start].isdigit() and text.endswith("the ", begin, first.start):
        # On the 15th of November
        found = _LEAD.search(text, begin, first.start - len("the "))
    assert found is not None
    # "early" and the like belong to the mention itself.
    start, lead = found.start(), found[0]
    end = last.end
    trail = _TRAIL.match(text, end)
    end = trail.end() if trail else end
    role = _role(lead, group)
    sure = not first.approximate and (len(group) == 1 or first.link == "range")
    second = patterns.match(r"\s*(?:and|or|to|[–/-])\s*\d{1,2}\b(?:, \d{4})?", text[end:])
    if second:
        # "On May 29 and 30" is of two days, of which one was found.
        sure, end = False, end + second.end()
    if any(patterns.search(r"\bor\b", text[one.end : other.start]) for one, other in pairwise(group)):
        sure = False
    if "/" in text[first.start : first.end] and not patterns.search(r"(?i)night|evening", lead):
        # "On 26/27 July" leaves open which of the two it was.
        sure = False
    if role == "on" and not lead.strip(" ,") and not first.relative:
        role = role if _stands_free(text, start, end) else "other"
    opens = patterns.search(r"(?:^|[\s(—–\"“])$", text[:start])
    bound = not patterns.match(adjuncts.OWN_LEAD, lead) and patterns.search(
        adjuncts.NO_LEAD_AFTER, text[:start].rstrip()
    )
    if not opens or bound:
        role = "other"
    if len(group) == 1 and patterns.search(r"(?i)\bbetween\b", lead):
        # "Between late May and the autumn": the other end was not found.
        role = "half"
    return Adjunct(start, end, role, sure)


def _role(lead: str, group: list[DateMention]) -> Role:
    if len(group) > 1 and group[0].link == "range":
        # "From" and "between" belong to the range.
        return "on" if not patterns.search(r"(?i)\b(?:by|until|till|before|after|since)\b", lead) else "other"
    if patterns.search(adjuncts.LEADS_ELSEWHERE, lead):
        return "other"
    if patterns.search(adjuncts.LEADS_UNTIL, lead):
        return "until"
    return "from" if patterns.search(adjuncts.LEADS_FROM, lead) else "on"


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell whether a date without a preposition stands first, or between commas or marks."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    opens = not before or before[-1] in ",;:—–("
    return opens and (not after or after[0] in ",.;)" or not before)
