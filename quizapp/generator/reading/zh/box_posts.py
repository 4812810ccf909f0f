"""Read what an infobox notes beside a commander's name: the units or the post."""

import re
from collections.abc import Iterator
from functools import cache

from quizapp.facts import EntityValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import aliases_of
from quizapp.generator.wikitext.document import Document
from quizapp.generator.wikitext.items_in_value import depth_of, lines
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

_COMMANDERS = re.compile(r"^(?:commander|leader|指挥官|指揮官|将领|將領|统帅|統帥)s?_?(?P<side>\d)")


def read_notes(document: Document) -> Iterator[Draft]:
    """Read lines such as "某（第5军）" and "某 第四绥靖区司令"."""
    for infobox in document.infoboxes:
        for field in infobox.fields:
            named = _COMMANDERS.match(field.name)
            if not named:
                continue
            rendered = field.rendered
            for start, end in lines(rendered):
                links = [link for link in rendered.links if start <= link.start and link.end <= end]
                if not links:
                    continue
                person = links[0]
                name = rendered.text[person.start : person.end]
                value = EntityValue(name, "person", aliases_of(name, person.target))
                source = document.source(f"infobox.{field.name}", rendered, person.start, end)
                for kind, words in _posts(rendered.text[person.end : end]):
                    yield Draft(kind, value, source, int(named["side"]), words, confidence=0.9)


def _posts(note: str) -> Iterator[tuple[str, str]]:
    folded = fold(note)
    depths = depth_of(folded)
    found = _patterns()["office"].search(folded)
    if found:
        start = found.start() + len(_patterns()["state"].match(found[0])[0])
        yield "office", note[start : found.end()]
    for unit in _patterns()["unit"].finditer(folded):
        inside = found and found.start() <= unit.start() < found.end()
        # Behind a unit or a post, brackets hold what belongs to it.
        parts = depths[unit.start()] and (found or patterns.search(r"[军师旅团]", folded[: folded.find("(")]))
        if not inside and not parts:
            yield "command", note[unit.start() : unit.end()]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    told, words = load("zh", "narrative"), load("zh", "posts")
    return {
        "state": re.compile(r"(?:中华民国|国民革命军|日本帝国?|陆军|海军|空军|总司令部(?=[\u4e00-\u9fff]))*"),
        "office": re.compile(
            rf"(?:[\u4e00-\u9fff]*?(?:{told.UNIT}|{words.NAMED_UNIT})|(?:(?!兼)[\u4e00-\u9fff]){{2,4}}[省州])(?:{words.TITLE}|主席)"
        ),
        "unit": re.compile(told.UNIT),
    }
