"""What a new release does to the last one, by identity and content.

Where a source stands does not count, and the script of the article only where a teacher may have meant it.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from quizapp.text.folding import fold

Body = Mapping[str, Any]

QUESTION_PARTS = ("kind", "stem", "options", "items", "pairs", "key", "accept", "explanation", "sources")
FACT_PARTS = ("subject", "side", "qualifier", "when", "value", "status", "reason")
DEFAULTS: dict[str, Any] = {"options": [], "items": [], "pairs": [], "accept": []}


def digest(body: Body) -> str:
    """Name a version of a fact or question by everything in it."""
    plain = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()[:32]


def summarise(
    questions: tuple[list[Body], list[Body]], facts: tuple[list[Body], list[Body]], spelling: bool = False
) -> dict[str, Any]:
    """Compare the questions and facts of two releases, each given as (before, after).

    With `spelling`, the same words in another script are a change.
    """
    before, after = _by_id(questions[0]), _by_id(questions[1])
    parts = {
        id: _differing(before[id], body, QUESTION_PARTS, spelling)
        for id, body in after.items()
        if id in before
    }
    return {
        "kept": [_mention(after[id]) for id, differing in parts.items() if not differing],
        "changed": [
            {**_mention(after[id]), "before": before[id]["stem"], "parts": differing}
            for id, differing in parts.items()
            if differing
        ],
        "new": [_mention(body) for id, body in after.items() if id not in before],
        "gone": [_mention(body) for id, body in before.items() if id not in after],
        "facts": _summarise_facts(_by_id(facts[0]), _by_id(facts[1])),
    }


def _summarise_facts(before: dict[str, Body], after: dict[str, Body]) -> dict[str, Any]:
    return {
        "changed": [
            {"before": before[id], "after": body}
            for id, body in after.items()
            if id in before and _differing(before[id], body, FACT_PARTS)
        ],
        "new": [body for id, body in after.items() if id not in before],
        "gone": [body for id, body in before.items() if id not in after],
    }


def _by_id(bodies: list[Body]) -> dict[str, Body]:
    return {body["id"]: body for body in bodies}


def _differing(before: Body, after: Body, parts: tuple[str, ...], spelling: bool = False) -> list[str]:
    seen = _itself if spelling else _folded
    return [part for part in parts if seen(_content(before, part)) != seen(_content(after, part))]


def _itself(value: Any) -> Any:
    return value


def _folded(value: Any) -> Any:
    match value:
        case str():
            return fold(value)
        case {"zh-Hans": hans, "zh-Hant": _}:
            return fold(hans)
        case dict():
            # Other names of a thing are no statement about it.
            return {key: _folded(each) for key, each in value.items() if key != "aliases"}
        case list():
            return [_folded(each) for each in value]
    return value


def _content(body: Body, part: str) -> Any:
    value = body.get(part, DEFAULTS.get(part))
    if part == "sources":
        return [
            {key: item for key, item in source.items() if key not in ("start", "end")} for source in value
        ]
    return value


def _mention(body: Body) -> dict[str, Any]:
    return {"id": body["id"], "stem": body["stem"]}
