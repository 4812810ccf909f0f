"""Read strengths and losses from infobox values: what each count counts, and whether the line plainly says it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.facts import Finding, QuantityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox_value import FieldValue
from quizapp.generator.states import state_named
from quizapp.generator.wikitext.items_in_value import depth_of, lines
from quizapp.languages import language
from quizapp.text.folding import fold
from quizapp.text.numbers import find_quantities, parse_number

# Withheld as contested: the article gives the count, but not as the one figure for the whole side.
_DOUBTFUL = 0.5
_BRACKETS = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]]")
# 100 000 is 100,000: a space between thousands.
_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_FLAGS = ("flagicon", "flagdeco", "flag icon", "flag decoration", "flagicon image")


@dataclass(frozen=True)
class _Count:
    """A count in a line: its range, what is counted, what befell it, and the words that belong to it."""

    start: int
    end: int
    value: QuantityValue
    counted: str | None


def read_quantities(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read strengths: what is counted is the qualifier, none where the article gives a bare number."""
    yield from _read(value, losses=False)


def read_losses(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read losses: the qualifier is what befell people, and the thing where things are lost."""
    yield from _read(value, losses=True)


def _read(value: FieldValue, *, losses: bool) -> Iterator[Draft | Finding]:
    drafts: list[tuple[Draft, bool]] = []
    scope = ""
    for start, end in lines(value.rendered):
        folded = _SPACED.sub(",", fold(value.rendered.text[start:end]))
        counts = _counts(folded, value)
        if not counts:
            if (
                drafts
                and re.fullmatch(r"\s*[(（].*[)）]\s*", folded)
                and re.search(value.words.CLAIMS, folded)
            ):
                # (by their own estimate), in a line of its own.
                drafts[-1] = (replace(drafts[-1][0], confidence=_DOUBTFUL), drafts[-1][1])
            elif value.is_heading(start) or state_named(folded):
                scope = folded.rstrip().rstrip(":：").strip()
            elif re.search(r"\d", re.sub(value.words.NAMES, "", folded)):
                yield value.unreadable(start, end)
            continue
        head = _head(folded, counts[0], value, losses)
        total = bool(re.search(value.words.TOTAL, head or scope or folded))
        part = scope and not re.search(value.words.TOTAL, scope)
        plain = (not head or total) and not part and not _says_more(folded, counts, value)
        for count in counts:
            exact = count.value.amount is not None and not count.value.approximate
            certain = plain and exact and not _counts_by_flag(value)
            draft = value.draft(
                count.value,
                start,
                end,
                qualifier=_qualifier(folded, count, value) if losses else count.counted,
                confidence=1.0 if certain else _DOUBTFUL,
            )
            drafts.append((draft, total))
    yield from _without_rivals(drafts, value)


def _counts(folded: str, value: FieldValue) -> list[_Count]:
    """Find the counts of a line, in order; those inside brackets only where the brackets hold nothing else."""
    depths = depth_of(folded)
    found = [
        _Count(mention.start, mention.end, mention.value, mention.counted)
        for mention in find_quantities(folded, value.language)
        # Tons, miles and days count nobody.
        if mention.counted or mention.classifier or not mention.value.unit
    ]
    found = [_named_before(folded, count, value) for count in found]
    outer = [count for count in found if not depths[count.start]]
    outer = _with_things(_BRACKETS.sub(_blank, folded), 0, outer, value, value.words.COUNTED)
    for bracket in _BRACKETS.finditer(folded):
        inner = [count for count in found if bracket.start() < count.start < bracket.end()]
        inner = _with_things(
            folded[: bracket.end(1)], bracket.start(1), inner, value, value.words.COUNTED_IN_BRACKETS
        )
        # 10万人（3个师） tells what they were made of, (500 of them Romanian) a part.
        if inner and _are_all(bracket[1], bracket.start(1), inner, value):
            outer += inner
    return sorted(outer, key=lambda count: count.start)


def _named_before(folded: str, count: _Count, value: FieldValue) -> _Count:
    """Take what is counted from the words before the colon: "Tanks: 500"."""
    head = folded[: _head_end(folded, count.start)].strip(" :：")
    if count.counted or not head or re.fullmatch(value.words.PEOPLE, head):
        return count
    named = find_quantities(f"1,000 {head}", value.language)
    return replace(count, counted=head) if named and named[0].counted == head else count


def _are_all(text: str, offset: int, counts: list[_Count], value: FieldValue) -> bool:
    """Tell whether a text holds nothing but counts of things, none of them people."""
    people = re.compile(value.words.PEOPLE)
    return not _rest(text, offset, counts, value).strip() and all(
        count.counted and not people.fullmatch(count.counted) for count in counts
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _with_things(
    folded: str, start: int, counts: list[_Count], value: FieldValue, pattern: str
) -> list[_Count]:
    """Read also the clauses that are one count of a thing that no table knows."""
    for first, last in _clauses(folded, start, value):
        head = re.compile(r"\s*(?:[^:：]*[:：]\s*(?=\d))?").match(folded, first, last)
        first = head.end() if head else first
        last = first + len(folded[first:last].rstrip(" .。"))
        total = re.compile(value.words.BARE_TOTAL).fullmatch(folded, first, last)
        if total and not any(first <= count.start < last for count in counts):
            about = "about" if total["about"] else None
            amount = parse_number(total["number"])
            counts = [*counts, _Count(first, last, QuantityValue(amount, approximate=about), None)]
            continue
        found = re.compile(pattern).fullmatch(folded, first, last)
        if not found:
            continue
        numerals = language(value.language).numerals
        amount = parse_number(found["number"]) or numerals.digits.get(found["number"].casefold())
        high = parse_number(found["high"] or "")
        thing = re.sub(rf"\s*(?:{value.words.BEFELL})$", "", " ".join(found["thing"].split()))
        own = [count for count in counts if first <= count.start < last]
        if not amount or not thing or len(own) > 1 or (own and len(own[0].counted or "") >= len(thing)):
            continue
        about = "at_least" if found["more"] else own[0].value.approximate if own else None
        counts = [count for count in counts if count not in own]
        end = found.start("thing") + len(thing) if folded.startswith(thing, found.start("thing")) else last
        bounds = (amount, high) if high and high > amount else (None, None)
        exact = None if bounds[0] else float(amount)
        counts.append(_Count(first, end, QuantityValue(exact, thing, *bounds, approximate=about), thing))
    return counts


def _clauses(folded: str, start: int, value: FieldValue) -> Iterator[tuple[int, int]]:
    for joint in re.compile(value.words.CLAUSES).finditer(folded, start):
        yield start, joint.start()
        start = joint.end()
    yield start, len(folded)


def _rest(text: str, offset: int, counts: list[_Count], value: FieldValue) -> str:
    """Give what a stretch says beside its counts and what befell them."""
    kept = list(re.sub(value.words.BEFELL, _blank, text))
    for count in counts:
        for i in range(max(0, count.start - offset), min(len(text), count.end - offset)):
            kept[i] = " "
    rest = "".join(kept)
    for count in counts:
        if count.counted:
            rest = rest.replace(count.counted, " ", 1)
    return re.sub(value.words.FILLING, " ", rest)


def _says_more(folded: str, counts: list[_Count], value: FieldValue) -> bool:
    """Tell whether a line says more than its counts: for whom, until when, by whose claim."""
    if re.search(value.words.CLAIMS, folded):
        return True
    at = _head_end(folded, counts[0].start)
    outside = _BRACKETS.sub(_blank, folded)[at:]
    return bool(re.search(r"\S", _rest(outside, at, counts, value)))


def _head_end(folded: str, before: int) -> int:
    found = re.match(r"[^:：]*[:：]\s*", folded[:before])
    return found.end() if found else 0


def _head(folded: str, first: _Count, value: FieldValue, losses: bool) -> str:
    """Give the words before a colon that tell whose count it is; "" where they only name what is counted."""
    head = folded[: _head_end(folded, first.start)].strip(" :：")
    named = head == (first.counted or "") or re.fullmatch(value.words.PEOPLE, head)
    if named or (losses and re.search(value.words.CATEGORY, folded)):
        return ""
    return head


def _qualifier(folded: str, count: _Count, value: FieldValue) -> str | None:
    """Name the losses that a count counts: what befell people, or the thing with what befell it."""
    words = value.words
    if not depth_of(folded)[count.start]:
        folded = _BRACKETS.sub(_blank, folded)
    category = re.match(words.CATEGORY, folded)
    if category and category.end() <= count.start:
        named = category[0].strip(" :：")
        thing = None if count.counted and re.search(words.BEFELL, count.counted) else count.counted
        return _thing_and(named.lower() if thing else named, thing, value)
    stop = re.compile(words.CLAUSES).search(folded, count.end)
    joints = [found.end() for found in re.finditer(words.CLAUSES, folded)]
    begin = max((joint for joint in joints if joint <= count.start), default=0)
    inside = re.compile(words.BEFELL)
    told = inside.search(folded, count.start, stop.start() if stop else len(folded)) or inside.search(
        folded, begin, count.start
    )
    thing = count.counted
    if not told:
        return None if thing and re.fullmatch(words.PEOPLE, thing) and value.language == "en" else thing
    thing = None if thing and re.search(words.BEFELL, thing) else thing
    return _thing_and(told[0], thing, value)


def _thing_and(befell: str, thing: str | None, value: FieldValue) -> str:
    words = value.words
    if not thing or re.fullmatch(words.PEOPLE, thing) or thing in befell:
        return befell
    if re.fullmatch(words.LOST, befell):
        return thing
    return f"{thing} {befell}" if value.language == "en" else f"{thing}{befell}"


def _counts_by_flag(value: FieldValue) -> bool:
    """Tell whether the value counts several states' people, each behind its flag."""
    return len({placed.parameters[:1] for placed in value.rendered.templates if placed.name in _FLAGS}) > 1


def _without_rivals(drafts: list[tuple[Draft, bool]], value: FieldValue) -> Iterator[Draft]:
    """Two counts of one thing are rivals, or parts; a total among them is the one figure."""
    people = re.compile(value.words.PEOPLE)

    def thing(draft: Draft) -> str:
        key = fold(draft.qualifier or "").casefold()
        return "" if people.fullmatch(key) else key

    groups: dict[str, list[tuple[Draft, bool]]] = defaultdict(list)
    for draft, total in drafts:
        groups[thing(draft)].append((draft, total))
    agreed = {key: len({repr(rival.value) for rival, _ in rivals}) == 1 for key, rivals in groups.items()}
    totals = {key: sum(total for _, total in rivals) for key, rivals in groups.items()}
    for draft, total in drafts:
        key = thing(draft)
        sure = agreed[key] or (total and totals[key] == 1)
        yield draft if sure else replace(draft, confidence=_DOUBTFUL)
