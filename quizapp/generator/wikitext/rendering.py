"""Turn wikitext into readable text that knows where each of its characters came from.

The only place, with `wikitext.py`, that walks the parser's tree. Readable text is text: whoever shows it
escapes it like any other.
"""

import re
from dataclasses import dataclass, field

import mwparserfromhell
from mwparserfromhell.nodes import (
    ExternalLink,
    Heading,
    HTMLEntity,
    Node,
    Tag,
    Template,
    Text,
    Wikilink,
)
from mwparserfromhell.wikicode import Wikicode

from quizapp.generator.wikitext.template_text import (
    listed_parameters,
    shown_parameter,
    shown_state,
    shown_words,
    template_key,
)

# Links into these namespaces put a picture or a category on the page, not words into the sentence.
_SILENT_NAMESPACES = re.compile(
    r"^\s*(file|image|category|media|檔案|档案|文件|圖像|图像|分類|分类)\s*:", re.IGNORECASE
)
_SILENT_TAGS = frozenset(
    "ref references gallery math score timeline syntaxhighlight source pre nowiki style".split()
)
_TABLE_TAGS = frozenset(("table", "tr", "td", "th"))
_VARIANT = re.compile(r"-\{(.*?)\}-", re.DOTALL)
_VARIANT_RULE = re.compile(r"(?:^|;)\s*zh(?:-(?:hans|hant|cn|tw|hk|sg|my|mo))?\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A wikilink's place in the readable text and the page that it names."""

    start: int
    end: int
    target: str


@dataclass(frozen=True)
class Placed:
    """A template, at the place in the readable text where it stands; `start` and `end` are wikitext offsets."""

    at: int
    name: str
    parameters: tuple[str, ...]
    start: int
    end: int


@dataclass
class Rendered:
    """Readable text; `origins[i]` is the wikitext offset of `text[i]`, `atoms` are ranges no span may cut."""

    language: str
    text: str = ""
    origins: list[int] = field(default_factory=list)
    atoms: list[tuple[int, int]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    templates: list[Placed] = field(default_factory=list)
    bold: list[tuple[int, int]] = field(default_factory=list)
    small: list[tuple[int, int]] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the wikitext range behind `text[start:end]`, widened so that no link or markup is cut."""
        first, last = self.origins[start], self.origins[end - 1] + 1
        while True:
            cut = [(a, b) for a, b in self.atoms if a < last and b > first and not (first <= a and b <= last)]
            if not cut:
                return first, last
            first = min(first, *(a for a, _ in cut))
            last = max(last, *(b for _, b in cut))

    def between(self, first: int, last: int) -> str:
        """Give the readable text that came from the wikitext range."""
        return "".join(
            char for char, origin in zip(self.text, self.origins, strict=True) if first <= origin < last
        )


def parse(wikitext: str) -> Wikicode:
    """Parse wikitext. Quadratic on hostile input and never interrupted: a server calls it in a process of its own."""
    return mwparserfromhell.parse(wikitext)


def readable(wikitext: str, language: str) -> str:
    """Give the readable text of a piece of wikitext: what a span is verified against."""
    return render(parse(wikitext), language).text.strip()


def render(code: Wikicode, language: str, offset: int = 0) -> Rendered:
    """Render parsed wikitext whose first character stands at `offset`."""
    rendered, chars = Rendered(language=language), []
    _inside(code, offset, rendered, chars)
    rendered.text = "".join(chars)
    return _choose_variants(rendered)


def _put(text: str, offset: int, out: Rendered, chars: list[str]) -> None:
    chars.extend(text)
    out.origins.extend(range(offset, offset + len(text)))


def _inside(code: Wikicode, offset: int, out: Rendered, chars: list[str]) -> None:
    for node in code.nodes:
        source = str(node)
        _emit(node, source, offset, out, chars)
        offset += len(source)


def _emit(node: Node, source: str, offset: int, out: Rendered, chars: list[str]) -> None:
    end = offset + len(source)
    match node:
        case Text():
            _put(source, offset, out, chars)
        case Wikilink():
            if _SILENT_NAMESPACES.match(str(node.title)):
                return
            start = len(chars)
            if node.text is None:
                title = str(node.title)
                _put(title.lstrip(":"), offset + len(source) - 2 - len(title.lstrip(":")), out, chars)
            else:
                _inside(node.text, offset + 3 + len(str(node.title)), out, chars)
            out.atoms.append((offset, end))
            if len(chars) > start:
                out.links.append(Link(start, len(chars), str(node.title).strip().lstrip(":")))
        case ExternalLink():
            if node.brackets and node.title is not None:
                _inside(node.title, end - 1 - len(str(node.title)), out, chars)
                out.atoms.append((offset, end))
        case HTMLEntity():
            _put(node.normalize()[:1], offset, out, chars)
            out.atoms.append((offset, end))
        case Tag():
            _emit_tag(node, source, offset, out, chars)
        case Template():
            _emit_template(node, offset, end, out, chars)
        case Heading():
            _put("\n", offset, out, chars)
        case _:
            pass


def _emit_tag(node: Tag, source: str, offset: int, out: Rendered, chars: list[str]) -> None:
    name = str(node.tag).strip().lower()
    end = offset + len(source)
    if name == "br" or name == "hr":
        _put("\n", offset, out, chars)
        out.atoms.append((offset, end))
    elif name in ("li", "dd", "dt") and node.wiki_markup:
        _put(source, offset, out, chars)
    elif name in _SILENT_TAGS or node.contents is None:
        return
    else:
        inner = str(node.contents)
        closing = len(node.wiki_markup or f"</{node.closing_tag}>")
        at = len(source) - closing - len(inner)
        if name in _TABLE_TAGS:
            _put("\n", offset, out, chars)
            at = source.rfind(inner)
        start = len(chars)
        if source[at : at + len(inner)] == inner:
            _inside(node.contents, offset + at, out, chars)
            if name not in _TABLE_TAGS:
                out.atoms.append((offset, end))
            if name == "b" and len(chars) > start:
                out.bold.append((start, len(chars)))
            if name == "small" and len(chars) > start:
                out.small.append((start, len(chars)))


def _emit_template(node: Template, offset: int, end: int, out: Rendered, chars: list[str]) -> None:
    name = template_key(str(node.name))
    out.templates.append(
        Placed(
            len(chars),
            name,
            tuple(str(parameter.value).strip() for parameter in node.params if not parameter.showkey),
            offset,
            end,
        )
    )
    parameters = out.templates[-1].parameters
    words = shown_state(name, parameters, out.language) or shown_words(name, parameters, out.language)
    if words:
        chars.extend(words)
        out.origins.extend([offset] * len(words))
        out.atoms.append((offset, end))
        return
    listed = listed_parameters(name, node) if out.language == "en" else []
    if listed:
        out.atoms.append((offset, end))
        for parameter, at in listed:
            _inside(parameter.value, offset + at, out, chars)
            _put("\n", offset + at + len(str(parameter.value)), out, chars)
        return
    shown = shown_parameter(name, node)
    if shown is None:
        return
    parameter, at = shown
    out.atoms.append((offset, end))
    _inside(parameter.value, offset + at, out, chars)


def _choose_variants(rendered: Rendered) -> Rendered:
    """Resolve -{zh-hans:…;zh-hant:…}- to its first wording, and -{…}- to what it protects."""
    pieces = list(_VARIANT.finditer(rendered.text))
    if not pieces:
        return rendered
    keep = [True] * len(rendered.text)
    for piece in pieces:
        first, last = piece.span(1)
        body = piece.group(1)
        flag = re.match(r"\s*[A-Za-z\d;+-]{1,4}\s*\|", body)
        if flag:
            first += flag.end()
            body = body[flag.end() :]
        rules = list(_VARIANT_RULE.finditer(body))
        if rules:
            stop = rules[1].start() if len(rules) > 1 else len(body)
            first, last = first + rules[0].end(), first + len(body[:stop].rstrip("; \n"))
        for i in range(*piece.span()):
            keep[i] = first <= i < last
        start, end = rendered.origins[piece.start()], rendered.origins[piece.end() - 1] + 1
        rendered.atoms.append((start, end))
    moved = [0] * (len(keep) + 1)
    for i, kept in enumerate(keep):
        moved[i + 1] = moved[i] + kept
    return Rendered(
        rendered.language,
        "".join(char for char, kept in zip(rendered.text, keep, strict=True) if kept),
        [origin for origin, kept in zip(rendered.origins, keep, strict=True) if kept],
        rendered.atoms,
        [
            Link(moved[a.start], moved[a.end], a.target)
            for a in rendered.links
            if moved[a.end] > moved[a.start]
        ],
        [Placed(moved[t.at], t.name, t.parameters, t.start, t.end) for t in rendered.templates],
        [(moved[a], moved[b]) for a, b in rendered.bold if moved[b] > moved[a]],
        [(moved[a], moved[b]) for a, b in rendered.small if moved[b] > moved[a]],
    )
