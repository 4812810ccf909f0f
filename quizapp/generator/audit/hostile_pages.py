"""Pages made to hold up the wikitext parser, by the way in which they do it."""

from collections.abc import Iterator

from quizapp.generator.intake import NotAnArticle, make_article
from quizapp.generator.process import GenerationFailed, Limits, generate_apart

BEGINNING = "'''The Battle of A''' was a [[battle]].\n"
SIZES = (10_000, 100_000, 1_000_000)
FAMILIES = {
    "templates never closed": "{{a|b=`",
    "arguments never closed": "{{{a|",
    "tags never closed": "<b>",
    "tags and links never closed": "<font color=red>[[x|<small>",
    "links never closed": "[[x|",
    "outer links never closed": "[http://a ",
    "comments never closed": "<!-- ",
    "comments within templates": "{{a|<!--",
    "quotation marks never closed": '<a b="',
    "tables never closed": "\n{|\n",
    "templates and links that cross": "{{a|[[b|}}]]",
    "italics and tags that cross": "''<b>''</b>",
    "three braces, two closed": "{{{a|}} ",
    "lists": "\n*#*#",
    "indents": ":",
    "italics": "''a ",
    "escapes": "&lt;img src=x onerror=alert(1)&gt; ",
    "dated sentences": "On 4 May 1944 the 3rd Division captured the town of Betown. ",
}


def pages() -> Iterator[tuple[str, int, str]]:
    """Give every family at every size: its name, the size in characters, and the wikitext."""
    for name, unit in FAMILIES.items():
        for size in SIZES:
            yield name, size, BEGINNING + unit * (size // len(unit))


def outcome(wikitext: str, limits: Limits | None = None) -> str:
    """Take a page in and make questions of it, as the site does: say how many, or by which code it was refused."""
    try:
        bank = generate_apart((make_article(wikitext, "Battle of A"),), limits)
    except (NotAnArticle, GenerationFailed) as refusal:
        return refusal.code
    return f"{len(bank.questions)} questions"
