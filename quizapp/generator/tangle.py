"""What a page would cost the wikitext parser, told in one pass before it is parsed.

The parser tries every opening mark to the end of the page and goes back where its closing mark is missing,
so that a page of openings takes it hours. Real pages close nearly all of them and nest less than ten deep.
"""

import re
from collections import Counter
from dataclasses import dataclass

_CLOSED_BY = {"{{": "}}", "[[": "]]", "[": "]", "{|": "|}"}
_CLOSING = frozenset(_CLOSED_BY.values())
_INERT = ("nowiki", "pre", "math", "timeline", "score", "syntaxhighlight", "source")
"""Tags within which nothing is markup."""
_ALONE = ("br", "wbr", "hr", "meta", "link", "img", "li", "dt", "dd", "th", "td", "tr")
"""Tags whose end the parser does not wait for."""
_BROKEN = 10
"""So many times dearer is a comment or tag without its own end: it is tried again within every other mark."""
_TOKEN = re.compile(
    r"""<!-- | </(?P<end>[a-z]\w*)\s*> | <(?P<start>[a-z]\w*)[^<>]*(?P<ended>>)?
      | \{\{ | \}\} | \[\[ | \]\] | \{\| | \|\}(?!\}) | \[(?=(?:[a-z]+:)?//|mailto:) | \]
      | '{2,} | (?<=\n)[*\#:;]+ | [|=]""",
    re.VERBOSE | re.IGNORECASE,
)


MOST_MARKS = 100_000
"""Nine times as many as the longest article that was ever seen has."""
DEEPEST = 40
MOST_READ_IN_VAIN = 2_000_000
"""Characters behind marks that are never closed, each mark counted by itself: a quarter of a second's work."""


@dataclass
class _Open:
    closed_by: str
    start: int
    depth: int = 0


def is_tangled(wikitext: str) -> bool:
    """Tell whether the parser would take long; this itself takes time in proportion to the length at most."""
    whole = _Open("", 0)
    opened = [whole]
    marks = vain = at = 0
    missing: set[str] = set()
    waiting: Counter[str] = Counter()
    while marks <= MOST_MARKS and vain <= MOST_READ_IN_VAIN and (found := _TOKEN.search(wikitext, at)):
        at = found.end()
        marks += len(found[0]) if found[0][0] in "*#:;" else 1
        name = (found["start"] or "").lower()
        waits = name and found["ended"] and not found[0].endswith("/>")
        if found[0] == "<!--" or (waits and name in _INERT):
            # A mark that has no end here has none further down.
            end = "-->" if found[0] == "<!--" else f"</{name}"
            place = -1 if end in missing else wikitext.find(end, at)
            if place < 0:
                missing.add(end)
                vain += _BROKEN * (len(wikitext) - at)
            else:
                at = place + len(end)
        elif name and not found["ended"]:
            vain += _BROKEN * (len(wikitext) - at)
        elif found[0] in _CLOSED_BY or (waits and name not in _ALONE):
            opened.append(_Open(_CLOSED_BY.get(found[0], f"</{name}>"), at))
            waiting[opened[-1].closed_by] += 1
        elif found["end"] or found[0] in _CLOSING:
            mark = f"</{found['end'].lower()}>" if found["end"] else found[0]
            # Else a page of closing marks would make this search all that is open, each time.
            if waiting[mark]:
                vain += _close(opened, mark, waiting, len(wikitext))
    vain += _drop(opened, 1, waiting, len(wikitext))
    return marks > MOST_MARKS or whole.depth > DEEPEST or vain > MOST_READ_IN_VAIN


def _close(opened: list[_Open], mark: str, waiting: Counter[str], length: int) -> int:
    """Close the innermost mark that this one ends, and count what was never closed within it."""
    place = next(at for at in range(len(opened) - 1, 0, -1) if opened[at].closed_by == mark)
    vain = _drop(opened, place + 1, waiting, length)
    waiting[mark] -= 1
    closed = opened.pop()
    opened[-1].depth = max(opened[-1].depth, closed.depth + 1)
    return vain


def _drop(opened: list[_Open], place: int, waiting: Counter[str], length: int) -> int:
    vain = 0
    while len(opened) > place:
        given_up = opened.pop()
        waiting[given_up.closed_by] -= 1
        opened[-1].depth = max(opened[-1].depth, given_up.depth)
        vain += length - given_up.start
    return vain
