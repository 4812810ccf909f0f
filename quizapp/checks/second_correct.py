"""A distractor is right too."""

from quizapp.checks import Check, Item, example, option_text, wrong_answers
from quizapp.text import edtf
from quizapp.text.folding import match_key


def look(item: Item) -> str | None:
    """Find a distractor that some fact, withheld or not, gives as an answer to the same question."""
    for answer in wrong_answers(item):
        names = {*answer.keys, match_key(option_text(item, answer.option))}
        dates = (
            given
            for given in item.also_right
            if answer.dates and edtf.is_valid(given) and _overlap(answer.dates, given)
        )
        if names & set(item.also_right) or next(dates, None):
            return f"{option_text(item, answer.option)} is a right answer too"
    return None


def _overlap(one: str, other: str) -> bool:
    return edtf.overlaps(one, other)


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", wrong=("程普", "曹操"), also_right=("周瑜", "程普")),
        example("zh", wrong=("劉備", "曹操"), also_right=("周瑜", "刘备")),
        example(
            "zh",
            "赤壁之战发生在哪一年？",
            "208年",
            ("208年冬", "219年"),
            sort="date",
            dates=("0208", "0208-24", "0219"),
            also_right=("0208",),
        ),
        example(
            "en",
            wrong=("Gyrth Godwinson", "Odo of Bayeux"),
            also_right=("harold godwinson", "gyrthgodwinson"),
        ),
        example("en", wrong=("Leofwine", "Odo"), also_right=("leofwine",)),
        example(
            "en",
            "When was the Battle of Hastings?",
            "1066",
            ("October 1066", "1087"),
            sort="date",
            dates=("1066", "1066-10", "1087"),
            also_right=("1066-10-14",),
        ),
    ),
    clean=(
        example("zh"),
        example("zh", also_right=("周瑜", "程普")),
        example(
            "zh",
            "赤壁之战发生在哪一年？",
            "208年",
            ("200年", "219年"),
            sort="date",
            dates=("0208", "0200", "0219"),
            also_right=("0208",),
        ),
        example("en"),
        example("en", also_right=("haroldgodwinson",)),
        example(
            "en",
            "When was the Battle of Hastings?",
            "1066",
            ("1042", "1087"),
            sort="date",
            dates=("1066", "1042", "1087"),
            also_right=("1066-10-14",),
        ),
    ),
)
