"""Make a bank of articles: read, ask, check."""

from collections.abc import Sequence

from quizapp import __version__
from quizapp.article import Article
from quizapp.generator.asking.items import make_items
from quizapp.generator.reading.articles import read_article
from quizapp.questions import Bank


def generate(articles: Sequence[Article]) -> Bank:
    """Make the bank of one or more articles: the same articles give the same bank, byte for byte."""
    readings = tuple(read_article(article) for article in articles)
    questions, refused = make_items(readings)
    return Bank(
        generator=f"quizapp {__version__}",
        articles=tuple(articles),
        facts=tuple(fact for reading in readings for fact in reading.facts),
        questions=questions,
        findings=(*(finding for reading in readings for finding in reading.findings), *refused),
    )
