"""An option speaks of the other options.

Known as: all of the above; none of the above.
"""

from quizapp.checks import Check, Item, example, option_text, words_of
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find "all of the above", "none of the above" and their like."""
    for answer in item.answers:
        word = first_word(words_of(item).ALL_OR_NONE, option_text(item, answer.option))
        if word:
            return f"an option speaks of the others: {word}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", wrong=("曹操", "以上皆是")),
        example("zh", wrong=("曹操", "以上都不是")),
        example("zh", wrong=("曹操", "兩者均正確")),
        example("en", wrong=("Odo", "All of the above")),
        example("en", wrong=("Odo", "None of the above")),
        example("en", wrong=("Odo", "none of these")),
    ),
    clean=(
        example("zh"),
        example("zh", wrong=("曹操", "成都")),
        example("zh", wrong=("曹操", "皆川")),
        example("en"),
        example("en", wrong=("Odo", "Alla of Deira")),
        example("en", wrong=("Odo", "Bishop of Thebes above Nile")),
    ),
)
