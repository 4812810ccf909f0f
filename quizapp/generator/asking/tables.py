"""Take wrong answers from the language's tables: wars, provinces, countries, powers of the time."""

import re
from collections.abc import Sequence
from functools import cache

from quizapp.facts import EntityValue, Fact
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import Candidate, natural_rank
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.asking.wording import Wording
from quizapp.generator.states import state_named
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key

YEARS = ((1900, 20), (1850, 50), (1500, 120))
"""From a year on, so many years away from the battle a war may be to stand beside its own."""
ANCIENT_YEARS = 400
Row = tuple[str, str, str, int, int, str]


def rows_beside(asking: Asking, fact: Fact, answer: Candidate, own: Wording) -> list[Candidate]:
    """Give the rows of the asking's table that are not said in the article and so are wrong for sure.

    The answer itself is a row; those beside it are of its level, and of its time.
    """
    rows: tuple[Row, ...] = getattr(load(own.language, "alternatives"), asking.table or "")
    year = own.year
    if asking.table == "POWERS":
        if year is None or not is_power(fact, own):
            return []
        rows = tuple(row for row in rows if row[3] <= year <= row[4])
    key = next((row for row in rows if set(answer.keys) & _names(row) and _is_of(year, row)), None)
    if key is None:
        return []
    others = [row for row in rows if row[1] == key[1] and not _names(row) & _names(key)]
    if asking.table == "POWERS":
        theatres = _theatres(key, rows, own)
        fitting = [row for row in others if theatres & set(row[2].split())]
    elif asking.sort == "conflict":
        fitting = [row for row in others if _is_near(row, key, year) and not _groups(row) & _groups(key)]
        # Where the key alone is called a campaign, it stands out.
        form = _form(answer, own)
        fitting = [row for row in fitting if _form_of(row[0].split("|")[0], own) == form]
    else:
        fitting = [row for row in others if row[2] == key[2] and _is_of(year, row)]
    said = _said(own)
    if asking.table == "POWERS":
        # A caption or a note may name a power that fought, too.
        said += fold(own.reading.article.wikitext)
    unsaid = [
        row
        for row in fitting
        if not _pattern(row[5]).search(said) and not any(name in said for name in row[0].split("|"))
    ]
    return [_candidate(asking, fact, row, own) for row in unsaid]


def _form(answer: Candidate, own: Wording) -> str:
    return _form_of(hans_of(answer.text), own)


def _form_of(name: str, own: Wording) -> str:
    """Give what a war's name calls it: campaign, offensive; "" where it calls it nothing known."""
    found = patterns.findall(load(own.language, "alternatives").FORMS_OF_WAR, fold(name))
    return str(found[-1]).casefold() if found else ""


@cache
def _names(row: Row) -> frozenset[str]:
    return frozenset(map(match_key, row[0].split("|")))


@cache
def _groups(row: Row) -> frozenset[str]:
    return frozenset(row[2].split())


def _is_of(year: int | None, row: Row) -> bool:
    return year is None or row[3] - 1 <= year <= row[4] + 1


def _is_near(row: Row, key: Row, year: int | None) -> bool:
    when = year if year is not None else key[3]
    far = next((years for first, years in YEARS if when >= first), ANCIENT_YEARS)
    return row[3] - far <= when <= row[4] + far


def _theatres(key: Row, rows: Sequence[Row], own: Wording) -> set[str]:
    """Give the theatres where all powers of the battle may have fought, by the tables, and where it was."""
    found = set(_groups(key))
    for fact in own.reading.facts:
        name = match_key(_name(fact)) if fact.kind == "belligerent" else ""
        known = [_groups(row) for row in rows if name in _names(row)]
        if known:
            found &= set[str]().union(*known)
    countries: tuple[Row, ...] = load(own.language, "alternatives").COUNTRIES
    fought = {match_key(_name(fact)) for fact in own.reading.facts if fact.kind == "conflict.place"}
    regions = set[str]().union(*(_groups(row) for row in countries if fought & _names(row)))
    return found & regions or found


def _name(fact: Fact) -> str:
    return fact.value.name if isinstance(fact.value, EntityValue) else ""


@cache
def _pattern(names: str) -> re.Pattern[str]:
    return re.compile(names)


def _said(own: Wording) -> str:
    """Give all that the article speaks of: its text, and the names in its facts."""
    names = [fact.value.name for fact in own.reading.facts if isinstance(fact.value, EntityValue)]
    return "\n".join((own.reading.folded_text, fold(own.reading.article.title), *map(fold, names)))


def is_too_famous(fact: Fact, own: Wording) -> bool:
    """Tell whether the answer is so well known that whatever stands beside it gives it away."""
    famous = load(own.language, "alternatives").FAMOUS
    return patterns.search(famous, fold(_name(fact))) is not None


def is_one_of_several(fact: Fact, own: Wording) -> bool:
    """Tell whether the battle was in other countries, too, by its other places: then one of them is no answer."""
    tables = load(own.language, "alternatives")
    others = [_name(each) for each in own.reading.facts if each.kind == fact.kind and each.id != fact.id]
    own_row = next((row for row in tables.COUNTRIES if match_key(_name(fact)) in _names(row)), None)
    return own_row is not None and any(
        patterns.search(tables.MANY_COUNTRIES, fold(other))
        or any(row is not own_row and _pattern(row[5]).search(fold(other)) for row in tables.COUNTRIES)
        for other in others
    )


def is_power(fact: Fact, own: Wording) -> bool:
    """Tell whether a belligerent is a state, so that states may stand beside it."""
    known = state_named(_name(fact)) is not None
    return known and patterns.search(own.phrases.POWER_FORM, fold(_name(fact))) is not None


def _candidate(asking: Asking, fact: Fact, row: Row, own: Wording) -> Candidate:
    names = row[0].split("|")
    # Where a power goes by its long name, those beside it do.
    usual = len(_name(fact)) if asking.table == "POWERS" else 0
    shown = own.entity(min(names, key=lambda name: abs(len(name) - usual)) if usual else names[0])
    why = own.say(asking.name, "table_why", {**own.slots_of(fact), "value": shown})
    year = row[3] if asking.sort == "conflict" and own.year is not None else None
    return Candidate(
        asking.sort,
        tuple(map(match_key, row[0].split("|"))),
        shown,
        natural_rank(shown),
        why,
        year=year,
    )
