"""Find the officers whom an English sentence names, and know each of them by one full name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from quizapp.facts import EntityValue
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.languages.en import posts as words
from quizapp.text import patterns
from quizapp.text.folding import match_key

_UPPER = "".join(char for char in map(chr, range(0x41, 0x250)) if char.isupper())
# V. I Chuikov lacks a stop, V. Ia. Kolpakchi has one letter of two.
_INITIAL = rf"[{_UPPER}]\.[ -]?(?:(?:[{_UPPER}]|{words.LETTERS_OF_TWO}\.) (?=[{_UPPER}][a-z]))?"
_OWNS = re.compile(r"['’]s$")
_WORD = rf"[{_UPPER}][^\W\d_]+(?:[-–'’](?!s\b)[^\W\d_]+)*"
_NAME = rf"(?:{words.PARTICLES} )?(?:(?:{_INITIAL}|{_WORD} )(?:\"[^\"]{{2,20}}\" )?(?:{words.PARTICLES} ){{0,3}}){{0,6}}{_WORD}(?:,? [JS]r\.)?"
_RANKED = re.compile(
    rf"(?<![\w-])(?P<rank>{words.RANK}(?:/{words.RANK})?)(?: ?\([^()]{{3,40}}\))? +(?P<style>{words.STYLE})(?P<name>{_NAME})"
)
_BEFORE = re.compile(rf"(?<![\w-]){words.BEFORE_RANK}(?:{words.ADJECTIVES} )?$")
_FAR_BEFORE = 40
_RANKS = tuple((re.compile("|".join(patterns)), height) for height, patterns in words.RANKS)
_TITLED = re.compile(rf"^(?:{words.RANK} )*(?:Sir |Dame )?")
_PEERAGE = re.compile(r",? (?:\d+(?:st|nd|rd|th) .*|Jr\.?|Sr\.?)$|[ _]*\([^()]*\)\s*$")


@dataclass(frozen=True)
class Officer:
    """A person where a passage names one: `start` takes in the rank, `height` is the rank's, 0 without one.

    `known` says that a rank or the infobox makes him an officer; else he is somebody linked.
    """

    start: int
    name_start: int
    end: int
    name: str
    target: str | None
    height: int
    known: bool = True


@dataclass(eq=False)
class _Known:
    name: str
    side: int | None
    spellings: list[str] = field(default_factory=list)


class Roster:
    """Everybody whom an article names by a full name, with a rank or as a commander of its infobox."""

    def __init__(self, passages: list[Passage], sides: Sides) -> None:
        self._known: list[_Known] = []
        self._by_target: dict[str, _Known] = {}
        self._by_key: dict[str, list[_Known]] = {}
        for side, person in sides.commanders:
            title = person.aliases[0] if person.aliases else None
            self._enter(_bare(person.name), title, side, (person.name, *person.aliases))
        for passage in passages:
            for officer in ranked_officers(passage):
                self._enter(officer.name, officer.target, None, (officer.name,))
        self._by_surname: dict[str, list[_Known]] = {}
        for known in self._known:
            tokens = known.name.split()
            if len(tokens) > 1:
                for token in sorted({tokens[-1], tokens[0]}):
                    self._by_surname.setdefault(match_key(token), []).append(known)

    def resolve(self, officer: Officer) -> tuple[EntityValue, int | None] | None:
        """Give the person by his full name, with his side if the infobox tells it; None where that is not plain."""
        known = self._of(officer.name, officer.target)
        if known is None and not officer.known:
            return EntityValue(officer.name, "person", aliases_of(officer.name, officer.target)), None
        if known is None or len(known.name.split()) < 2:
            return None
        aliases = {
            match_key(spelling): spelling
            for spelling in known.spellings
            if len(spelling.split()) > 1 or known.side
        }
        aliases.pop(match_key(known.name), None)
        return EntityValue(known.name, "person", tuple(aliases.values())), known.side

    def mentions(self, passage: Passage) -> list[Officer]:
        """Find whoever of the known a passage names, with rank or without, in order."""
        found = list(ranked_officers(passage))
        for start, end, target in passage.links():
            end -= len(owns[0]) if (owns := _OWNS.search(passage.folded[start:end])) else 0
            name = _bare(passage.folded[start:end])
            known = self._of(name, target) is not None
            if (
                (known or _is_full_name(name))
                and patterns.fullmatch(_NAME, name)
                and not _overlaps(found, start, end)
            ):
                found.append(Officer(start, start, end, name, target, 0, known))
        for mention in patterns.finditer(rf"(?<![\w-]){_NAME}", passage.folded):
            start, end = mention.span()
            behind = patterns.match(r"(?: |-)([A-Z][\w-]*)", passage.folded[end:])
            if (
                not _overlaps(found, start, end)
                and self._of(mention[0], None)
                and not (behind and behind[1] not in words.NOT_A_NAME)
            ):
                found.append(Officer(start, start, end, mention[0], None, 0))
        return sorted(found, key=lambda officer: officer.start)

    def _of(self, name: str, target: str | None) -> _Known | None:
        if target and match_key(_bare(target)) in self._by_target:
            return self._by_target[match_key(_bare(target))]
        if len(name.split()) > 1 and not patterns.fullmatch(rf"{words.PARTICLES} \S+", name):
            same = self._agreeing(name)
        else:
            same = self._by_surname.get(match_key(_surname(name)), [])
        return same[0] if len(same) == 1 else None

    def _agreeing(self, name: str) -> list[_Known]:
        """Find those whom a full name may mean, by its surname and by its first two words."""
        alike = [known for key in _keys(name) for known in self._by_key.get(key, ())]
        found = [known for known in alike if any(_agree(name, each) for each in known.spellings)]
        return [known for place, known in enumerate(found) if known not in found[:place]]

    def _enter(self, name: str, target: str | None, side: int | None, spellings: tuple[str, ...]) -> None:
        title = _bare(target) if target else None
        only_initials = patterns.match(rf"(?:{_INITIAL})+{re.escape(_surname(title or ''))}$", name)
        if title and patterns.fullmatch(_NAME, title) and (len(name.split()) < 2 or only_initials):
            name = title
        known = self._by_target.get(match_key(title)) if title else None
        if known is None and len(name.split()) > 1:
            known = next(iter(self._agreeing(name)), None)
        if known is None:
            if len(name.split()) < 2 and side is None:
                return
            known = _Known(name, side)
            self._known.append(known)
        elif len(known.name.split()) < 2 and len(name.split()) > 1:
            known.name = name
        if side is not None and known.side not in (side, None):
            known.side = None
        for spelling in (name, *spellings, *([title] if title else [])):
            if spelling not in known.spellings:
                known.spellings.append(spelling)
                for key in _keys(spelling):
                    self._by_key.setdefault(key, []).append(known)
        if title:
            self._by_target.setdefault(match_key(title), known)


def ranked_officers(passage: Passage) -> Iterator[Officer]:
    """Find every rank with a name behind it; a link gives the name its bounds."""
    links = passage.links()
    for found in _ranked(passage.folded):
        start, end = found.start("name"), _name_end(found["name"]) + found.start("name")
        target = None
        for first, last, title in links:
            last -= len(owns[0]) if (owns := _OWNS.search(passage.folded[first:last])) else 0
            # A link may take in the rank: [[General Schmidt|Rudolf Schmidt]].
            if found.start("rank") <= first <= start < last or (
                first < end and start < first and last >= end
            ):
                if patterns.fullmatch(rf"(?:{words.RANK} )?{words.STYLE}{_NAME}", passage.folded[first:last]):
                    end, target = last, title
        name = _bare(passage.folded[start:end])
        behind = patterns.match(r"[ -]([A-Z][\w-]*)", passage.folded[end:])
        if not name or (behind and not target and behind[1] in _UNITS):
            continue
        near = max(0, found.start() - _FAR_BEFORE)
        before = _BEFORE.search(passage.folded[near : found.start()])
        first = near + before.start() if before else found.start()
        yield Officer(first, start, end, name, target, _height(found["rank"]))


# Each sentence is read for the roster, for posts and for fates.
@lru_cache(maxsize=2048)
def _ranked(folded: str) -> tuple[re.Match[str], ...]:
    return tuple(_RANKED.finditer(folded))


_UNITS = frozenset(
    "Army Corps Division Brigade Regiment Battalion Group Force Command Line Class Squadron".split()
)


def _name_end(name: str) -> int:
    """Stop a name at the first word that cannot be one."""
    for word in patterns.finditer(r"\S+", name):
        if word[0].strip(".,") in words.NOT_A_NAME:
            return len(name[: word.start()].rstrip())
    return len(name)


def _bare(name: str) -> str:
    name = name.replace("_", " ").split("#")[0].strip()
    name = _PEERAGE.sub("", name)
    return _TITLED.sub("", name, count=1).strip()


def _is_full_name(name: str) -> bool:
    tokens = name.split()
    return 2 <= len(tokens) <= 5 and not any(token in words.NOT_A_NAME for token in tokens)


def _surname(name: str) -> str:
    return name.split()[-1] if name.split() else ""


def _keys(name: str) -> list[str]:
    tokens = name.split()
    return [match_key(name), match_key(tokens[-1]), match_key(" ".join(tokens[:2]))] if tokens else []


def _agree(one: str, other: str) -> bool:
    """Tell whether two full names may be one person's: William H. Simpson is William Hood Simpson."""
    left, right = _tokens(one), _tokens(other)
    shorter = min(len(left), len(right))
    if shorter >= 2 and left[:shorter] == right[:shorter]:
        return True
    if shorter < 2 or left[-1] != right[-1]:
        return match_key(one) == match_key(other)
    first, second = left[0], right[0]
    short, long = sorted((first, second), key=len)
    # W. is William, Chris is Christopher; Jo need not be Joseph.
    return short == long or (len(short) != 2 and long.startswith(short))


# Every name of an article is held against every other.
@lru_cache(maxsize=4096)
def _tokens(name: str) -> tuple[str, ...]:
    return tuple(map(match_key, patterns.findall(r"[^\W\d_]+", name)))


def _height(rank: str) -> int:
    heights = [height for pattern, height in _RANKS if pattern.fullmatch(rank.split("/")[0])]
    return heights[0] if heights else 0


def _overlaps(found: list[Officer], start: int, end: int) -> bool:
    return any(officer.start < end and start < officer.end for officer in found)
