"""Cloze: a clear event with one whole name left out, which stands nowhere else in the question."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizapp.facts import EntityValue, Fact, TextValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate, natural_rank
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence
from quizapp.generator.asking.offer import Offer, item_of, meaning_of, set_draft
from quizapp.generator.asking.sequences import is_a_day
from quizapp.generator.asking.texts import hans_of
from quizapp.kinds import GAP, Choice, kind_named
from quizapp.questions import ScriptPair
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key

PER_ARTICLE = 6


def gaps(article: AskedArticle) -> Iterator[Offer]:
    """Offer the cloze questions of one article."""
    wording = article.wording
    names = _names(article)
    made = 0
    for fact in sorted(article.of_kind("event"), key=lambda fact: stable_id("g", fact.id)):
        if made == PER_ARTICLE or not article.clear(fact) or not is_a_day(fact) or wording.span_of(fact):
            continue
        offer = _gap(fact, names, article)
        if offer is not None:
            made += 1
            yield offer


def _names(article: AskedArticle) -> dict[str, tuple[str, ...]]:
    """Gather the whole names that the article knows, folded, each with all its spellings, longest first."""
    reading, phrases = article.wording.reading, article.wording.phrases
    found: dict[str, set[str]] = {}
    for fact in reading.facts:
        if isinstance(fact.value, EntityValue) and fact.value.entity_class in {"person", "place"}:
            spellings = {fact.value.name, *fact.value.aliases}
            for name in spellings:
                found.setdefault(fold(name), set()).update(spellings)
    for fact in article.of_kind("command"):
        if fact.qualifier:
            found.setdefault(fold(fact.qualifier), set()).add(fact.qualifier)
    for name, pair in reading.names.pairs.items():
        if patterns.search(phrases.NAME_TO_FILL_IN, pair.hans):
            bare = {patterns.sub(phrases.TITLE_OF_NAME, "", each) for each in (pair.hans, pair.hant)}
            found.setdefault(patterns.sub(phrases.TITLE_OF_NAME, "", name), set()).update(bare)
    title = match_key(reading.article.title)
    kept = {name: told for name, told in found.items() if len(name) > 1 and match_key(name) not in title}
    return {name: tuple(sorted(kept[name])) for name in sorted(kept, key=lambda name: (-len(name), name))}


def _gap(fact: Fact, names: dict[str, tuple[str, ...]], article: AskedArticle) -> Offer | None:
    """Leave out the first name that can be, if another name stays to know the event by."""
    wording = article.wording
    assert isinstance(fact.value, TextValue)
    clause, folded = fact.value.text, fold(fact.value.text)
    inside = _inside(folded, names, wording.language)
    if len(clause) != len(folded) or len(inside) < 2:
        return None
    for start, end, name in sorted(inside, key=lambda each: stable_id("g", fact.id, each[2])):
        gapped = clause[:start] + GAP + clause[end:]
        if _stands_elsewhere(name, names[name], gapped) or patterns.search(
            wording.phrases.BESIDE_A_GAP, fold(gapped)
        ):
            continue
        slots = {**wording.slots_of(fact), "gapped": _scripts(gapped, article)}
        stem = wording.say("event.gap", "cloze", slots)
        if not article.fits(stem) or _stands_elsewhere(name, names[name], hans_of(stem)):
            continue
        true = wording.say("event.gap", "statement", slots)
        text = wording.name(clause[start:end])
        draft = set_draft(
            f"gap.{match_key(name)}",
            (fact,),
            article,
            stem,
            evidence(true, (), wording),
            estimate("cloze", (fact,)),
        )
        draft = replace(draft, answer=Choice(match_key(name), text), accept=_accepted(names[name], article))
        answer = Candidate("name", tuple(map(match_key, names[name])), text, natural_rank(text))
        question = kind_named("cloze").make(draft)
        more = {"answers": (meaning_of(str(question.key), answer),), "quoted": (gapped,)}
        return Offer(1, item_of(question, (fact,), article, **more), "gap")
    return None


def _inside(folded: str, names: dict[str, tuple[str, ...]], language: str) -> list[tuple[int, int, str]]:
    """Find the names in a clause; a longer one covers those within it."""
    found: list[tuple[int, int, str]] = []
    for name in names:
        if name not in folded:
            continue
        pattern = re.escape(name) if language == "zh" else rf"\b{re.escape(name)}\b"
        for match in patterns.finditer(pattern, folded):
            if not any(match.start() < end and start < match.end() for start, end, _ in found):
                found.append((match.start(), match.end(), name))
    return found


def _stands_elsewhere(name: str, spellings: tuple[str, ...], text: str) -> bool:
    told = match_key(text)
    return any(match_key(each) in told for each in (name, *spellings) if len(match_key(each)) > 1)


def _accepted(spellings: tuple[str, ...], article: AskedArticle) -> tuple[str, ...]:
    written = [article.wording.name(each) for each in spellings]
    return tuple(
        dict.fromkeys(
            form
            for each in written
            for form in ((each.hans, each.hant) if isinstance(each, ScriptPair) else (each,))
        )
    )


def _scripts(gapped: str, article: AskedArticle) -> str | ScriptPair:
    return article.wording.text(gapped)
