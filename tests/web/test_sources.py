"""The words that prove a key, in their paragraph."""

from quizapp.facts import Source
from quizapp.web.sources import cite
from tests.web.battle import ARTICLE

ARTICLES = {ARTICLE.id: ARTICLE}


def source(before: str, quote: str, after: str) -> Source:
    """Make a source within its paragraph."""
    return Source(ARTICLE.id, "lead", 0, len(quote), quote, before, after)


def written(pieces) -> str:
    """Write pieces with brackets around what is marked."""
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces)


def test_a_short_paragraph_is_shown_whole():
    (cited,) = cite([source("甲。", "乙。", "丙。")], ARTICLES)
    assert written(cited.excerpt) == "甲。[乙。]丙。"
    assert not cited.is_cut


def test_words_of_one_paragraph_share_it():
    (cited,) = cite(
        [source("甲乙", "丙", "丁"), source("", "甲", "乙丙丁"), source("", "甲乙", "丙丁")], ARTICLES
    )
    assert written(cited.excerpt) == "[甲][乙][丙]丁"


def test_other_paragraphs_stand_apart():
    assert len(cite([source("", "甲", "乙"), source("", "甲", "丙")], ARTICLES)) == 2


def test_a_long_paragraph_is_cut_at_its_sentences():
    before, after = "前" * 100 + "。" + "近" * 20, "近" * 20 + "。" + "后" * 100
    (cited,) = cite([source(before, "乙", after)], ARTICLES)
    assert cited.is_cut
    assert written(cited.excerpt) == "… " + "近" * 20 + "[乙]" + "近" * 20 + "。 …"
    assert written(cited.paragraph) == before + "[乙]" + after


def test_a_paragraph_without_sentences_is_cut_anyway():
    (cited,) = cite([source("前" * 200, "乙", "后" * 200)], ARTICLES)
    assert written(cited.excerpt) == "…" + "前" * 60 + "[乙]" + "后" * 60 + "…"


def test_the_words_that_count_are_never_cut():
    (cited,) = cite([source("", "乙" * 500, "后")], ARTICLES)
    assert written(cited.excerpt) == "[" + "乙" * 500 + "]后"
