"""Read the facts that an infobox states, field by field, by what each field's value is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.facts import DateValue, EntityClass, EntityValue, Finding, TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.states import State, state_named
from quizapp.generator.wikitext.document import Document, Infobox, InfoboxField
from quizapp.generator.wikitext.items_in_value import Part, depth_of, lines, parts
from quizapp.infoboxes import Field, InfoboxType
from quizapp.languages import load
from quizapp.text.dates import read_date_field
from quizapp.text.folding import fold, match_key
from quizapp.text.numbers import find_quantities

_SIDED = re.compile(r"^(?P<name>\D+?)(?P<side>\d)(?P<more>[a-z]?)$")
# What a state's or clan's full name ends in, and its short name does not.
_STATE_FORM = re.compile(r"(?:共和国|合众国|联邦|王国|帝国|王朝|氏)$")
_DISAMBIGUATION = re.compile(r"[ _]*[(（][^()（）]*[)）]\s*$")


@dataclass(frozen=True)
class _Value:
    """One field's value on its way to facts."""

    document: Document
    field: Field
    parameter: str
    side: int | None
    source: InfoboxField
    winners: tuple[tuple[int, str, tuple[str, ...]], ...] = ()

    @property
    def section(self) -> str:
        return f"infobox.{self.parameter}"

    @property
    def words(self):  # the language's table of how values are laid out
        return load(self.document.article.language, "infobox")

    def draft(self, value, start: int, end: int, **more) -> Draft:
        source = self.document.source(self.section, self.source.rendered, start, end)
        return Draft(more.pop("kind", self.field.kind), value, source, more.pop("side", self.side), **more)


def read_infobox(
    document: Document, infobox: Infobox, kind: InfoboxType
) -> tuple[list[Draft], list[Finding]]:
    """Read every field that the type knows; what cannot be read becomes a finding, not a guess."""
    drafts: list[Draft] = []
    findings: list[Finding] = []
    known = {name: field for field in kind.fields for name in field.names}
    values = []
    for source in infobox.fields:
        sided = _SIDED.match(source.name)
        name = sided["name"].rstrip("_") if sided else source.name
        field = known.get(source.name) or known.get(name)
        if field and bool(sided) == field.sided:
            values.append(_Value(document, field, source.name, int(sided["side"]) if sided else None, source))
    # The result names a side by its own name, so the sides are read first.
    for value in sorted(values, key=lambda value: value.field.reads == "result"):
        if value.field.reads == "result":
            drafts.extend(_result(value, [draft for draft in drafts if draft.kind == "belligerent"]))
            continue
        found = list(_READERS[value.field.reads](value))
        drafts.extend(draft for draft in found if isinstance(draft, Draft))
        findings.extend(finding for finding in found if isinstance(finding, Finding))
    return drafts, findings


def _unreadable(value: _Value, start: int, end: int) -> Finding:
    source = value.document.source(value.section, value.source.rendered, start, end)
    messages = load(value.document.article.language, "messages")
    message = messages.UNREADABLE.format(parameter=value.parameter, quote=source.quote)
    return Finding("unreadable", message, source=source)


def _name(value: _Value) -> Iterator[Draft]:
    text = value.source.rendered.text.strip()
    if match_key(text) != match_key(value.document.article.title) and "\n" not in text and len(text) <= 40:
        start = value.source.rendered.text.index(text)
        yield value.draft(EntityValue(text, "conflict"), start, start + len(text))


def _dates(value: _Value) -> Iterator[Draft | Finding]:
    rendered = value.source.rendered
    read = read_date_field(rendered.text, value.document.article.language)
    if read is None:
        yield _unreadable(value, 0, len(rendered.text))
        return
    start, end = read
    yield value.draft(DateValue(start), 0, len(rendered.text), kind="conflict.start")
    if end:
        yield value.draft(DateValue(end), 0, len(rendered.text), kind="conflict.end")


def _places(value: _Value) -> Iterator[Draft | Finding]:
    yield from _entities(value, "place", split_links=False)


