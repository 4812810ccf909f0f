"""Read strengths and losses from infobox values: what each count counts, and whether the line plainly says it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from quizapp.facts import Finding
from quizapp.generator.reading.counts_in_line import BRACKETS, Count, blanked, find_counts, head_end, rest_of
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox_value import FieldValue
from quizapp.generator.states import state_named
from quizapp.generator.wikitext.items_in_value import depth_of, lines
from quizapp.text import patterns
from quizapp.text.folding import fold

# Withheld as contested: the article gives the count, but not as the one figure for the whole side.
_DOUBTFUL = 0.5
# 100 000 is 100,000: a space between thousands.
_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_NOTES = re.compile(
    r"\s*(?:<[^<>]*>|\{\{sfn[^{}]*\}\})*\{\{(?:efn|refn|notetag|note|NoteTag|注)[^\n]*", re.IGNORECASE
)
_REFS = re.compile(r"\s*(?:<ref[^>]*/>\s*|<ref[^>]*>[^<]*</ref>\s*)+")
# <ref>織田35000・徳川5000（甲陽軍鑑）</ref>: another chronicle may count otherwise.
_ONE_CHRONICLE = re.compile(
    r"\s*<ref[^>]*>[^<]*\d{3,}[^<]*\d{3,}[^<]*[（(][^（()）]{1,8}[記记紀纪鑑鉴史書书傳传誌志語语][^（()）]{0,3}[）)][^<]*</ref>"
)
_NOTE = 400
_FLAGS = ("flagicon", "flagdeco", "flag icon", "flag decoration", "flagicon image")


def read_quantities(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read strengths: what is counted is the qualifier, none where the article gives a bare number."""
    yield from _read(value, losses=False)


def read_losses(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read losses: the qualifier is what befell people, and the thing where things are lost."""
    yield from _read(value, losses=True)


def _read(value: FieldValue, *, losses: bool) -> Iterator[Draft | Finding]:
    drafts: list[tuple[Draft, bool]] = []
    scope, restricted = "", False
    of_allies = _counts_by_flag(value) or _names_an_ally(value)
    for start, end in lines(value.rendered):
        folded = _SPACED.sub(",", fold(value.rendered.text[start:end]))
        counts = find_counts(folded, value)
        if not counts:
            if patterns.fullmatch(r"\s*[(（].*[)）]\s*", folded) and patterns.search(
                value.words.CLAIMS, folded
            ):
                # (by their own estimate), in a line of its own: behind a count of that one, before all of all.
                if drafts:
                    drafts[-1] = (replace(drafts[-1][0], confidence=_DOUBTFUL), drafts[-1][1])
                else:
                    restricted = True
            elif value.is_heading(start) or state_named(folded):
                scope = folded.rstrip().rstrip(":：").strip()
            elif patterns.search(r"\d", patterns.sub(value.words.NAMES, "", folded)):
                yield value.unreadable(start, end)
            continue
        head = _head(folded, counts[0], value, losses)
        total = bool(patterns.search(value.words.TOTAL, head or scope or folded))
        part = scope and not patterns.search(value.words.TOTAL, scope)
        plain = (not head or total) and not part and not _says_more(folded, counts, value)
        for count in counts:
            exact = count.value.amount is not None and not count.value.approximate
            certain = plain and exact and not restricted and not of_allies
            draft = value.draft(
                count.value,
                start,
                end,
                qualifier=_qualifier(folded, count, value) if losses else count.counted,
            )
            if not certain or _note_doubts(draft, value):
                draft = replace(draft, confidence=_DOUBTFUL)
            drafts.append((draft, total))
    yield from _without_rivals(drafts, value)


def _note_doubts(draft: Draft, value: FieldValue) -> bool:
    """Tell whether a note behind the count, which readers see below the page, calls it an estimate or a claim."""
    raw = value.document.article.wikitext[draft.source.end : draft.source.end + _NOTE]
    if _ONE_CHRONICLE.match(raw):
        return True
    refs = _REFS.match(raw)
    if refs and patterns.search(value.words.NOT_KNOWN, fold(refs[0])):
        return True
    note = _NOTES.match(raw)
    return note is not None and patterns.search(value.words.CLAIMS, fold(note[0])) is not None


def _says_more(folded: str, counts: list[Count], value: FieldValue) -> bool:
    """Tell whether a line says more than its counts: for whom, until when, by whose claim."""
    if patterns.search(value.words.CLAIMS, folded):
        return True
    at = head_end(folded, counts[0].start)
    outside = BRACKETS.sub(blanked, folded)[at:]
    return bool(patterns.search(r"\S", rest_of(outside, at, counts, value)))


def _head(folded: str, first: Count, value: FieldValue, losses: bool) -> str:
    """Give the words before a colon that tell whose count it is; "" where they only name what is counted."""
    head = folded[: head_end(folded, first.start)].strip(" :：")
    named = head == (first.counted or "") or patterns.fullmatch(value.words.PEOPLE, head)
    if named or (losses and patterns.search(value.words.CATEGORY, folded)):
        return ""
    return head


def _qualifier(folded: str, count: Count, value: FieldValue) -> str | None:
    """Name the losses that a count counts: what befell people, or the thing with what befell it."""
    words = value.words
    if not depth_of(folded)[count.start]:
        folded = BRACKETS.sub(blanked, folded)
    category = patterns.match(words.CATEGORY, folded)
    if category and category.end() <= count.start:
        named = category[0].strip(" :：")
        thing = None if count.counted and patterns.search(words.BEFELL, count.counted) else count.counted
        return _thing_and(named.lower() if thing else named, thing, value)
    stop = re.compile(words.CLAUSES).search(folded, count.end)
    joints = [found.end() for found in patterns.finditer(words.CLAUSES, folded)]
    begin = max((joint for joint in joints if joint <= count.start), default=0)
    inside = re.compile(words.BEFELL)
    told = inside.search(folded, count.start, stop.start() if stop else len(folded)) or inside.search(
        folded, begin, count.start
    )
    thing = count.counted
    if not told:
        return None if thing and patterns.fullmatch(words.PEOPLE, thing) and value.language == "en" else thing
    thing = None if thing and patterns.search(words.BEFELL, thing) else thing
    return _thing_and(told[0], thing, value)


def _thing_and(befell: str, thing: str | None, value: FieldValue) -> str:
    words = value.words
    if not thing or patterns.fullmatch(words.PEOPLE, thing) or thing in befell:
        return befell
    if patterns.fullmatch(words.LOST, befell):
        return thing
    return f"{thing} {befell}" if value.language == "en" else f"{thing}{befell}"


def _counts_by_flag(value: FieldValue) -> bool:
    """Tell whether the value counts several states' people, each behind its flag."""
    return len({placed.parameters[:1] for placed in value.rendered.templates if placed.name in _FLAGS}) > 1


def _names_an_ally(value: FieldValue) -> bool:
    """Tell whether a line ends in the initials of the state whose it is: the others are not the whole side's."""
    told = [fold(value.rendered.text[start:end]).split() for start, end in lines(value.rendered)]
    return len(told) > 1 and any(
        len(words) > 2 and words[-1].isupper() and state_named(words[-1]) for words in told
    )


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
