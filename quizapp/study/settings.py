"""What a set should ask: which facts, which kinds of questions, how hard, how many.

`choose` is a pure function of the bank and the settings, so the same settings choose the same questions. A chance of
its own belongs to each question, made of the seed and the question's identity: a question that comes or goes moves
no other one, so a newer article or generator changes no more of a set than it must.
"""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from quizapp.questions import Bank, Question


@dataclass(frozen=True)
class Settings:
    """What to choose of a bank; empty kinds are all kinds, no `number` is as many as there are."""

    fact_kinds: tuple[str, ...] = ()
    question_kinds: tuple[str, ...] = ()
    easiest: float = 0.0
    hardest: float = 1.0
    number: int | None = None
    seed: str = ""


EVERYTHING = Settings()


def choose(bank: Bank, settings: Settings) -> Bank:
    """Leave in a bank the questions that the settings want; facts and findings stay, as the article states them.

    Where there are more than the number, every fact is asked once before one is asked twice.
    """
    kinds = {fact.id: fact.kind for fact in bank.facts}
    wanted = [one for one in bank.questions if _wanted(one, kinds[one.facts[0]], settings)]
    if settings.number is not None and len(wanted) > settings.number:
        kept = {one.id for one in _in_turn(wanted, settings.seed)[: settings.number]}
        wanted = [one for one in wanted if one.id in kept]
    return replace(bank, questions=tuple(wanted))


def settings_to_dict(settings: Settings) -> dict[str, Any] | None:
    """Give settings as they are stored; None for everything, as sets have it that were made without."""
    if settings == EVERYTHING:
        return None
    return {
        "fact_kinds": list(settings.fact_kinds),
        "question_kinds": list(settings.question_kinds),
        "easiest": settings.easiest,
        "hardest": settings.hardest,
        "number": settings.number,
        "seed": settings.seed,
    }


def settings_from_dict(stored: dict[str, Any] | None) -> Settings:
    """Read stored settings."""
    if stored is None:
        return EVERYTHING
    kinds = {name: tuple(stored[name]) for name in ("fact_kinds", "question_kinds")}
    return Settings(**{**stored, **kinds})


def _wanted(question: Question, fact_kind: str, settings: Settings) -> bool:
    return (
        (not settings.question_kinds or question.kind in settings.question_kinds)
        and (not settings.fact_kinds or fact_kind in settings.fact_kinds)
        and settings.easiest <= question.difficulty <= settings.hardest
    )


def _in_turn(questions: list[Question], seed: str) -> list[Question]:
    """Order questions by chance: first one of each fact, then each fact's second, and so on."""
    of_fact = defaultdict(list)
    for one in sorted(questions, key=lambda one: _chance(seed, one.id)):
        of_fact[one.facts[0]].append(one)
    turns = [(turn, one) for group in of_fact.values() for turn, one in enumerate(group)]
    return [one for _, one in sorted(turns, key=lambda each: (each[0], _chance(seed, each[1].id)))]


def _chance(seed: str, question_id: str) -> str:
    return hashlib.sha256(f"{seed}\0{question_id}".encode()).hexdigest()
