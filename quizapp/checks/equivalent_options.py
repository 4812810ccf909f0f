"""Two options say the same.

Known as: overlapping options; duplicate options.
"""

from itertools import combinations

from quizapp.checks import Answer, Check, Item, example, option_text
from quizapp.text import edtf
from quizapp.text.folding import match_key


def look(item: Item) -> str | None:
    """Find two options with a common name, overlapping dates, or numbers less than a tenth apart."""
    for one, other in combinations(item.answers, 2):
        if _same(item, one, other):
            return f"{option_text(item, one.option)} and {option_text(item, other.option)} mean the same"
    return None


def _same(item: Item, one: Answer, other: Answer) -> bool:
    if one.dates and other.dates:
        return edtf.overlaps(one.dates, other.dates)
    if one.amount is not None and other.amount is not None:
        return abs(one.amount - other.amount) <= 0.1 * max(abs(one.amount), abs(other.amount))
    texts = [match_key(option_text(item, answer.option)) for answer in (one, other)]
    return texts[0] == texts[1] or bool(set(one.keys) & set(other.keys))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", key="横山勇", wrong=("橫山勇", "曹操")),
        example("zh", "赤壁之战中，谁来援？", "第31军", ("第三十一军", "第4军"), sort="unit"),
        example("zh", key="10000人", wrong=("1万人", "3万人"), sort="number", amounts=(10000, 10000, 30000)),
        example(
            "zh", key="4月", wrong=("4月17日", "5月"), sort="date", dates=("1944-04", "1944-04-17", "1944-05")
        ),
        example("en", key="Élan", wrong=("elan", "Odo")),
        example("en", key="1,000", wrong=("1,050", "3,000"), sort="number", amounts=(1000, 1050, 3000)),
        example(
            "en",
            key="1066",
            wrong=("14 October 1066", "1087"),
            sort="date",
            dates=("1066", "1066-10-14", "1087"),
        ),
    ),
    clean=(
        example("zh"),
        example("zh", key="第31军", wrong=("第3军", "第1军"), sort="unit"),
        example("zh", key="1万人", wrong=("2万人", "3万人"), sort="number", amounts=(10000, 20000, 30000)),
        example("en"),
        example("en", key="1066", wrong=("1067", "1087"), sort="date", dates=("1066", "1067", "1087")),
        example("en", key="1,000", wrong=("1,200", "3,000"), sort="number", amounts=(1000, 1200, 3000)),
    ),
)
