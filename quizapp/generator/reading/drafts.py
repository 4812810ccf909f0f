"""Make facts with identities that survive rewording of others, conversion of script and regeneration."""

from dataclasses import dataclass, replace

from quizapp.facts import DateValue, EntityValue, Fact, Source, TextValue, Value, stable_id
from quizapp.text.folding import match_key

# Kinds that state one value: a new value is the same fact, changed. All others name their value in their id.
_SINGLE = frozenset(
    "conflict.start conflict.end conflict.result conflict.winner strength casualties unit.strength unit.parent"
    " command phase".split()
)
_COUNTS = frozenset(("strength", "casualties"))


@dataclass(frozen=True)
class Draft:
    """A fact before it has its identity."""

    kind: str
    value: Value
    source: Source
    side: int | None = None
    qualifier: str | None = None
    when: str | None = None
    subject: str | None = None
    confidence: float = 1.0


def identify(drafts: list[Draft], article: str, title: str) -> list[Fact]:
    """Give each draft its identity and drop repetitions; the first telling of a fact is kept.

    Two events told in the same words on different days need their day to tell them apart, and rival counts of
    one thing in one place their number.
    """
    telling: dict[tuple[str, str], set[str | None]] = {}
    counts: dict[tuple[str | int | None, ...], set[str]] = {}
    for draft in drafts:
        if draft.kind == "event":
            telling.setdefault((draft.kind, _value_key(draft.value)), set()).add(draft.when)
        elif draft.kind in _COUNTS:
            counts.setdefault(_counted(draft), set()).add(_value_key(draft.value))
    facts: dict[str, Fact] = {}
    for draft in drafts:
        rival = draft.kind in _COUNTS and len(counts[_counted(draft)]) > 1
        value = "" if draft.kind in _SINGLE and not rival else _value_key(draft.value)
        repeated = draft.kind == "event" and len(telling[draft.kind, value]) > 1
        identity = stable_id(
            "f",
            article,
            draft.kind,
            # Prose does not always say whose officer somebody is.
            None if draft.kind == "office" else draft.side,
            match_key(draft.subject or title),
            # An event's span of time is part of how it is told, not of what happened.
            None if draft.kind == "event" else match_key(draft.qualifier or ""),
            value,
            draft.when if repeated else None,
        )
        facts.setdefault(
            identity,
            Fact(
                identity,
                article,
                draft.kind,
                draft.subject or title,
                draft.value,
                draft.source,
                draft.side,
                draft.qualifier,
                draft.when,
                draft.confidence,
            ),
        )
    return list(facts.values())


def withhold(fact: Fact, reason: str) -> Fact:
    """Keep a fact but never ask about it; the first reason stays."""
    return fact if fact.status == "withheld" else replace(fact, status="withheld", reason=reason)


def _counted(draft: Draft) -> tuple[str | int | None, ...]:
    return draft.kind, draft.side, draft.source.section, match_key(draft.qualifier or "")


def _value_key(value: Value) -> str:
    match value:
        case EntityValue(name=name):
            return match_key(name)
        case TextValue(text=text):
            return match_key(text)
        case DateValue(edtf=edtf):
            return edtf
        case _:
            amount = value.amount if value.amount is not None else f"{value.low}–{value.high}"
            return f"{amount} {match_key(value.unit or '')}"
