"""A text is longer than is comfortable.

Known as: wordy stem; unequal or long options.
"""

from quizapp.checks import Check, Item, example, option_text, plain
from quizapp.text.words import exceeds


def look(item: Item) -> str | None:
    """Warn from 60 characters or 35 words in the stem, 30 characters or 12 words in an option."""
    stem = plain(item.question.stem)
    if exceeds(stem, words=35, characters=60):
        return f"the question is rather long: {stem}"
    for option in item.question.options:
        text = option_text(item, option.id)
        if exceeds(text, words=12, characters=30):
            return f"an option is rather long: {text}"
    return None


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", f"赤壁之战中，{'东吴' * 28}由谁指挥？"),
        example("zh", wrong=("曹操" * 16, "蔡瑁")),
        example("zh", key="周瑜" * 16),
        example("en", f"Who led the {'very ' * 30} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 13, "Tostig")),
        example("en", key="Harold " * 13),
    ),
    clean=(
        example("zh"),
        example("zh", f"赤壁之战中，{'东吴' * 20}由谁指挥？"),
        example("zh", wrong=("曹操" * 12, "蔡瑁")),
        example("en"),
        example("en", f"Who led the {'very ' * 20} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 12, "Tostig")),
    ),
)
