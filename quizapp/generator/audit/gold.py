"""Score what the generator reads against what a careful reader wrote down."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, TextValue
from quizapp.text.edtf import contains, is_approximate, precision, start_of
from quizapp.text.folding import fold, match_key

# Who commanded what counts the same, whether it stands in a list or as an office in prose.
_SAME_KIND = {"office": "command"}


@dataclass(frozen=True)
class Score:
    """What was found of what is there (`recall`) and what is right of what was found (`precision`)."""

    there: int = 0
    found: int = 0
    stated: int = 0
    right: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.there + other.there,
            self.found + other.found,
            self.stated + other.stated,
            self.right + other.right,
        )

    @property
    def recall(self) -> float | None:
        """Give the share from 0 to 1; None where nothing is there."""
        return self.found / self.there if self.there else None

    @property
    def precision(self) -> float | None:
        """Give the share from 0 to 1; None where nothing was stated."""
        return self.right / self.stated if self.stated else None


@dataclass(frozen=True)
class Graded:
    """One article's scores by fact kind, with what was missed and what is wrong, for whoever mends it."""

    scores: dict[str, Score]
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def load_gold(folder: Path) -> dict[str, dict[str, Any]]:
    """Read every annotation below a folder, by the revision that it annotates."""
    annotations = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.json"))]
    return {annotation["revision"]: annotation for annotation in annotations}


def grade_facts(facts: Iterable[Fact], annotation: dict[str, Any]) -> Graded:
    """Compare facts with an annotation.

    A withheld fact counts as found but not as stated: abstaining costs recall only where the fact was not
    even read. A gold fact marked optional is neither missed nor wrong.
    """
    read = [fact for fact in facts if fact.kind not in ("conflict.result", "unit.parent", "unit.strength")]
    golden = [gold for gold in annotation["facts"] if gold["kind"] != "contradiction"]
    scores: dict[str, Score] = defaultdict(Score)
    missed, wrong = [], []
    for gold in golden:
        found = any(_same(fact, gold, strict=True) for fact in read)
        if not gold.get("optional") or found:
            scores[_kind(gold["kind"])] += Score(there=1, found=int(found))
        if not found and not gold.get("optional"):
            missed.append(f"{gold['kind']}: {_shown_gold(gold)}")
    for fact in read:
        if fact.status == "ok":
            right = any(_same(fact, gold, strict=False) for gold in golden)
            scores[_kind(fact.kind)] += Score(stated=1, right=int(right))
            if not right:
                wrong.append(f"{fact.kind}: {_shown(fact)}")
    return Graded(dict(scores), tuple(missed), tuple(wrong))


def _kind(kind: str) -> str:
    return _SAME_KIND.get(kind, kind)


def _same(fact: Fact, gold: dict[str, Any], *, strict: bool) -> bool:
    if _kind(fact.kind) != _kind(gold["kind"]):
        return False
    if "side" in gold and gold["side"] and fact.side and fact.side != gold["side"]:
        return False
    if fact.kind == "conflict.winner":
        return fact.side == gold["side"]
    match fact.value:
        case DateValue(edtf):
            return edtf == gold["value"]
        case QuantityValue():
            return _same_amount(fact.value, gold) and _akin(fact.qualifier or "", gold.get("qualifier") or "")
        case EntityValue(name=name, aliases=aliases):
            keys = {match_key(each) for each in (name, *aliases)}
            wanted = {
                match_key(each) for each in (gold["value"], *gold.get("accept", ())) if isinstance(each, str)
            }
            if _kind(fact.kind) == "command" and not _akin(fact.qualifier or "", gold.get("qualifier") or ""):
                return False
            return bool(keys & wanted) or any(
                key and key in want for key in keys for want in wanted if len(key) > 3
            )
        case TextValue(text) if fact.kind == "event":
            if not _same_time(fact.when or "", gold["when"]):
                return False
            said = fold(text + fact.source.quote).casefold()
            words = [fold(word).casefold() in said for word in gold["words"]]
            return all(words) if strict else any(words)
        case TextValue(text) if fact.kind == "commander.fate":
            return text == gold["value"] and match_key(fact.subject) == match_key(gold["subject"])
    return False


def _same_time(told: str, gold: str) -> bool:
    """A part of a month (中旬) may be annotated as its month."""
    return start_of(told) == start_of(gold) or (
        bool(told) and precision(gold) == "month" and is_approximate(told) and contains(gold, told)
    )


def _same_amount(value: QuantityValue, gold: dict[str, Any]) -> bool:
    if value.amount is not None:
        return value.amount in (gold.get("amount"), gold.get("low"), gold.get("high"))
    return (value.low, value.high) == (gold.get("low"), gold.get("high"))


def _akin(one: str, other: str) -> bool:
    left, right = match_key(one), match_key(other)
    return not left or not right or left in right or right in left


def _shown(fact: Fact) -> str:
    value = fact.value
    shown = getattr(value, "name", None) or getattr(value, "text", None) or getattr(value, "edtf", None)
    if isinstance(value, QuantityValue):
        shown = f"{value.amount} {value.low}–{value.high} {value.unit}"
    parts = (fact.side, fact.qualifier, fact.when, shown)
    return " · ".join(str(part) for part in parts if part is not None)


def _shown_gold(gold: dict[str, Any]) -> str:
    return " · ".join(str(value) for key, value in gold.items() if key not in ("kind", "accept", "note"))
