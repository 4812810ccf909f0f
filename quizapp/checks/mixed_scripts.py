"""A text is written in two scripts at once.

Known as: script mix; homoglyphs.
"""

import unicodedata

from quizapp.checks import Check, Item, all_texts, example
from quizapp.questions import ScriptPair, Text
from quizapp.text.scripts import has_traditional_only, may_be_traditional

# Characters that were looked at before and are fine: all texts of an article share most of theirs.
_SIMPLIFIED: set[str] = set()
_TRADITIONAL: set[str] = set()


def look(item: Item) -> str | None:
    """Find Traditional characters in Simplified text and the reverse, or two alphabets in one word."""
    texts = all_texts(item.question)
    pairs = [text for text in texts if isinstance(text, ScriptPair)]
    # Most items are sound, and only others are read text by text.
    if len(pairs) == len(texts):
        hans = set().union(*(pair.hans for pair in pairs)) - _SIMPLIFIED
        hant = set().union(*(pair.hant for pair in pairs)) - _TRADITIONAL
        if not any(map(has_traditional_only, hans)) and all(map(may_be_traditional, hant)):
            _SIMPLIFIED.update(hans)
            _TRADITIONAL.update(hant)
            return None
    for text in texts:
        message = _mixed(text)
        if message:
            return message
    return None


def _mixed(text: Text) -> str | None:
    if isinstance(text, ScriptPair):
        if has_traditional_only(text.hans):
            return f"the Simplified text has a Traditional character: {text.hans}"
        if not may_be_traditional(text.hant):
            return f"the Traditional text has a Simplified character: {text.hant}"
        return None
    for word in () if text.isascii() else text.split():
        alphabets = {unicodedata.name(char, "?").split()[0] for char in word if char.isalpha()}
        if len(alphabets & {"LATIN", "CYRILLIC", "GREEK"}) > 1:
            return f"a word is written in two alphabets: {word}"
    return None


def _pair(hans: str, hant: str) -> Item:
    return example("zh", explanation=ScriptPair(hans, hant))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _pair("孙刘联軍由周瑜指挥。", "孫劉聯軍由周瑜指揮。"),
        _pair("孙刘联军由周瑜指挥。", "孫劉聯軍由周瑜指挥。"),
        _pair("橫山勇", "橫山勇"),
        example("en", "Who led at the Battle of Hаstings?", topic=("Battle of",)),
        example("en", wrong=("Оdo", "Tostig")),
        example("en", explanation="Harоld led at the Battle of Hastings."),
    ),
    clean=(
        _pair("孙刘联军由周瑜指挥。", "孫劉聯軍由周瑜指揮。"),
        _pair("薛岳指挥第9战区。", "薛岳指揮第9戰區。"),
        _pair("进至以北6公里处", "進至以北6公里處"),
        _pair("司令台里的范汉杰", "司令台裡的范漢傑"),
        example("en"),
        example("en", wrong=("Одо", "Tostig")),
        example("en", explanation="The Battle of Hastings: Αθήνα and Москва."),
    ),
)
