"""A text is too long to be read as a question or an option."""

from quizapp.checks import Check, Item, example, option_text, plain
from quizapp.text.words import exceeds


def look(item: Item) -> str | None:
    """Allow stems of 90 characters or 50 words, options and events of 45 characters or 20 words."""
    stem = plain(item.question.stem)
    if exceeds(stem, words=50, characters=90):
        return f"the question is too long: {stem}"
    texts = [option_text(item, option.id) for option in item.question.options]
    for text in (*texts, *(plain(each.text) for each in item.question.items)):
        if exceeds(text, words=20, characters=45):
            return f"an option is too long: {text}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", f"赤壁之战中，{'东吴' * 45}由谁指挥？"),
        example("zh", wrong=("曹操" * 23, "蔡瑁")),
        example("zh", kind="ordering", sequence=(("曹军" * 23, "0208"), ("乙", "0209"), ("丙", "0210"))),
        example("en", f"Who led the {'very ' * 50} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 21, "Tostig")),
        example("en", kind="ordering", sequence=(("Odo " * 21, "1066"), ("b", "1067"), ("c", "1068"))),
    ),
    clean=(
        example("zh"),
        example("zh", f"赤壁之战中，{'东吴' * 30}由谁指挥？"),
        example("zh", wrong=("曹操" * 20, "蔡瑁")),
        example("en"),
        example("en", f"Who led the {'very ' * 30} old men at the Battle of Hastings?"),
        example("en", wrong=("Odo " * 18, "Tostig")),
    ),
)
