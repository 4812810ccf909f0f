"""The topics that a learner can choose, each a family of fact kinds."""

TOPICS = ("outline", "people", "events", "numbers")

_BY_KIND = {
    "commander": "people",
    "commander.fate": "people",
    "command": "people",
    "office": "people",
    "event": "events",
    "phase": "events",
    "conflict.start": "events",
    "conflict.end": "events",
    "strength": "numbers",
    "casualties": "numbers",
    "unit.strength": "numbers",
}


def topic_of(fact_kind: str) -> str:
    """Name the topic of a fact kind; whatever no other topic claims is part of the outline."""
    return _BY_KIND.get(fact_kind, "outline")
