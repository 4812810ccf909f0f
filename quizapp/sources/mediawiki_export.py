"""MediaWiki's XML export, plain or compressed: pages with their newest revisions.

A file may be made to hurt: entities are refused as a whole, what unpacks to too much is refused, and no more of a
page than may be taken in is ever held.
"""

import bz2
import gzip
import zlib
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import BinaryIO
from urllib.parse import quote, urlsplit
from xml.parsers import expat

from quizapp.sources import LARGEST_PAGE, Example, Given, Page, Source

LARGEST_EXPORT = 50_000_000
"""Bytes of XML, unpacked."""
MOST_PAGES = 100
MOST_REVISIONS = 10
"""The newest revisions of a page that are taken; the others stay in the encyclopedia."""
DEEPEST = 20
_PIECE = 65_536
# Whose texts stand under the licence that all Wikipedias share.
_WIKIPEDIAS = (".wikipedia.org",)
_WIKIPEDIA_LICENSE = "CC BY-SA 4.0"


class _Unsafe(Exception):
    """XML that declares something, or is nested beyond all reason."""


class _TooLarge(Exception):
    """More than is taken in."""


def recognises(head: bytes) -> bool:
    """Tell XML by its beginning, also compressed."""
    if head.startswith((b"\x1f\x8b", b"BZh")):
        return True
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"<mediawiki", b"<?xml"))


def read(given: Given) -> Iterator[Page]:
    """Give the revisions of every article, the newest last; what is no article says so."""
    export = _Export(given.language)
    refused = None
    try:
        for piece in _pieces(given.file):
            export.parser.Parse(piece, False)
            yield from export.done()
        export.parser.Parse(b"", True)
    except _Unsafe:
        refused = "unsafe_xml"
    except _TooLarge:
        refused = "too_large"
    except (expat.ExpatError, OSError, EOFError, zlib.error, ValueError, LookupError):
        refused = "not_xml"
    yield from export.done()
    if refused:
        yield Page(given.name, refused=refused)
    elif export.left_out:
        yield Page(given.name, refused="too_many_pages")
    elif not export.count:
        yield Page(given.name, refused="no_pages")


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    """Read a file piece by piece, unpacked, and no more than may be in it."""
    head = file.read(4)
    file.seek(0)
    opened: BinaryIO = file
    if head.startswith(b"\x1f\x8b"):
        opened = gzip.GzipFile(fileobj=file)
    elif head.startswith(b"BZh"):
        opened = bz2.BZ2File(file)
    left = LARGEST_EXPORT
    while piece := opened.read(_PIECE):
        left -= len(piece)
        if left < 0:
            raise _TooLarge
        yield piece


