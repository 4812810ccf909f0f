"""A statement to judge shows by a sweeping or a vague word that it is false.

Known as: absolute terms; specific determiners.
"""

from quizapp.checks import Check, Item, example, own_words, words_of
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find "always", "never", "often" and their like in a false statement's own words."""
    if item.question.kind != "true_false" or item.question.key is not False:
        return None
    words, said = words_of(item), own_words(item)
    word = first_word(words.ABSOLUTE, said) or first_word(words.VAGUE, said)
    return f"a word shows that the statement is false: {word}" if word else None


def _judged(language: str, stem: str, key: bool = False, quoted: tuple[str, ...] = ()) -> Item:
    return example(language, stem, key, kind="true_false", quoted=quoted)


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _judged("zh", "判断对错：赤壁之战中，所有联军都由曹操指挥。"),
        _judged("zh", "判斷對錯：赤壁之戰中，聯軍總是由曹操指揮。"),
        _judged("zh", "判断对错：赤壁之战中，联军完全由曹操指挥。"),
        _judged("en", "True or false: William led all the English at the Battle of Hastings."),
        _judged("en", "True or false: Only William led at the Battle of Hastings."),
        _judged("en", "True or false: William usually led at the Battle of Hastings."),
    ),
    clean=(
        _judged("zh", "判断对错：赤壁之战中，联军由曹操指挥。"),
        _judged("zh", "判断对错：赤壁之战中，所有联军都由周瑜指挥。", True),
        _judged("zh", "判断对错：赤壁之战中，“联军完全获胜”是曹操说的。", quoted=("联军完全获胜",)),
        _judged("en", "True or false: William led the English at the Battle of Hastings."),
        _judged("en", "True or false: Harold led all the English at the Battle of Hastings.", True),
        _judged("en", "True or false: William led the Gallic men at the Battle of Hastings."),
    ),
)
