"""Cut a Chinese sentence into clauses without their dates and bracketed asides."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generator.reading.prose import Passage
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.dates import find_dates

# The words that tie a date in stand in as many characters before it.
_NEAR = 8
_GAP = -1
"""Stands for a place in the passage where a mark shows that words were left out."""


@dataclass(frozen=True)
class Run:
    """Words of a clause: `folded` is read; `at` is, for each character, its place in the passage.

    `dated` tells that a date stood in it or before it.
    """

    passage: Passage
    folded: str
    at: tuple[int, ...]
    dated: bool = False

    def part(self, start: int, end: int | None = None) -> "Run":
        """Give a stretch of the run without space at its ends."""
        end = len(self.folded) if end is None else end
        while start < end and self.folded[start] in " 、:\u3000":
            start += 1
        while end > start and self.folded[end - 1] in " 、:\u3000":
            end -= 1
        return Run(self.passage, self.folded[start:end], self.at[start:end], self.dated)

    def text(self) -> str:
        """Give the article's own characters."""
        return "".join("…" if i == _GAP else self.passage.text(i, i + 1) for i in self.at)


def clauses(passage: Passage, start: int, end: int) -> list[Run]:
    """Cut a stretch at its commas; a comma in a number, a bracket or a quotation cuts nothing."""
    folded = passage.folded
    quoted, dates = _marks(folded)
    runs: list[Run] = []
    kept: list[int] = []
    dated = False
    depth = 0
    i = start

    def close() -> None:
        nonlocal kept, dated
        while kept and kept[-1] == _GAP:
            kept.pop()
        run = Run(passage, "".join("…" if k == _GAP else folded[k] for k in kept), tuple(kept), dated).part(0)
        if run.folded or dated:
            runs.append(run)
        kept, dated = [], False

    while i < end:
        char = folded[i]
        if i in dates and not depth:
            dated = True
            if dates[i][1] and kept and folded[kept[-1]] not in "军师团部队":
                kept += [_GAP, _GAP]
            i = max(i + 1, dates[i][0])
            continue
        if char in "（(":
            depth += 1
        elif char in "）)":
            depth = max(0, depth - 1)
        elif not depth:
            if char in ",;。！？!?\n" and not quoted[i] and not _in_number(folded, i):
                close()
            else:
                kept.append(i)
        i += 1
    close()
    return runs


@lru_cache(maxsize=8)
def _marks(folded: str) -> tuple[list[bool], dict[int, tuple[int, bool]]]:
    """Find quotations and dates once for a passage that is cut at many places."""
    return _quoted(folded), _dates(folded, depth_of(folded))


def begin(folded: str, at: int, reach: int) -> int:
    """Give where to begin cutting so that some whole clauses stand before `at`: in its sentence, within reach."""
    start = max(folded.rfind("。", 0, at) + 1, at - reach)
    if start and folded[start - 1] != "。":
        comma = folded.find(",", start, at)
        return comma + 1 if comma >= 0 else at
    return start


def _dates(folded: str, depths: list[int]) -> dict[int, tuple[int, bool]]:
    """Give, by where it begins, where each date ends with the words that tie it in, and whether it left a gap."""
    words = load("zh", "narrative")
    found: dict[int, tuple[int, bool]] = {}
    joined: int | None = None
    for mention in find_dates(folded, "zh"):
        if depths[mention.start]:
            joined = None
            continue
        after = re.compile(words.AFTER_DATE).match(folded, mention.end)
        end = after.end() if after else mention.end
        if joined is not None:
            found[joined] = (end, found[joined][1])
        else:
            near = max(0, mention.start - _NEAR)
            before = patterns.search(words.BEFORE_DATE, folded[near : mention.start])
            first = near + before.start() if before else mention.start
            if folded[end : end + 1] == "的" and patterns.search(
                words.BEGINS_ON, folded[near : mention.start]
            ):
                # 始于1944年4月的某战役 reads on as 始于某战役.
                first, end = mention.start, end + 1
            found[first] = (end, bool(before and patterns.search(r"[至到]$", before[0])))
            joined = first
        if not mention.link:
            joined = None
    return found


def _in_number(folded: str, at: int) -> bool:
    return folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit()


def _quoted(folded: str) -> list[bool]:
    depth, found = 0, []
    for char in folded:
        if char in "“「『《":
            depth += 1
        elif char in "”」』》":
            depth = max(0, depth - 1)
        found.append(depth > 0)
    return found
