"""Readable text that knows where each of its characters came from."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import le


@dataclass(frozen=True)
class Link:
    """A wikilink's place in the readable text and the page that it names."""

    start: int
    end: int
    target: str


@dataclass(frozen=True)
class Placed:
    """A template, at the place in the readable text where it stands; `start` and `end` are wikitext offsets."""

    at: int
    name: str
    parameters: tuple[str, ...]
    start: int
    end: int


@dataclass
class Rendered:
    """Readable text; `origins[i]` is the wikitext offset of `text[i]`, `atoms` are ranges no span may cut.

    `shells` are ranges that a span may leave out when it lies within one of their parts: {{ubl|one|two}}.
    `wordings` are places with what they read for readers elsewhere: -{zh-cn:甲;zh-tw:乙}-.
    """

    language: str
    text: str = ""
    origins: list[int] = field(default_factory=list)
    atoms: list[tuple[int, int]] = field(default_factory=list)
    shells: list[tuple[int, int, tuple[tuple[int, int], ...]]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    templates: list[Placed] = field(default_factory=list)
    bold: list[tuple[int, int]] = field(default_factory=list)
    small: list[tuple[int, int]] = field(default_factory=list)
    wordings: list[tuple[int, int, tuple[str, ...]]] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the wikitext range behind `text[start:end]`, widened so that no link or markup is cut."""
        first, last = self.origins[start], self.origins[end - 1] + 1
        while True:
            cut = [(a, b) for a, b in self.atoms if a < last and b > first and not (first <= a and b <= last)]
            cut += [
                (a, b)
                for a, b, parts in self.shells
                if a < last and b > first and not (first <= a and b <= last)
                if not any(start <= first and last <= end for start, end in parts)
            ]
            if not cut:
                return first, last
            first = min(first, *(a for a, _ in cut))
            last = max(last, *(b for _, b in cut))

    def between(self, first: int, last: int) -> str:
        """Give the readable text that came from the wikitext range."""
        if self._in_order:
            return self.text[bisect_left(self.origins, first) : bisect_left(self.origins, last)]
        return "".join(
            char for char, origin in zip(self.text, self.origins, strict=True) if first <= origin < last
        )

    def before(self, first: int) -> int:
        """Count the characters that came from before a place in the wikitext."""
        if self._in_order:
            return bisect_left(self.origins, first)
        return sum(origin < first for origin in self.origins)

    @cached_property
    def _in_order(self) -> bool:
        """Tell whether the text stands as in the wikitext, as nearly all does; asked when it is complete."""
        return all(map(le, self.origins, self.origins[1:]))

    def keeping(self, keep: Sequence[bool]) -> "Rendered":
        """Give the same text with only the characters whose flag is set."""
        moved = [0] * (len(keep) + 1)
        for i, kept in enumerate(keep):
            moved[i + 1] = moved[i] + kept
        return Rendered(
            self.language,
            "".join(char for char, kept in zip(self.text, keep, strict=True) if kept),
            [origin for origin, kept in zip(self.origins, keep, strict=True) if kept],
            self.atoms,
            self.shells,
            [
                Link(moved[a.start], moved[a.end], a.target)
                for a in self.links
                if moved[a.end] > moved[a.start]
            ],
            [Placed(moved[t.at], t.name, t.parameters, t.start, t.end) for t in self.templates],
            [(moved[a], moved[b]) for a, b in self.bold if moved[b] > moved[a]],
            [(moved[a], moved[b]) for a, b in self.small if moved[b] > moved[a]],
            [(moved[a], moved[b], others) for a, b, others in self.wordings if moved[b] > moved[a]],
        )
