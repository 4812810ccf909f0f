"""One article while its questions are made: its words, what can be quoted of it, and its neighbours in the bank."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizapp.facts import EntityValue, Fact, QuantityValue
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.clear_events import Test, actors, clearness, dating
from quizapp.generator.asking.counting import manner_of
from quizapp.generator.asking.relations import disputed_keys, keys_of
from quizapp.generator.asking.wording import Wording
from quizapp.generator.reading_result import Reading
from quizapp.generator.states import state_named
from quizapp.languages import load
from quizapp.questions import Text
from quizapp.text import patterns
from quizapp.text.folding import fold
from quizapp.text.scripts import dominant_script

_NOTE = re.compile(
    r"(?i)[.,;]?\s*(?:\{\{\s*(?:efn|refn|#tag:ref|notetag|ref label|citation needed|cn|fact|来源请求|來源請求|dubious|failed verification|存疑)\b|<ref[^>/]*\bgroup\b)"
)

_STOPS = (".", ";", "。", "\n")
_TELLING = 100
"""Lesser numbers are said of too many things for two of them to be the same."""
_CITED = re.compile(r"\s*<ref[^>/]*>(?P<work>[^<]{1,600})</ref>")


@dataclass(frozen=True)
class AskedArticle:
    """What every maker of questions needs to know of an article; `others` are those of its bank and language.

    `candidates` keeps what was worded as a possible answer.
    """

    wording: Wording
    language: str
    dated: Test
    clear: Test
    disputed: frozenset[str]
    actors: tuple[str, ...]
    topic: tuple[str, ...]
    others: tuple[Wording, ...] = ()
    candidates: dict[tuple[str, str, str], Candidate | None] = field(default_factory=dict, compare=False)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that may be asked."""
        return tuple(
            fact for fact in self.wording.reading.facts if fact.status == "ok" and self._is_plain(fact)
        )

    def _is_plain(self, fact: Fact) -> bool:
        """Leave out posts of people without their full name or of units of which there are many of that name,
        numbers that a note remarks on or that are one ally's, and an end after which the battle went on.
        """
        if fact.kind in ("strength", "casualties") and (
            self._has_a_note(fact)
            or self._leaves_out_civilians(fact)
            or self._is_cited_of_one_ally(fact)
            or self._is_told_of_one_ally(fact)
        ):
            return False
        if fact.kind == "conflict.end" and fact.source.section.startswith("infobox"):
            return not patterns.search(
                load(self.wording.language, "titles").ENDS_TWICE, fold(fact.source.quote)
            )
        if fact.kind not in ("command", "office", "unit.strength", "unit.parent"):
            return True
        units = (fact.qualifier, fact.subject if fact.kind.startswith("unit") else None)
        kinds = self.wording.phrases.UNITS_OF_ANY_ARMY
        value = fact.value
        if isinstance(value, EntityValue) and patterns.search(
            self.wording.phrases.FAMILY_NAME_ALONE, fold(value.name)
        ):
            return False
        return fact.confidence >= 0.9 and not any(
            unit and patterns.search(kinds, fold(unit)) for unit in units
        )

    def _has_a_note(self, fact: Fact) -> bool:
        """Tell whether a footnote in words, not a citation, follows what the source says."""
        return _NOTE.match(self.wording.reading.article.wikitext, fact.source.end) is not None

    def _leaves_out_civilians(self, fact: Fact) -> bool:
        """Tell whether a loss of people stands beside one of civilians, so that "people" may mean both."""
        civilians = self.wording.phrases.CIVILIANS
        return manner_of(fact, self.wording.phrases) in {"people", "total"} and any(
            other.kind == "casualties"
            and other.side in (None, fact.side)
            and other.id != fact.id
            and patterns.search(civilians, fold(other.source.quote)) is not None
            for other in self.wording.reading.facts
        )

    def _allies(self, fact: Fact) -> list[frozenset[str]]:
        """Give the words for each of several states on a fact's side."""
        states = [
            state
            for each in self.wording.reading.facts
            if each.kind == "belligerent" and each.side == fact.side and isinstance(each.value, EntityValue)
            if (state := state_named(each.value.name))
        ]
        words = [frozenset((*state.spellings, *state.words)) for state in states]
        return words if len(words) > 1 else []

    def _is_cited_of_one_ally(self, fact: Fact) -> bool:
        """Tell whether the work cited for a side's number is, by its title, about one of its members."""
        cited = _CITED.match(self.wording.reading.article.wikitext, fact.source.end)
        title = fold(cited["work"]) if cited else ""
        return sum(any(word in title for word in words) for words in self._allies(fact)) == 1

    def _is_told_of_one_ally(self, fact: Fact) -> bool:
        """Tell whether the text gives a side's very number for one of its members: 310 killed for the Americans."""
        amount = fact.value.amount if isinstance(fact.value, QuantityValue) else None
        allies = self._allies(fact) if amount and amount >= _TELLING else []
        if not allies:
            return False
        said = self.wording.reading.folded_text
        for found in patterns.finditer(rf"(?<![\d.,])(?:{amount:,.0f}|{amount:.0f})(?![\d]|[.,]\d)", said):
            start = max(said.rfind(mark, 0, found.start()) for mark in _STOPS) + 1
            ends = [at for mark in _STOPS if (at := said.find(mark, found.end())) >= 0]
            clause = said[start : min(ends, default=len(said))]
            if sum(any(word in clause for word in words) for words in allies) == 1:
                return True
        return False

    def of_kind(self, kind: str) -> list[Fact]:
        """Choose the facts of a kind that may be asked, in the order of the article."""
        return sorted(
            (fact for fact in self.facts if fact.kind == kind), key=lambda fact: (fact.source.start, fact.id)
        )

    @cached_property
    def sides_of_people(self) -> dict[str, int]:
        """The side on which each commander is listed, by every name; nobody listed on two."""
        found: dict[str, set[int]] = {}
        for fact in self.facts:
            if fact.kind == "commander" and fact.side:
                for key in keys_of(fact, "value"):
                    found.setdefault(key, set()).add(fact.side)
        return {key: min(sides) for key, sides in found.items() if len(sides) == 1}

    def side_of(self, fact: Fact) -> int | None:
        """Tell the side of a fact: its own, or that of the person it is about."""
        if fact.side or fact.kind not in {"command", "office"}:
            return fact.side
        return next(
            (self.sides_of_people[key] for key in keys_of(fact, "value") if key in self.sides_of_people), None
        )

    def fits(self, stem: Text) -> bool:
        """Tell whether a stem is short enough to be read at once."""
        return self.wording.length(stem) <= self.wording.phrases.SHORT_STEM


def asked_articles(readings: Sequence[Reading]) -> tuple[AskedArticle, ...]:
    """Prepare the articles of a bank."""
    words = [Wording(reading) for reading in readings]
    return tuple(
        AskedArticle(
            own,
            dominant_script(own.reading.article.wikitext) if own.language == "zh" else own.language,
            dating(own.reading),
            clearness(own.reading),
            disputed_keys(own.reading.facts),
            actors(own.reading),
            (own.reading.article.title, *other_names(own.reading.facts)),
            tuple(other for other in words if other is not own and other.language == own.language),
        )
        for own in words
    )


def other_names(facts: Sequence[Fact], caller: str | None = None) -> list[str]:
    """List the battle's other names, those of one caller or all."""
    return sorted(
        fact.value.name
        for fact in facts
        if fact.kind == "conflict.name"
        and isinstance(fact.value, EntityValue)
        and caller in (None, fact.qualifier)
    )
