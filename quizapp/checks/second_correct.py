"""A distractor is right too.

Known as: more than one correct answer.
"""

import re

from quizapp.checks import TYPED, Check, Item, example, option_text, right_answers, wrong_answers
from quizapp.text import edtf
from quizapp.text.folding import match_key

_SPAN = re.compile(r"[\d.]+(?:/[\d.]+)?")


def look(item: Item) -> str | None:
    """Find another answer that some fact, withheld or not, gives: a distractor, or one that a key to type lacks."""
    if item.question.kind in TYPED:
        return _untold(item)
    if item.question.kind == "multiple_choice" and item.also_right:
        for answer in right_answers(item):
            if not {*answer.keys, match_key(option_text(item, answer.option))} & set(item.also_right):
                return f"{option_text(item, answer.option)} is called right, and no fact says so"
    for answer in wrong_answers(item):
        names = {*answer.keys, match_key(option_text(item, answer.option))}
        dated = (each for each in item.also_right if answer.dates and edtf.is_valid(each))
        if names & set(item.also_right) or any(_overlap(answer.dates or "", each) for each in dated):
            return f"{option_text(item, answer.option)} is a right answer too"
    return None


def _untold(item: Item) -> str | None:
    if item.question.kind == "numeric":
        return _untold_number(item)
    own = next(iter(right_answers(item)), None)
    told = {*(own.keys if own else ()), *map(match_key, (str(item.question.key), *item.question.accept))}
    for other in item.also_right:
        dated = own and own.dates and edtf.is_valid(other)
        if not (edtf.agrees(own.dates, other) if dated else other in told):
            return f"{other} is a right answer too"
    return None


def _untold_number(item: Item) -> str | None:
    right = (str(item.question.key), *item.question.accept)
    spans = [tuple(map(float, found[0].split("/"))) for each in right if (found := _SPAN.fullmatch(each))]
    for other in item.also_right:
        if not any(span[0] <= float(other) <= span[-1] for span in spans):
            return f"{other} is a right answer too"
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
            "zh",
            "赤壁之战中，联军有多少人？",
            "30000",
            kind="numeric",
            sort="number",
            also_right=("30000", "50000"),
        ),
        example(
            "zh",
            "赤壁之战中，哪些人指挥联军？",
            kind="multiple_choice",
            right=("程普",),
            also_right=("周瑜", "程普", "曹操"),
        ),
        example(
            "zh",
            "赤壁之戰中，哪些人指揮聯軍？",
            kind="multiple_choice",
            right=("程普",),
            also_right=("周瑜",),
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
        example("zh", kind="short_answer", also_right=("周瑜",)),
        example(
            "zh",
            "赤壁之战中，联军有多少人？",
            "30000/50000",
            kind="numeric",
            sort="number",
            also_right=("30000", "5e+04"),
        ),
        example(
            "zh",
            "赤壁之战中，哪些人指挥联军？",
            kind="multiple_choice",
            right=("程普",),
            also_right=("周瑜", "程普"),
        ),
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
