"""`quizapp benchmark`."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizapp.cli.auditing import files_of
from quizapp.cli.places import SEEDS

if TYPE_CHECKING:
    from quizapp.article import Article

PROFILED = 25
"""So many articles are profiled at most: the profile slows them down several times."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--runs", default=3, show_default=True, type=click.IntRange(1), help="Runs for each article.")
@click.option("--in-a-row", default=0, type=click.IntRange(0), help="Articles to watch the memory over.")
@click.option("--hostile", is_flag=True, help="Try pages made to hold up the parser as well.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def benchmark(paths: tuple[Path, ...], runs: int, in_a_row: int, hostile: bool, as_json: bool) -> None:
    """Measure what making questions costs: of the seeds, and of PATHS if any are given.

    The time is told as a multiple of parsing alone, measured in the same run.
    """
    from quizapp.cli.metering import memory_now
    from quizapp.generator.audit.cost import by_room, cost_of, held_in_a_row, profile

    articles = _articles((SEEDS / "articles", *paths))
    costs = [cost_of(article, time.process_time, runs) for article in articles]
    parsing, making = sum(cost.parsing for cost in costs), sum(cost.making for cost in costs)
    told: dict[str, Any] = {
        "articles": [vars(cost) | {"ratio": cost.ratio} for cost in costs],
        "in_all": {"parsing": parsing, "making": making, "ratio": making / parsing},
        "rooms": {
            room: {"share": share, "functions": [vars(each) for each in functions]}
            for room, (share, functions) in by_room(profile(articles[:PROFILED])).items()
        },
    }
    if in_a_row:
        held = held_in_a_row(articles, in_a_row, memory_now)
        told["memory"] = {"articles": in_a_row, "halves": list(held.halves), "most": max(held.sizes)}
    if hostile:
        told["hostile"] = list(_hostile())
    click.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else "\n".join(_lines(told)))


def _articles(paths: tuple[Path, ...]) -> "list[Article]":
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    articles = []
    for file in files_of(paths):
        try:
            articles.append(make_article(decode(file.read_bytes()), file.stem))
        except NotAnArticle as refusal:
            click.echo(f"quizapp: {file}: {refusal}", err=True)
    return articles


def _hostile() -> Iterator[dict[str, Any]]:
    from quizapp.generator.audit.hostile_pages import outcome, pages

    for family, size, wikitext in pages():
        began = time.perf_counter()
        result = outcome(wikitext)
        yield {
            "family": family,
            "size": size,
            "outcome": result,
            "seconds": time.perf_counter() - began,
        }


def _lines(told: dict[str, Any]) -> Iterator[str]:
    in_all = told["in_all"]
    yield f"{len(told['articles'])} articles: parsing {in_all['parsing']:.2f} s, all {in_all['making']:.2f} s"
    yield f"In all {in_all['ratio']:.1f} times as long as parsing alone"
    for cost in sorted(told["articles"], key=lambda cost: -cost["making"])[:10]:
        yield (
            f"  {cost['making']:6.3f} s, {cost['ratio']:6.1f} times, {cost['size'] / 1000:5.0f} thousand "
            f"characters: {cost['title']}"
        )
    yield "Time by room, and its functions with all that they call"
    for room, spent in told["rooms"].items():
        yield f"  {100 * spent['share']:4.1f} %  {room}"
        for each in spent["functions"]:
            yield f"           {each['whole']:7.3f} s in {each['calls']:8} calls  {each['function']}"
    if "memory" in told:
        first, last = (half / 1e6 for half in told["memory"]["halves"])
        yield (
            f"Memory over {told['memory']['articles']} articles: {first:.0f} MB in the first half, "
            f"{last:.0f} MB in the last, at most {told['memory']['most'] / 1e6:.0f} MB"
        )
    for page in told.get("hostile", ()):
        yield f"  {page['seconds']:6.2f} s  {page['outcome']:14} {page['size']:8} characters of {page['family']}"
