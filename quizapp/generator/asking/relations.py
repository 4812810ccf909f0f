"""What else the facts give as an answer to the same question, and which events are told alike."""

import re
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, TextValue
from quizapp.generator.asking.askings import Asking, Slot
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

ALIKE = 0.6
"""Two clauses with this share of common character pairs may well tell the same event."""

_LIKE_FATES = (
    {"captured", "surrendered", "executed", "missing"},
    {"killed", "executed", "assassinated", "suicide", "died_of_wounds", "wounded"},
)


def keys_of(fact: Fact, slot: Slot) -> tuple[str, ...]:
    """Give a slot's match forms, its own name first; dates are EDTF."""
    match slot:
        case "qualifier":
            return (match_key(fact.qualifier),) if fact.qualifier else ()
        case "when":
            return (fact.when,) if fact.when else ()
        case "side":
            return (str(fact.side),) if fact.side else ()
        case "subject":
            return (match_key(fact.subject),)
    match fact.value:
        case EntityValue(name=name, aliases=aliases):
            return tuple(dict.fromkeys(map(match_key, (name, *aliases))))
        case DateValue(date):
            return (date,)
        case QuantityValue(amount=amount):
            return (f"{amount:g}",) if amount is not None else ()
        case TextValue(text):
            return (match_key(text),)


def right_answers(asking: Asking, fact: Fact, known: Iterable[Fact], words: ModuleType) -> tuple[str, ...]:
    """Gather what any fact of the article, withheld ones included, answers to the question."""
    found = set()
    for other in known:
        if other.article == fact.article and other.kind in asking.told_by:
            if all(_same(asking, slot, fact, other, words) for slot in asking.given):
                found.update(keys_of(other, _asked_of(asking, fact, other)))
    return tuple(sorted(found))


def disputed_keys(known: Iterable[Fact]) -> frozenset[str]:
    """Give the match forms of persons and units in withheld posts: they serve in no question about posts."""
    return frozenset(
        key
        for fact in known
        if fact.kind in {"command", "office"} and fact.status == "withheld"
        for slot in ("value", "qualifier")
        for key in keys_of(fact, slot)
    )


def is_told_better(fact: Fact, known: Iterable[Fact], words: ModuleType) -> bool:
    """Tell whether another fact tells the same person's command of the same unit: one of them is asked.

    A list of commands goes before titles in prose, and of two titles the one with the lesser id is taken.
    """
    return fact.kind == "office" and any(
        other.id != fact.id
        and other.article == fact.article
        and other.kind in {"command", "office"}
        and other.status == "ok"
        and set(keys_of(fact, "value")) & set(keys_of(other, "value"))
        and _unit_of(fact, words) == _unit_of(other, words)
        and (other.kind == "command" or other.id < fact.id)
        for other in known
    )


def _unit_of(fact: Fact, words: ModuleType) -> tuple[str, bool]:
    """Give a post's unit, and whether it is the deputy's or another post beside the commander's."""
    post = _post(fact.qualifier or "", words)
    head = patterns.search(rf"(?:{words.HEAD_OF_UNIT})$", post)
    unit = post[: head.start()] if head and fact.kind == "office" else post
    deputy = patterns.search(words.DEPUTY, unit)
    return (unit[: deputy.start()] if deputy else unit), deputy is not None


def level_of(post: Fact, words: ModuleType) -> int | None:
    """Count the level of a post's unit from the highest; None where it names none of the ranked ones."""
    named = patterns.findall(words.UNIT_LEVEL, fold(post.qualifier or "").casefold())
    return next(
        (rank for rank, levels in enumerate(words.RANKED_LEVELS) if named and named[-1] in levels), None
    )


def related(one: str, other: str, words: ModuleType) -> bool:
    """Tell whether two clauses share a place, a unit or any word that not every clause of war has."""
    return bool(_marks(one, words) & _marks(other, words))


def alike(one: str, other: str) -> bool:
    """Tell whether one clause may tell what the other tells, though in other words."""
    return likeness(one, other) >= ALIKE


