"""What is taken in as an article, and what is refused with a sentence."""

import pytest

from quizapp.generator.intake import LARGEST, NotAnArticle, decode, make_article

WIKITEXT = "'''甲城之戰'''是[[某國]]的一場戰役。"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x7fELF\0\0", "binary"),
        ("a戰役".encode("utf-16"), "binary"),
        ("戰役".encode("big5"), "not_utf8"),
        (b"a" * (LARGEST + 1), "too_large"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        decode(data)
    assert refusal.value.code == code


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(b"\xef\xbb\xbf[[a]]") == "[[a]]"


@pytest.mark.parametrize(
    ("wikitext", "title", "code"),
    [
        ("", "甲城之戰", "empty"),
        (" \n\t\n", "甲城之戰", "empty"),
        (WIKITEXT, "", "no_title"),
        (WIKITEXT, " — ", "no_title"),
        ("'''甲''' \ud800", "甲城之戰", "not_utf8"),
        ("一段沒有標記的文字。", "甲城之戰", "not_wikitext"),
        ('{"title": "[[甲]]"}', "甲城之戰", "not_wikitext"),
        ("<!DOCTYPE html><p>'''甲'''</p>", "甲城之戰", "not_wikitext"),
        (WIKITEXT * LARGEST, "甲城之戰", "too_large"),
    ],
)
def test_text_that_is_no_article_is_refused(wikitext: str, title: str, code: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        make_article(wikitext, title)
    assert refusal.value.code == code


def test_the_language_is_told_from_the_script() -> None:
    assert make_article(WIKITEXT, "甲城之戰").language == "zh"
    assert make_article("'''The Battle of A''' was a [[battle]].", "Battle of A").language == "en"


def test_the_articles_identity_does_not_depend_on_script_or_spacing() -> None:
    one, other = make_article(WIKITEXT, "甲城之戰"), make_article("[[x]]戰", " 甲城之战 ", "zh")
    assert one.id == other.id
    assert one.revision != other.revision


def test_line_ends_of_any_system_are_one() -> None:
    assert make_article("[[甲]]\r\n乙\r丙", "題").wikitext == "[[甲]]\n乙\n丙"
