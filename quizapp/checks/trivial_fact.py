"""The question asks for something that is not worth knowing.

Known as: trivial content.
"""

import re

from quizapp.checks import Check, Item, example, option_text, plain, right_answers, words_of
from quizapp.facts import Source
from quizapp.text import patterns

_TRIVIAL = re.compile(r"\d\s*[°′″]|\d+px|#[0-9A-Fa-f]{6}\b|https?:|\bISBN\b|\bdoi\b|\bpp?\. ?\d")


def look(item: Item) -> str | None:
    """Find facts of notes and lists of links, and answers that are coordinates, pages or addresses."""
    for fact in item.facts:
        if patterns.search(words_of(item).UNIMPORTANT_SECTIONS, plain(fact.source.section), re.IGNORECASE):
            return f"the fact stands in “{fact.source.section}”"
    texts = [str(item.question.key), *(option_text(item, answer.option) for answer in right_answers(item))]
    found = next((found for text in texts if (found := _TRIVIAL.search(text))), None)
    return f"the answer is no knowledge: {found[0]}" if found else None


def _in_section(language: str, section: str) -> Item:
    return example(language, fact={"source": Source("a_example", section, 0, 2, "周瑜")})


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        _in_section("zh", "注释"),
        _in_section("zh", "參考文獻 / 書目"),
        example("zh", "赤壁之战的坐标是多少？", "29°52′", ("30°12′",), sort="number"),
        _in_section("en", "See also"),
        _in_section("en", "References / Bibliography"),
        example("en", "Where was the Battle of Hastings?", "50°54′ N", ("51°12′ N",), sort="place"),
    ),
    clean=(
        example("zh"),
        _in_section("zh", "經過 / 火攻"),
        _in_section("zh", "lead"),
        example("en"),
        _in_section("en", "Aftermath"),
        _in_section("en", "Battle / Notes of the night"),
    ),
)