def _conflicts(value: _Value) -> Iterator[Draft | Finding]:
    yield from _entities(value, "conflict", split_links=True, joints=value.words.PART_OF_JOINTS)


def _entities(
    value: _Value, entity_class: EntityClass, *, split_links: bool, joints: str = "(?!)"
) -> Iterator[Draft | Finding]:
    rendered = value.source.rendered
    for part in parts(rendered, value.words.ITEM_SEPARATORS, split_links=split_links, joints=joints):
        # Links that adjoin name a place by its containers, the last being the place: 中國河南.
        links = [link for link in rendered.links if part.start <= link.start]
        chained = [part]
        for link in links:
            if not split_links and not rendered.text[chained[-1].end : link.start].strip(" \xa0"):
                chained.append(Part(link.start, link.end, rendered.text[link.start : link.end], link.target))
        leaf = chained[-1]
        if leaf.text and len(leaf.text) <= 30:
            yield value.draft(_entity(leaf, entity_class), leaf.start, leaf.end)
        elif leaf.text:
            yield _unreadable(value, leaf.start, leaf.end)


def _entity(part: Part, entity_class: EntityClass) -> EntityValue:
    return EntityValue(part.text, entity_class, aliases_of(part.text, part.link))


def aliases_of(label: str, target: str | None) -> tuple[str, ...]:
    """Give the linked page's title as an alias, without its disambiguation, where it is another name."""
    if not target:
        return ()
    title = _DISAMBIGUATION.sub("", target.replace("_", " ")).split("#")[0].strip()
    return (title,) if title and match_key(title) != match_key(label) else ()


def _sides(value: _Value) -> Iterator[Draft | Finding]:
    rendered = value.source.rendered
    for start, end in lines(rendered):
        text = rendered.text[start:end]
        depths = depth_of(text)
        bare = "".join(char for char, depth in zip(text, depths, strict=True) if not depth).strip()
        if not bare:
            continue
        state = state_named(bare)
        names = _state_names(bare, state)
        yield value.draft(EntityValue(names[0], "state", names[1:]), start, end)


def _state_names(name: str, state: State | None) -> tuple[str, ...]:
    if state is None:
        return (name,)
    return (name, *(spelling for spelling in state.spellings if spelling != name))


def _people(value: _Value) -> Iterator[Draft | Finding]:
    words = value.words
    for part in parts(value.source.rendered, words.ITEM_SEPARATORS, split_links=True):
        name = part.text
        if not part.link:
            name = _without_ranks(name, words.RANKS)
        if not name:
            continue
        folded = fold(name)
        if not part.link and (len(name) > 12 or re.search(r"[\d，。？?]", folded)):
            yield _unreadable(value, part.start, part.end)
            continue
        start = part.start + (len(part.text) - len(name))
        person = EntityValue(name, "person", aliases_of(name, part.link))
        yield value.draft(person, start, part.end)
        fate = _fate(part, words)
        if fate:
            last = max([part.end, *(_text_end(value, mark.end) for mark in part.marks)])
            yield value.draft(TextValue(fate), start, last, kind="commander.fate", subject=name)


def _text_end(value: _Value, wikitext_end: int) -> int:
    """Give the text index behind everything that came from before `wikitext_end`."""
    return sum(origin < wikitext_end for origin in value.source.rendered.origins)


def _fate(part: Part, words) -> str | None:
    for mark in part.marks:
        if fold(mark.name) in words.FATE_TEMPLATES:
            return words.FATE_TEMPLATES[fold(mark.name)]
    remarks = fold(part.remarks)
    return next((code for word, code in words.FATE_WORDS.items() if word in remarks), None)


def _without_ranks(name: str, ranks: tuple[str, ...]) -> str:
    changed = True
    while changed:
        changed = False
        for rank in ranks:
            if fold(name).startswith(rank) and len(name) > len(rank):
                name, changed = name[len(rank) :].lstrip(" ："), True
    return name