class _Export:
    """What was read so far: where the parser stands, the page that is open, the pages that are whole."""

    def __init__(self, language: str) -> None:
        self.language, self.base, self.site = language, "", ""
        self.count, self.left_out = 0, 0
        self.path: list[str] = []
        self.words: list[str] = []
        self.size = 0
        self.page: dict[str, str] = {}
        self.revision: dict[str, str] = {}
        self.revisions: deque[dict[str, str]] = deque(maxlen=MOST_REVISIONS)
        self.pages: list[Page] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self.parser.EntityDeclHandler = _refuse
        self.parser.ExternalEntityRefHandler = _refuse
        self.parser.StartElementHandler = self._opens
        self.parser.EndElementHandler = self._closes
        self.parser.CharacterDataHandler = self._says

    def done(self) -> Iterator[Page]:
        """Give the pages that are whole, each once."""
        whole, self.pages = self.pages, []
        yield from whole

    def _opens(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(name)
        if len(self.path) > DEEPEST:
            raise _Unsafe
        self.words, self.size = [], 0
        if name == "mediawiki" and not self.language:
            self.language = attributes.get("xml:lang", "").partition("-")[0]
        elif name == "page":
            self.page, self.revisions = {}, deque(maxlen=MOST_REVISIONS)
        elif name == "revision":
            self.revision = {}
        elif name == "redirect":
            self.page["redirect"] = "yes"
        elif name == "text" and "deleted" in attributes:
            self.revision["hidden"] = "yes"

    def _says(self, words: str) -> None:
        self.size += len(words)
        if self.size <= LARGEST_PAGE:
            self.words.append(words)

    def _closes(self, name: str) -> None:
        self.path.pop()
        around = self.path[-1] if self.path else ""
        said = "".join(self.words)
        self.words = []
        if name == "page":
            self._keep()
        elif name == "revision":
            self.revisions.append(self.revision)
        elif around == "siteinfo" and name in ("base", "sitename"):
            self.base, self.site = (said, self.site) if name == "base" else (self.base, said)
        elif around == "page" and name in ("title", "ns"):
            self.page[name] = said
        elif around == "contributor" and name in ("username", "ip"):
            self.revision["by"] = said
        elif around == "revision" and name in ("id", "timestamp", "model", "text"):
            self.revision[name] = said
            if name == "text" and self.size > LARGEST_PAGE:
                self.revision["large"] = "yes"

    def _keep(self) -> None:
        self.count += 1
        if self.count > MOST_PAGES:
            self.left_out += 1
            return
        title = self.page.get("title", "")
        if self.page.get("ns", "0") != "0":
            self.pages.append(Page(title, refused="other_namespace"))
        elif "redirect" in self.page:
            self.pages.append(Page(title, refused="redirect"))
        elif not self.revisions:
            self.pages.append(Page(title, refused="empty"))
        else:
            self.pages += [self._as_page(title, revision) for revision in self.revisions]

    def _as_page(self, title: str, revision: dict[str, str]) -> Page:
        number = revision.get("id", "")
        refused = None
        if "hidden" in revision:
            refused = "hidden_text"
        elif revision.get("model", "wikitext") != "wikitext":
            refused = "other_model"
        elif "large" in revision:
            refused = "too_large"
        by = revision.get("by")
        return Page(
            title,
            revision.get("text", ""),
            self.language,
            revision=number if number.isdecimal() and len(number) < 20 else None,
            written_at=_moment(revision.get("timestamp", "")),
            written_by=by,
            url=_address(self.base, title, number),
            license=_WIKIPEDIA_LICENSE if _host(self.base).endswith(_WIKIPEDIAS) else None,
            attribution=" · ".join(part for part in (self.site, by) if part) or None,
            refused=refused,
        )


def _refuse(*_: object) -> None:
    raise _Unsafe


def _moment(written: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _host(base: str) -> str:
    try:
        return urlsplit(base).hostname or ""
    except ValueError:
        return ""


def _address(base: str, title: str, number: str) -> str | None:
    """Name the page beside the wiki's main page, at this revision."""
    if not base.startswith(("https://", "http://")) or not _host(base):
        return None
    page = f"{base.rpartition('/')[0]}/{quote(title.replace(' ', '_'))}"
    return f"{page}?oldid={number}" if number.isdecimal() else page


_EXAMPLE = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>Wikipedia</sitename><base>https://en.wikipedia.org/wiki/Main_Page</base></siteinfo>
<page><title>Battle of Testing</title><ns>0</ns><id>7</id>
<revision><id>41</id><timestamp>2026-01-02T03:04:05Z</timestamp><contributor><username>Ann</username><id>1</id></contributor>
<model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">'''Battle''' was on [[1 May]] 1900.</text></revision></page>
<page><title>Fight of Testing</title><ns>0</ns><id>8</id><redirect title="Battle of Testing" />
<revision><id>42</id><timestamp>2026-01-02T03:04:05Z</timestamp><contributor><ip>192.0.2.1</ip></contributor>
<model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">#REDIRECT [[Battle of Testing]]</text></revision></page>
</mediawiki>"""


def example() -> Example:
    """Give an export of an article and of a redirect to it."""
    given = Given(name="export.xml", file=BytesIO(_EXAMPLE.encode()))
    return Example(given, (("Battle of Testing", True), ("Fight of Testing", False)))


SOURCE = Source("file", recognises, read, example)
