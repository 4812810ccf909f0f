"""Read Chinese orders of battle: list lines that name a unit and its commander."""

import re
from collections.abc import Iterator
from functools import cache

from quizapp.facts import EntityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.reading.zh.people import People, Person
from quizapp.generator.wikitext.document import Document
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold
from quizapp.text.numbers import find_quantities

# So many lines with commanders show that a list names them behind their units.
_RANKED = 3
# Withheld as contested: the line names another who commanded.
_SHARED = 0.5


def read_orders(document: Document, passages: list[Passage], sides: Sides, people: People) -> Iterator[Draft]:
    """Read each line's unit, commander and strength, with the unit above it and the side of its list."""
    words = load("zh", "narrative")
    above: dict[int, str] = {}
    headings: dict[int, str] = {}
    intro: str | None = None
    ranked = 0
    for line in passages:
        if not isinstance(line, ListLine):
            continue
        if line.intro != intro:
            intro, above, headings, ranked = line.intro, {}, {}, 0
        above = {depth: name for depth, name in above.items() if depth < line.depth}
        headings = {depth: text for depth, text in headings.items() if depth < line.depth}
        headings[line.depth] = line.folded
        found = _commander(line, people, bare=ranked >= _RANKED)
        unit_end = found[0] if found else _bare_unit(line)
        if not unit_end:
            yield from _officer(document, line, above, headings, sides, people)
            continue
        ranked += bool(found)
        unit = line.text(0, unit_end).strip()
        side = _side(line, headings, sides)
        parent = above.get(line.depth - 1)
        if parent and patterns.search(load("zh", "posts").OF_ITS_ARMY, fold(f"{parent}\0{unit}")):
            # Every field army has a 第1纵队.
            unit = f"{parent}{unit}"
        above[line.depth] = unit
        if not found or patterns.search(load("zh", "posts").PUPPETS, line.folded):
            continue
        _, person, end = found
        if parent and patterns.search(words.TROOP_LIST, line.intro):
            named = _source(document, line, 0, unit_end)
            yield Draft("unit.parent", EntityValue(parent, "unit"), named, side=side, subject=unit)
        # 第58师：某（由副师长某实际指挥） names two who may be meant.
        shared = patterns.search(load("zh", "posts").ANOTHER_COMMANDS, line.folded[end:])
        yield Draft(
            "command",
            person.value,
            _source(document, line, 0, end + shared.end() if shared else end),
            side=person.side or side,
            qualifier=unit,
            confidence=_SHARED if shared else person.confidence,
        )
        yield from _strengths(document, line, unit, side, words.TROOP_STRENGTH)


def _officer(
    document: Document,
    line: ListLine,
    above: dict[int, str],
    headings: dict[int, str],
    sides: Sides,
    people: People,
) -> Iterator[Draft]:
    """Read a line that names an officer of the unit in the line above it: 师团长：某."""
    post = _patterns()["post"].match(line.folded)
    unit = above.get(line.depth - 1)
    person = people.at(line, post.end()) if post and unit else None
    if post and unit and person:
        yield Draft(
            "office",
            person.value,
            _source(document, line, 0, person.end),
            side=_side(line, headings, sides) or person.side,
            qualifier=unit + line.text(*post.span("title")),
            confidence=min(person.confidence, 0.9),
        )


def _commander(line: ListLine, people: People, *, bare: bool) -> tuple[int, Person, int] | None:
    """Give where the unit ends, its commander, and where the words that say so end.

    `bare` says that the list names commanders without link, title or rank: 汉口 behind a unit may be a place.
    """
    for kind in ("head", "head_with_aside"):
        head = _patterns()[kind].match(line.folded)
        if not head or (head["title"] and not _patterns()["heads"].fullmatch(head["title"])):
            continue
        person = people.at(line, head.end()) or _ranked(line, head.end(), bool(head["title"]) or not bare)
        if person and (end := _end_of(line, head, person, bare)):
            return head.end("unit"), person, end
    return None


