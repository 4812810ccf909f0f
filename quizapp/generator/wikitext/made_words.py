"""The words that a template makes of its parameters and the wikitext does not hold: flags, dates, measures, ships."""

import re
from collections.abc import Sequence

from mwparserfromhell.nodes import Template

from quizapp.generator.states import state_coded, state_named
from quizapp.text import edtf, patterns
from quizapp.text.dates import format_date

# Signs that have a template of their own because wikitext would swallow or break them.
_SIGNS = {
    "snd": " – ", "spaced ndash": " – ", "spnd": " – ", "ndash": "–", "–": "–", "mdash": "—", "—": "—", "spaced en dash": " – ",
    "·": " · ", "•": " • ", "'": "'", "\"'": "\"'", "'\"": "'\"", "=": "=", "minus": "−", "times": "×",
    "br": "\n", "clear": "\n", "break": "\n", "pb": "\n", "ubr": "\n", "-": "\n", "hr": "\n",
}  # fmt: skip
# Templates that show a state's name beside its flag, given the state as their first parameter.
_FLAGS_AS_GIVEN = frozenset(("flag", "flagu", "noflag", "flagg", "flagdecotext"))
_FLAGS_IN_FULL = frozenset(
    ("flagcountry", "flag country", "country flag", "navy", "army", "air force", "flagtext")
)
_FLAGS_AFTER_PREFIX = frozenset(("flag+link", "flaglink"))
# Ship templates whose name is the prefix that they show: {{HMS|Ark Royal|91}}.
_SHIP_PREFIXES = frozenset("hms uss hmas hmcs hmnzs hmis sms hnoms hnlms orp ins rms ss mv usns".split())
_DATES = frozenset(
    (
        "start date", "start date and age", "end date", "start-date", "end-date", "dts", "date",
        "start and end date", "start and end dates", "start and end dates2", "start date and years ago",
    )
)  # fmt: skip
# FRA-3, NOR-1821: no reader knows a state by these.
_CODE_OF_OLD = re.compile(r"[A-Z]{3}-\S*\d\S*")
_OLD_STYLE = frozenset(("oldstyledate", "oldstyledatedy", "oldstyledateny"))


def shown_state(node: Template, language: str) -> str | None:
    """Give the state's name that a flag template shows in an article of this language; None shows nothing."""
    written = " ".join(str(node.name).replace("_", " ").split())
    name = written.lower()
    parameters = [str(parameter.value).strip() for parameter in node.params if not parameter.showkey]
    if name in _FLAGS_AS_GIVEN | _FLAGS_IN_FULL | _FLAGS_AFTER_PREFIX:
        given = _given_name(node)
        if given:
            return given
        wanted = parameters[1:2] if name in _FLAGS_AFTER_PREFIX else parameters[:1]
        if not wanted or patterns.search(r"[\[{<]", wanted[0]):
            return None
        state = state_named(wanted[0])
        of_old = _CODE_OF_OLD.fullmatch(wanted[0])
        if state is None:
            return wanted[0] if language == "en" and not of_old else None
        if language == "en":
            return wanted[0] if name in _FLAGS_AS_GIVEN and not of_old else _english(wanted[0], state.en)
        return state.hant
    state = state_coded(written)
    if state is None:
        return None
    return state.en if language == "en" else state.hant


def _given_name(node: Template) -> str | None:
    for parameter in node.params:
        if parameter.showkey and str(parameter.name).strip() == "name":
            value = str(parameter.value).strip()
            return value if value and not patterns.search(r"[\[{<|]", value) else None
    return None


def _english(written: str, full: str) -> str:
    """A code stands for the state's name; a name stays as the article writes it."""
    return full if (len(written) <= 5 and written.isupper()) or _CODE_OF_OLD.fullmatch(written) else written


def shown_words(name: str, parameters: Sequence[str], language: str) -> str | None:
    """Give the words that a template makes of several parameters; None where it makes none."""
    if name in _SIGNS:
        return _SIGNS[name]
    if name.startswith("formatnum:"):
        return name.partition(":")[2].strip() or None
    if name in ("circa", "c.", "ca") and not parameters:
        return "約" if language == "zh" else "c. "
    if name in ("nbsp", "space", "thinsp", "thin space"):
        return "\xa0" if language == "en" else None
    if not parameters or any(mark in "".join(parameters) for mark in "[{<"):
        return None
    if name == "sortname" and len(parameters) > 1:
        return f"{parameters[0]} {parameters[1]}"
    if name in _DATES:
        return _date(name, parameters, language)
    if name in _OLD_STYLE and len(parameters) > 1:
        return f"{parameters[0]} {parameters[1]}"
    if name in ("circa", "c.", "ca"):
        return f"約{parameters[0]}" if language == "zh" else f"c. {parameters[0]}"
    return _english_words(name, parameters) if language == "en" else None


def _english_words(name: str, parameters: Sequence[str]) -> str | None:
    if name in ("convert", "cvt"):
        unit = next(
            (
                i
                for i, part in enumerate(parameters)
                if i and part[:1].isalpha() and part not in ("to", "and", "by")
            ),
            0,
        )
        return " ".join(parameters[: unit + 1]) if unit else None
    if name in ("grt", "gt", "dwt", "long ton"):
        return f"{parameters[0]} {name.upper() if len(name) < 4 else name + 's'}"
    if name in _SHIP_PREFIXES:
        return f"{name.upper()} {parameters[0]}"
    if name in ("sclass", "sclass-", "sclass2", "sclass2-") and len(parameters) > 1:
        return f"{parameters[0]}-class {parameters[1]}"
    if name == "ship" and len(parameters) > 1:
        return f"{parameters[0]} {parameters[1]}".strip()
    return None


def _date(name: str, parameters: Sequence[str], language: str) -> str | None:
    """Write a date that is given as numbers; one given in words is shown as it stands."""
    numbers = [int(part) for part in parameters if patterns.fullmatch(r"\d{1,4}", part)]
    if len(numbers) != len(parameters):
        return parameters[0] if any(char.isdigit() for char in parameters[0]) else None
    points = [_point(numbers[:3])]
    if name.startswith("start and end"):
        points.append(_point(numbers[3:6]))
    stated = [point for point in points if point]
    date = edtf.join(*stated) if stated else ""
    return format_date(date, language) if date and edtf.is_valid(date) else None


def _point(numbers: Sequence[int]) -> edtf.Point | None:
    return edtf.Point(*numbers) if numbers else None
