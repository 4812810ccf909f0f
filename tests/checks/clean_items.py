"""Sound items, Chinese and English by turns: what the generator makes of the seed and of an invented battle."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, zip_longest
from pathlib import Path
from unittest.mock import patch

from quizapp.checks import Answer, Flaw, Item, flaws_of
from quizapp.facts import EntityValue
from quizapp.generator.asking import items
from quizapp.generator.asking.items import make_items
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.kinds import GAP, Choice, Draft, kind_named
from quizapp.text.folding import fold, match_key
from quizapp.text.scripts import name_pair

ARTICLES = (
    (Path("seeds/articles/zh/豫湘桂会战.wikitext"), "豫湘桂会战", "zh"),
    (Path(__file__).with_name("invented_battle.wikitext"), "Battle of Orrin Ford", "en"),
)


@cache
def clean_items() -> tuple[Item, ...]:
    """Take one item of each language by turns; sentences with gaps, which are few, are made of statements too."""
    made = [_made(*article) for article in ARTICLES]
    each = [(*found, *_gaps(found), *_pairs(found)) for found in made]
    return tuple(item for item in chain.from_iterable(zip_longest(*each)) if item is not None)


def _made(path: Path, title: str, language: str) -> tuple[Item, ...]:
    looked: list[tuple[Item, tuple[Flaw, ...]]] = []

    def look(item: Item) -> tuple[Flaw, ...]:
        looked.append((item, flaws_of(item)))
        return looked[-1][1]

    with patch.object(items, "flaws_of", look):
        make_items((read_article(make_article(path.read_text(encoding="utf-8"), title, language)),))
    return tuple(
        replace(item, rivals=())
        for item, flaws in looked
        if not any(flaw.severity == "block" for flaw in flaws)
    )


def _posts(found: tuple[Item, ...]) -> list[Item]:
    """Choose the items about who led which unit, each fact once."""
    by_fact = {
        item.facts[0].id: item
        for item in found
        if item.facts[0].kind == "command" and isinstance(item.facts[0].value, EntityValue)
    }
    return [by_fact[fact] for fact in sorted(by_fact)]


def _gaps(found: tuple[Item, ...]) -> Iterator[Item]:
    for item in _posts(found):
        fact, zh = item.facts[0], item.question.language.startswith("zh")
        for hidden, shown in ((fact.value.name, fact.qualifier), (fact.qualifier, fact.value.name)):
            title = item.topic[0]
            person, unit = (GAP, shown) if hidden == fact.value.name else (shown, GAP)
            # A unit may have several leaders, and its gap would not be told by them alone.
            stem = (
                f"{title}的参战部队中，{unit}由{person}指挥。"
                if zh
                else f"In the {title}, {unit} was commanded by {person}."
            )
            yield _typed(item, name_pair(stem) if zh else stem, hidden)


def _typed(item: Item, stem, key: str) -> Item:
    question = item.question
    draft = Draft(
        "gap",
        question.facts,
        question.language,
        stem,
        question.explanation,
        question.sources,
        0.5,
        answer=Choice(match_key(key), name_pair(key) if question.language.startswith("zh") else key),
    )
    cloze = kind_named("cloze").make(draft)
    return Item(
        cloze,
        item.facts,
        (Answer(str(cloze.key), "name", (match_key(key),)),),
        topic=item.topic,
        names=item.names,
    )


def _pairs(found: tuple[Item, ...]) -> Iterator[Item]:
    posts = _posts(found)
    for at in range(len(posts) - 2):
        three = posts[at : at + 3]
        zh = three[0].question.language.startswith("zh")
        facts = tuple(item.facts[0] for item in three)
        names = [(fact.value.name, fact.qualifier or "") for fact in facts]
        if any(len({match_key(name[side]) for name in names}) < 3 for side in (0, 1)):
            continue
        stem = (
            f"{three[0].topic[0]}中，下列人物各指挥哪支部队？"
            if zh
            else f"Which unit did each of these people command in the {three[0].topic[0]}?"
        )
        draft = Draft(
            f"pairs{at}",
            tuple(fact.id for fact in facts),
            three[0].question.language,
            name_pair(stem) if zh else stem,
            three[0].question.explanation,
            tuple(fact.source for fact in facts),
            0.5,
            pairs=tuple((_choice(person, zh), _choice(unit, zh)) for person, unit in names),
        )
        yield Item(kind_named("matching").make(draft), facts, topic=three[0].topic, names=three[0].names)


def _choice(name: str, zh: bool) -> Choice:
    return Choice(
        match_key(name),
        name_pair(name) if zh else name,
        (re.sub(r"\d+", lambda n: n[0].zfill(4), fold(name)),),
    )
