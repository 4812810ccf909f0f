"""Say of articles what the generator reads, asks and refuses, and what it costs."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from quizapp.article import Article
from quizapp.generator.asking.items import make_items
from quizapp.generator.audit.blind_solvers import advantages
from quizapp.generator.audit.gold import Score, grade_facts
from quizapp.generator.reading.articles import read_article
from quizapp.questions import Question


@dataclass(frozen=True)
class Audit:
    """One article: counts by kind and reason, the questions themselves, seconds taken."""

    title: str
    language: str
    facts: Mapping[str, int]
    withheld: Mapping[str, int]
    items: Mapping[str, int]
    findings: Mapping[str, int]
    seconds: float
    questions: Sequence[Question] = ()
    scores: Mapping[str, Score] = field(default_factory=dict)
    missed: Sequence[str] = ()
    wrong: Sequence[str] = ()


def audit_article(article: Article, clock: Callable[[], float], gold: Mapping[str, dict[str, Any]]) -> Audit:
    """Run the whole pipeline on one article; `clock` gives seconds, `gold` annotations by revision."""
    began = clock()
    reading = read_article(article)
    questions, refused = make_items((reading,))
    seconds = clock() - began
    graded = grade_facts(reading.facts, gold[article.revision]) if article.revision in gold else None
    return Audit(
        article.title,
        article.language,
        Counter(fact.kind for fact in reading.facts),
        Counter(fact.reason or "" for fact in reading.facts if fact.status == "withheld"),
        Counter(question.kind for question in questions),
        Counter(finding.code for finding in (*reading.findings, *refused)),
        seconds,
        questions,
        graded.scores if graded else {},
        graded.missed if graded else (),
        graded.wrong if graded else (),
    )


def summary(audits: Sequence[Audit]) -> dict[str, Any]:
    """Add articles up: plain JSON values, rates from 0 to 1."""
    questions = [question for audit in audits for question in audit.questions]
    judged = [question.key for question in questions if question.kind == "true_false"]
    return {
        "articles": len(audits),
        "without_items": sum(not audit.questions for audit in audits),
        "items": dict(sum((Counter(audit.items) for audit in audits), Counter())),
        "facts": dict(sum((Counter(audit.facts) for audit in audits), Counter())),
        "withheld": dict(sum((Counter(audit.withheld) for audit in audits), Counter())),
        "findings": dict(sum((Counter(audit.findings) for audit in audits), Counter())),
        "slowest_seconds": max((audit.seconds for audit in audits), default=0.0),
        "true_of_true_false": sum(key is True for key in judged) / len(judged) if judged else None,
        "above_chance": advantages(questions),
        "gold": {
            language: {
                kind: {
                    "recall": score.recall,
                    "of": score.there,
                    "precision": score.precision,
                    "stated": score.stated,
                }
                for kind, score in sorted(scores.items())
            }
            for language, scores in _scores(audits).items()
        },
    }


def _scores(audits: Sequence[Audit]) -> dict[str, dict[str, Score]]:
    found: dict[str, dict[str, Score]] = {}
    for audit in audits:
        for kind, score in audit.scores.items():
            language = found.setdefault(audit.language, {})
            language[kind] = language.get(kind, Score()) + score
            language["all"] = language.get("all", Score()) + score
    return found