def likeness(one: str, other: str) -> float:
    """Give the share of the shorter text's words, or pairs of characters, that the other has too."""
    first, second = _features(one), _features(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _asked_of(asking: Asking, fact: Fact, other: Fact) -> Slot:
    if other.kind == fact.kind or asking.asked == "qualifier":
        return asking.asked
    return "subject" if other.kind == "commander.fate" else "value"


def _same(asking: Asking, slot: Slot, fact: Fact, other: Fact, words: ModuleType) -> bool:
    if slot == "side":
        return fact.side is None or other.side is None or fact.side == other.side
    if slot == "when":
        return bool(fact.when and other.when) and edtf.overlaps(fact.when, other.when)
    if slot == "qualifier" and fact.kind in {"command", "office"}:
        return _same_post(fact, other, words)
    if slot == "value" and fact.kind == "event":
        return alike(_clause(fact), _clause(other))
    if slot == "value" and isinstance(fact.value, TextValue):
        return other.kind != fact.kind or _may_be_the_same_fate(fact.value, other.value)
    return bool(set(keys_of(fact, slot)) & set(keys_of(other, slot)))


def _may_be_the_same_fate(one: TextValue, other: object) -> bool:
    """Tell whether who met one fate may well have met the other: the executed were taken first."""
    told = {one.text, other.text} if isinstance(other, TextValue) else set()
    return len(told) == 1 or any(told <= fates for fates in _LIKE_FATES)


def _same_post(fact: Fact, other: Fact, words: ModuleType) -> bool:
    one, two = (_post(each.qualifier or "", words) for each in (fact, other))
    if one == two:
        return True
    if fact.kind == other.kind == "command":
        return False
    unit, office = (one, two) if len(one) <= len(two) else (two, one)
    rest = office[len(unit) :]
    # 第31军参谋长 and 第31军131师师长 do not command the 31st Army.
    return office.startswith(unit) and patterns.fullmatch(words.HEAD_OF_UNIT, rest) is not None


@lru_cache(4096)
def _post(name: str, words: ModuleType) -> str:
    return match_key(patterns.sub(rf"^(?:{'|'.join(words.ARMIES)})(?=.)", "", fold(name)))


def _clause(fact: Fact) -> str:
    return fact.value.text if isinstance(fact.value, TextValue) else ""


@lru_cache(4096)
def _marks(clause: str, words: ModuleType) -> frozenset[str]:
    folded = fold(clause)
    units = {match_key(unit) for unit in patterns.findall(words.UNIT_NUMBER, folded)}
    rest = _common(words, _is_spaced(folded)).sub(" ", folded)
    return frozenset(units | (_stems(rest) if _is_spaced(folded) else _pairs_of_runs(rest)))


@lru_cache(4)
def _common(words: ModuleType, spaced: bool) -> re.Pattern[str]:
    common = rf"\b(?:{words.COMMON})\b" if spaced else words.COMMON
    return re.compile(f"{words.UNIT_NUMBER}|{common}", re.IGNORECASE)


@lru_cache(4096)
def _features(clause: str) -> frozenset[str]:
    """Give what a clause is compared by: its words where they stand apart, else its pairs of characters."""
    folded = fold(clause)
    if _is_spaced(folded):
        return frozenset(_stems(folded))
    key = match_key(clause)
    return frozenset(key[at : at + 2] for at in range(len(key) - 1))


def _is_spaced(folded: str) -> bool:
    return not patterns.search(r"[\u3400-\u9fff]", folded)


def _stems(folded: str) -> set[str]:
    """Give the words of four letters and more, and all numbers, without the commonest endings."""
    found = patterns.findall(r"[^\W\d_]{4,}|\d+", folded.casefold())
    return {patterns.sub(r"(?<=\w{3})(?:ing|ed|es|s)$", "", word) for word in found}


def _pairs_of_runs(folded: str) -> set[str]:
    return {run[at : at + 2] for run in patterns.findall(r"\w+", folded) for at in range(len(run) - 1)}
