"""A file of wikitext, named after its article."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath

from quizapp.sources import LARGEST_PAGE, Example, Given, Page, Source

_ARCHIVES = (b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")


def read(given: Given) -> Iterator[Page]:
    """Give the file's bytes under the title given, or else its name."""
    title = given.title.strip() or PurePosixPath(given.name.replace("\\", "/")).stem
    data = given.file.read(LARGEST_PAGE + 1)
    if data.startswith(_ARCHIVES):
        yield Page(given.name, refused="archive")
    elif len(data) > LARGEST_PAGE:
        yield Page(title, refused="too_large")
    elif b"\0" in data:
        yield Page(title, refused="binary")
    else:
        yield Page(title, data, given.language)


def example() -> Example:
    """Give a file with a line."""
    given = Given(name="Battle of Testing.wikitext", file=BytesIO("'''Battle''' in [[上海]].".encode()))
    return Example(given, (("Battle of Testing", True),))


# Whatever no other source knows is taken for wikitext, and says so where it is none.
SOURCE = Source("file", lambda head: True, read, example)
