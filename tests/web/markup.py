"""Read a page and hold it against the basics that every page must keep."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from quizapp.text.scripts import has_simplified_only, has_traditional_only

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HIDDEN_TYPES = {"hidden", "submit", "button"}
HAN = re.compile(r"[\u3400-\u9fff]")
# Placeholders, template syntax and codes such as wrong_password, which no reader should meet.
RAW = re.compile(r"%\(\w+\)|\{\{|\}\}|\{%|\b[a-z]+_[a-z_]+\b|\bNone\b|\bundefined\b")


@dataclass
class Element:
    """An element with its attributes, children and the language it is in."""

    tag: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)

    @property
    def lang(self) -> str:
        """Give the language that holds here."""
        own = self.attributes.get("lang")
        return own if own is not None else self.parent.lang if self.parent else ""

    @property
    def text(self) -> str:
        """Give all text inside."""
        parts = [child if isinstance(child, str) else child.text for child in self.children]
        return " ".join("".join(parts).split())

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all inside."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, *tags: str) -> list["Element"]:
        """Find elements by tag."""
        return [element for element in self.walk() if element.tag in tags]

    def with_class(self, name: str) -> list["Element"]:
        """Find elements by class."""
        return [element for element in self.walk() if name in element.attributes.get("class", "").split()]

    def inside(self, tag: str) -> bool:
        """Tell whether an element of this tag is around it."""
        return self.parent is not None and (self.parent.tag == tag or self.parent.inside(tag))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = self.open = Element("", {})

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"<{tag}> repeats an attribute: {names}"
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open = self.open.parent

    def handle_endtag(self, tag):
        assert tag == self.open.tag, f"</{tag}> closes <{self.open.tag}>"
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


def read(html: str) -> Element:
    """Parse a page strictly: what is opened is closed, in order."""
    reader = _Reader()
    reader.feed(html)
    assert reader.open is reader.root, f"<{reader.open.tag}> is never closed"
    return reader.root


def check(page: Element) -> None:
    """Check what every page must have, in whatever language it is."""
    for rule in (_title, _language, _ids, _names, _forms, _nothing_inline, _words, _scripts):
        rule(page)


def _title(page: Element) -> None:
    (title,) = page.all("title")
    assert re.fullmatch(r"\S.* · Quizapp", title.text), title.text
    assert len(page.all("main")) == 1
    assert len(page.all("h1")) == 1, [heading.text for heading in page.all("h1")]
    assert page.all("h1")[0].text


def _language(page: Element) -> None:
    (html,) = page.all("html")
    assert html.attributes["lang"] in ("zh-Hans", "zh-Hant", "en")


def _ids(page: Element) -> None:
    ids = [element.attributes["id"] for element in page.walk() if "id" in element.attributes]
    assert len(set(ids)) == len(ids), f"an id is there twice: {sorted(ids)}"
    for element in page.walk():
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for target in element.attributes.get(name, "").split():
                assert target in ids, f"{name}={target} points nowhere"


def _names(page: Element) -> None:
    labelled = {label.attributes.get("for") for label in page.all("label") if label.text}
    for element in page.all("input", "select", "textarea"):
        attributes = element.attributes
        if attributes.get("type") in HIDDEN_TYPES:
            continue
        named = attributes.get("id") in labelled or element.inside("label")
        assert named or "aria-label" in attributes or "aria-labelledby" in attributes, attributes
    for element in page.all("button", "a", "summary"):
        if "hidden" not in element.attributes:
            assert element.text or element.attributes.get("aria-label"), (
                f"nameless {element.tag} {element.attributes}"
            )
    for element in page.all("fieldset"):
        assert element.all("legend") or "aria-labelledby" in element.attributes
    for element in page.all("th"):
        assert element.attributes.get("scope") in ("col", "row")
    for element in page.all("img"):
        assert "alt" in element.attributes


def _forms(page: Element) -> None:
    for form in page.all("form"):
        method = form.attributes.get("method", "get")
        if method == "dialog":
            continue
        assert form.attributes.get("action"), f"a form without action: {form.attributes}"
        tokens = [each for each in form.all("input") if each.attributes.get("name") == "csrf_token"]
        assert len(tokens) == (method == "post"), form.attributes["action"]


def _nothing_inline(page: Element) -> None:
    for element in page.walk():
        assert element.tag != "style"
        assert element.tag != "script" or (element.attributes.get("src") and not element.text)
        for name, value in element.attributes.items():
            assert name != "style" and not name.startswith("on"), f"{element.tag} {name}={value}"
            if name in ("src", "href", "action") and element.tag != "a":
                assert value.startswith(("/", "#")), f"{element.tag} loads {value}"


def _words(page: Element) -> None:
    for element in page.walk():
        if element.lang in ("zh-Hans", "zh-Hant", "en"):
            for child in element.children:
                found = isinstance(child, str) and RAW.search(child)
                assert not found, f"raw text on a page: {child.strip()!r}"


def _scripts(page: Element) -> None:
    """Chinese stands where the markup says so, in the script that it says."""
    for element in page.walk():
        own = "".join(child for child in element.children if isinstance(child, str))
        said = own + element.attributes.get("aria-label", "") + element.attributes.get("placeholder", "")
        if not HAN.search(said) or element.tag == "title":
            continue
        where = f"<{element.tag} lang={element.lang}>: {said.strip()!r}"
        # Nobody knows the language of a person's name; it says so with lang="".
        assert element.lang == "" or element.lang.startswith("zh"), f"Chinese is not marked as such: {where}"
        if element.lang == "zh-Hans":
            assert not has_traditional_only(said), f"traditional characters: {where}"
        elif element.lang == "zh-Hant":
            assert not has_simplified_only(said), f"simplified characters: {where}"
