"""Which state a flag template names, in both scripts and English, and the words by which prose calls its side."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quizapp.text.folding import match_key


@dataclass(frozen=True)
class State:
    """One row of states.csv.

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


@cache
def _table() -> dict[str, State]:
    found: dict[str, State] = {}
    with (Path(__file__).parent / "states.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            words = (*row["words"].split("|"), *row["adjectives"].split("|"))
            state = State(row["hans"], row["hant"], row["en"], tuple(filter(None, words)))
            for key in (*row["keys"].split("|"), *state.spellings):
                found.setdefault(match_key(key), state)
    return found


def state_named(name: str) -> State | None:
    """Find the state by a template's or parameter's name, whatever its script; None where the table has none."""
    return _table().get(match_key(name))
