"""The right answer stands where it has stood too often before.

Known as: key position bias; middle bias of numbers; share of true statements.
"""

import re
from dataclasses import replace

from quizapp.checks import Check, Item, example
from quizapp.questions import Question, Text, in_script
from quizapp.text.folding import fold

FEWEST = 20
TOO_OFTEN = 2.6
"""Standard deviations above the even share: chance goes so far once in two hundred banks."""
_NUMBER = re.compile(r"(?:公元前|前)?\d")


def look(item: Item) -> str | None:
    """Count the place of the key among the earlier questions whose options are shown in an order of their own."""
    place = _place(item.question)
    if place is None:
        return None
    options = len(item.question.options)
    like = [
        there
        for rival in item.rivals
        if rival.kind == item.question.kind
        and len(rival.options) == options
        and (there := _place(rival)) is not None
    ]
    if len(like) < FEWEST:
        return None
    share = 1 / options
    even = (len(like) + 1) * share
    here = like.count(place) + 1
    if here > even + TOO_OFTEN * (even * (1 - share)) ** 0.5:
        return f"{here} of {len(like) + 1} right answers stand at place {place + 1}"
    return None


def _place(question: Question) -> int | None:
    """Give the key's place among options that are never shuffled: statements, numbers and dates."""
    if question.kind != "true_false" and not all(_is_number(option.text) for option in question.options):
        return None
    right = [place for place, option in enumerate(question.options) if option.correct]
    return right[0] if len(right) == 1 else None


def _is_number(text: Text) -> bool:
    return _NUMBER.match(fold(in_script(text, "zh-Hans")[:4])) is not None


def _after(item: Item, *keys: str, times: int = 8) -> Item:
    earlier = (
        replace(
            item.question,
            id=f"q_{key}_{time}",
            key=key,
            options=tuple(replace(option, correct=option.id == key) for option in item.question.options),
        )
        for time in range(times)
        for key in keys
    )
    return replace(item, rivals=tuple(earlier))


_MEN = example("zh", "赤壁之战中，联军有多少人？", "3万人", ("5万人", "8万人"), sort="number")
_DAY = example("zh", "赤壁之戰始於哪一天？", "1日", ("5日", "9日"), sort="date")
_EN_MEN = example(
    "en", "How many fought at the Battle of Hastings?", "3,000", ("5,000", "8,000"), sort="number"
)
_EN_DAY = example("en", "On which day was the Battle of Hastings?", "1 May", ("5 May", "9 May"), sort="date")
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _after(_MEN, "3万人", times=24),
        _after(_DAY, "1日", "1日", "5日"),
        _after(_DAY, "1日", "1日", "1日", "9日"),
        _after(_EN_MEN, "3,000", times=24),
        _after(_EN_DAY, "1 May", "1 May", "5 May"),
        _after(_EN_DAY, "1 May", "1 May", "1 May", "9 May"),
    ),
    clean=(
        _after(_MEN, "3万人", "5万人", "8万人"),
        _after(_DAY, "1日", times=9),
        _after(example("zh"), "周瑜", times=24),
        _after(_EN_MEN, "3,000", "5,000", "8,000"),
        _after(_EN_DAY, "1 May", times=9),
        _after(example("en"), "Harold Godwinson", times=24),
    ),
)
