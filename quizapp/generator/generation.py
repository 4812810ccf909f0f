"""Make a bank of articles: read, ask, check."""

from collections.abc import Callable, Sequence

from quizapp import __version__
from quizapp.article import Article
from quizapp.generator.asking.items import make_items
from quizapp.generator.reading.articles import PARTS, read_article
from quizapp.generator.reading_result import Reading
from quizapp.questions import Bank

Tell = Callable[[str, int, int], None]
"""Called with a step ("reading", "asking", "checking"), how much of it is done, and of how much."""


def generate(articles: Sequence[Article], tell: Tell = lambda step, done, of: None) -> Bank:
    """Make the bank of one or more articles: the same articles give the same bank, byte for byte."""
    readings: list[Reading] = []
    whole = PARTS * len(articles)

    def told(parts: int) -> None:
        tell("reading", PARTS * len(readings) + parts, whole)

    for article in articles:
        told(0)
        readings.append(read_article(article, told))
    tell("asking", 0, 1)
    questions, refused = make_items(tuple(readings), tell)
    return Bank(
        generator=f"quizapp {__version__}",
        articles=tuple(articles),
        facts=tuple(fact for reading in readings for fact in reading.facts),
        questions=questions,
        findings=(*(finding for reading in readings for finding in reading.findings), *refused),
    )
