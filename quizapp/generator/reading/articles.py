"""Read one article: infobox, lead, posts and events, then hold them against each other."""

import re
from collections.abc import Callable
from dataclasses import replace

from quizapp.article import Article
from quizapp.facts import DateValue, EntityValue, Fact, Finding
from quizapp.generator.reading.boxes import not_a_battle, read_boxes, stated_kinds
from quizapp.generator.reading.consistency import check_consistency
from quizapp.generator.reading.drafts import Draft, identify, withhold
from quizapp.generator.reading.events import read_events
from quizapp.generator.reading.grammar import grammar
from quizapp.generator.reading.infobox import side_words
from quizapp.generator.reading.lead import read_lead
from quizapp.generator.reading.prose import passages
from quizapp.generator.reading.sides import Sides
from quizapp.generator.reading_result import Reading
from quizapp.generator.wikitext.document import Document, read_document
from quizapp.infoboxes import InfoboxType
from quizapp.languages import load
from quizapp.registry import collect
from quizapp.text.folding import fold, match_key
from quizapp.text.scripts import NameBook, name_book

PARTS = 4


def read_article(article: Article, done: Callable[[int], None] = lambda parts: None) -> Reading:
    """Read an article's facts; what it contradicts or leaves open is withheld and reported.

    `done` hears how many of its `PARTS` are read: the markup, the box and lead, the events, the posts.
    """
    types = _infobox_types()
    document = read_document(article, frozenset(types))
    done(1)
    refused = not_a_battle(document)
    if refused:
        return _nothing(article, refused)
    drafts, findings = read_boxes(document, types)
    if not document.infoboxes:
        findings.append(Finding("no_infobox", load(article.language, "messages").NO_INFOBOX))
    text = passages(document, skip_sections=re.compile(_words(article).SKIPPED_SECTIONS))
    drafts += read_lead(document, text, {draft.kind for draft in drafts} | stated_kinds(document, types))
    done(2)
    sides = _sides(drafts, article.language)
    span = _span(drafts)
    actors = (*_people(drafts), *sides.words_like(_words(article).SIDES_THAT_ACT))
    told = read_events(document, text if _words(article).TELLS_EVENTS else [], span, actors)
    done(3)
    drafts += grammar(article.language, "posts").read_posts(document, text, sides, told.contexts)
    drafts = _with_sides([*drafts, *told.drafts])
    facts = identify([*drafts, *told.backwards], article.id, article.title)
    distrusted = {(draft.source, draft.when) for draft in told.backwards}
    facts = [
        withhold(fact, "contradiction") if (fact.source, fact.when) in distrusted else fact for fact in facts
    ]
    facts, disagreements = check_consistency(
        facts, article.language, text, days=told.days, sides=sides, title=article.title
    )
    return Reading(
        article,
        tuple(facts),
        (*findings, *told.findings, *disagreements),
        _names(document, facts),
        fold("\n".join(section.rendered.text for section in document.sections)),
    )


def _nothing(article: Article, finding: Finding) -> Reading:
    return Reading(article, (), (finding,), name_book([[article.title]]), "")


def _infobox_types() -> dict[str, InfoboxType]:
    declared = collect("quizapp.infoboxes", "INFOBOX").values()
    return {
        template: kind for kind in declared if isinstance(kind, InfoboxType) for template in kind.templates
    }


def _words(article: Article):
    return load(article.language, "narrative")


def _sides(drafts: list[Draft], language: str) -> Sides:
    words: dict[int, tuple[str, ...]] = {}
    for draft in drafts:
        if draft.kind == "belligerent" and draft.side:
            words[draft.side] = (*words.get(draft.side, ()), *side_words(draft))
    commanders = tuple(
        (draft.side, draft.value)
        for draft in drafts
        if draft.kind == "commander" and isinstance(draft.value, EntityValue)
    )
    return Sides(_with_army_names(words, language), commanders, _span(drafts))


def _with_army_names(
    words: dict[int, tuple[str, ...]], language: str
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Add what an army is called for short where only one side's name holds that: 解放军, 国军."""
    armies = load(language, "infobox").ARMIES_FOR_SHORT
    for army in armies:
        holding = [side for side, names in words.items() if any(army in name for name in names)]
        if len(holding) == 1:
            words = words | {holding[0]: (*words[holding[0]], army)}
    return tuple(sorted(words.items()))


def _with_sides(drafts: list[Draft]) -> list[Draft]:
    """Give an officer the side on which the article elsewhere names the same person."""
    sides: dict[str, set[int]] = {}
    for draft in drafts:
        if draft.side and isinstance(draft.value, EntityValue) and draft.value.entity_class == "person":
            sides.setdefault(match_key(draft.value.name), set()).add(draft.side)
    return [
        replace(draft, side=min(sides[match_key(draft.value.name)]))
        if draft.kind == "office"
        and draft.side is None
        and isinstance(draft.value, EntityValue)
        and len(sides.get(match_key(draft.value.name), ())) == 1
        else draft
        for draft in drafts
    ]


def _people(drafts: list[Draft]) -> tuple[str, ...]:
    return tuple(
        fold(name)
        for draft in drafts
        if isinstance(draft.value, EntityValue) and draft.value.entity_class == "person"
        for name in (draft.value.name, *draft.value.aliases)
    )


def _span(drafts: list[Draft]) -> tuple[str, str] | None:
    days = {
        draft.kind: draft.value.edtf
        for draft in drafts
        if draft.kind in ("conflict.start", "conflict.end") and isinstance(draft.value, DateValue)
    }
    start = days.get("conflict.start")
    return (start, days.get("conflict.end", start)) if start else None


def _names(document: Document, facts: list[Fact]) -> NameBook:
    """Every linked name and every entity of a fact, as often as the article spells it so."""
    spellings = [
        [section.rendered.text[link.start : link.end]]
        for section in document.sections
        for link in section.rendered.links
    ]
    spellings += [
        [field.rendered.text[link.start : link.end]]
        for infobox in document.infoboxes
        for field in infobox.fields
        for link in field.rendered.links
    ]
    spellings += [
        [fact.value.name, *fact.value.aliases] for fact in facts if isinstance(fact.value, EntityValue)
    ]
    return name_book([[document.article.title], *spellings])
