"""Which strengths and losses are plainly a whole side's: no note, claim, ally or civilian stands beside them."""

import re

from quizapp.facts import EntityValue, Fact, QuantityValue
from quizapp.generator.asking.counting import manner_of
from quizapp.generator.asking.numbers_nearby import TELLING
from quizapp.generator.asking.wording import Wording
from quizapp.generator.states import state_named
from quizapp.text import patterns
from quizapp.text.folding import fold

_NOTE = re.compile(
    r"(?i)[.,;]?\s*(?:\{\{\s*(?:efn|refn|#tag:ref|notetag|ref label|citation needed|cn|fact|来源请求|來源請求|dubious|failed verification|存疑)\b|<ref[^>/]*\bgroup\b)"
)

_NEAR = 6
_STOPS = (".", ";", "。", "\n")
_CITED = re.compile(r"\s*<ref[^>/]*>(?P<work>[^<]{1,600})</ref>")


def is_plain_figure(fact: Fact, wording: Wording) -> bool:
    """Tell whether the number is the side's, whatever else the article says of it."""
    return not (
        _has_a_note(fact, wording)
        or _leaves_out_civilians(fact, wording)
        or _is_only_claimed(fact, wording)
        or _is_cited_of_one_ally(fact, wording)
        or _is_told_of_one_ally(fact, wording)
    )


def _has_a_note(fact: Fact, wording: Wording) -> bool:
    """Tell whether a footnote in words, not a citation, follows what the source says."""
    return _NOTE.match(wording.reading.article.wikitext, fact.source.end) is not None


def _is_only_claimed(fact: Fact, wording: Wording) -> bool:
    """Tell whether the text gives the number as what a side gave itself out for: 號稱60萬人."""
    amount = fact.value.amount if isinstance(fact.value, QuantityValue) else None
    said, claimed = wording.reading.folded_text, wording.phrases.GIVEN_OUT_FOR
    # Looking first spares counting everything in texts that boast of nothing.
    if not patterns.search(claimed.removesuffix("$"), said):
        return False
    return any(
        mention.value.amount == amount
        and patterns.search(claimed, said[max(0, mention.start - _NEAR) : mention.start])
        for mention in wording.quantities
    )


def _leaves_out_civilians(fact: Fact, wording: Wording) -> bool:
    """Tell whether a loss of people stands beside one of civilians, so that "people" may mean both."""
    civilians = wording.phrases.CIVILIANS
    return manner_of(fact, wording.phrases) in {"people", "total"} and any(
        other.kind == "casualties"
        and other.side in (None, fact.side)
        and other.id != fact.id
        and patterns.search(civilians, fold(other.source.quote)) is not None
        for other in wording.reading.facts
    )


def _is_cited_of_one_ally(fact: Fact, wording: Wording) -> bool:
    """Tell whether the work cited for a side's number is, by its title, about one of its members."""
    cited = _CITED.match(wording.reading.article.wikitext, fact.source.end)
    title = fold(cited["work"]) if cited else ""
    return sum(any(word in title for word in words) for words in _allies(fact, wording)) == 1


def _is_told_of_one_ally(fact: Fact, wording: Wording) -> bool:
    """Tell whether the text gives a side's very number for one of its members: 310 killed for the Americans."""
    amount = fact.value.amount if isinstance(fact.value, QuantityValue) else None
    allies = _allies(fact, wording) if amount and amount >= TELLING else []
    if not allies:
        return False
    said = wording.reading.folded_text
    for found in patterns.finditer(rf"(?<![\d.,])(?:{amount:,.0f}|{amount:.0f})(?![\d]|[.,]\d)", said):
        start = max(said.rfind(mark, 0, found.start()) for mark in _STOPS) + 1
        ends = [at for mark in _STOPS if (at := said.find(mark, found.end())) >= 0]
        clause = said[start : min(ends, default=len(said))]
        if sum(any(word in clause for word in words) for words in allies) == 1:
            return True
    return False


def _allies(fact: Fact, wording: Wording) -> list[frozenset[str]]:
    """Give the words for each of several states on a fact's side."""
    states = [
        state
        for each in wording.reading.facts
        if each.kind == "belligerent" and each.side == fact.side and isinstance(each.value, EntityValue)
        if (state := state_named(each.value.name))
    ]
    words = [frozenset((*state.spellings, *state.words)) for state in states]
    return words if len(words) > 1 else []
