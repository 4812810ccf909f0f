"""Add the audits of many articles up, as plain JSON values."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import mean
from typing import Any

from quizapp.generator.audit.articles import Audit
from quizapp.generator.audit.blind_solvers import cues
from quizapp.generator.audit.gold import Score
from quizapp.generator.audit.key_places import key_places

LEAST_PAGE = 3 * 1024
"""Bytes of wikitext from which on a battle page with an infobox is expected to give questions enough."""


def article_to_dict(audit: Audit) -> dict[str, Any]:
    """Give what is known of one article, without its questions."""
    data: dict[str, Any] = {"title": audit.title, "language": audit.language, "bytes": audit.size}
    if audit.crash:
        return data | {"crash": audit.crash}
    data |= {
        "facts": dict(audit.facts),
        "withheld": dict(audit.withheld),
        "items": dict(audit.items),
        "refused": dict(audit.refused),
        "findings": dict(audit.findings),
        "shares": _shares([audit]),
        "true_of_true_false": _true_share([audit]),
        "seconds": audit.seconds,
        "peak_memory": audit.peak_memory,
    }
    if audit.silence:
        data["silence"] = audit.silence
    if audit.scores:
        data |= {
            "gold": _scores_to_dict(audit.scores),
            "missed": list(audit.missed),
            "wrong": list(audit.wrong),
        }
    return data


def totals(audits: Sequence[Audit]) -> dict[str, Any]:
    """Add articles up; rates are from 0 to 1, memory is in bytes."""
    questions = [question for audit in audits for question in audit.questions]
    guessed = cues(questions, {audit.article: audit.text for audit in audits})
    slowest = max(audits, key=lambda audit: audit.seconds, default=None)
    return {
        "articles": len(audits),
        "crashed": {audit.title: audit.crash for audit in audits if audit.crash},
        "without_items": {audit.title: audit.silence for audit in audits if audit.silence},
        "facts": _sum(audit.facts for audit in audits),
        "withheld": _sum(audit.withheld for audit in audits),
        "items": _sum(audit.items for audit in audits),
        "refused": _sum(audit.refused for audit in audits),
        "findings": _sum(audit.findings for audit in audits),
        "shares": _shares(audits),
        "true_of_true_false": _true_share(audits),
        "cues": {
            name: {
                "n": cue.asked,
                "above_chance": cue.above_chance,
                "chosen": cue.chosen,
                "above_chance_where_chosen": cue.above_chance_where_chosen,
                "standard_error": cue.standard_error,
            }
            for name, cue in guessed.items()
        },
        "key_places": {
            name: {"counts": list(places.counts), "p": places.probability}
            for name, places in key_places(questions).items()
        },
        "battle_pages": _battle_pages(audits),
        "seconds": sum(audit.seconds for audit in audits),
        "slowest": {"title": slowest.title, "seconds": slowest.seconds} if slowest else None,
        "peak_memory": max((audit.peak_memory or 0 for audit in audits), default=0),
        "gold": {
            language: _scores_to_dict(scores) for language, scores in _scores_by_language(audits).items()
        },
    }


def _sum(counts: Any) -> dict[str, int]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(total.most_common())


def _shares(audits: Sequence[Audit]) -> dict[str, float]:
    """Give the shares of questions about numbers, about order, and about more than a single fact."""
    questions = [question for audit in audits for question in audit.questions]
    made = max(1, len(questions))
    return {
        "numeric": sum(audit.numeric for audit in audits) / made,
        "ordered": sum(question.kind == "ordering" for question in questions) / made,
        "beyond_one_fact": sum(len(question.facts) > 1 for question in questions) / made,
    }


def _true_share(audits: Sequence[Audit]) -> float | None:
    judged = [
        question.key for audit in audits for question in audit.questions if question.kind == "true_false"
    ]
    return sum(key is True for key in judged) / len(judged) if judged else None


def _battle_pages(audits: Sequence[Audit]) -> dict[str, Any]:
    pages = [audit for audit in audits if audit.has_infobox and audit.size > LEAST_PAGE]
    return {
        language: {
            "pages": len(chosen),
            "mean_items": mean(len(audit.questions) for audit in chosen),
            "mean_kinds": mean(len(audit.items) for audit in chosen),
            "with_25_items_of_5_kinds": sum(
                len(audit.questions) >= 25 and len(audit.items) >= 5 for audit in chosen
            ),
        }
        for language in ("all", *sorted({audit.language or "" for audit in pages}))
        if (chosen := [audit for audit in pages if language in ("all", audit.language)])
    }


def _scores_by_language(audits: Sequence[Audit]) -> dict[str, dict[str, Score]]:
    found: dict[str, dict[str, Score]] = {}
    for audit in audits:
        for kind, score in audit.scores.items():
            language = found.setdefault(audit.language or "", {})
            language[kind] = language.get(kind, Score()) + score
            language["all"] = language.get("all", Score()) + score
    return found


def _scores_to_dict(scores: Mapping[str, Score]) -> dict[str, Any]:
    return {
        kind: {
            "recall": score.recall,
            "of": score.there,
            "precision": score.precision,
            "stated": score.stated,
        }
        for kind, score in sorted(scores.items())
    }
