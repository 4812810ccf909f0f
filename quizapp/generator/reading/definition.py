"""Read the sentence that defines a battle: its days, place, war, other names and two sides."""

import re
from collections.abc import Collection, Iterator

from quizapp.facts import DateValue, EntityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.reading.old_calendar import without_the_moon
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.states import state_named
from quizapp.generator.wikitext.document import Document
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.dates import find_dates, read_date_field
from quizapp.text.folding import fold, match_key

_DISAMBIGUATION = re.compile(r"\s*[(（][^()（）]*[)）]$")
_FAR_IN = 80
_LONGEST = 30


def read_definition(document: Document, lead: list[Passage], known: Collection[str]) -> Iterator[Draft]:
    """Read what the defining sentence, the first of all, says of each fact kind that is not `known`."""
    words = load(document.article.language, "lead")
    if not lead or not _defines(document, lead[0], words):
        return
    passage = lead[0]
    yield from _names(document, passage, words)
    if "conflict.start" not in known:
        yield from _dates(document, passage, lead, words)
    if "conflict.part_of" not in known:
        yield from _wars(document, passage, words)
    if "conflict.place" not in known:
        yield from _places(document, passage, words)
    if "belligerent" not in known:
        yield from _sides(document, passage, words)


def _defines(document: Document, passage: Passage, words) -> bool:
    """Tell whether a sentence begins with the article's title and says what it is."""
    if isinstance(passage, ListLine):
        return False
    title = match_key(_DISAMBIGUATION.sub("", document.article.title))
    start = match_key(passage.folded[:_FAR_IN]).removeprefix("the")
    return (
        start.startswith(title)
        and bool(patterns.search(words.DEFINES, passage.folded))
        and not patterns.search(words.IS_NO_BATTLE, passage.folded)
    )


def _dates(document: Document, passage: Passage, lead: list[Passage], words) -> Iterator[Draft]:
    language = document.article.language
    told = [
        each
        for each in lead
        if each is passage
        or _defines(document, each, words)
        or patterns.search(words.TELLS_WHEN, each.folded)
    ]
    read = [(each, found) for each in told if (found := _dates_in(each.folded, language, words))]
    # Two sentences that date the battle each in its own way date it in none.
    if len({found for _, found in read}) != 1:
        return
    sentence, (start, end) = read[0]
    source = document.source("lead", sentence.section.rendered, sentence.start, sentence.end)
    yield Draft("conflict.start", DateValue(start), source)
    if end:
        yield Draft("conflict.end", DateValue(end), source)


def _dates_in(folded: str, language: str, words) -> tuple[str, str | None] | None:
    """Read a sentence's dates without what stands in brackets; where it has none, those of its first bracket."""
    folded = patterns.sub(words.JOINED_MONTHS, lambda months: f"{months[1]}–", folded)
    bracket = patterns.search(r"[（(]([^()（）]*)[)）]", folded[:_FAR_IN])
    outside = "".join(" " if depth else char for char, depth in zip(folded, depth_of(folded), strict=True))
    found = without_the_moon(read_date_field(outside, language), outside, language)
    if found or not bracket or not _only_dates(bracket[1], language):
        return found
    return without_the_moon(read_date_field(bracket[1], language), bracket[1], language)


def _only_dates(text: str, language: str) -> bool:
    rest = list(text)
    for mention in find_dates(text, language):
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    return not patterns.search(r"[^\W\d_]{3}", "".join(rest))


def _wars(document: Document, passage: Passage, words) -> Iterator[Draft]:
    depths = depth_of(passage.folded)
    for start, end, target in passage.links():
        label = passage.text(start, end)
        if (
            not depths[start]
            and patterns.search(words.WAR, passage.folded[start:end])
            and patterns.search(words.WAR_BEFORE, passage.folded[:start])
            and patterns.search(words.WAR_AFTER, passage.folded[end:])
            and not patterns.search(words.NOT_ITS_WAR, passage.folded[:start])
            and match_key(label) != match_key(document.article.title)
        ):
            yield _draft(document, passage, "conflict.part_of", label, target, start, end)


def _places(document: Document, passage: Passage, words) -> Iterator[Draft]:
    found = patterns.search(words.PLACE, passage.folded)
    if not found:
        return
    if words.PLACE_IS_LINKED:
        links = [link for link in passage.links() if link[0] == found.end("place")]
        spans = [(start, end) for start, end, _ in links]
    else:
        spans = _parts(found, words.PLACE_SEPARATOR)
    for start, end in spans:
        # A linked container before the place is no part of its name: 山东省丁大庄.
        inner = [last for first, last, _ in passage.links() if start == first and last < end]
        start = max(inner, default=start)
        target = next(
            (target for first, last, target in passage.links() if (first, last) == (start, end)), None
        )
        label = passage.text(start, end)
        if 1 < len(label) <= _LONGEST and not patterns.search(f"{words.NO_PLACE}|{words.WAR}", fold(label)):
            yield _draft(document, passage, "conflict.place", label, target, start, end)


def _parts(found: re.Match[str], separator: str) -> list[tuple[int, int]]:
    at, spans = found.start("place"), []
    for joint in re.compile(separator).finditer(found.string, *found.span("place")):
        spans.append((at, joint.start()))
        at = joint.end()
    return [*spans, (at, found.end("place"))]


def _names(document: Document, passage: Passage, words) -> Iterator[Draft]:
    title = match_key(document.article.title)
    bold = [
        end - passage.start
        for start, end in passage.section.rendered.bold
        if passage.start <= start < passage.end
    ]
    behind = patterns.match(words.NAME_IN_BRACKETS, passage.folded[bold[0] :]) if bold else None
    spans = [(behind.start("name") + bold[0], behind.end("name") + bold[0])] if behind else []
    spans += [found.span("name") for found in patterns.finditer(words.NAMED_ALSO, passage.folded)]
    for start, end in spans:
        name = passage.text(start, end)
        if match_key(name) != title:
            yield _draft(document, passage, "conflict.name", name, None, start, end)


def _sides(document: Document, passage: Passage, words) -> Iterator[Draft]:
    """Two states of which the table knows both are the sides; peoples and armies are left to an infobox."""
    found = patterns.search(words.SIDES, passage.folded)
    if not found or not all(state_named(passage.text(*found.span(group))) for group in ("one", "two")):
        return
    for side, group in enumerate(("one", "two"), 1):
        start, end = found.span(group)
        source = document.source("lead", passage.section.rendered, passage.start + start, passage.start + end)
        state = state_named(passage.text(start, end))
        names = tuple(name for name in state.spellings if name != passage.text(start, end)) if state else ()
        yield Draft("belligerent", EntityValue(passage.text(start, end), "state", names), source, side=side)


def _draft(
    document: Document, passage: Passage, kind: str, name: str, target: str | None, start: int, end: int
) -> Draft:
    source = document.source("lead", passage.section.rendered, passage.start + start, passage.start + end)
    entity = EntityValue(name, "place" if kind == "conflict.place" else "conflict", aliases_of(name, target))
    return Draft(kind, entity, source)
