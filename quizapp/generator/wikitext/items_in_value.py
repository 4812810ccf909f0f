"""Cut an infobox value into the things that it lists: lines, names between separators, adjoining links."""

import re
from dataclasses import dataclass
from itertools import pairwise

from quizapp.generator.wikitext.rendered import Link, Placed, Rendered
from quizapp.text import patterns
from quizapp.text.folding import fold

# Signs behind a name that say that he fell.
_SIGNS = "†‡✝"
_OPENING, _CLOSING = "（(「『《〈[", "）)」』》〉]"


@dataclass(frozen=True)
class Part:
    """A piece of a value's text; `link` names its first linked page, `marks` are the templates that follow in it."""

    start: int
    end: int
    text: str
    link: str | None = None
    marks: tuple[Placed, ...] = ()
    remarks: str = ""


def lines(rendered: Rendered) -> list[tuple[int, int]]:
    """Give the value's lines without list marks and space, as text ranges; line ends inside brackets do not count."""
    found, start = [], 0
    depths = depth_of(rendered.text)
    for end in (
        *(i for i, char in enumerate(rendered.text) if char == "\n" and not depths[i]),
        len(rendered.text),
    ):
        first = start
        while first < end and rendered.text[first] in " \t\u3000*#:;•·\n":
            first += 1
        last = end
        while last > first and rendered.text[last - 1].isspace():
            last -= 1
        if last > first or any(first <= placed.at <= end for placed in rendered.templates):
            found.append((first, last))
        start = end + 1
    return found


def asides(rendered: Rendered) -> list[int]:
    """Tell for each character whether it is an aside: inside brackets, or in small type behind a name."""
    depths = depth_of(rendered.text)
    for start, end in rendered.small:
        line = rendered.text.rfind("\n", 0, start) + 1
        if rendered.text[line:start].strip(" \t*#:;•·\u3000"):
            for i in range(start, end):
                depths[i] += 1
    return depths


def depth_of(text: str) -> list[int]:
    """Count the open brackets around each character; a bracket left open ends with its line."""
    depths, depth = [], 0
    for char in text:
        if char == "\n":
            depth = 0
        if char in _CLOSING and depth:
            depth -= 1
            depths.append(depth + 1)
            continue
        if char in _OPENING:
            depth += 1
        depths.append(depth)
    return depths


def parts(
    rendered: Rendered, separators: str, *, split_links: bool, joints: str = "(?!)", titles: str = "(?!)"
) -> list[Part]:
    """List the things in a value, in order; `split_links` makes each of two adjoining links one of them.

    `joints` is a pattern of the words that part two links: X of the Y. A link that `titles` matches stands for
    nothing where another follows it: [[Chancellor]] [[Cao Cao]].
    """
    cuts: list[tuple[int, int]] = []
    folded = fold(rendered.text)
    depths = asides(rendered)
    linked = [i for link in rendered.links for i in range(link.start, link.end)]
    inside = set(linked)
    for start, end in lines(rendered):
        at = start
        for found in re.compile(separators).finditer(folded, start, end):
            if depths[found.start()] == 0 and found.start() not in inside:
                cuts.append((at, found.start()))
                at = found.end()
        cuts.append((at, end))
    pieces = [
        piece
        for cut in cuts
        for piece in _at_links(_links(rendered, *cut, depths, titles), cut, folded, split_links, joints)
    ]
    return [
        _part(
            rendered, start, end, depths, titles, pieces[number + 1][0] if number + 1 < len(pieces) else None
        )
        for number, (start, end) in enumerate(pieces)
    ]


def _links(rendered: Rendered, start: int, end: int, depths: list[int], titles: str) -> list[Link]:
    """Give the links of a stretch outside brackets; a title before another link is none of them."""
    found = [
        link for link in rendered.links if start <= link.start and link.end <= end and not depths[link.start]
    ]
    return [
        link
        for number, link in enumerate(found)
        if number == len(found) - 1
        or not patterns.fullmatch(titles, fold(rendered.text[link.start : link.end]))
    ]


def _at_links(
    links: list[Link], cut: tuple[int, int], folded: str, split: bool, joints: str
) -> list[tuple[int, int]]:
    """Cut between links that adjoin or are joined by one conjunction."""
    start, end = cut
    pieces = []
    for left, right in pairwise(links):
        between = folded[left.end : right.start].strip()
        joined = between in ("及", "和", "与", "暨", "and", "&") or patterns.fullmatch(joints, between)
        if joined or (split and not between):
            pieces.append((start, left.end))
            start = right.start
    return [*pieces, (start, end)]


def _part(
    rendered: Rendered, start: int, end: int, depths: list[int], titles: str, following: int | None
) -> Part:
    # A mark belongs to the name before it: 李家鈺 {{KIA}}.
    last = len(rendered.text) + 1 if following is None else following
    marks = tuple(placed for placed in rendered.templates if start <= placed.at < last)
    remarked = [bool(depths[i]) or rendered.text[i] in _SIGNS for i in range(start, end)]
    outside = [i for i in range(start, end) if not remarked[i - start]]
    remarks = "".join(rendered.text[i] for i in range(start, end) if remarked[i - start])
    links = _links(rendered, start, end, depths, titles)
    if links:
        link = links[0]
        return Part(link.start, link.end, rendered.text[link.start : link.end], link.target, marks, remarks)
    while outside and rendered.text[outside[0]].isspace():
        outside.pop(0)
    while outside and rendered.text[outside[-1]].isspace():
        outside.pop()
    if not outside:
        return Part(start, end, "", None, marks, remarks)
    first, final = outside[0], outside[-1] + 1
    return Part(first, final, rendered.text[first:final], None, marks, remarks)
