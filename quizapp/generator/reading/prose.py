"""Cut a section into paragraphs and sentences, and know which links and names stand where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import sentencex

from quizapp.generator.wikitext.document import Document, Section
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

# What is longer was written by no author, and proves nothing to a reader.
_LONGEST_SENTENCE = 10_000
_SENTENCE = re.compile(r"[^。！？!?]+[。！？!?]?[」』”’）)]*")


@dataclass(frozen=True)
class Passage:
    """A sentence or a list line: `folded` is read, `start` is its place in the section's readable text."""

    section: Section
    start: int
    end: int
    folded: str
    paragraph: int

    def text(self, start: int, end: int) -> str:
        """Give the article's own characters of a stretch of the passage."""
        return self.section.rendered.text[self.start + start : self.start + end]

    def links(self) -> list[tuple[int, int, str]]:
        """Give the passage's links as (start, end, target), counted from its own start."""
        return [
            (link.start - self.start, link.end - self.start, link.target)
            for link in self.section.rendered.links
            if self.start <= link.start and link.end <= self.end
        ]


@dataclass(frozen=True)
class ListLine(Passage):
    """A line of a bulleted list; `depth` counts its marks, `intro` is the line that introduced the list."""

    depth: int = 1
    intro: str = ""


def passages(document: Document, *, skip_sections: re.Pattern[str]) -> list[Passage]:
    """Give every sentence and list line of the article in order, without sections that tell no history."""
    found: list[Passage] = []
    for section in document.sections:
        if not skip_sections.search(fold(section.path)):
            found.extend(_of_section(section, document.article.language))
    return found


def _sentences(folded: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Give the sentences of a paragraph, end to end."""
    if language == "zh":
        for sentence in _SENTENCE.finditer(folded, start, end):
            yield sentence.span()
        return
    unfinished = load(language, "narrative").UNFINISHED_SENTENCE
    at = start
    for sentence in sentencex.segment(language, folded[start:end]):
        at += len(sentence)
        if at < end and patterns.search(unfinished, folded[start:at] + "\0" + folded[at : at + 24]):
            continue
        yield start, at
        start = at
    if start < at:
        yield start, at


def _of_section(section: Section, language: str) -> list[Passage]:
    text = section.rendered.text
    folded = fold(text)
    found: list[Passage] = []
    intro = ""
    at = 0
    for paragraph, line in enumerate(text.split("\n")):
        start, end = at, at + len(line)
        at = end + 1
        mark = patterns.match(r"\s*([*#:;]+)\s*", line)
        if mark:
            found.append(
                ListLine(
                    section, start + mark.end(), end, folded[start + mark.end() : end], paragraph,
                    len(mark[1]), intro,
                )
            )  # fmt: skip
            continue
        if line.strip():
            intro = folded[start:end].strip()
        for first, last in _sentences(folded, start, end, language):
            if last - first <= _LONGEST_SENTENCE and folded[first:last].strip():
                found.append(Passage(section, first, last, folded[first:last], paragraph))
    return found


def clauses(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a stretch at the commas that stand outside brackets."""
    depths = depth_of(folded)
    found, at = [], start
    for i in range(start, end):
        if folded[i] in "，,；;。" and not depths[i]:
            found.append((at, i))
            at = i + 1
    found.append((at, end))
    return [(a, b) for a, b in found if folded[a:b].strip()]


def without_brackets(text: str) -> str:
    """Leave out the glosses in round brackets: 密县（今新密） is 密县."""
    kept, depth = [], 0
    for char in text:
        if char in "（(":
            depth += 1
        elif char in "）)":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(char)
    return "".join(kept).strip()


def clause_start(folded: str, at: int) -> int:
    """Give where the clause that holds `at` begins: behind the last comma outside brackets."""
    depths = _depths(folded)
    return next((i + 1 for i in range(at - 1, -1, -1) if folded[i] in "，,；;。" and not depths[i]), 0)


@lru_cache(maxsize=8)
def _depths(folded: str) -> tuple[int, ...]:
    """Count brackets once for a passage that is asked about at many places."""
    return tuple(depth_of(folded))