def _end_of(line: ListLine, head: re.Match[str], person: Person, bare: bool) -> int | None:
    """Give where the words end that say who commands, if nothing else about the unit is told there."""
    behind = line.folded[person.end :]
    told = person.confidence == 1.0 or head["title"] or patterns.match(rf"\s*(?:{_rank()})", behind)
    if not told and not bare and person.end - person.start < 3:
        return None
    in_brackets = "(" in head["joint"] or "（" in head["joint"]
    if in_brackets and not patterns.match(_patterns()["closing"], behind):
        return None
    if not in_brackets and not head["title"] and not patterns.match(_patterns()["ends"], behind):
        return None
    closing = patterns.match(_patterns()["closing"], behind) if in_brackets else None
    return person.end + (closing.end() if closing else 0)


def _ranked(line: ListLine, at: int, titled: bool) -> Person | None:
    """A name without link counts where a rank or nothing at all follows it."""
    named = _patterns()["titled" if titled else "ranked"].match(line.folded, at)
    if not named:
        return None
    value = EntityValue(line.text(at, named.end()), "person", ())
    # A family name alone names many.
    full = named.end() - at > 3 or line.folded[at] in load("zh", "narrative").SURNAMES
    return Person(at, named.end(), value, 0.9 if full else 0.8)


def _rank() -> str:
    return load("zh", "narrative").RANK


def _bare_unit(line: ListLine) -> int:
    found = _patterns()["bare"].match(line.folded)
    return found.end() if found else 0


def _side(line: ListLine, headings: dict[int, str], sides: Sides) -> int | None:
    """Take the side from the nearest words above that name one: lines, the list's introduction, headings."""
    nearest = [headings[depth] for depth in sorted(headings, reverse=True) if depth < line.depth]
    for text in (*nearest, line.intro, fold(line.section.path.rsplit(" / ", 1)[-1])):
        side = sides.named_in(text)
        named = {who for who, value in sides.commanders if fold(value.name) in text}
        if side or len(named) == 1:
            return side or named.pop()
    return None


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


def _source(document: Document, line: ListLine, start: int, end: int):
    return document.source(line.section.path, line.section.rendered, line.start + start, line.start + end)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    told, words = load("zh", "narrative"), load("zh", "posts")
    unit = rf"(?:[\u4e00-\u9fff]{{0,6}}?{told.UNIT}|[\u4e00-\u9fff\d]{{1,12}}?(?:军|师|旅|团|队|司令部|兵团|战区|集团|舰队|指挥部))"
    joint = r"(?P<joint>\s*(?:[:：,\-–—]|[（(]|\s)\s*|(?=副?(?:总司令|司令|军长|师长|旅长|团长|师团长|旅团长|联队长)))"
    title = rf"(?:由|(?P<title>{words.TITLE}))?[\s:：]*(?:{told.RANK})?\s*"
    return {
        kind: re.compile(pattern)
        for kind, pattern in {
            "head": rf"(?P<unit>{unit}){joint}{title}",
            "head_with_aside": rf"(?P<unit>{unit})[（(][^()（）]*[）)](?=\s*[:：]){joint}{title}",
            "heads": rf"(?:代理?)?(?:{'|'.join(told.HEAD_TITLES)})",
            "post": rf"(?P<title>{words.TITLE})\s*[:：\s]\s*(?:{told.RANK})?\s*",
            "bare": rf"{unit}(?=$|[\s,:：（(])",
            "ranked": rf"(?![驻辖欠隶])[\u4e00-\u9fff]{{2,5}}?(?={told.RANK}|$)",
            "titled": rf"(?![驻辖欠隶])[\u4e00-\u9fff]{{2,5}}?(?={told.RANK})",
            "closing": rf"\s*(?:{told.RANK})?(?:指挥|统率|率领)?\s*[）)]",
            "ends": rf"\s*(?:{told.RANK})?\s*(?:$|[,;，；（(\[]|指挥|阵亡|战死|负伤|被俘|†)",
        }.items()
    }
