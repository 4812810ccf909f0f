"""Find what a line of an infobox counts: each count with its thing, in brackets and clauses of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.facts import QuantityValue
from quizapp.generator.reading.infobox_value import FieldValue
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import language
from quizapp.text import patterns
from quizapp.text.numbers import find_quantities, parse_number

BRACKETS = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]]")


@dataclass(frozen=True)
class Count:
    """A count in a line: its range, its value and what is counted."""

    start: int
    end: int
    value: QuantityValue
    counted: str | None


def find_counts(folded: str, value: FieldValue) -> list[Count]:
    """Find the counts of a line, in order; those inside brackets only where the brackets hold nothing else."""
    depths = depth_of(folded)
    found = [
        Count(mention.start, mention.end, mention.value, mention.counted)
        for mention in find_quantities(folded, value.language)
        # Tons, miles and days count nobody.
        if mention.counted or mention.classifier or not mention.value.unit
    ]
    found = [_named_before(folded, count, value) for count in found]
    outer = [count for count in found if not depths[count.start]]
    outer = _with_things(BRACKETS.sub(blanked, folded), 0, outer, value, value.words.COUNTED)
    for bracket in BRACKETS.finditer(folded):
        inner = [count for count in found if bracket.start() < count.start < bracket.end()]
        inner = _with_things(
            folded[: bracket.end(1)], bracket.start(1), inner, value, value.words.COUNTED_IN_BRACKETS
        )
        # 10万人（3个师） tells what they were made of, (500 of them Romanian) a part.
        if inner and _are_all(bracket[1], bracket.start(1), inner, value):
            outer += inner
    return sorted(outer, key=lambda count: count.start)


def _named_before(folded: str, count: Count, value: FieldValue) -> Count:
    """Take what is counted from the words before the colon: "Tanks: 500"."""
    head = folded[: head_end(folded, count.start)].strip(" :：")
    if count.counted or not head or patterns.fullmatch(value.words.PEOPLE, head):
        return count
    named = find_quantities(f"1,000 {head}", value.language)
    return replace(count, counted=head) if named and named[0].counted == head else count


def _are_all(text: str, offset: int, counts: list[Count], value: FieldValue) -> bool:
    """Tell whether a text holds nothing but counts of things, none of them people."""
    people = re.compile(value.words.PEOPLE)
    return not rest_of(text, offset, counts, value).strip() and all(
        count.counted and not people.fullmatch(count.counted) for count in counts
    )


def blanked(found: re.Match[str]) -> str:
    """Give as many spaces as were found characters."""
    return " " * len(found[0])


def _with_things(
    folded: str, start: int, counts: list[Count], value: FieldValue, pattern: str
) -> list[Count]:
    """Read also the clauses that are one count of a thing that no table knows."""
    for first, last in _clauses(folded, start, value):
        head = re.compile(r"\s*(?:[^:：]*[:：]\s*(?=\d))?").match(folded, first, last)
        first = head.end() if head else first
        last = first + len(folded[first:last].rstrip(" .。"))
        total = re.compile(value.words.BARE_TOTAL).fullmatch(folded, first, last)
        if total and not any(first <= count.start < last for count in counts):
            about = "about" if total["about"] else None
            amount = parse_number(total["number"])
            counts = [*counts, Count(first, last, QuantityValue(amount, approximate=about), None)]
            continue
        found = re.compile(pattern).fullmatch(folded, first, last)
        if not found:
            continue
        numerals = language(value.language).numerals
        amount = parse_number(found["number"]) or numerals.digits.get(found["number"].casefold())
        high = parse_number(found["high"] or "")
        thing = patterns.sub(rf"\s*(?:{value.words.BEFELL})$", "", " ".join(found["thing"].split()))
        own = [count for count in counts if first <= count.start < last]
        if not amount or not thing or len(own) > 1 or (own and len(own[0].counted or "") >= len(thing)):
            continue
        about = "at_least" if found["more"] else own[0].value.approximate if own else None
        counts = [count for count in counts if count not in own]
        end = found.start("thing") + len(thing) if folded.startswith(thing, found.start("thing")) else last
        bounds = (amount, high) if high and high > amount else (None, None)
        exact = None if bounds[0] else float(amount)
        counts.append(Count(first, end, QuantityValue(exact, thing, *bounds, approximate=about), thing))
    return counts


def _clauses(folded: str, start: int, value: FieldValue) -> Iterator[tuple[int, int]]:
    for joint in re.compile(value.words.CLAUSES).finditer(folded, start):
        yield start, joint.start()
        start = joint.end()
    yield start, len(folded)


def rest_of(text: str, offset: int, counts: list[Count], value: FieldValue) -> str:
    """Give what a stretch says beside its counts and what befell them."""
    kept = list(patterns.sub(value.words.BEFELL, blanked, text))
    for count in counts:
        for i in range(max(0, count.start - offset), min(len(text), count.end - offset)):
            kept[i] = " "
    rest = "".join(kept)
    for count in counts:
        if count.counted:
            rest = rest.replace(count.counted, " ", 1)
    return patterns.sub(value.words.FILLING, " ", rest)


def head_end(folded: str, before: int) -> int:
    """Give where the words before a colon end, in front of a place; 0 where there are none."""
    found = patterns.match(r"[^:：]*[:：]\s*", folded[:before])
    return found.end() if found else 0
