"""Split an article into infoboxes and sections of paragraphs, each with its place in the wikitext."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mwparserfromhell.nodes import Heading, Tag, Template
from mwparserfromhell.wikicode import Wikicode

from quizapp.article import Article
from quizapp.facts import Source
from quizapp.generator.wikitext.rendered import Rendered
from quizapp.generator.wikitext.rendering import parse_box, parse_page, render
from quizapp.generator.wikitext.template_text import template_key

_BOX = re.compile(r"^infobox |(?:信息框|資訊框|信息盒|infobox)$")

_LEFT_OVER = re.compile(r"^(?:\s|<br\s*/?>)+", re.IGNORECASE)


@dataclass(frozen=True)
class Section:
    """The text under one heading, without that of its subsections; `path` joins the headings by " / "."""

    path: str
    rendered: Rendered


@dataclass(frozen=True)
class InfoboxField:
    """One parameter's rendered value; positional leftovers continue the named parameter before them."""

    name: str
    rendered: Rendered


@dataclass(frozen=True)
class Infobox:
    """One infobox as it stands: template name and fields in order."""

    name: str
    fields: tuple[InfoboxField, ...]


@dataclass(frozen=True)
class Document:
    """An article, read once; `other_boxes` names the infoboxes that no type reads."""

    article: Article
    sections: tuple[Section, ...]
    infoboxes: tuple[Infobox, ...]
    other_boxes: tuple[str, ...] = ()

    def source(self, section: str, rendered: Rendered, start: int, end: int) -> Source:
        """Point at `rendered.text[start:end]`, without surrounding space, widened to whole links and markup."""
        while start < end and rendered.text[start].isspace():
            start += 1
        while end > start and rendered.text[end - 1].isspace():
            end -= 1
        if start >= end:
            # A template that shows nothing: it stands in the wikitext, but has no words.
            mark = rendered.templates[0]
            return Source(self.article.id, section, mark.start, mark.end, "")
        first, last = rendered.span(start, end)
        quote = rendered.between(first, last)
        at = rendered.before(first)
        return Source(
            self.article.id,
            section,
            first,
            last,
            quote.strip(),
            _line_until(rendered.text, at),
            _line_from(rendered.text, at + len(quote)),
        )


def _line_until(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip("*#:; ")


def _line_from(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[at : len(text) if end < 0 else end].rstrip()


_STYLE = "''"


def read_document(article: Article, infobox_templates: frozenset[str]) -> Document:
    """Read an article's structure; `infobox_templates` are the template names that count as infoboxes."""
    code = parse_page(article.wikitext, infobox_templates)
    templates = list(_templates(code, 0))
    return Document(
        article,
        tuple(_sections(code, article.language)),
        tuple(
            Infobox(name, tuple(_fields(_without_styles(node), article.language, offset)))
            for node, offset, name in templates
            if name in infobox_templates
        ),
        tuple(name for _, _, name in templates if name not in infobox_templates and _BOX.search(name)),
    )


def _without_styles(box: Template) -> Template:
    """Parse a box again where bold or italics may open in one field and close in another."""
    source = str(box)
    return (parse_box(source) if _STYLE in source else None) or box


def _sections(code: Wikicode, language: str) -> Iterator[Section]:
    path: list[str] = []
    levels: list[int] = []
    nodes, offset, start = [], 0, 0
    for node in code.nodes:
        length = len(str(node))
        if isinstance(node, Heading):
            yield Section(" / ".join(path) or "lead", render(Wikicode(nodes), language, start))
            while levels and levels[-1] >= node.level:
                levels.pop()
                path.pop()
            levels.append(node.level)
            path.append(render(node.title, language).text.strip())
            nodes, start = [], offset + length
        else:
            nodes.append(node)
        offset += length
    yield Section(" / ".join(path) or "lead", render(Wikicode(nodes), language, start))


def _templates(code: Wikicode, offset: int) -> Iterator[tuple[Template, int, str]]:
    """Give the outermost templates, also those inside tags, which unclosed markup before an infobox makes."""
    for node in code.nodes:
        source = str(node)
        if isinstance(node, Template):
            yield node, offset, template_key(str(node.name))
        elif isinstance(node, Tag) and isinstance(node.contents, Wikicode):
            inner = str(node.contents)
            yield from _templates(node.contents, offset + source.find(inner))
        offset += len(source)


def _fields(node: Template, language: str, offset: int) -> Iterator[InfoboxField]:
    at = offset + 2 + len(str(node.name))
    named = ""
    for parameter in node.params:
        at += 1
        value_at = at + (len(str(parameter.name)) + 1 if parameter.showkey else 0)
        if parameter.showkey:
            # A line break left over behind a stray pipe is no part of the next field's name.
            named = _LEFT_OVER.sub("", str(parameter.name)).strip().lower().replace(" ", "_")
        rendered = render(parameter.value, language, value_at)
        if named and rendered.text.strip():
            yield InfoboxField(named, rendered)
        elif named and parameter.showkey and rendered.templates:
            yield InfoboxField(named, rendered)
        at += len(str(parameter))
