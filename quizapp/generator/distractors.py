"""Choose wrong answers: of the same type and role, near, explained, and never right."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date as calendar_date
from itertools import pairwise

from quizapp.facts import DateValue, Fact, QuantityValue, TextValue, stable_id
from quizapp.generator.askings import Asking, Slot
from quizapp.generator.numbers_nearby import numbers_near
from quizapp.generator.relations import disputed_keys, keys_of, related
from quizapp.generator.wording import Slots, Wording, article_text
from quizapp.questions import Text
from quizapp.text import edtf
from quizapp.text.folding import fold, match_key

Clear = Callable[[Fact], bool]

# Where a slot of a fact stands in the phrases.
PLACES = {"value": "value", "qualifier": "unit", "when": "when", "side": "party", "subject": "subject"}
# A distractor from another kind of fact is explained as that kind's asking explains it.
_EDGE = "edge"
DAYS_FROM_THE_EDGE = 5
ENOUGH = 8
"""So many dates of clear events make those of unclear ones needless."""

_WHY = {"event": "day", "command": "person", "office": "person", "commander": "member"}


@dataclass(frozen=True)
class Candidate:
    """A possible answer; `kin` is what it is like by (a unit's level, a phase), `why` what it is true of."""

    sort: str
    keys: tuple[str, ...]
    text: Text
    rank: tuple[float | str, ...]
    why: Text | None = None
    dates: str | None = None
    amount: float | None = None
    side: int | None = None
    kin: str = ""

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
    rank: tuple[float | str, ...] = _natural(article_text(text))
    if dates and edtf.is_valid(dates):
        rank = tuple(map(float, edtf.bounds(dates)[0]))
    elif amount is not None:
        rank = (amount,)
    why = _why(asking, fact, {**_fate_of(asked, wording), **slots}, wording)
    return Candidate(asking.sort, keys, text, rank, why, dates, amount, fact.side, _kin(fact, wording))


def _why(asking: Asking, fact: Fact, slots: Slots, wording: Wording) -> Text | None:
    """Word what a wrong answer is true of, by the asking's own phrase or that of the fact's own kind."""
    same = fact.kind == asking.fact or asking.fact == "commander.fate"
    name = asking.name if same else f"{fact.kind}.{_WHY.get(fact.kind, '')}"
    if not wording.has(name, "why") or not wording.can_say(name, "why", slots):
        return None
    return wording.say(name, "why", slots)


def _fate_of(asked: Fact, wording: Wording) -> dict[str, Text]:
    return {name: text for name, text in wording.slots_of(asked).items() if name == "fate"}


def answer_of(asking: Asking, fact: Fact, wording: Wording) -> Candidate | None:
    """Take what the fact itself answers to the asking."""
    if asking.sort == "outcome":
        return _outcome(fact.side, None, wording)
    return candidate_of(asking, fact, asking.asked, wording, fact)


def pool_of(
    asking: Asking, fact: Fact, answer: Candidate, wordings: Sequence[Wording], clear: Clear
) -> list[Candidate]:
    """Gather what might stand beside the answer, from its own article and then, for persons, from the others."""
    own = next(wording for wording in wordings if wording.reading.article.id == fact.article)
    if asking.sort == "outcome":
        why = own.say(asking.name, "table_why", {"key": own.outcome(fact.side)})
        return [_outcome(side, why, own) for side in (*sorted(own.sides), None) if side != fact.side]
    if asking.sort == "side":
        return _other_sides(fact, own)
    if asking.table:
        return _from_table(asking, fact, answer, own)
    found = _from_facts(asking, fact, answer, own, clear)
    if asking.sort == "number":
        found = [each for each in found if _measure(each, own) == _measure(answer, own)]
        found += [
            Candidate("number", (f"{amount:g}",), text, (amount,), why, amount=amount)
            for amount, text, why in numbers_near(fact, own)
        ]
    return found


def choose(
    question: str, answer: Candidate, pool: Iterable[Candidate], right: Sequence[str]
) -> list[Candidate]:
    """Choose up to three: the likest first, and chance among the equally like decided by the question's id."""
    ordered = sorted(pool, key=lambda each: (-round(likeness(answer, each), 1), _draw(question, each)))
    fitting: list[Candidate] = []
    for each in ordered:
        if not _is_right(each, right) and all(_apart(each, other) for other in (answer, *fitting)):
            fitting.append(each)
    if answer.dates or answer.amount is not None:
        return _spread(question, answer, fitting)
    return fitting[:3]


def likeness(answer: Candidate, other: Candidate) -> float:
    """Say from 0 to 1 how hard the two are to tell apart for who does not know."""
    if answer.dates and other.dates:
        return 1 / (1 + _days(answer.dates, other.dates) / 30)
    if answer.amount is not None and other.amount is not None:
        real = 0.2 if other.why is not None and other.kin else 0.0
        return real + 0.8 * min(answer.amount, other.amount) / max(answer.amount, other.amount, 1)
    lengths = sorted((len(article_text(answer.text)), len(article_text(other.text))))
    return 0.4 * (answer.kin == other.kin) + 0.3 * (answer.side == other.side) + 0.3 * lengths[0] / lengths[1]


def _from_facts(asking: Asking, fact: Fact, answer: Candidate, own: Wording, clear: Clear) -> list[Candidate]:
    disputed = disputed_keys(own.reading.facts) if asking.fact in {"command", "office"} else frozenset()
    found: dict[str, tuple[Candidate, bool]] = {}
    # Where two facts give one answer, the clearer and earlier one says what it is true of.
    for other in sorted(own.reading.facts, key=lambda each: (not clear(each), each.source.start, each.id)):
        for kind, slot in asking.pool:
            if other.kind == kind and other.id != fact.id and other.status == "ok":
                if _may_stand_beside(asking, fact, answer, other, own, clear):
                    candidate = candidate_of(asking, other, slot, own, fact)
                    if candidate and not disputed & set(candidate.keys):
                        found.setdefault(candidate.identity, (candidate, clear(other)))
    explained = [candidate for candidate, is_clear in found.values() if is_clear]
    if asking.sort == "date" and len(explained) >= ENOUGH:
        return explained
    return [candidate for candidate, _ in found.values()]


def _may_stand_beside(
    asking: Asking, fact: Fact, answer: Candidate, other: Fact, own: Wording, clear: Clear
) -> bool:
    opposite = asking.direction == "member"
    if asking.sort != "number" and fact.side and (other.side != fact.side) is not opposite:
        return False
    if asking.fact == "event" and not _serves_beside(fact, other, asking, own, clear):
        return False
    return asking.sort != "date" or _is_a_day_apart(answer, other, own)


def _is_a_day_apart(answer: Candidate, other: Fact, own: Wording) -> bool:
    """Want a day for a day; beside the battle's first and last day, none that some reckon from."""
    if own.span_of(other) or not other.when or not edtf.is_valid(other.when) or not answer.dates:
        return False
    if edtf.precision(other.when) != "day" or edtf.is_interval(other.when):
        return False
    return answer.kin != _EDGE or _days(answer.dates, other.when) >= DAYS_FROM_THE_EDGE


def _serves_beside(fact: Fact, other: Fact, asking: Asking, own: Wording, clear: Clear) -> bool:
    """Want a day of its own, no place or unit in common, and for options a clause of about the same length."""
    if own.span_of(other) or not other.when or not fact.when or edtf.overlaps(fact.when, other.when):
        return False
    one, two = (each.value.text if isinstance(each.value, TextValue) else "" for each in (fact, other))
    if related(one, two, own.phrases):
        return False
    return asking.sort == "date" or (clear(other) and 0.5 <= len(one) / len(two) <= 2)


def _from_table(asking: Asking, fact: Fact, answer: Candidate, own: Wording) -> list[Candidate]:
    names = getattr(own.phrases, asking.table or "")
    akin = {
        match_key(other)
        for name, others in own.phrases.AKIN.items()
        if match_key(name) in answer.keys
        for other in others
    }
    said = match_key(own.reading.folded_text)
    if answer.identity not in {match_key(name) for name in names}:
        return []
    slots = own.slots_of(fact)
    return [
        Candidate(
            asking.sort,
            (match_key(name),),
            own.text(name),
            (fold(name),),
            own.say(asking.name, "table_why", {**slots, "value": own.text(name)}),
        )
        for name in names
        if match_key(name) not in akin and (asking.sort != "place" or match_key(name) not in said)
    ]


def _other_sides(fact: Fact, own: Wording) -> list[Candidate]:
    return [
        Candidate("side", (str(number),), side.party, (number,), side=number)
        for number, side in sorted(own.sides.items())
        if number != fact.side
    ]


def _outcome(side: int | None, why: Text | None, wording: Wording) -> Candidate:
    text = wording.outcome(side)
    return Candidate("outcome", (str(side or 0),), text, (fold(article_text(text)),), why, side=side)


def _spread(question: str, answer: Candidate, fitting: list[Candidate]) -> list[Candidate]:
    """Give the key a rank among the options that its id decides, so that no rank is the likeliest."""
    lower = [each for each in fitting if each.rank < answer.rank]
    higher = [each for each in fitting if each.rank > answer.rank]
    below = int(stable_id("d", "rank", question)[2:], 16) % 4
    below = max(min(below, len(lower)), 3 - len(higher))
    chosen = [*lower[:below], *higher[: 3 - below]][:3]
    amounts = sorted(each.amount for each in (answer, *chosen) if each.amount is not None)
    if len(amounts) > 2 and all(abs(large - 2 * small) < 1e-9 for small, large in pairwise(amounts)):
        return chosen[:1]
    return chosen


def _is_right(candidate: Candidate, right: Sequence[str]) -> bool:
    if candidate.dates:
        return any(edtf.is_valid(each) and edtf.overlaps(candidate.dates, each) for each in right)
    return bool(set(candidate.keys) & set(right))


def _apart(one: Candidate, other: Candidate) -> bool:
    if one.dates and other.dates:
        return not edtf.overlaps(one.dates, other.dates)
    if one.amount is not None and other.amount is not None:
        return abs(one.amount - other.amount) > 0.1 * max(one.amount, other.amount)
    if set(one.keys) & set(other.keys):
        return False
    short, long = sorted((one.identity, other.identity), key=len)
    return not re.search(rf"(?<!\d){re.escape(short)}", long)


def _measure(candidate: Candidate, own: Wording) -> str:
    return fold(article_text(candidate.text)).lstrip("0123456789,." + own.phrases.MYRIAD[0])


def _draw(question: str, candidate: Candidate) -> str:
    return stable_id("d", question, candidate.identity)


def _days(one: str, other: str) -> int:
    (first, _), (second, _) = edtf.bounds(one), edtf.bounds(other)
    return abs(_ordinal(first) - _ordinal(second))


def _ordinal(day: edtf.Day) -> int:
    # Years before our era shift by whole Gregorian cycles of 400 years.
    year, month, number = day
    shift = (year - 2000) // 400
    return calendar_date(year - 400 * shift, month, number).toordinal() + 146_097 * shift


def _natural(text: str) -> tuple[str]:
    """Put 第2军 before 第11军, whatever numerals they are written in."""
    return (re.sub(r"\d+", lambda number: number[0].zfill(6), match_key(text)),)


def _kin(fact: Fact, wording: Wording) -> str:
    if fact.kind == "event":
        return fact.subject
    if fact.kind in {"conflict.start", "conflict.end"}:
        return _EDGE
    levels = re.findall(wording.phrases.UNIT_LEVEL, fold(fact.qualifier or ""))
    return str(levels[-1]) if levels else ""
