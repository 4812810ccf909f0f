"""A text is too long to be read as a question or an option.

Known as: length of stem, options and typed answers.
"""

from quizapp.checks import TYPED, Check, Item, asked_texts, example, plain
from quizapp.text.words import exceeds


def look(item: Item) -> str | None:
    """Allow stems of 90 characters or 50 words, options of 45 or 20, typed keys of 16 or 6."""
    stem, *others = map(plain, asked_texts(item.question))
    # A sentence with a gap is read, not searched for what it asks.
    if exceeds(stem, words=50, characters=120 if item.question.kind == "cloze" else 90):
        return f"the question is too long: {stem}"
    for text in others:
        if exceeds(text, words=20, characters=45):
            return f"an option is too long: {text}"
    key = item.question.key
    if item.question.kind in TYPED and isinstance(key, str) and exceeds(plain(key), words=6, characters=16):
        return f"the answer is too long to be typed: {key}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", f"赤壁之战中，{'东吴' * 45}由谁指挥？"),
        example("zh", wrong=("曹操" * 23, "蔡瑁")),
        example("zh", kind="ordering", sequence=(("曹军" * 23, "0208"), ("乙", "0209"), ("丙", "0210"))),
        example("zh", key="东吴水军都督周瑜" * 3, kind="short_answer"),
        example("en", key="Harold " * 7, kind="short_answer"),
        example("en", f"Who led the {'very ' * 50} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 21, "Tostig")),
        example("en", kind="ordering", sequence=(("Odo " * 21, "1066"), ("b", "1067"), ("c", "1068"))),
    ),
    clean=(
        example("zh"),
        example("zh", f"赤壁之战中，{'东吴' * 30}由谁指挥？"),
        example("zh", wrong=("曹操" * 20, "蔡瑁")),
        example("zh", f"赤壁之战中，{'东吴' * 50}由____指挥。", kind="cloze"),
        example("en"),
        example("en", f"Who led the {'very ' * 30} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 18, "Tostig")),
    ),
)
