"""What making a bank costs: as a multiple of parsing alone, by function, and in memory from article to article."""

import cProfile
import pstats
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import PurePath
from statistics import mean

from quizapp.article import Article
from quizapp.bank_file import dump_bank
from quizapp.generator.generation import generate
from quizapp.generator.wikitext.rendering import parse


@dataclass(frozen=True)
class Cost:
    """Seconds for parsing one article and for making its bank, the least of several runs."""

    title: str
    size: int
    parsing: float
    making: float

    @property
    def ratio(self) -> float:
        """Say how many times as long as parsing the whole takes."""
        return self.making / self.parsing if self.parsing else 0.0


@dataclass(frozen=True)
class Spent:
    """One function's time: its own and with all that it calls."""

    room: str
    function: str
    calls: int
    own: float
    whole: float


@dataclass(frozen=True)
class Held:
    """The memory held after each of many articles, in bytes."""

    sizes: Sequence[int]

    @property
    def halves(self) -> tuple[float, float]:
        """Give the means of the first and of the last half."""
        middle = len(self.sizes) // 2
        return mean(self.sizes[:middle] or [0]), mean(self.sizes[middle:] or [0])


def cost_of(article: Article, clock: Callable[[], float], runs: int = 3) -> Cost:
    """Measure one article, parsing and making by turns, so that both meet the same load of the machine."""
    parsing, making = [], []
    for _ in range(runs):
        began = clock()
        parse(article.wikitext)
        parsed = clock()
        dump_bank(generate((article,)))
        making.append(clock() - parsed)
        parsing.append(parsed - began)
    return Cost(article.title, len(article.wikitext), min(parsing), min(making))


def profile(articles: Sequence[Article]) -> list[Spent]:
    """Say where the time goes, the functions with the most of it first."""
    profiler = cProfile.Profile()
    profiler.enable()
    for article in articles:
        generate((article,))
    profiler.disable()
    found = [
        Spent(_room(file), f"{PurePath(file).name}:{line} {name}", calls, own, whole)
        for (file, line, name), (_, calls, own, whole, _) in pstats.Stats(profiler).stats.items()  # type: ignore[attr-defined]
    ]
    return sorted(found, key=lambda spent: (-spent.whole, spent.function))


def by_room(spent: Sequence[Spent], top: int = 5) -> dict[str, tuple[float, list[Spent]]]:
    """Give for each room its share of the time, and the functions of it that take longest with what they call."""
    own: dict[str, float] = defaultdict(float)
    functions: dict[str, list[Spent]] = defaultdict(list)
    for each in spent:
        own[each.room] += each.own
        functions[each.room].append(each)
    total = sum(own.values()) or 1.0
    rooms = sorted(own, key=lambda room: (-own[room], room))
    return {room: (own[room] / total, functions[room][:top]) for room in rooms}


def held_in_a_row(articles: Sequence[Article], times: int, memory: Callable[[], int]) -> Held:
    """Make a bank of one article after the other, from the start again where they end, and look at the memory."""
    sizes = []
    for article in islice(cycle(articles), times):
        generate((article,))
        sizes.append(memory())
    return Held(sizes)


def _room(file: str) -> str:
    parts = PurePath(file).parts
    if "mwparserfromhell" in parts:
        return "the parser"
    if "quizapp" not in parts:
        return "Python"
    inside = parts[len(parts) - parts[::-1].index("quizapp") :]
    return "/".join(inside[:2] if inside[0] == "generator" and len(inside) > 2 else inside[:1])
