"""Read who commanded what and who held which post, in Chinese lists, infobox notes and prose; and their fates."""

from collections.abc import Iterator, Mapping

from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.reading.zh.box_posts import read_notes
from quizapp.generator.reading.zh.fates import read_fates
from quizapp.generator.reading.zh.orders_of_battle import read_orders
from quizapp.generator.reading.zh.people import People
from quizapp.generator.reading.zh.titles import read_titles
from quizapp.generator.reading.zh.unit_sides import sided
from quizapp.generator.wikitext.document import Document


def read_posts(
    document: Document, passages: list[Passage], sides: Sides, contexts: Mapping[tuple[str, int], str]
) -> Iterator[Draft]:
    """Read every post of an article and what became of its holders.

    `contexts` give the date, in EDTF, that holds where a passage starts.
    """
    people = People(passages, sides)
    posts = sided(
        [
            *read_notes(document),
            *read_orders(document, passages, sides, people),
            *read_titles(document, passages, sides, people, contexts),
        ]
    )
    yield from posts
    yield from read_fates(document, passages, sides, people, posts)
