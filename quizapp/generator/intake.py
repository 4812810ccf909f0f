"""Take an article in from bytes or text, or say in one sentence why that is none."""

import re
import unicodedata

from quizapp.article import Article, revision_of
from quizapp.facts import stable_id
from quizapp.generator.tangle import is_tangled
from quizapp.text import patterns
from quizapp.text.folding import match_key

LARGEST = 2_000_000
"""Bytes of wikitext taken in at most; the longest real battle articles have about a tenth of this."""

LICENSE = "CC BY-SA 4.0"
_MARKUP = re.compile(r"\[\[|\{\{|'''|^==.*==\s*$", re.MULTILINE)
_ANOTHER_FORMAT = re.compile(r"\s*(?:<!doctype|<html|<\?xml|\{\s*\"|\[\s*[{\"\]])", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")


class NotAnArticle(ValueError):
    """Input that no question can be made from; `code` names the reason, the message also names the mend."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def decode(data: bytes) -> str:
    """Read uploaded bytes as wikitext. Raises NotAnArticle for what is too large, empty or no UTF-8 text."""
    if len(data) > LARGEST:
        raise NotAnArticle(
            "too_large", f"it is larger than {LARGEST:,} bytes; give the wikitext of one article at a time"
        )
    if b"\0" in data:
        raise NotAnArticle("binary", "it is a binary file; give the article's wikitext, saved as UTF-8 text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotAnArticle(
            "not_utf8", "it is not UTF-8 text; save the wikitext as UTF-8 and try again"
        ) from None


def make_article(
    wikitext: str,
    title: str,
    language: str | None = None,
    *,
    revision: str | None = None,
    license: str = LICENSE,
    url: str | None = None,
    attribution: str | None = None,
) -> Article:
    """Make an article of checked wikitext; the language is told from its script where none is given.

    Raises NotAnArticle where the title is missing or the text is empty, too large, no wikitext or tangled.
    """
    title = " ".join(unicodedata.normalize("NFC", title).replace("_", " ").split())
    wikitext = wikitext.replace("\r\n", "\n").replace("\r", "\n")
    if not match_key(title):
        raise NotAnArticle("no_title", "it has no title; name the article, for example with --title")
    if not wikitext.strip():
        raise NotAnArticle("empty", "it is empty; give the article's wikitext")
    if _has_halves(title + wikitext):
        raise NotAnArticle(
            "not_utf8", "it has half characters; save the wikitext as UTF-8 text and try again"
        )
    if len(wikitext.encode()) > LARGEST:
        raise NotAnArticle(
            "too_large", f"it is larger than {LARGEST:,} bytes; give the wikitext of one article at a time"
        )
    if _ANOTHER_FORMAT.match(wikitext) or not _MARKUP.search(wikitext):
        raise NotAnArticle(
            "not_wikitext", "it is no wikitext; open the page's “edit source” and take the text from there"
        )
    if is_tangled(wikitext):
        raise NotAnArticle(
            "tangled",
            "its markup is left open or nested so often that reading it would take too long; "
            "give an article as it stands in the encyclopedia",
        )
    language = language or _language_of(wikitext)
    return Article(
        id=stable_id("a", language, match_key(title)),
        title=title,
        language=language,
        revision=revision or revision_of(wikitext),
        license=license,
        wikitext=wikitext,
        url=url,
        attribution=attribution,
    )


def _has_halves(text: str) -> bool:
    """Tell whether halves of characters stand alone in a text, which no file can hold."""
    return patterns.search(r"[\ud800-\udfff]", text) is not None


def _language_of(wikitext: str) -> str:
    letters = sum(char.isalpha() for char in wikitext)
    return "zh" if letters and len(_HAN.findall(wikitext)) > letters / 5 else "en"
