"""The question asks for what is not so.

Known as: negative stem.
"""

from quizapp.checks import Check, Item, example, own_words, words_of
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find a negation in the question's own words; a quotation may negate."""
    word = first_word(words_of(item).NEGATIVE, own_words(item))
    return f"the question is put negatively: {word}" if word else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "下列哪位不是赤壁之战的指挥官？"),
        example("zh", "赤壁之戰的指揮官不包括誰？"),
        example("zh", "除周瑜之外，赤壁之战由谁指挥？"),
        example("en", "Who was not at the Battle of Hastings?"),
        example("en", "Who never left the Battle of Hastings?"),
        example("en", "Which of these is incorrect about the Battle of Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，“曹军没有战船”是谁说的？", quoted=("曹军没有战船",)),
        example("zh", "赤壁之战中，不韦军由谁指挥？"),
        example("en"),
        example("en", "Who led the Notting men at the Battle of Hastings?"),
        example("en", 'Who said "I shall not flee" at the Battle of Hastings?', quoted=("I shall not flee",)),
    ),
)
