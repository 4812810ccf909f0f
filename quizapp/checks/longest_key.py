"""The right answer is much the longest.

Known as: longest answer correct.
"""

from quizapp.checks import Check, Item, example, option_text, right_answers, wrong_answers


def look(item: Item) -> str | None:
    """Compare the key with the longest distractor: a third longer and four characters (or words) more."""
    if len(right_answers(item)) != 1 or not wrong_answers(item):
        return None
    key = option_text(item, right_answers(item)[0].option)
    others = [option_text(item, wrong.option) for wrong in wrong_answers(item)]
    if _width(key) > 1.33 * max(map(_width, others)) and _units(key) >= 4 + max(map(_units, others)):
        return f"the right answer, {key}, is much longer than the others"
    return None


def _width(text: str) -> float:
    return sum(0.5 if char.isascii() else 1 for char in text)


def _units(text: str) -> float:
    return len(text.split()) if text.isascii() else _width(text)


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", key="东吴水军都督周瑜", wrong=("曹操", "蔡瑁")),
        example("zh", key="東久邇宮稔彥王", wrong=("曹操", "刘备", "张允")),
        example(
            "zh",
            "赤壁之战中，发生了什么？",
            "孙刘联军火烧曹军战船并大破之",
            ("曹军退走", "刘备入城"),
            sort="clause",
        ),
        example("en", key="Harold Godwinson king of all the English", wrong=("Odo", "Tostig")),
        example("en", key="The army that had marched from York", wrong=("The fleet", "The archers")),
        example("en", key="A wall of shields on a hill", wrong=("A ditch", "A camp")),
    ),
    clean=(
        example("zh"),
        example("zh", key="诸葛亮", wrong=("曹操", "蔡瑁")),
        example("zh", key="曹操", wrong=("东久迩宫稔彦王", "蔡瑁")),
        example("en"),
        example("en", key="William the Conqueror", wrong=("Odo", "Tostig")),
        example("en", key="Odo", wrong=("Harold Godwinson king of all the English", "Tostig")),
    ),
)
