"""Where articles come from: one file per source.

Law: what somebody gave in, pages out; knows no request, no row and no generator. Input is untrusted: a source reads
in bounded memory, opens no file and no address but what it was given, and says for each page why it cannot be read.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import BinaryIO, Literal, cast

from quizapp.registry import collect

LARGEST_PAGE = 2_000_000
"""Bytes of one page's wikitext at most, as the generator has it."""

Code = Literal[
    "empty",
    "too_large",
    "binary",
    "not_utf8",
    "no_title",
    "not_xml",
    "unsafe_xml",
    "no_pages",
    "too_many_pages",
    "redirect",
    "other_namespace",
    "hidden_text",
    "other_model",
    "archive",
    "not_reachable",
    "no_such_page",
    "not_allowed",
]


@dataclass(frozen=True)
class Given:
    """What somebody gives: a text, a file or a title, each with what they say of it.

    `address` is where titles are looked up, as the operator set it; None allows no look-up.
    """

    name: str = ""
    title: str = ""
    language: str = ""
    text: str = ""
    file: BinaryIO = field(default_factory=BytesIO)
    address: str | None = None


@dataclass(frozen=True)
class Page:
    """One revision of one page as a source has it, or why it has none in `refused`.

    `text` may still be the bytes of a file. Empty fields are those that the source does not know.
    """

    title: str
    text: str | bytes = ""
    language: str = ""
    revision: str | None = None
    written_at: datetime | None = None
    written_by: str | None = None
    url: str | None = None
    license: str | None = None
    attribution: str | None = None
    refused: Code | None = None


@dataclass(frozen=True)
class Example:
    """Something to give, and the titles that come of it with whether each can be read."""

    given: Given
    pages: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Source:
    """One way in. `takes` says what it wants; of the sources that take files, the first that recognises one has it."""

    takes: Literal["text", "file", "title"]
    recognises: Callable[[bytes], bool]
    read: Callable[[Given], Iterator[Page]]
    example: Callable[[], Example]


def sources() -> dict[str, Source]:
    """Map every source by the name of its file."""
    return cast(dict[str, Source], collect("quizapp.sources", "SOURCE"))


def read_file(given: Given) -> Iterator[Page]:
    """Read a file by the source that recognises its first bytes."""
    head = given.file.read(1000)
    given.file.seek(0)
    for source in sources().values():
        if source.takes == "file" and source.recognises(head):
            yield from source.read(given)
            return
    yield Page(given.name, refused="binary")


def read_text(given: Given) -> Iterator[Page]:
    """Read a text that was typed or pasted."""
    for source in sources().values():
        if source.takes == "text":
            yield from source.read(given)


def read_title(given: Given) -> Iterator[Page]:
    """Look a title up where the operator allows it."""
    for source in sources().values():
        if source.takes == "title":
            yield from source.read(given)
