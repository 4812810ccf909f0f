"""The question speaks of always and never, or of often and perhaps.

Known as: absolute terms; vague terms.
"""

from quizapp.checks import Check, Item, example, own_words, words_of
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find an absolute or a vague word in the question's own words."""
    words, said = words_of(item), own_words(item)
    word = first_word(words.ABSOLUTE, said) or first_word(words.VAGUE, said)
    return f"the question uses an absolute or vague word: {word}" if word else None


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，所有联军由谁指挥？"),
        example("zh", "赤壁之戰中，聯軍通常由誰指揮？"),
        example("zh", "赤壁之战中，联军可能由谁指挥？"),
        example("en", "Who always led at the Battle of Hastings?"),
        example("en", "Who led all men at the Battle of Hastings?"),
        example("en", "Who was usually first at the Battle of Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，“联军完全获胜”是谁说的？", quoted=("联军完全获胜",)),
        example("zh", "赤壁之战中，左翼由谁指挥？"),
        example("en"),
        example("en", "Who led the Gallic men at the Battle of Hastings?"),
        example("en", "Who led the Wallachian men at the Battle of Hastings?"),
    ),
)
