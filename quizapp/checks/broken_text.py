"""A text is broken: brackets without partner, doubled marks or words, stray spaces.

Known as: grammatical errors; unbalanced or doubled marks.
"""

import re

from quizapp.checks import Check, Item, all_texts, asked_texts, example, plain, words_of
from quizapp.text.words import first_word

PAIRS = {"(": ")", "[": "]", "《": "》", "「": "」", "『": "』", "“": "”", "〈": "〉"}

_MARK = re.compile("[" + re.escape("".join((*PAIRS, *PAIRS.values()))) + "]")


def look(item: Item) -> str | None:
    """Find an unbalanced bracket or a doubled word in stem, options and events."""
    words = words_of(item).DOUBLED
    for text in map(plain, asked_texts(item.question)):
        bracket = _unbalanced(text)
        if bracket:
            return f"{bracket} has no partner in: {text}"
        doubled = first_word(words, text)
        if doubled:
            return f"{doubled} is doubled in: {text}"
        if not text.strip() or text != text.strip() or "  " in text or "{" in text or "}" in text:
            return f"a text is empty, has stray spaces or an unfilled place: {text!r}"
    if not all(map(str.strip, map(plain, all_texts(item.question)))):
        return "a text is empty"
    return None


def _unbalanced(text: str) -> str | None:
    open_ones: list[str] = []
    for char in _MARK.findall(text):
        if char in PAIRS:
            open_ones.append(char)
        elif char in PAIRS.values() and (not open_ones or PAIRS[open_ones.pop()] != char):
            return char
    return open_ones[-1] if open_ones else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战（208年中，联军由谁指挥？"),
        example("zh", "赤壁之戰的的聯軍由誰指揮？"),
        example("zh", "赤壁之战中，，联军由谁指挥？"),
        example("zh", "赤壁之战中，{unit}由谁指挥？"),
        example("en", "Who led (the English at the Battle of Hastings?"),
        example("en", "Who led at the the Battle of Hastings?"),
        example("en", "Who led  at the Battle of Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "《赤壁之战》（208年）中，联军由谁指挥？"),
        example("zh", "赤壁之战中，“曹军退”发生在哪一年？"),
        example("en"),
        example("en", "Who led the English (the housecarls) at the Battle of Hastings?"),
        example("en", "Who led at the Battle of Hastings?"),
    ),
)
