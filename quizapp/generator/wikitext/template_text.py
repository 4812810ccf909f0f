"""Which templates put words into the sentence, and which of their parameters those words are.

Everything that is not listed shows nothing: a template unknown to this table never leaks its parameters.
Documentation: each template's own page on Chinese and English Wikipedia.
"""

from collections.abc import Sequence

from mwparserfromhell.nodes import Template
from mwparserfromhell.nodes.extras import Parameter

from quizapp.generator.states import state_named

# Template name (lower case, spaces) -> the positional parameters tried in turn; 1 is the first.
_SHOWN: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(["nowrap", "nobr", "nobold", "small", "big", "smaller", "larger", "center", "plainlist"], (1,)),
    **dict.fromkeys(["zh", "transl", "lang", "lang-zh"], (2, 1)),
    **dict.fromkeys([f"lang-{code}" for code in "ja en de fr ru it es pl ko vi mn uk nl pt fi no sv la el tr ar".split()], (1,)),
    **dict.fromkeys(["le", "link-en", "link-ja", "link-de", "link-fr", "link-ru", "internal link helper/en", "lan"], (3, 1)),
    **dict.fromkeys(["tsl", "translink"], (4, 3)),
    **dict.fromkeys(["ill", "interlanguage link", "illm", "iw", "iw2"], (1,)),
    **dict.fromkeys(["ship", "uss", "hms", "sms"], (1,)),
    **dict.fromkeys(["abbr", "tooltip", "ruby", "ruby-ja", "color", "font color"], (1,)),
    **dict.fromkeys(["gs", "mvessel"], (1,)),
    **dict.fromkeys(["flatlist", "hlist", "ubl", "unbulleted list"], (1,)),
    "collapsible list": (1,),
}  # fmt: skip


def template_key(name: str) -> str:
    """Give a template's name as pages compare it: trimmed, lower case, underscores as spaces."""
    return " ".join(name.replace("_", " ").split()).lower()


def shown_parameter(name: str, node: Template) -> tuple[Parameter, int] | None:
    """Find the parameter that a reader sees, with its value's offset inside the template; None shows nothing."""
    wanted = _SHOWN.get(name)
    if wanted is None:
        return None
    positional = _positional(node)
    for number in wanted:
        if number in positional and str(positional[number][0].value).strip():
            return positional[number]
    return None


def _positional(node: Template) -> dict[int, tuple[Parameter, int]]:
    """Number the parameters without a name, each with its value's offset inside the template."""
    at = 2 + len(str(node.name))
    positional: dict[int, tuple[Parameter, int]] = {}
    for parameter in node.params:
        at += 1
        if parameter.showkey:
            value_at = at + len(str(parameter.name)) + 1
        else:
            value_at = at
            positional[len(positional) + 1] = (parameter, value_at)
        at += len(str(parameter))
    return positional


_LISTS = frozenset(
    ("ubl", "unbulleted list", "ublist", "flatlist", "hlist", "bulleted list", "plain list", "plainlist")
)


def listed_parameters(name: str, node: Template) -> list[tuple[Parameter, int]]:
    """Give the parameters that a list template shows one below the other; empty for other templates."""
    positional = _positional(node) if name in _LISTS else {}
    return list(positional.values()) if len(positional) > 1 else []


# Ship templates whose name is the prefix that they show: {{HMS|Ark Royal|91}}.
_SHIP_PREFIXES = frozenset("hms uss hmas hmcs hmnzs sms hnoms ins rms ss mv".split())


def shown_words(name: str, parameters: Sequence[str], language: str) -> str | None:
    """Give the words that an English template makes of several parameters; None where it makes none."""
    if language != "en" or not parameters or any(mark in "".join(parameters) for mark in "[{<"):
        return None
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
    if name in ("circa", "c.", "ca"):
        return f"c. {parameters[0]}"
    if name in _SHIP_PREFIXES:
        return f"{name.upper()} {parameters[0]}"
    if name == "ship" and len(parameters) > 1:
        return f"{parameters[0]} {parameters[1]}".strip()
    return None


# Templates that show a state's name beside its flag, given the state as their first parameter.
_FLAGS_WITH_NAME = frozenset(("flag", "flagcountry", "flagu", "flag+link", "navy", "army", "air force"))


def shown_state(name: str, parameters: Sequence[str], language: str) -> str | None:
    """Give the state's name that a flag template shows in an article of this language; None shows nothing."""
    if name in _FLAGS_WITH_NAME:
        state = state_named(parameters[0]) if parameters else None
        if language == "en":
            return parameters[0] if parameters else None
    else:
        state = state_named(name) if len(name) > 1 else None
    if state is None:
        return None
    return state.en if language == "en" else state.hant
