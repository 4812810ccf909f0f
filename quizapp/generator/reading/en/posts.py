"""Read who commanded what in English prose."""

from collections.abc import Iterator, Mapping

from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.wikitext.document import Document


def read_posts(
    document: Document, passages: list[Passage], sides: Sides, contexts: Mapping[tuple[str, int], str]
) -> Iterator[Draft]:
    """Read every post of an article; `contexts` give the date, in EDTF, that holds where a passage starts."""
    yield from ()
