"""Take wrong answers from the language's tables: wars, provinces, countries, powers of the time."""

import re
from functools import cache

from quizapp.facts import EntityValue, Fact
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import Candidate, natural_rank
from quizapp.generator.asking.wording import Wording
from quizapp.generator.states import state_named
from quizapp.languages import load
from quizapp.text.folding import fold, match_key

YEARS, ANCIENT_YEARS = 150, 500
"""Nobody takes a war so many years away for the one asked for."""
Row = tuple[str, str, str, int, int, str]


def rows_beside(asking: Asking, fact: Fact, answer: Candidate, own: Wording) -> list[Candidate]:
    """Give the rows of the asking's table that are not said in the article and so are wrong for sure.

    Powers want only their time to be that of the battle; of the other tables the answer itself is a row.
    """
    rows: tuple[Row, ...] = getattr(load(own.language, "alternatives"), asking.table or "")
    year = own.year
    key = next((row for row in rows if set(answer.keys) & set(map(match_key, row[0].split("|")))), None)
    if asking.table == "POWERS":
        if year is None or not is_power(fact, own):
            return []
        fitting = [row for row in rows if row[3] <= year <= row[4]]
    else:
        if key is None:
            return []
        fitting = [row for row in rows if row[1] == key[1] and row[0] != key[0] and _apart(asking, key, row)]
        if asking.sort == "conflict" and year is not None:
            fitting = [
                row for row in fitting if abs(row[3] - year) <= (YEARS if year > 1500 else ANCIENT_YEARS)
            ]
    said = _said(own)
    unsaid = [row for row in fitting if not _pattern(row[5]).search(said)]
    return [_candidate(asking, fact, row, key, own) for row in unsaid]


def _name(fact: Fact) -> str:
    return fact.value.name if isinstance(fact.value, EntityValue) else ""


@cache
def _pattern(names: str) -> re.Pattern[str]:
    return re.compile(names)


def _said(own: Wording) -> str:
    """Give all that the article speaks of: its text, and the names in its facts."""
    names = [fact.value.name for fact in own.reading.facts if isinstance(fact.value, EntityValue)]
    return "\n".join((own.reading.folded_text, fold(own.reading.article.title), *map(fold, names)))


def _apart(asking: Asking, key: Row, row: Row) -> bool:
    return asking.sort != "conflict" or key[2] != row[2]


def is_too_famous(fact: Fact, own: Wording) -> bool:
    """Tell whether the answer is so well known that whatever stands beside it gives it away."""
    famous = load(own.language, "alternatives").FAMOUS
    return re.search(famous, fold(_name(fact))) is not None


def is_power(fact: Fact, own: Wording) -> bool:
    """Tell whether a belligerent is a state, so that states may stand beside it."""
    known = state_named(_name(fact)) is not None
    return known and re.search(own.phrases.POWER_FORM, fold(_name(fact))) is not None


def _candidate(asking: Asking, fact: Fact, row: Row, key: Row | None, own: Wording) -> Candidate:
    names = row[0].split("|")
    # Where a power goes by its long name, those beside it do.
    usual = len(_name(fact)) if asking.table == "POWERS" else 0
    shown = own.entity(min(names, key=lambda name: abs(len(name) - usual)) if usual else names[0])
    why = own.say(asking.name, "table_why", {**own.slots_of(fact), "value": shown})
    near = asking.sort != "place" or key is None or key[2] == row[2]
    year = row[3] if asking.sort == "conflict" and own.year is not None else None
    return Candidate(
        asking.sort,
        tuple(map(match_key, row[0].split("|"))),
        shown,
        natural_rank(shown),
        why,
        kin="" if near else "far",
        year=year,
    )
