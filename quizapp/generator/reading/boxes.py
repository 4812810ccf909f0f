"""Choose which of a page's infoboxes to read, and say what kind of page it is where there is none to read."""

import re
from collections.abc import Mapping

from quizapp.article import Article
from quizapp.facts import EntityValue, Finding
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox import read_infobox
from quizapp.generator.wikitext.document import Document, Infobox
from quizapp.infoboxes import InfoboxType
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key

_OPENING = 400
_REDIRECT = re.compile(r"^\s*#\s*(?:REDIRECT|重定向)\s*[:：]?\s*\[\[([^\[\]|]+)", re.IGNORECASE)


def read_boxes(document: Document, types: Mapping[str, InfoboxType]) -> tuple[list[Draft], list[Finding]]:
    """Read one infobox of each type: the one that bears the page's title, or else the first."""
    drafts: list[Draft] = []
    findings: list[Finding] = []
    by_type: dict[tuple[str, ...], list[Infobox]] = {}
    for infobox in document.infoboxes:
        by_type.setdefault(types[infobox.name].templates, []).append(infobox)
    for boxes in by_type.values():
        kind = types[boxes[0].name]
        chosen = next((box for box in boxes if _bears_title(box, kind, document.article.title)), boxes[0])
        stated, unreadable = read_infobox(document, chosen, kind)
        drafts += _without_parties_as_wars(stated)
        findings += unreadable
        if len(boxes) > 1:
            message = load(document.article.language, "messages").OTHER_INFOBOXES
            findings.append(Finding("other_infoboxes", message.format(count=len(boxes))))
    return drafts, findings


def _without_parties_as_wars(drafts: list[Draft]) -> list[Draft]:
    """Leave out of what the battle was part of the powers that fought: the war of [[甲国]] and [[乙国]]."""
    parties = {_key(draft) for draft in drafts if draft.kind == "belligerent"}
    return [draft for draft in drafts if draft.kind != "conflict.part_of" or _key(draft) not in parties]


def _key(draft: Draft) -> str:
    return match_key(draft.value.name) if isinstance(draft.value, EntityValue) else ""


def stated_kinds(document: Document, types: Mapping[str, InfoboxType]) -> set[str]:
    """Give the fact kinds for which an infobox has a field, even one that cannot be read."""
    return {
        field.kind
        for infobox in document.infoboxes
        for field in types[infobox.name].fields
        if any(fold(source.name) in field.names for source in infobox.fields)
    }


def _bears_title(infobox: Infobox, kind: InfoboxType, title: str) -> bool:
    names = {name for field in kind.fields if field.reads == "name" for name in field.names}
    return any(
        field.name in names and match_key(field.rendered.text) == match_key(title) for field in infobox.fields
    )


def not_a_battle(document: Document) -> Finding | None:
    """Say why a page without an infobox to read is about no battle; None where its title or first sentence names one."""
    article = document.article
    messages = load(article.language, "messages")
    if document.infoboxes:
        return None
    redirect = _REDIRECT.match(article.wikitext)
    if redirect:
        return Finding("not_a_battle", messages.REDIRECT.format(target=redirect[1].strip()))
    other = _other_box(document)
    if other:
        return Finding("not_a_battle", messages.ANOTHER_TYPE.format(name=other))
    named = patterns.search(load(article.language, "narrative").BATTLE_NAME, fold(article.title))
    if not named and not patterns.search(load(article.language, "lead").TELLS_OF_A_FIGHT, _opening(document)):
        return Finding("not_a_battle", messages.NOT_A_BATTLE)
    return None


def _opening(document: Document) -> str:
    """Give the first words of the page that are no blank."""
    return fold(document.sections[0].rendered.text.lstrip()[:_OPENING]) if document.sections else ""


def _other_box(document: Document) -> str | None:
    """Name the first infobox of a type that no battle has."""
    article: Article = document.article
    battle = load(article.language, "infobox").BATTLE_BOXES
    return next((name for name in document.other_boxes if not patterns.search(battle, fold(name))), None)
