"""What an infobox type tells: one file per type, parameters to value types to fact kinds.

Law: an infobox type is a table. It knows value types and fact kinds, never question kinds.
"""

from dataclasses import dataclass
from typing import Literal

from quizapp.facts import EntityClass

Reads = Literal["name", "dates", "places", "conflicts", "sides", "people", "quantities", "losses", "result"]


@dataclass(frozen=True)
class Field:
    """One parameter: the names it goes by, how its value reads, and the fact kind that it states.

    A sided parameter carries the side's number behind its name (combatant1) and maybe a letter (commander1a).
    Names are in small letters, Chinese ones in Simplified script: they meet folded names.
    """

    names: tuple[str, ...]
    reads: Reads
    kind: str
    sided: bool = False


@dataclass(frozen=True)
class Example:
    """Wikitext of the type, and the (kind, side, shown value) of every fact that it states."""

    title: str
    language: str
    wikitext: str
    states: tuple[tuple[str, int | None, str], ...]


@dataclass(frozen=True)
class InfoboxType:
    """An infobox type; `templates` are names as pages compare them: lower case, spaces for underscores."""

    templates: tuple[str, ...]
    subject: EntityClass
    fields: tuple[Field, ...]
    example: Example
