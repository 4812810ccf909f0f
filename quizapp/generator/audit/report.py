"""Put an audit into lines for people."""

from collections.abc import Iterator, Mapping
from typing import Any

MARGIN = 0.03
"""So far above chance a guesser may be."""
LEAST_PROBABILITY = 0.01
"""So likely by chance the unevenness of key places must be at least."""


def article_lines(data: Mapping[str, Any]) -> Iterator[str]:
    """Tell of one article, from its plain values."""
    if "crash" in data:
        yield f"{data['title']}: CRASH: {data['crash']}"
        return
    cost = f"{data['seconds']:.2f} s" + (f", {_mb(data['peak_memory'])}" if data["peak_memory"] else "")
    yield f"{data['title']} ({data['language'] or 'not taken in'}, {data['bytes'] / 1000:.1f} kB): {cost}"
    for name in ("facts", "withheld", "items", "refused", "findings"):
        if data[name]:
            yield f"  {name:9} {_counts(data[name])}"
    if data["items"]:
        yield f"  {'shares':9} {_shares(data)}"
    if "silence" in data:
        yield f"  no items: {data['silence']}"
    if "gold" in data:
        yield f"  {'gold':9} {_gold_line(data['gold'])}"
        yield from (f"    missed {text}" for text in data["missed"])
        yield from (f"    wrong {text}" for text in data["wrong"])


def total_lines(data: Mapping[str, Any]) -> Iterator[str]:
    """Tell of all articles together, from their plain values."""
    yield f"In all {data['articles']} articles, {data['seconds']:.1f} s, peak {_mb(data['peak_memory'])}"
    if data["slowest"]:
        yield f"  slowest   {data['slowest']['title']}: {data['slowest']['seconds']:.2f} s"
    for name in ("facts", "withheld", "items", "refused", "findings"):
        if data[name]:
            yield f"  {name:9} {_counts(data[name])}"
    yield f"  shares    {_shares(data)}"
    for language, pages in data["battle_pages"].items():
        yield (
            f"  battle pages over 3 KB with infobox, {language}: {pages['pages']}, "
            f"{pages['mean_items']:.1f} items of {pages['mean_kinds']:.1f} kinds each on average, "
            f"{pages['with_25_items_of_5_kinds']} with 25 items of 5 kinds"
        )
    yield from _cue_lines(data["cues"])
    yield from _place_lines(data["key_places"])
    for language, scores in data["gold"].items():
        yield f"Gold, {language}            recall    of  precision  stated"
        for kind, score in scores.items():
            recall, precision = _percent(score["recall"]), _percent(score["precision"])
            yield f"  {kind:18} {recall:>7} {score['of']:5} {precision:>10} {score['stated']:7}"
    if data["without_items"]:
        yield f"Without items: {len(data['without_items'])}"
        yield from (f"  {title}: {silence}" for title, silence in data["without_items"].items())
    if data["crashed"]:
        yield f"CRASHED: {len(data['crashed'])}"
        yield from (f"  {title}: {crash}" for title, crash in data["crashed"].items())


def _cue_lines(cues: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    asked = next(iter(cues.values()))["n"]
    yield f"Guessers over {asked} single choices, in points above chance"
    yield "                       over all   where they choose       n   standard error"
    for name, cue in cues.items():
        mark = "  TOO GOOD" if cue["above_chance"] > MARGIN else ""
        yield (
            f"  {name:20} {100 * cue['above_chance']:+9.1f} {100 * cue['above_chance_where_chosen']:+19.1f}"
            f" {cue['chosen']:7} {100 * cue['standard_error']:16.1f}{mark}"
        )


def _place_lines(places: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, place in places.items():
        mark = "  UNEVEN" if place["p"] < LEAST_PROBABILITY else ""
        yield f"Keys by place, {name}: {' '.join(map(str, place['counts']))} (p = {place['p']:.3f}){mark}"


def _shares(data: Mapping[str, Any]) -> str:
    shares = data["shares"]
    said = (
        f"{_percent(shares['numeric'])} numeric, {_percent(shares['ordered'])} ordered, "
        f"{_percent(shares['beyond_one_fact'])} beyond one fact"
    )
    return said + f"; {_percent(data['true_of_true_false'])} of the statements are true"


def _gold_line(scores: Mapping[str, Mapping[str, Any]]) -> str:
    there = sum(score["of"] for score in scores.values())
    found = sum((score["recall"] or 0) * score["of"] for score in scores.values())
    stated = sum(score["stated"] for score in scores.values())
    right = sum((score["precision"] or 0) * score["stated"] for score in scores.values())
    return f"{found:.0f} of {there} facts read, {right:.0f} of {stated} right"


def _counts(counts: Mapping[str, int]) -> str:
    most = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return f"{sum(counts.values())}: " + ", ".join(f"{count} {name}" for name, count in most)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