def _quantities(value: _Value) -> Iterator[Draft | Finding]:
    yield from _counts(value, lambda mention, line: mention.counted)


def _losses(value: _Value) -> Iterator[Draft | Finding]:
    words = value.words

    def category(mention, line: str) -> str | None:
        named = re.match(words.CATEGORY, fold(line))
        if named:
            return line[: named.end("category")]
        folded = fold(line)
        told = [word for word in words.CASUALTY_WORDS if word in folded]
        at = folded.find(told[0]) if len(told) == 1 else -1
        return line[at : at + len(told[0])] if at >= 0 else mention.counted

    yield from _counts(value, category)


def _counts(value: _Value, qualify: Callable) -> Iterator[Draft | Finding]:
    """One quantity a line is a fact; several, or words of doubt beside it, make it contested."""
    rendered, language = value.source.rendered, value.document.article.language
    for start, end in lines(rendered):
        line = rendered.text[start:end]
        folded = fold(line)
        mentions = find_quantities(folded, language)
        depths = depth_of(line)
        outer = [mention for mention in mentions if not depths[mention.start]]
        if not outer:
            if mentions or (line and not re.fullmatch(rf"\s*(?:{value.words.UNKNOWN})\s*", folded)):
                yield _unreadable(value, start, end)
            continue
        doubtful = (
            len(outer) > 1
            or re.search(value.words.HEDGES, folded)
            or re.search(value.words.UNKNOWN, folded)
            or len(line) > 40
        )
        for mention in outer:
            yield value.draft(
                mention.value,
                start,
                end,
                qualifier=qualify(mention, line),
                confidence=0.5 if doubtful else 1.0,
            )


def _result(value: _Value, sides: list[Draft]) -> Iterator[Draft]:
    rendered = value.source.rendered
    ranges = lines(rendered)
    start, end = ranges[0] if ranges else (0, 0)
    text = rendered.text[start:end]
    if not text:
        return
    yield value.draft(TextValue(text), start, end)
    first_clause = re.split(r"[，,；;。]", fold(text))[0]
    if re.search(value.words.NO_VICTORY, first_clause):
        return
    won = {
        side.side: (side, found)
        for side in sides
        if (found := re.search(value.words.VICTORY, first_clause))
        and any(word in first_clause[: found.end()] for word in side_words(side))
    }
    if len(won) == 1:
        # Another side named before the victory would be the beaten one, or an ally.
        ((winner, found),) = won.values()
        yield value.draft(
            winner.value,
            start,
            start + len(first_clause),
            kind="conflict.winner",
            side=winner.side,
            qualifier=_how(text[: found.end("how")], first_clause[: found.end("how")], side_words(winner)),
        )


def _how(text: str, folded: str, words: tuple[str, ...]) -> str:
    """Give the kind of victory: what follows the winner's name."""
    end = max(folded.rfind(word) + len(word) for word in words if word in folded)
    return (
        re.sub(r"^(?:軍隊|军队|軍|军|方|联军|聯軍|获得|獲得|取得|获|獲)+", "", text[end:]).strip()
        or text[end:].strip()
    )


def side_words(belligerent: Draft) -> tuple[str, ...]:
    """Give the words, folded, by which prose calls a belligerent: its names and those of its state."""
    assert isinstance(belligerent.value, EntityValue)
    names = (belligerent.value.name, *belligerent.value.aliases)
    state = next((found for name in names if (found := state_named(name))), None)
    folded = [fold(name) for name in names]
    folded += [short for name in folded if len(short := _STATE_FORM.sub("", name)) > 1]
    return tuple(dict.fromkeys((*folded, *(f"{name}军" for name in folded), *(state.words if state else ()))))


_READERS: dict[str, Callable[[_Value], Iterator[Draft | Finding]]] = {
    "name": _name,
    "dates": _dates,
    "places": _places,
    "conflicts": _conflicts,
    "sides": _sides,
    "people": _people,
    "quantities": _quantities,
    "losses": _losses,
}
