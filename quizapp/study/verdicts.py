"""Item statistics in plain words: a code that the page turns into a sentence, honest about small numbers."""

from typing import Literal

from quizapp.study.items import ItemStatistics

Tier = Literal["few", "provisional", "fair", "sure"]
Verdict = Literal[
    "too_few",
    "check_key",
    "too_easy",
    "too_hard",
    "near_guessing",
    "works_against",
    "weak",
    "good",
    "very_good",
]

# Below this many answers there is only a count; then an interval; then an index; then a verdict without reserve.
_TIERS = ((100, "sure"), (30, "fair"), (10, "provisional"))


def tier_of(n: int) -> Tier:
    """Say how much so many answers can carry."""
    return next((name for least, name in _TIERS if n >= least), "few")


def verdict_on(item: ItemStatistics, key_doubtful: bool) -> Verdict:
    """Judge an item by what its answers can carry: with few of them, only the alarm and the extremes.

    Bounds as teachers are taught them: facility 0.30 to 0.95; index above 20 to keep, above 30 good, above 50 very
    good.
    """
    tier = tier_of(item.n)
    if tier == "few" or item.facility is None:
        return "too_few"
    if key_doubtful:
        return "check_key"
    if item.facility >= 0.95:
        return "too_easy"
    if item.guess is not None and item.guess > 0 and item.facility <= item.guess:
        return "near_guessing"
    if item.facility <= 0.2:
        return "too_hard"
    if tier == "provisional" or item.discrimination_index is None:
        return "too_few"
    if item.discrimination_index < 0:
        return "works_against"
    if item.discrimination_index < 20:
        return "weak"
    return "very_good" if item.discrimination_index >= 50 else "good"
