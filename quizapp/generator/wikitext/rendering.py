"""Turn wikitext into readable text that knows where each of its characters came from.

The only place, with `document.py`, that walks the parser's tree. Readable text is text: whoever shows it
escapes it like any other.
"""

import re
from collections.abc import Collection

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
from mwparserfromhell.nodes.extras import Parameter
from mwparserfromhell.wikicode import Wikicode

from quizapp.generator.wikitext.rendered import Link, Placed, Rendered
from quizapp.generator.wikitext.template_text import (
    is_link_template,
    is_list,
    is_small,
    link_target,
    listed_parameters,
    shown_parameter,
    shown_state,
    shown_words,
    template_key,
)
from quizapp.generator.wikitext.unparsed import unparsed_template
from quizapp.generator.wikitext.variants import choose_variants

# Links into these namespaces put a picture or a category on the page, not words into the sentence.
_SILENT_NAMESPACES = re.compile(
    r"^\s*(file|image|category|media|檔案|档案|文件|圖像|图像|圖片|图片|分類|分类)\s*:", re.IGNORECASE
)
_SILENT_TAGS = frozenset(
    "ref references gallery math score timeline syntaxhighlight source pre nowiki style templatestyles".split()
)
_TABLE_TAGS = frozenset(("table", "tr", "td", "th"))
# Markup that its author left open or closed twice: the parser takes it for text, a reader never sees it.
_STRAY_BREAK = re.compile(r"<\s*[/\\]*\s*br\b[^<>\n]*>", re.IGNORECASE)
_STRAY = re.compile(
    r"<\s*[/\\]*\s*(?:br|small|big|center|b|i|u|s|sup|sub|div|span|font|p|li|ul|ol|ref|nowiki|table|tr|td|th|del|ins"
    r"|code|abbr|nobr|noinclude|onlyinclude|includeonly)\b[^<>\n]*>|\[\[|\]\]|\{\{|\}\}|''+",
    re.IGNORECASE,
)


def parse(wikitext: str) -> Wikicode:
    """Parse wikitext. Quadratic on hostile input and never interrupted: a server calls it in a process of its own."""
    return mwparserfromhell.parse(wikitext)


def parse_page(wikitext: str, wanted: Collection[str]) -> Wikicode:
    """Parse a page so that the first of the `wanted` templates is found even where markup left open hides it.

    The parser takes a template for text, or ends it too early, when bold or italic type is left open inside it.
    """
    code = parse(wikitext)
    if any(
        template_key(str(node.name)) in wanted and str(node).count("{{") == str(node).count("}}")
        for node in code.ifilter_templates()
    ):
        return code
    span = unparsed_template(wikitext, wanted)
    if span is None:
        return code
    start, end = span
    template = parse_box(wikitext[start:end])
    if template is None:
        return code
    return Wikicode([*parse(wikitext[:start]).nodes, template, *parse(wikitext[end:]).nodes])


def parse_box(wikitext: str) -> Template | None:
    """Parse one template without regard to bold and italics, which open in one field and close in another."""
    code = mwparserfromhell.parse(wikitext, skip_style_tags=True)
    return code.nodes[0] if len(code.nodes) == 1 and isinstance(code.nodes[0], Template) else None


def readable(wikitext: str, language: str) -> str:
    """Give the readable text of a piece of wikitext: what a span is verified against."""
    return render(parse(wikitext), language).text.strip()


def render(code: Wikicode, language: str, offset: int = 0) -> Rendered:
    """Render parsed wikitext whose first character stands at `offset`."""
    rendered, chars = Rendered(language=language), []
    _inside(code, offset, rendered, chars)
    rendered.text = "".join(chars)
    return choose_variants(rendered)


def _put(text: str, offset: int, out: Rendered, chars: list[str]) -> None:
    chars.extend(text)
    out.origins.extend(range(offset, offset + len(text)))


def _put_text(text: str, offset: int, out: Rendered, chars: list[str]) -> None:
    at = 0
    for stray in _STRAY.finditer(text):
        _put(text[at : stray.start()], offset + at, out, chars)
        if _STRAY_BREAK.match(stray[0]):
            _put("\n", offset + stray.start(), out, chars)
        out.atoms.append((offset + stray.start(), offset + stray.end()))
        at = stray.end()
    _put(text[at:], offset + at, out, chars)


def _put_made(words: str, offset: int, end: int, out: Rendered, chars: list[str]) -> None:
    """Put words that a template makes and the wikitext does not hold."""
    chars.extend(words)
    out.origins.extend([offset] * len(words))
    out.atoms.append((offset, end))


def _inside(code: Wikicode, offset: int, out: Rendered, chars: list[str]) -> None:
    for node in code.nodes:
        source = str(node)
        _emit(node, source, offset, out, chars)
        offset += len(source)


def _emit(node: Node, source: str, offset: int, out: Rendered, chars: list[str]) -> None:
    end = offset + len(source)
    match node:
        case Text():
            _put_text(source, offset, out, chars)
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
        if name in _TABLE_TAGS or name == "li":
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
    parameters = tuple(str(parameter.value).strip() for parameter in node.params if not parameter.showkey)
    out.templates.append(Placed(len(chars), name, parameters, offset, end))
    words = shown_state(node, out.language)
    if words is None:
        words = shown_words(name, parameters, out.language)
    if words:
        _put_made(words, offset, end, out, chars)
        return
    listed = listed_parameters(name, node)
    if listed:
        out.shells.append((offset, end, tuple(_place(shown, offset) for shown in listed)))
        _begin_line(offset, out, chars)
        for parameter, at in listed:
            _inside(parameter.value, offset + at, out, chars)
            _put("\n", offset + at + len(str(parameter.value)), out, chars)
        return
    shown = shown_parameter(name, node)
    if shown is None:
        return
    parameter, at = shown
    if is_link_template(name):
        out.atoms.append((offset, end))
    else:
        out.shells.append((offset, end, (_place(shown, offset),)))
    if is_list(name):
        _begin_line(offset, out, chars)
    start, links = len(chars), len(out.links)
    _inside(parameter.value, offset + at, out, chars)
    if len(chars) > start and is_small(name):
        out.small.append((start, len(chars)))
    target = link_target(name, node)
    if target and len(chars) > start and len(out.links) == links:
        out.links.append(Link(start, len(chars), target))


def _begin_line(offset: int, out: Rendered, chars: list[str]) -> None:
    if chars and chars[-1] != "\n":
        _put("\n", offset, out, chars)


def _place(shown: tuple[Parameter, int], offset: int) -> tuple[int, int]:
    parameter, at = shown
    return offset + at, offset + at + len(str(parameter.value))
