"""The words of an article that prove a key, in their paragraph."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.article import Article
from quizapp.facts import Source

# A paragraph longer than this is cut down to what stands around the words that count.
LONG = 200
AROUND = 60
ENDS = "。！？；.!?"


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph; marked where it is the proof."""

    text: str
    marked: bool


@dataclass(frozen=True)
class Cited:
    """A paragraph with the words that count. `excerpt` is all of it, or its heart where it is long."""

    article: Article
    section: str
    excerpt: tuple[Piece, ...]
    paragraph: tuple[Piece, ...]

    @property
    def is_cut(self) -> bool:
        """Tell whether there is more of the paragraph than the excerpt shows."""
        return self.excerpt != self.paragraph


def cite(sources: Iterable[Source], articles: dict[str, Article]) -> tuple[Cited, ...]:
    """Show each paragraph once, with all its words that count."""
    spans: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for source in sources:
        paragraph = source.before + source.quote + source.after
        start = len(source.before)
        spans.setdefault((source.article, source.section, paragraph), []).append(
            (start, start + len(source.quote))
        )
    return tuple(
        _cited(articles[article], section, paragraph, sorted(found))
        for (article, section, paragraph), found in spans.items()
    )


def _cited(article: Article, section: str, paragraph: str, spans: Sequence[tuple[int, int]]) -> Cited:
    pieces = _pieces(paragraph, spans)
    whole = tuple(pieces)
    if len(paragraph) <= LONG:
        return Cited(article, section, whole, whole)
    excerpt = [
        Piece(_shorten(piece.text, is_first=number == 0, is_last=number == len(pieces) - 1), piece.marked)
        if not piece.marked
        else piece
        for number, piece in enumerate(pieces)
    ]
    return Cited(article, section, tuple(excerpt), whole)


def _pieces(paragraph: str, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    pieces, at = [], 0
    for start, end in spans:
        start = max(start, at)
        if end <= start:
            continue
        pieces += [Piece(paragraph[at:start], False), Piece(paragraph[start:end], True)]
        at = end
    pieces.append(Piece(paragraph[at:], False))
    return [piece for piece in pieces if piece.text]


def _shorten(text: str, is_first: bool, is_last: bool) -> str:
    """Keep the end of what comes before a mark and the beginning of what comes after one."""
    if is_first:
        return _tail(text)
    if is_last:
        return _head(text)
    return text if len(text) <= 2 * AROUND else _head(text) + _tail(text)


def _head(text: str) -> str:
    if len(text) <= AROUND:
        return text
    ends = [place for place, char in enumerate(text[:AROUND]) if char in ENDS]
    return text[: ends[-1] + 1] + " …" if ends else text[:AROUND] + "…"


def _tail(text: str) -> str:
    if len(text) <= AROUND:
        return text
    start = len(text) - AROUND
    begins = [place + 1 for place, char in enumerate(text[:-1]) if char in ENDS and place >= start]
    return "… " + text[begins[0] :].lstrip() if begins else "…" + text[start:]
