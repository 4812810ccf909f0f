"""Read who fought and who commanded from infobox values: parties by line, persons with what befell them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quizapp.facts import EntityValue, Finding, TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox_value import FieldValue, names_beside, title_of
from quizapp.generator.states import state_named
from quizapp.generator.wikitext.items_in_value import Part, depth_of, lines, parts
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key

# What a state's or clan's full name ends in, and its short name does not.
_STATE_FORM = re.compile(r"(?:共和国|合众国|联邦|王国|帝国|王朝|氏)$")

_OF_ONE_SIGN = re.compile(r"[\u4e00-\u9fff]国|(?!中央|解放|国民|起义|政府)[\u4e00-\u9fff]{2,3}军")


def read_sides(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read the parties of one side, one a line; several in a line where each of them is known by itself."""
    for start, end in _parties(value):
        text = value.rendered.text[start:end]
        # [[柴田勝家]]、[[池田恆興]]（織田軍）: the army is the party, those before it are its men.
        army = patterns.search(value.words.ARMY_BEHIND, fold(text))
        bare = text[army.start("army") : army.end("army")] if army else _without_brackets(text)
        name = _cut(bare, value.words.PARTY_TAIL).strip(" †‡✝")
        if patterns.search(r"\w", name) and not value.is_heading(start):
            state = state_named(name)
            meant = _state_meant(value, start, end, name)
            if meant:
                # [[Vichy France|France]]: the label alone would name another state.
                state, name = state_named(meant), meant
            names = (name, *(spelling for spelling in (state.spellings if state else ()) if spelling != name))
            yield value.draft(EntityValue(names[0], "state", names[1:]), start, end)


def _cut(text: str, pattern: str) -> str:
    """Leave out what a pattern finds in the folded text."""
    cut = {at for found in patterns.finditer(pattern, fold(text)) for at in range(*found.span())}
    return "".join(char for at, char in enumerate(text) if at not in cut)


def _state_meant(value: FieldValue, start: int, end: int, label: str) -> str | None:
    """Give the title of the linked state where the label alone names another one; None where it does not."""
    link = next((link for link in value.rendered.links if start <= link.start and link.end <= end), None)
    title = title_of(link.target) if link else ""
    meant, named = state_named(title) if title else None, state_named(label)
    return title if meant and named and meant != named and match_key(label) in match_key(title) else None


def _parties(value: FieldValue) -> Iterator[tuple[int, int]]:
    text = value.rendered.text
    for start, end in lines(value.rendered):
        pieces, at = [], start
        for joint in re.compile(value.words.PARTY_SEPARATORS).finditer(fold(text), start, end):
            pieces.append((at, joint.start()))
            at = joint.end()
        pieces.append((at, end))
        if len(pieces) == 1:
            # {{flag|A}} {{flag|B}}
            flags = [placed.at for placed in value.rendered.templates if start < placed.at < end]
            pieces = [*pairwise([start, *flags, end])]
        linked = {(link.start, link.end) for link in value.rendered.links}
        known = all(
            piece in linked or state_named(_without_brackets(text[slice(*piece)])) for piece in pieces
        )
        yield from pieces if known else [(start, end)]


def _without_brackets(text: str) -> str:
    return "".join(char for char, depth in zip(text, depth_of(text), strict=True) if not depth).strip()


def read_people(value: FieldValue) -> Iterator[Draft | Finding]:
    """Read persons without their ranks, each with the fate that a template or a remark tells."""
    words = value.words
    last: EntityValue | None = None
    for part in parts(value.rendered, words.ITEM_SEPARATORS, split_links=True, titles=words.TITLES):
        if value.is_heading(part.start) or _is_no_name(part, words):
            continue
        name = "" if _is_mark(part, words) else without_ranks(part.text, words.RANKS)
        if not name:
            # A line that only says what befell the person above it.
            if last and _fate(part, words):
                yield _fate_of(value, part, last.name, part.start)
            continue
        if not _is_person(name, bool(part.link), words):
            yield value.unreadable(part.start, part.end)
            last = None
            continue
        start = part.start + (len(part.text) - len(name))
        last = EntityValue(name, "person", names_beside(value, part, name))
        yield value.draft(last, start, part.end)
        if _fate(part, words):
            yield _fate_of(value, part, name, start)


def _is_no_name(part: Part, words) -> bool:
    """Tell whether a part is a rank by itself, or says that nobody knows: [[Vice admiral|VADM]] [[John Alpha]]."""
    named = f"{fold(title_of(part.link) or part.text)} "
    rank = patterns.fullmatch(rf"(?:{words.RANKS})+\s*", named, re.IGNORECASE)
    return bool(rank or patterns.fullmatch(words.UNKNOWN, fold(part.text)))


def _is_mark(part: Part, words) -> bool:
    """Tell whether a link only says what befell the person before it: [[Killed in action|†]]."""
    target = fold(part.link or "").casefold()
    return target in words.FATE_TEMPLATES or not patterns.search(r"\w", part.text)


def _is_person(name: str, linked: bool, words) -> bool:
    folded = fold(name)
    if patterns.search(r"\d", folded) or patterns.search(words.NO_PERSON, folded):
        return False
    return linked or bool(patterns.fullmatch(words.PERSON, folded))


def _fate_of(value: FieldValue, part: Part, name: str, start: int) -> Draft:
    fate = _fate(part, value.words)
    assert fate
    behind = [value.rendered.before(mark.end) for mark in part.marks]
    end = max([part.end, *behind])
    return value.draft(TextValue(fate), start, end, kind="commander.fate", subject=name)


def _fate(part: Part, words) -> str | None:
    for mark in part.marks:
        if fold(mark.name) in words.FATE_TEMPLATES:
            return words.FATE_TEMPLATES[fold(mark.name)]
    target = fold(part.link or "").casefold()
    if target in words.FATE_TEMPLATES:
        return words.FATE_TEMPLATES[target]
    remarks = fold(part.remarks)
    return next((code for word, code in words.FATE_WORDS.items() if word in remarks), None)


def without_ranks(name: str, ranks: str) -> str:
    """Leave out the ranks before a name; `ranks` is a pattern of one of them."""
    found = patterns.match(rf"(?:{ranks})+(?=\S)", fold(name))
    return name[found.end() :].lstrip(" :：") if found else name.lstrip(" :：")


def side_words(belligerent: Draft) -> tuple[str, ...]:
    """Give the words, folded, by which prose calls a belligerent: its names and those of its state."""
    assert isinstance(belligerent.value, EntityValue)
    names = (belligerent.value.name, *belligerent.value.aliases)
    state = next((found for name in names if (found := state_named(name))), None)
    folded = [fold(name) for name in names]
    folded += [short for name in folded if len(short := _STATE_FORM.sub("", name)) > 1]
    # 晋国's army is 晋军, 曹操军 is 曹军.
    folded += [f"{name[0]}军" for name in folded if _OF_ONE_SIGN.fullmatch(name)]
    return tuple(dict.fromkeys((*folded, *(f"{name}军" for name in folded), *(state.words if state else ()))))
