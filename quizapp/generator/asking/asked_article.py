"""One article while its questions are made: its words, what can be quoted of it, and its neighbours in the bank."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizapp.facts import EntityValue, Fact
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.clear_events import Test, actors, clearness, dating
from quizapp.generator.asking.plain_figures import is_plain_figure
from quizapp.generator.asking.relations import disputed_keys, keys_of
from quizapp.generator.asking.wording import Wording
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.questions import Text
from quizapp.text import patterns
from quizapp.text.folding import fold
from quizapp.text.scripts import dominant_script


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
        if fact.kind in ("strength", "casualties") and not is_plain_figure(fact, self.wording):
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
