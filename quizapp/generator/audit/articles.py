"""Say of one article what the generator reads, asks and refuses, and what that costs."""

import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from quizapp.article import Article
from quizapp.facts import Fact, Finding
from quizapp.generator.asking.items import make_items
from quizapp.generator.audit.gold import Score, grade_facts
from quizapp.generator.reading.articles import read_article
from quizapp.questions import Question

_WITHOUT_INFOBOX = {"no_infobox", "not_a_battle"}


@dataclass(frozen=True)
class Meter:
    """How cost is measured: a clock in seconds, and the peak of memory in bytes since it was last reset."""

    clock: Callable[[], float]
    reset_peak: Callable[[], None]
    peak: Callable[[], int | None]


@dataclass(frozen=True)
class Audit:
    """One article: counts by kind and reason, what was made, what it cost.

    `silence` says why there is no item, `crash` what went wrong; of a page that was not taken in, title and
    `silence` are all that is known.
    """

    title: str
    article: str = ""
    language: str | None = None
    size: int = 0
    has_infobox: bool = False
    facts: Mapping[str, int] = field(default_factory=dict)
    withheld: Mapping[str, int] = field(default_factory=dict)
    items: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    findings: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    peak_memory: int | None = None
    questions: Sequence[Question] = ()
    numeric: int = 0
    text: str = ""
    scores: Mapping[str, Score] = field(default_factory=dict)
    missed: Sequence[str] = ()
    wrong: Sequence[str] = ()
    silence: str | None = None
    crash: str | None = None


def audit_article(article: Article, meter: Meter, annotation: dict[str, Any] | None = None) -> Audit:
    """Run the whole pipeline on one article; a crash is told in the audit and never raised."""
    size = len(article.wikitext.encode(errors="replace"))
    meter.reset_peak()
    began = meter.clock()
    try:
        reading = read_article(article)
        questions, refused = make_items((reading,))
    except Exception as error:  # Whatever it is: the other articles want their audit, too.
        return Audit(article.title, article.id, article.language, size, crash=_told(error))
    seconds = meter.clock() - began
    peak = meter.peak()
    graded = grade_facts(reading.facts, annotation) if annotation else None
    quantities = {fact.id for fact in reading.facts if type(fact.value).__name__ == "QuantityValue"}
    return Audit(
        title=article.title,
        article=article.id,
        language=article.language,
        size=size,
        has_infobox=not _WITHOUT_INFOBOX & {finding.code for finding in reading.findings},
        facts=Counter(fact.kind for fact in reading.facts),
        withheld=Counter(fact.reason or "" for fact in reading.facts if fact.status == "withheld"),
        items=Counter(question.kind for question in questions),
        refused=Counter(finding.code for finding in refused),
        findings=Counter(finding.code for finding in reading.findings),
        seconds=seconds,
        peak_memory=peak,
        questions=questions,
        numeric=sum(question.kind == "numeric" or question.facts[0] in quantities for question in questions),
        text=reading.folded_text,
        scores=graded.scores if graded else {},
        missed=graded.missed if graded else (),
        wrong=graded.wrong if graded else (),
        silence=None if questions else _silence(reading.facts, reading.findings, refused),
    )


def _silence(facts: Sequence[Fact], findings: Sequence[Finding], refused: Sequence[Finding]) -> str:
    """Say why an article gives no item."""
    if not facts:
        told = [finding.message for finding in findings if finding.code in _WITHOUT_INFOBOX]
        return " ".join(told) or "No fact was read."
    usable = [fact for fact in facts if fact.status == "ok"]
    if not usable:
        return f"All {len(facts)} facts are withheld: {_counted(fact.reason or '' for fact in facts)}."
    if refused:
        return f"Every question was refused: {_counted(finding.code for finding in refused)}."
    kinds = _counted(fact.kind for fact in usable)
    return f"None of the {len(usable)} facts gives a question with enough to choose from: {kinds}."


def _counted(names: Any) -> str:
    return ", ".join(f"{count} {name}" for name, count in Counter(names).most_common())


def _told(error: Exception) -> str:
    """Name the error and the line of ours in which it happened."""
    frames = traceback.extract_tb(error.__traceback__)
    place = next((frame for frame in reversed(frames) if "quizapp" in PurePath(frame.filename).parts), None)
    where = f" in {PurePath(place.filename).name}:{place.lineno}" if place else ""
    return f"{type(error).__name__}: {error}{where}"
