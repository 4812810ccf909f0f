"""Read the facts that an infobox states, field by field, by what each field's value is."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from quizapp.facts import DateValue, EntityValue, Finding
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox_counts import read_losses, read_quantities
from quizapp.generator.reading.infobox_people import read_people, read_sides, side_words
from quizapp.generator.reading.infobox_result import read_result
from quizapp.generator.reading.infobox_value import FieldValue, aliases_of, entity, title_of
from quizapp.generator.reading.old_calendar import in_brackets, without_the_moon
from quizapp.generator.wikitext.document import Document, Infobox
from quizapp.generator.wikitext.items_in_value import Part, parts
from quizapp.infoboxes import InfoboxType
from quizapp.text import patterns
from quizapp.text.dates import read_date_field
from quizapp.text.folding import fold, match_key

__all__ = ["aliases_of", "read_infobox", "side_words"]

_SIDED = re.compile(r"^(?P<name>\D+?)(?P<side>[1-9])(?P<more>[a-z]?)$")
_GAP = re.compile(r"[ \xa0]*")
# A name that is longer is a sentence.
_LONGEST_TITLE = 40
_LONGEST_NAME = 60


def read_infobox(
    document: Document, infobox: Infobox, kind: InfoboxType
) -> tuple[list[Draft], list[Finding]]:
    """Read every field that the type knows; what cannot be read becomes a finding, not a guess."""
    drafts: list[Draft] = []
    findings: list[Finding] = []
    known = {name: field for field in kind.fields for name in field.names}
    values = []
    for source in infobox.fields:
        parameter = fold(source.name)
        sided = _SIDED.match(parameter)
        name = sided["name"].rstrip("_") if sided else parameter
        field = known.get(parameter) or known.get(name)
        if field and bool(sided) == field.sided:
            values.append(
                FieldValue(document, field, source.name, int(sided["side"]) if sided else None, source)
            )
    # The result names a side by its own name, so the sides are read first.
    for value in sorted(values, key=lambda value: value.field.reads == "result"):
        if value.field.reads == "result":
            drafts.extend(read_result(value, [draft for draft in drafts if draft.kind == "belligerent"]))
            continue
        found = list(_READERS[value.field.reads](value))
        drafts.extend(draft for draft in found if isinstance(draft, Draft))
        findings.extend(finding for finding in found if isinstance(finding, Finding))
    return drafts, findings


def _name(value: FieldValue) -> Iterator[Draft]:
    text = value.rendered.text.strip()
    title = value.document.article.title
    # Title (1942) is the same name as Title: what stands in brackets tells pages apart.
    same = {match_key(title), match_key(title_of(title))}
    if "\n" in text:
        return
    # Operation Wellhit (Battle of Boulogne) has two names.
    for name in patterns.split(r"\s*[(（]", text.rstrip(")）")):
        if (
            match_key(name) not in same
            and 0 < len(name) <= _LONGEST_TITLE
            and not patterns.search(r"\d", name)
        ):
            start = value.rendered.text.index(name)
            yield value.draft(EntityValue(name, "conflict"), start, start + len(name))


def _dates(value: FieldValue) -> Iterator[Draft | Finding]:
    rendered = value.rendered
    read = without_the_moon(read_date_field(rendered.text, value.language), rendered.text, value.language)
    read = read or in_brackets(rendered.text, value.language)
    if read is None:
        if rendered.text.strip() and not patterns.fullmatch(value.words.UNKNOWN, fold(rendered.text.strip())):
            yield value.unreadable(0, len(rendered.text))
        return
    start, end = read
    if value.field.kind.endswith(".start") and patterns.search(value.words.ENDED_ON, fold(rendered.text)):
        kind = value.field.kind.removesuffix("start") + "end"
        yield value.draft(DateValue(end or start), 0, len(rendered.text), kind=kind)
        return
    yield value.draft(DateValue(start), 0, len(rendered.text))
    if end and value.field.kind.endswith(".start"):
        kind = value.field.kind.removesuffix("start") + "end"
        yield value.draft(DateValue(end), 0, len(rendered.text), kind=kind)


def _places(value: FieldValue) -> Iterator[Draft | Finding]:
    words = value.words
    for part in parts(value.rendered, words.ITEM_SEPARATORS, split_links=False):
        for leaf in _leaves(value, part):
            if not leaf.text or (not leaf.link and patterns.fullmatch(words.NO_PLACE, fold(leaf.text))):
                continue
            if len(leaf.text) > _LONGEST_NAME:
                yield value.unreadable(leaf.start, leaf.end)
            else:
                yield value.draft(entity(value, leaf, "place"), leaf.start, leaf.end)


def _leaves(value: FieldValue, part: Part) -> list[Part]:
    """Links that adjoin name a place by its containers, the last being the place: 中國河南.

    Two of the same rank stand side by side, as in 睢县杞县.
    """
    text = value.rendered.text
    tail = re.compile(value.words.PLACE_TAIL)
    starts = list(value.links)
    last, leaves = part, []
    while True:
        gap = _GAP.match(text, last.end)
        at = gap.end() if gap else last.end
        following_link = bisect_left(starts, at)
        stop = starts[following_link] if following_link < len(starts) else len(text)
        unlinked = tail.match(value.folded, at, stop) if last.link else None
        if unlinked and unlinked.end() not in value.links:
            return [*leaves, Part(unlinked.start(), unlinked.end(), text[slice(*unlinked.span())])]
        link = value.links.get(unlinked.end() if unlinked else at)
        if link is None or link.start < part.end:
            return [*leaves, last]
        following = Part(link.start, link.end, text[link.start : link.end], link.target)
        if _rank(value, last.text) and _rank(value, last.text) == _rank(value, following.text):
            leaves.append(last)
        last = following


def _rank(value: FieldValue, place: str) -> str:
    found = patterns.search(value.words.PLACE_RANK, fold(place))
    return found[0] if found else ""


def _conflicts(value: FieldValue) -> Iterator[Draft | Finding]:
    words = value.words
    found = parts(value.rendered, words.ITEM_SEPARATORS, split_links=True, joints=words.PART_OF_JOINTS)
    for part in [each for one in found for each in _with_unlinked_tail(value, one)]:
        if part.text and len(part.text) <= _LONGEST_NAME:
            yield value.draft(_conflict(value, part), part.start, part.end)
        elif part.text:
            yield value.unreadable(part.start, part.end)


def _with_unlinked_tail(value: FieldValue, part: Part) -> list[Part]:
    """Find the war that is not linked behind a battle that is: the [[X]] of World War II."""
    text = value.rendered.text
    stop = text.find("\n", part.end)
    tail = patterns.match(
        rf"\s*(?:{value.words.PART_OF_JOINTS})\s+", text[part.end : None if stop < 0 else stop]
    )
    if not part.link or not tail:
        return [part]
    start = part.end + tail.end()
    named = patterns.match(value.words.WAR, text[start : None if stop < 0 else stop])
    if not named or any(
        link.start < start + named.end() and link.end > start for link in value.rendered.links
    ):
        return [part]
    return [part, Part(start, start + named.end(), named[0])]


def _conflict(value: FieldValue, part: Part) -> EntityValue:
    """One word before the noun that it shares with others is no name: the [[Western Front|Western]] and …"""
    title = title_of(part.link)
    if " " not in part.text and title.startswith(f"{part.text} "):
        return EntityValue(title, "conflict", (part.text,))
    return entity(value, part, "conflict")


_READERS: dict[str, Callable[[FieldValue], Iterator[Draft | Finding]]] = {
    "name": _name,
    "dates": _dates,
    "places": _places,
    "conflicts": _conflicts,
    "sides": read_sides,
    "people": read_people,
    "quantities": read_quantities,
    "losses": read_losses,
}
