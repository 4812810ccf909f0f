"""Possible answers: what a slot of a fact says, how it is ordered, what it is true of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as calendar_date

from quizapp.facts import DateValue, Fact, QuantityValue
from quizapp.generator.asking.askings import Asking, Slot
from quizapp.generator.asking.relations import keys_of
from quizapp.generator.asking.texts import as_option, hans_of
from quizapp.generator.asking.wording import Slots, Wording
from quizapp.questions import Text
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

EDGE = "edge"
"""The kin of a battle's first and last day."""

# Where a slot of a fact stands in the phrases.
PLACES = {"value": "value", "qualifier": "unit", "when": "when", "side": "party", "subject": "subject"}
# A distractor from another kind of fact is explained as that kind's asking explains it.
_WHY = {"event": "day", "command": "person", "office": "person", "commander": "member"}


@dataclass(frozen=True)
class Candidate:
    """A possible answer; `kin` is what it is like by (a unit's level, a phase), `why` what it is true of.

    `told` says so where it stands alone, apart from the option.
    `day` is when an event was that is an answer itself.
    `home` names the article it comes from, "" where it comes from none; `year` is its time, where known.
    """

    sort: str
    keys: tuple[str, ...]
    text: Text
    rank: tuple[float | str, ...]
    why: Text | None = None
    dates: str | None = None
    amount: float | None = None
    side: int | None = None
    kin: str = ""
    home: str = ""
    year: int | None = None
    told: Text | None = None
    day: str | None = None

    @property
    def identity(self) -> str:
        """Name the candidate whatever script or notation it is written in."""
        return self.keys[0]


def candidate_of(asking: Asking, fact: Fact, slot: Slot, wording: Wording, asked: Fact) -> Candidate | None:
    """Take a slot of a fact as an answer to what is asked of a fact; None where it states nothing there."""
    keys = keys_of(fact, slot)
    slots = wording.slots_of(fact)
    if not keys or PLACES[slot] not in slots:
        return None
    text = slots[PLACES[slot]]
    amount = fact.value.amount if slot == "value" and isinstance(fact.value, QuantityValue) else None
    dates = keys[0] if slot == "when" or isinstance(fact.value, DateValue) else None
    why = _why(asking, fact, {**_fate_of(asked, wording), **slots}, wording)
    if dates and edtf.is_valid(dates):
        return _dated(asking, dates, wording, why, fact)
    rank: tuple[float | str, ...] = (amount,) if amount is not None else natural_rank(text)
    home = fact.article
    kin, told = _kin(fact, wording), told_alone(fact, wording)
    day = fact.when if fact.kind == "event" and slot == "value" else None
    return Candidate(
        asking.sort, keys, text, rank, why, dates, amount, fact.side, kin, home, wording.year, told, day
    )


def _dated(asking: Asking, dates: str, wording: Wording, why: Text | None, fact: Fact) -> Candidate:
    when = at_precision(dates, asking.precision) if asking.precision != "day" else dates
    rank = tuple(map(float, edtf.bounds(when)[0]))
    text = wording.date(when)
    return Candidate(asking.sort, (when,), text, rank, why, when, kin=_kin(fact, wording), home=fact.article)


def at_precision(dates: str, precision: str) -> str:
    """Widen a date to its month or its year."""
    point = edtf.parse(edtf.start_of(dates))[0]
    return str(edtf.Point(point.year, point.month if precision == "month" else None))


def _why(asking: Asking, fact: Fact, slots: Slots, wording: Wording) -> Text | None:
    """Word what a wrong answer is true of, by the asking's own phrase or that of the fact's own kind."""
    same = fact.kind == asking.fact or asking.fact == "commander.fate"
    name = phrases_of(asking, fact, wording) if same else f"{fact.kind}.{_WHY.get(fact.kind, '')}"
    if not wording.has(name, "why") or not wording.can_say(name, "why", slots):
        return None
    return wording.say(name, "why", slots)


def told_alone(fact: Fact, wording: Wording) -> Text | None:
    """Say of an event when it was, and which."""
    slots = wording.slots_of(fact)
    return wording.say("event.day", "why", slots) if fact.kind == "event" and "when" in slots else None


def phrases_of(asking: Asking, fact: Fact, wording: Wording) -> str:
    """Name the phrases of an asking, the special ones where the language words the fact's manner apart."""
    special = f"{asking.name}.{wording.variant_of(fact)}"
    return special if wording.has(special, "statement") else asking.name


def _fate_of(asked: Fact, wording: Wording) -> dict[str, Text]:
    return {name: text for name, text in wording.slots_of(asked).items() if name == "fate"}


def answer_of(asking: Asking, fact: Fact, wording: Wording) -> Candidate | None:
    """Take what the fact itself answers to the asking."""
    if asking.sort == "outcome":
        return outcome_candidate(fact.side, None, wording)
    return candidate_of(asking, fact, asking.asked, wording, fact)


def outcome_candidate(side: int | None, why: Text | None, wording: Wording) -> Candidate:
    """Word a side's victory, or a draw, as an answer."""
    text = wording.outcome(side)
    return Candidate("outcome", (str(side or 0),), text, (fold(hans_of(text)),), why, side=side)


def is_right(candidate: Candidate, right: Sequence[str]) -> bool:
    """Tell whether a candidate is among the right answers, or shares a day with one."""
    if candidate.dates:
        return any(edtf.is_valid(each) and edtf.overlaps(candidate.dates, each) for each in right)
    return bool(set(candidate.keys) & set(right))


def days_between(one: str, other: str) -> int:
    """Count the days from one date's start to the other's."""
    (first, _), (second, _) = edtf.bounds(one), edtf.bounds(other)
    return abs(_ordinal(first) - _ordinal(second))


def _ordinal(day: edtf.Day) -> int:
    # Years before our era shift by whole Gregorian cycles of 400 years.
    year, month, number = day
    shift = (year - 2000) // 400
    return calendar_date(year - 400 * shift, month, number).toordinal() + 146_097 * shift


def natural_rank(text: Text) -> tuple[str]:
    """Put a name in its natural order among others."""
    bare = match_key(hans_of(as_option(text, "")))
    # 第2军 stands before 第11军, whatever numerals they are written in.
    return (patterns.sub(r"\d+", lambda number: number[0].zfill(6), bare),)


def _kin(fact: Fact, wording: Wording) -> str:
    if fact.kind == "event":
        return fact.subject
    if fact.kind in {"conflict.start", "conflict.end"}:
        return EDGE
    levels = patterns.findall(wording.phrases.UNIT_LEVEL, fold(fact.qualifier or ""))
    return str(levels[-1]) if levels else ""
