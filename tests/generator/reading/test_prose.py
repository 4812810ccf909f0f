"""What counts as a sentence."""

import re

import pytest

from quizapp.generator.intake import make_article
from quizapp.generator.reading.prose import passages
from quizapp.generator.wikitext.document import read_document

NOTHING = re.compile(r"(?!)")


@pytest.mark.parametrize(("words", "kept"), [(10, True), (5_000, False)])
def test_what_no_author_wrote_is_no_sentence(words: int, kept: bool) -> None:
    long = "word " * words
    document = read_document(
        make_article(f"'''Alphaville''' {long}\n\nIt rained.", "Battle of Alphaville", "en"), frozenset()
    )
    told = [passage.folded.strip() for passage in passages(document, skip_sections=NOTHING)]
    assert told[-1] == "It rained."
    assert (len(told) == 2) is kept
