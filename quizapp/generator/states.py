"""Which state a flag template names, in both scripts and English, and the words by which prose calls its side."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quizapp.text.folding import match_key

# Republic of China (1912–1949): the years tell namesakes apart and are no part of the name.
_YEARS = re.compile(r"\s*[(（][^()（）]*\d[^()（）]*[)）]\s*$")
# FRA, UK, CHN-1928: a code, which a template bears in capitals. A short word in small letters is something else.
_CODE = re.compile(r"[A-Z]{2,4}|[A-Za-z]{2,}-\S*\d\S*")
# FRA-3 is an older flag of France; these had states on their ground that were others.
_OLDER_FLAG = re.compile(r"(?!CHN|KOR|DEU|GER|RUS|JPN|TUR|IND|VNM|ISR|UKR)(?P<state>[A-Z]{3})-[\w-]+")


@dataclass(frozen=True)
class State:
    """A state by its names.

    `words` are what a text calls its people or army, in Simplified script, then in English.
    """

    hans: str
    hant: str
    en: str
    words: tuple[str, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name of the state, Simplified first."""
        return tuple(dict.fromkeys((self.hans, self.hant, self.en)))


def state_named(name: str) -> State | None:
    """Find the state by a name or code, whatever its script; None where the tables have none."""
    older = _OLDER_FLAG.fullmatch(name.strip())
    spellings = (name, _YEARS.sub("", name), older["state"] if older else "")
    return next((_table()[key] for key in map(match_key, spellings) if key in _table()), None)


def state_coded(template: str) -> State | None:
    """Find the state that a template's own name means: {{ROC}}, {{QING-1862}}, {{Empire of Japan}}."""
    if not _CODE.fullmatch(template) and len(template) < 5 and template.isascii():
        return None
    return state_named(template)


@cache
def _table() -> dict[str, State]:
    """Map every key to its state; what we say of a state ourselves comes before what it is called today."""
    found: dict[str, State] = {}
    for row in _rows("states.csv"):
        words = (*row["words"].split("|"), *row["adjectives"].split("|"))
        state = State(row["hans"], row["hant"], row["en"], tuple(filter(None, words)))
        for key in (*row["keys"].split("|"), *state.spellings):
            found.setdefault(match_key(key), state)
    for row in _rows("modern_states.csv"):
        names = (row["alpha3"], row["hans"], row["hant"], row["en"])
        state = next((found[match_key(name)] for name in names if match_key(name) in found), None)
        state = state or State(row["hans"], row["hant"], row["en"], ())
        for key in (*names, row["alpha2"]):
            # GE and IN are words of templates and of prose too; only names and longer codes stand alone.
            if len(key) > 2 or (key and not key.isascii()):
                found.setdefault(match_key(key), state)
    return found


def _rows(table: str) -> Iterator[dict[str, str]]:
    with (Path(__file__).parent / table).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
