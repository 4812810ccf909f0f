"""The question is too short to say what it is about.

Known as: length of the stem; unfocused stem.
"""

from quizapp.checks import Check, Item, example, plain
from quizapp.text.words import exceeds


def look(item: Item) -> str | None:
    """Want eight characters or five words."""
    stem = plain(item.question.stem)
    return None if exceeds(stem, words=4, characters=7) else f"the question is too short: {stem}"


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "谁指挥联军？"),
        example("zh", "赤壁由誰指揮？"),
        example("zh", "赤壁谁胜？"),
        example("en", "Who led at Hastings?"),
        example("en", "Hastings: who?"),
        example("en", "Who won Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之戰由誰指揮？"),
        example("zh", "赤壁之战中谁胜？"),
        example("en"),
        example("en", "Which side won Operation Hastings?"),
        example("en", "Who led the Hastings raid?"),
    ),
)
