"""What a release did to the one before it, as teachers read it."""

from dataclasses import dataclass
from typing import Any

from quizapp.bank_file import fact_from_dict
from quizapp.facts import Fact
from quizapp.questions import ScriptPair, Text
from quizapp.store.banks import Release


@dataclass(frozen=True)
class Mention:
    """A question as a release's summary names it."""

    id: str
    stem: Text


@dataclass(frozen=True)
class Rewording:
    """A question that a release changed; `parts` names what is different: stem, key, options, …"""

    id: str
    before: Text
    stem: Text
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Restatement:
    """A fact that the article now states otherwise, or that is withheld now, or no longer."""

    before: Fact
    after: Fact


@dataclass(frozen=True)
class Summary:
    """What a release did to the one before it; the first release has everything in `new`."""

    kept: tuple[Mention, ...]
    changed: tuple[Rewording, ...]
    new: tuple[Mention, ...]
    gone: tuple[Mention, ...]
    facts_changed: tuple[Restatement, ...]
    facts_new: tuple[Fact, ...]
    facts_gone: tuple[Fact, ...]


def summary_of(release: Release) -> Summary:
    """Read a release's summary."""
    data = release.summary
    facts = data["facts"]
    return Summary(
        kept=tuple(_mention(one) for one in data["kept"]),
        changed=tuple(
            Rewording(one["id"], _text(one["before"]), _text(one["stem"]), tuple(one["parts"]))
            for one in data["changed"]
        ),
        new=tuple(_mention(one) for one in data["new"]),
        gone=tuple(_mention(one) for one in data["gone"]),
        facts_changed=tuple(
            Restatement(fact_from_dict(one["before"]), fact_from_dict(one["after"]))
            for one in facts["changed"]
        ),
        facts_new=tuple(fact_from_dict(one) for one in facts["new"]),
        facts_gone=tuple(fact_from_dict(one) for one in facts["gone"]),
    )


def _mention(data: dict[str, Any]) -> Mention:
    return Mention(data["id"], _text(data["stem"]))


def _text(data: str | dict[str, str]) -> Text:
    return ScriptPair(data["zh-Hans"], data["zh-Hant"]) if isinstance(data, dict) else data
