"""Read what an article's first section says of the whole battle: other names, phases, and what no infobox tells."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from quizapp.facts import EntityValue
from quizapp.generator.reading.definition import read_definition
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.reading.prose import Passage
from quizapp.generator.wikitext.document import Document
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key
from quizapp.text.numerals import read_integer

_CONTESTED = 0.5


def read_lead(document: Document, passages: list[Passage], known: Collection[str]) -> Iterator[Draft]:
    """Read other names (日方称之为「一号作战」) and phases (分为3个阶段：…) from the lead's sentences.

    Fact kinds that are `known`, from an infobox, are not read from the defining sentence again.
    """
    lead = [passage for passage in passages if passage.section.path == "lead"]
    names = [draft for passage in lead for draft in _other_names(document, passage)]
    if _more_names(document, lead, names):
        # Whoever is asked what else it is called might name one that was not read.
        names = [replace(draft, confidence=_CONTESTED) for draft in names]
    yield from names
    for passage in lead:
        yield from _phases(document, passage)
    yield from read_definition(document, lead, known)


def _more_names(document: Document, lead: list[Passage], read: list[Draft]) -> bool:
    """Tell whether the lead sets in bold more names of a battle than were read."""
    known = {match_key(document.article.title)}
    known |= {match_key(draft.value.name) for draft in read if isinstance(draft.value, EntityValue)}
    words = load(document.article.language, "narrative")
    bold = [
        passage.section.rendered.text[start:end].strip('「」“”" ')
        for passage in lead[:1]
        for start, end in passage.section.rendered.bold
    ]
    return any(
        patterns.search(words.BATTLE_NAME, fold(name)) and match_key(name) not in known for name in bold[1:]
    )


def _other_names(document: Document, passage: Passage) -> Iterator[Draft]:
    words = load(document.article.language, "narrative")
    found = patterns.search(words.OTHER_NAME, passage.folded)
    if passage is not _first(document, passage):
        return
    if not found:
        yield from _bold_names(document, passage)
        return
    for name in patterns.finditer(r"[「“\"『]([^」”\"』]{2,20})[」”\"』]", found["names"]):
        start = found.start("names") + name.start(1)
        end = found.start("names") + name.end(1)
        if match_key(passage.text(start, end)) != match_key(document.article.title):
            yield Draft(
                "conflict.name",
                EntityValue(passage.text(start, end), "conflict"),
                document.source("lead", passage.section.rendered, passage.start, passage.end),
                qualifier=passage.text(found.start("who"), found.end("who")) if found["who"] else None,
            )


def _bold_names(document: Document, passage: Passage) -> Iterator[Draft]:
    """Read the other names that the defining sentence, or one that says who calls it so, sets in bold."""
    bold = passage.section.rendered.bold
    words = load(document.article.language, "lead")
    for start, end in bold:
        name = passage.section.rendered.text[start:end].strip().strip('"“”')
        before = passage.folded[: max(0, start - passage.start)]
        if bold[0][0] < passage.start and not patterns.search(words.CALLED, before):
            continue
        if (
            passage.start <= start < passage.end
            and 2 <= len(name) <= 40
            and "\n" not in name
            and match_key(patterns.sub(r"[（(][^()（）]*[)）]", "", name))
            not in match_key(document.article.title)
            and match_key(document.article.title) not in match_key(name)
        ):
            yield Draft(
                "conflict.name",
                EntityValue(name, "conflict"),
                document.source("lead", passage.section.rendered, start, end),
            )


def _first(document: Document, passage: Passage) -> Passage | None:
    """The defining sentence carries the title in bold; only there are other names the battle's own."""
    return (
        passage
        if any(passage.start <= start < passage.end for start, _ in passage.section.rendered.bold)
        else None
    )


def _phases(document: Document, passage: Passage) -> Iterator[Draft]:
    words = load(document.article.language, "narrative")
    found = patterns.search(words.PHASES, passage.folded)
    if not found:
        return
    battles = [
        link
        for link in passage.links()
        if link[0] > found.end() and patterns.search(words.BATTLE_NAME, passage.folded[link[0] : link[1]])
    ]
    # The sentence says how many there are: another number means that something else was linked.
    if len(battles) != read_integer(found["count"]) or len(battles) < 2:
        return
    source = document.source("lead", passage.section.rendered, passage.start, passage.end)
    for number, (start, end, target) in enumerate(battles, 1):
        name = passage.text(start, end)
        yield Draft(
            "phase", EntityValue(name, "conflict", aliases_of(name, target)), source, qualifier=str(number)
        )
