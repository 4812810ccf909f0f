"""Which templates put words into the sentence, and which of their parameters those words are.

Everything that is not listed shows nothing: a template unknown to these tables never leaks its parameters.
Documentation: each template's own page on Chinese and English Wikipedia.
"""

import re

from mwparserfromhell.nodes import Template
from mwparserfromhell.nodes.extras import Parameter

from quizapp.generator.wikitext.made_words import shown_state, shown_words
from quizapp.text import patterns

__all__ = [
    "is_link_template", "is_list", "is_small", "link_target", "listed_parameters", "shown_parameter", "shown_state", "shown_words", "template_key",
]  # fmt: skip

_SMALL = frozenset("small smaller resize fontsize small-text".split())
# Template name (lower case, spaces) -> the positional parameters tried in turn; 1 is the first.
_SHOWN: dict[str, tuple[int, ...]] = {
    **dict.fromkeys("nowrap nobr nobold noitalic big larger large center centre left right normal".split(), (1,)),
    **dict.fromkeys(("small", "smaller", "small-text", "unicode", "allow wrap", "nowraplinks", "avoid wrap"), (1,)),
    **dict.fromkeys(("resize", "fontsize", "font color", "color", "colour", "sort", "native name"), (2, 1)),
    **dict.fromkeys(("zh", "transl", "transliteration", "lang", "langx", "lang-zh", "linktext", "wikt-lang"), (2, 1)),
    **dict.fromkeys(("ship", "uss", "hms", "sms", "mvessel", "gs"), (1,)),
    **dict.fromkeys(("abbr", "tooltip", "abbrlink", "hover title", "ruby", "ruby-ja", "nihongo", "僻字", "!"), (1,)),
    **dict.fromkeys(("val", "visible anchor", "vanchor", "noflag", "font", "strikethrough", "lk", "linkless"), (1,)),
    **dict.fromkeys(("ordered list", "collapsible list", "clist", "plainlist", "plain list", "flatlist", "hlist"), (1,)),
    **dict.fromkeys(("ubl", "unbulleted list", "ublist", "bulleted list", "blist", "tree list", "cslist"), (1,)),
}  # fmt: skip
# Links to a page that another Wikipedia has: the parameters that hold the words, then that of the page's own title.
_LINKING: dict[str, tuple[tuple[int, ...], int]] = {
    **dict.fromkeys(("le", "lan", "internal link helper", "translink/en"), ((3, 1), 1)),
    **dict.fromkeys(("tsl", "translink", "liw"), ((4, 3, 2), 3)),
    **dict.fromkeys(("ill", "interlanguage link", "interlanguage link multi", "illm", "iw", "iw2", "link-interwiki"), ((1,), 1)),
}  # fmt: skip
_LINK_HELPER = re.compile(r"link-[a-z]{2,3}|internal link helper/[a-z-]+")
_LANGUAGE = re.compile(r"lang-[a-z]{2,3}(?:-[a-z]+)?")
_LISTS = frozenset(
    (
        "ubl", "unbulleted list", "ublist", "flatlist", "hlist", "bulleted list", "blist", "plain list", "plainlist",
        "ordered list", "collapsible list", "clist", "tree list", "cslist",
    )
)  # fmt: skip


def template_key(name: str) -> str:
    """Give a template's name as pages compare it: trimmed, lower case, underscores as spaces."""
    return " ".join(name.replace("_", " ").split()).lower()


def is_list(name: str) -> bool:
    """Tell whether a template shows a list, which begins on its own line."""
    return name in _LISTS


def is_small(name: str) -> bool:
    """Tell whether a template sets its words in small type."""
    return name in _SMALL


def is_link_template(name: str) -> bool:
    """Tell whether a template is a link to a page that another Wikipedia has."""
    return name in _LINKING or bool(_LINK_HELPER.fullmatch(name))


def shown_parameter(name: str, node: Template) -> tuple[Parameter, int] | None:
    """Find the parameter that a reader sees, with its value's offset inside the template; None shows nothing."""
    wanted = _wanted(name)
    if wanted is None:
        return None
    if is_link_template(name):
        named = _named(node, ("lt", "d", "label"))
        if named:
            return named
    positional = _positional(node)
    for number in wanted:
        if number in positional and str(positional[number][0].value).strip():
            return positional[number]
    return None


def link_target(name: str, node: Template) -> str | None:
    """Give the title of the page that a link template names; None for other templates."""
    if not is_link_template(name):
        return None
    found = _positional(node).get(_LINKING.get(name, ((), 1))[1])
    title = str(found[0].value).strip() if found else ""
    return title if title and not patterns.search(r"[\[\]{}<>|]", title) else None


def listed_parameters(name: str, node: Template) -> list[tuple[Parameter, int]]:
    """Give the parameters that a list template shows one below the other; empty for other templates."""
    positional = _positional(node) if name in _LISTS else {}
    return list(positional.values()) if len(positional) > 1 else []


def _wanted(name: str) -> tuple[int, ...] | None:
    if name in _SHOWN:
        return _SHOWN[name]
    if name in _LINKING:
        return _LINKING[name][0]
    if _LINK_HELPER.fullmatch(name):
        return (3, 1)
    return (1,) if _LANGUAGE.fullmatch(name) else None


def _named(node: Template, names: tuple[str, ...]) -> tuple[Parameter, int] | None:
    at = 2 + len(str(node.name))
    for parameter in node.params:
        at += 1
        if parameter.showkey and str(parameter.name).strip() in names and str(parameter.value).strip():
            return parameter, at + len(str(parameter.name)) + 1
        at += len(str(parameter))
    return None


def _positional(node: Template) -> dict[int, tuple[Parameter, int]]:
    """Number the parameters without a name or with a number for one, each with its value's offset."""
    at = 2 + len(str(node.name))
    positional: dict[int, tuple[Parameter, int]] = {}
    unnamed = 0
    for parameter in node.params:
        at += 1
        name = str(parameter.name).strip()
        if parameter.showkey and name.isdecimal():
            positional[int(name)] = (parameter, at + len(str(parameter.name)) + 1)
        elif not parameter.showkey:
            unnamed += 1
            positional[unnamed] = (parameter, at)
        at += len(str(parameter))
    return positional
