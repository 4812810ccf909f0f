"""What an article states, with the words that state it. Standard library only."""

import hashlib
from dataclasses import dataclass
from typing import Literal

EntityClass = Literal["person", "place", "unit", "state", "conflict", "organisation", "other"]
Approximation = Literal["about", "over", "nearly", "at_least", "at_most"]


@dataclass(frozen=True)
class Source:
    """Where the article says it: `wikitext[start:end]` in code points, and its readable text.

    `section` is `infobox.<parameter>`, `lead`, or the heading path joined by " / ". `before` and `after` are
    the rest of its paragraph, for a reader who wants the context.
    """

    article: str
    section: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class DateValue:
    """A date as EDTF level 1 with its precision; BCE is astronomical (-0341 is 342 BCE)."""

    edtf: str


@dataclass(frozen=True)
class QuantityValue:
    """A number with its unit; `low` and `high` bound a range, `approximate` keeps 約, 餘, 以上 and the like."""

    amount: float | None
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    approximate: Approximation | None = None


@dataclass(frozen=True)
class EntityValue:
    """Somebody or something with a name; `aliases` holds every other spelling that the article uses."""

    name: str
    entity_class: EntityClass
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class TextValue:
    """A statement in the article's own words."""

    text: str


Value = DateValue | QuantityValue | EntityValue | TextValue


@dataclass(frozen=True)
class Fact:
    """One typed statement; its `id` depends on no order, wording of others, script or generator version.

    `side` counts belligerents from 1; `qualifier` is the unit commanded, the category counted, the office
    held; `when` is EDTF. A withheld fact says why in `reason` and is never asked about.
    """

    id: str
    article: str
    kind: str
    subject: str
    value: Value
    source: Source
    side: int | None = None
    qualifier: str | None = None
    when: str | None = None
    confidence: float = 1.0
    status: Literal["ok", "withheld"] = "ok"
    reason: str | None = None


@dataclass(frozen=True)
class Finding:
    """Something noticed and not published: a contradiction, a contested value, a refused item."""

    code: str
    message: str
    facts: tuple[str, ...] = ()
    source: Source | None = None


def stable_id(prefix: str, *parts: str | int | None) -> str:
    """Name a thing by what it is: the same parts give the same id, in any run and on any machine."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return f"{prefix}_{hashlib.sha256(joined.encode()).hexdigest()[:16]}"
