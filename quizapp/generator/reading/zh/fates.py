"""Read what became of an article's commanders and post holders in Chinese prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quizapp.facts import EntityValue, TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.reading.zh.people import People
from quizapp.generator.wikitext.document import Document
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import find_dates
from quizapp.text.folding import fold, match_key

_LONGEST = 24
# A fate stands no farther behind a name than this.
_FARTHEST = 40
_HOW = ("executed", "suicide", "died_of_wounds", "assassinated")


@dataclass(frozen=True)
class _Held:
    """Somebody of whom a fate may be told."""

    name: str
    side: int | None


def read_fates(
    document: Document, passages: list[Passage], sides: Sides, people: People, posts: list[Draft]
) -> Iterator[Draft]:
    """Read the fates of commanders and of those who hold one of `posts`, each once, as the article first tells it."""
    held: dict[str, _Held] = {}
    for folded, (value, side) in (*people.surnames.items(), *people.known.items()):
        held[folded] = _Held(value.name, side)
    for draft in posts:
        if isinstance(draft.value, EntityValue) and draft.value.entity_class == "person":
            for name in (draft.value.name, *draft.value.aliases):
                if len(name) > 1:
                    known = held.get(fold(name))
                    held[fold(name)] = _Held(draft.value.name, (known.side if known else None) or draft.side)
    told: set[tuple[str, str]] = set()
    elsewhere = load("zh", "fates").ELSEWHERE
    for passage in passages:
        if isinstance(passage, ListLine) or not _any_fate().search(passage.folded):
            continue
        if _is_of_another_time(passage, sides) or patterns.search(elsewhere, fold(passage.section.path)):
            continue
        for start, end, name, side, fate in _fates(passage, held, sides, people):
            # 被杀 says less than how: by whom, or by own hand.
            if any((match_key(name), known) in told for known in (fate, *(_HOW if fate == "killed" else ()))):
                continue
            told.add((match_key(name), fate))
            source = document.source(
                passage.section.path, passage.section.rendered, passage.start + start, passage.start + end
            )
            yield Draft("commander.fate", TextValue(fate), source, side=side, subject=name)


_Fate = tuple[int, int, str, int | None, str]


def _fates(passage: Passage, held: dict[str, _Held], sides: Sides, people: People) -> Iterator[_Fate]:
    words = load("zh", "fates")
    folded = passage.folded
    clauses = [(found.start(), found.end()) for found in patterns.finditer(r"[^,;。!?！？]+", folded)]
    last: list[tuple[int, int, _Held]] = []
    for number, (start, end) in enumerate(clauses):
        clause = folded[start:end]
        following = (
            folded[clauses[number + 1][0] : clauses[number + 1][1]] if number + 1 < len(clauses) else ""
        )
        named = _titled(passage, start, end, _named(folded, start, end, held), people)
        spoilt = patterns.search(words.NOT_SO, clause) or patterns.search(words.LATE, clause)
        undone = patterns.match(words.UNDONE, following)
        if spoilt or undone:
            last = named or last
            continue
        yield from _done_to(passage, start, end, held, sides, people)
        fate = _first_fate(folded, start, end, named)
        if fate and not named and last and number and _goes_on(folded[start : fate[1]]):
            at, _, who = last[-1]
            yield at, fate[2], who.name, who.side, fate[0]
        elif fate:
            told_of = _together(folded, named, fate[1])
            for at, _, who in told_of:
                yield at, fate[2], who.name, who.side, fate[0]
        last = named or last
        if last and re.compile(words.BELONGING).match(folded, last[-1][1]):
            # 某的軍兵, 某所部: what follows is told of them.
            last = []


def _named(folded: str, start: int, end: int, held: dict[str, _Held]) -> list[tuple[int, int, _Held]]:
    found = []
    at = start
    while at < end:
        name = next((folded[at : at + n] for n in range(_LONGEST, 1, -1) if folded[at : at + n] in held), "")
        if name and at + len(name) <= end:
            found.append((at, at + len(name), held[name]))
            at += len(name)
        else:
            at += 1
    return found


def _titled(
    passage: Passage, start: int, end: int, named: list[tuple[int, int, _Held]], people: People
) -> list[tuple[int, int, _Held]]:
    """Add those whom only this clause names with a post: 守将某, 舰长某."""
    known = {at for at, _, _ in named}
    for title in _title().finditer(passage.folded, start, end):
        at = title.end()
        while (person := people.at(passage, at)) and person.end <= end:
            if person.start not in known:
                named = [*named, (person.start, person.end, _Held(person.value.name, person.side))]
                known.add(person.start)
            if passage.folded[person.end : person.end + 1] != "、":
                break
            # 旅长某、某 are both of that rank.
            at = person.end + 1
    return sorted(named, key=lambda each: each[:2])


def _first_fate(
    folded: str, start: int, end: int, named: list[tuple[int, int, _Held]]
) -> tuple[str, int, int] | None:
    """Give the fate of a clause, where its words begin and end; the surer kind goes before the vaguer."""
    for code, pattern in load("zh", "fates").FATES:
        for found in re.compile(pattern).finditer(folded, start, end):
            before = [person for person in named if person[1] <= found.start()]
            if re.compile(load("zh", "fates").OF_MANY).match(folded, found.end()):
                continue
            if not named or (before and _leads_to(folded, before[-1][1], found.start())):
                return code, found.start(), found.end()
    return None


def _leads_to(folded: str, start: int, end: int) -> bool:
    return end - start <= _FARTHEST and bool(_between().fullmatch(folded, start, end))


def _together(folded: str, named: list[tuple[int, int, _Held]], at: int) -> list[tuple[int, int, _Held]]:
    """Give the last person before a fate, and those who are told of together with them."""
    before = [person for person in named if person[1] <= at]
    together = before[-1:]
    joined = re.compile(load("zh", "fates").TOGETHER)
    for person in reversed(before[:-1]):
        if not joined.fullmatch(folded, person[1], together[0][0]):
            break
        together.insert(0, person)
    return together


def _done_to(
    passage: Passage, start: int, end: int, held: dict[str, _Held], sides: Sides, people: People
) -> Iterator[_Fate]:
    """Read 击毙日军第34师团长某: whoever holds a post and stands behind the word."""
    folded = passage.folded
    another = rf"(?:兼[^,。、;]{{0,14}}?{_title().pattern}){{0,2}}"
    title = re.compile(rf"[^,。、;]{{0,18}}?{_title().pattern}{another}")
    for code, pattern in load("zh", "fates").DONE_TO:
        for found in re.compile(pattern).finditer(folded, start, end):
            named = [person for person in _named(folded, found.end(), end, held) if person[0] == found.end()]
            posted = title.match(folded, found.end(), end)
            person = people.at(passage, posted.end()) if posted else None
            if named:
                yield found.start(), named[0][1], named[0][2].name, named[0][2].side, code
            elif person and person.end <= end:
                known = held.get(fold(person.value.name))
                side = (known.side if known else None) or sides.named_in(folded[found.end() : person.start])
                yield found.start(), person.end, known.name if known else person.value.name, side, code


def _goes_on(before: str) -> bool:
    """Tell whether a clause without a name goes on to tell of the one named last."""
    rest = load("zh", "fates").BETWEEN
    if len(before) > _FARTHEST:
        return False
    return bool(
        patterns.fullmatch(
            rf"(?:并|而|遂|乃|不久|其后|数[日天]后|旋即|最终|最后|终|便|旋)?(?:于[^,]{{1,6}})?{rest}", before
        )
    )


def _is_of_another_time(passage: Passage, sides: Sides) -> bool:
    """Tell whether a sentence names a year after the battle, or only years before it."""
    if not sides.span:
        return False
    first, last = edtf.bounds(sides.span[0])[0][0], edtf.bounds(sides.span[1])[1][0]
    years = [date.year for date in find_dates(passage.folded, "zh") if date.year is not None]
    return any(year > last for year in years) or bool(years and max(years) < first)


@cache
def _any_fate() -> re.Pattern[str]:
    words = load("zh", "fates")
    return re.compile("|".join(pattern for _, pattern in (*words.FATES, *words.DONE_TO)))


@cache
def _title() -> re.Pattern[str]:
    rank = load("zh", "narrative").RANK
    return re.compile(rf"(?:{load('zh', 'posts').TITLE}|{load('zh', 'fates').OFFICERS})(?:{rank})?")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(load("zh", "fates").BETWEEN)
