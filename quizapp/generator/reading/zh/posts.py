"""Read who commanded what: troop lists (由某某指挥) and posts held in prose (第36集团军司令某某)."""

import re
from collections.abc import Iterator, Mapping

from quizapp.facts import EntityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.wikitext.document import Document
from quizapp.languages import load
from quizapp.text.numbers import find_quantities


def read_posts(
    document: Document, passages: list[Passage], sides: Sides, contexts: Mapping[tuple[str, int], str]
) -> Iterator[Draft]:
    """Read every post of an article; `contexts` give the date, in EDTF, that holds where a passage starts."""
    yield from _troop_list(document, passages, sides)
    yield from _order_of_battle(document, passages, sides)
    for passage in passages:
        yield from _titles(document, passage, sides, contexts.get((passage.section.path, passage.start)))


def _troop_list(document: Document, passages: list[Passage], sides: Sides) -> Iterator[Draft]:
    """Read "*第12軍（由某某指揮）：總兵力為6個師團" with the unit above it and the list's side."""
    words = load(document.article.language, "narrative")
    above: dict[int, str] = {}
    for line in passages:
        if not isinstance(line, ListLine):
            continue
        intro = re.search(words.TROOP_LIST, line.intro)
        commander = _commander_of_line(line, words.COMMANDED_BY)
        if not intro or not commander:
            continue
        start, end, target = commander
        unit_end = _unit_end(line, start)
        unit = line.text(0, unit_end).strip()
        side = sides.named_in(intro["side"])
        above = {depth: name for depth, name in above.items() if depth < line.depth} | {line.depth: unit}
        source = _source(document, line, 0, _closing(line, end))
        name = line.text(start, end)
        yield Draft(
            "command",
            EntityValue(name, "person", aliases_of(name, target)),
            source,
            side=side,
            qualifier=unit,
        )
        parent = above.get(line.depth - 1)
        if parent:
            named = _source(document, line, 0, unit_end)
            yield Draft("unit.parent", EntityValue(parent, "unit"), named, side=side, subject=unit)
        yield from _strengths(document, line, unit, side, words.TROOP_STRENGTH)


def _order_of_battle(document: Document, passages: list[Passage], sides: Sides) -> Iterator[Draft]:
    """Read list lines "第70軍：某某" as commands; the line's side is the one that its list's words name."""
    words = load(document.article.language, "narrative")
    for line in passages:
        found = re.match(words.POST_LINE, line.folded) if isinstance(line, ListLine) else None
        if not found or not re.search(words.IS_UNIT, found["unit"]):
            continue
        person = _person_at(line, found.end(), words) or _ranked_at(line, found.end(), words)
        if person is None:
            continue
        end, target = person
        name = line.text(found.end(), end)
        yield Draft(
            "command",
            EntityValue(name, "person", aliases_of(name, target)),
            _source(document, line, 0, end),
            side=sides.named_in(line.intro) if isinstance(line, ListLine) else None,
            qualifier=line.text(found.start("unit"), found.end("unit")),
            confidence=1.0 if target else 0.9,
        )


def _ranked_at(passage: Passage, at: int, words) -> tuple[int, None] | None:
    """A name without link counts where a rank follows it."""
    named = re.compile(rf"[\u4e00-\u9fff]{{2,5}}?(?={words.RANK})").match(passage.folded, at)
    return (named.end(), None) if named else None


def _commander_of_line(line: ListLine, commanded_by: str) -> tuple[int, int, str] | None:
    return next(
        (link for link in line.links() if line.folded.startswith(commanded_by, link[1]) and link[0] > 1), None
    )


def _unit_end(line: ListLine, person: int) -> int:
    """The unit's name ends at a bracket or space before the commander."""
    found = re.search(r"[（(：:\s]", line.folded[:person])
    return found.start() if found else person


def _closing(line: ListLine, end: int) -> int:
    found = re.compile(r"[）)]").search(line.folded, end)
    return found.end() if found else end


def _strengths(
    document: Document, line: ListLine, unit: str, side: int | None, intro: str
) -> Iterator[Draft]:
    at = line.folded.find(intro)
    if at < 0:
        return
    for mention in find_quantities(line.folded, document.article.language):
        if mention.start >= at:
            yield Draft(
                "unit.strength",
                mention.value,
                _source(document, line, 0, mention.end),
                side=side,
                subject=unit,
                qualifier=mention.counted,
            )


def _titles(document: Document, passage: Passage, sides: Sides, when: str | None) -> Iterator[Draft]:
    """Read "第31军军长贺维珍" and its like; a name must be a link or begin with a surname."""
    words = load(document.article.language, "narrative")
    for found in _post_pattern(document.article.language).finditer(passage.folded):
        person = _person_at(passage, found.end(), words)
        if person is None:
            continue
        end, target = person
        name = passage.text(found.end(), end)
        unit = _unit_start(passage, found, words.SIDE_PREFIX)
        office = passage.text(unit, found.end("unit")) + passage.text(
            found.start("title"), found.end("title")
        )
        before = passage.folded[max(0, unit - 6) : unit]
        yield Draft(
            "office",
            EntityValue(name, "person", aliases_of(name, target)),
            _source(document, passage, unit, _closed(passage.folded, found, end)),
            side=sides.named_in(before),
            qualifier=office,
            when=when,
            confidence=1.0 if target else 0.9,
        )


_PATTERNS: dict[str, re.Pattern[str]] = {}


def _post_pattern(language: str) -> re.Pattern[str]:
    if language not in _PATTERNS:
        words = load(language, "narrative")
        titles = "|".join((*words.SIDE_TITLES, *words.HEAD_TITLES))
        _PATTERNS[language] = re.compile(
            rf"(?P<unit>{words.UNIT}|{words.NAMED_UNIT})(?:[（(，：:]|桂系|[国日]军)?{words.RANK}?(?P<title>副?(?:{titles}))"
        )
    return _PATTERNS[language]


def _closed(folded: str, found: re.Match[str], end: int) -> int:
    """Take the closing bracket in where the title stands in brackets: 第23师（师长李必藩）."""
    return end + 1 if re.search(r"[（(]", found[0]) and folded[end : end + 1] in ("）", ")") else end


def _unit_start(passage: Passage, found: re.Match[str], prefix: str) -> int:
    """A named army begins where its link does, and never with the word for its side."""
    start, end = found.span("unit")
    linked = [at for at, until, _ in passage.links() if start < at < end and until == end]
    if linked and len(found["unit"]) - (linked[0] - start) > 2:
        return linked[0]
    sides = [side.end() for side in re.compile(prefix).finditer(passage.folded, start, end)]
    return sides[-1] if sides else start


def _person_at(passage: Passage, at: int, words) -> tuple[int, str | None] | None:
    for start, end, target in passage.links():
        if start == at and 2 <= end - start <= 12:
            return end, target
    named = re.compile(rf"[{words.SURNAMES}][\u4e00-\u9fff]{{1,2}}?{words.AFTER_NAME}").match(
        passage.folded, at
    )
    return (named.end(), None) if named else None


def _source(document: Document, passage: Passage, start: int, end: int):
    return document.source(
        passage.section.path, passage.section.rendered, passage.start + start, passage.start + end
    )
