"""Wikitext that somebody pasted, with the title they gave it."""

from collections.abc import Iterator

from quizapp.sources import Example, Given, Page, Source


def read(given: Given) -> Iterator[Page]:
    """Give the text as it is."""
    if not given.title.strip():
        yield Page(given.title, refused="no_title")
    elif not given.text.strip():
        yield Page(given.title, refused="empty")
    else:
        yield Page(given.title, given.text, given.language)


def example() -> Example:
    """Give a pasted line."""
    given = Given(title="Battle of Testing", language="en", text="'''Battle''' was on [[1 May]] 1900.")
    return Example(given, (("Battle of Testing", True),))


SOURCE = Source("text", lambda head: False, read, example)
