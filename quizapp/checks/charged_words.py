"""The question takes sides in its choice of words.

Known as: loaded wording; sensitivity.
"""

from quizapp.checks import Check, Item, example, own_words, words_of
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find praise and blame in the question's own words; a quotation and a name keep theirs."""
    word = first_word(words_of(item).CHARGED, own_words(item))
    return f"the question takes sides: {word}" if word else None


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，英勇的联军由谁指挥？"),
        example("zh", "赤壁之戰中，誰成功屠殺了降卒？"),
        example("zh", "赤壁之战中，可耻的叛徒是谁？"),
        example("en", "Who led the heroic English at the Battle of Hastings?"),
        example("en", "Who gloriously won the Battle of Hastings?"),
        example("en", "Which cowardly bishop was at the Battle of Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，“英勇之师”是谁的话？", quoted=("英勇之师",)),
        example("zh", "赤壁之战中，剿匪总司令部由谁指挥？"),
        example("en"),
        example("en", "Who said “glorious day” at the Battle of Hastings?", quoted=("glorious day",)),
        example("en", "Who led Herod's men at the Battle of Hastings?"),
    ),
)
