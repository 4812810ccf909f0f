"""One option is written in another way than the rest.

Known as: format odd one out; non-parallel options.
"""

import re
from collections import Counter

from quizapp.checks import Check, Item, example, option_text, plain, right_answers, words_of, wrong_answers
from quizapp.text.words import first_word

_MARKS = (
    ("digits", re.compile(r"\d")),
    ("year", re.compile(r"\d年|\b\d{4}\b")),
    ("month", re.compile(r"\d月")),
    ("day", re.compile(r"\d日")),
    ("brackets", re.compile(r"[()\[\]]")),
    ("quotes", re.compile(r"[「」『』“”\"]")),
    ("letters", re.compile(r"[A-Za-z]")),
    ("dot", re.compile(r"·")),
    ("thousands", re.compile(r"\d,\d")),
    ("wan", re.compile(r"\d万|\d亿")),
)
# A clause may name a numbered unit and still look like the other clauses.
_IN_CLAUSES = {"brackets", "year", "letters"}
_ENGLISH_ORDINAL = re.compile(
    r"\b(?:[IVXL]+|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\b"
)
_IN_NAMES = {"quotes", "dot"}


def look(item: Item) -> str | None:
    """Compare how the options are written: numbers and dates all alike but one, and the key never the odd one."""
    marks = {answer.option: _marks(item, answer.option, answer.sort) for answer in item.answers}
    if len(marks) < 3:
        return None
    right = [set(marks[answer.option]) for answer in right_answers(item)]
    wrong = [set(marks[answer.option]) for answer in wrong_answers(item)]
    measured = all(answer.sort in {"number", "date"} for answer in item.answers)
    # Names come in many forms; they cue only by a mark that the right ones alone have or lack.
    if right and wrong:
        only = set.intersection(*right) - set.union(*wrong) or set.intersection(*wrong) - set.union(*right)
        if only:
            return f"only the right answer is written with or without {', '.join(sorted(only))}"
    if measured and Counter(marks.values()).most_common(1)[0][1] < len(marks) - 1:
        return "the options are written in different ways"
    return None


def _marks(item: Item, option: str, sort: str) -> tuple[str, ...]:
    text = plain(option_text(item, option))
    found = {name for name, pattern in _MARKS if pattern.search(text)}
    if sort in {"clause", "conflict"}:
        found &= _IN_CLAUSES - ({"letters"} if text.isascii() else set())
    elif sort in {"person", "unit", "office"} and not text.isascii():
        found &= _IN_CLAUSES | _IN_NAMES | ({"digits"} if sort == "unit" else set())
    elif sort == "unit" and _ENGLISH_ORDINAL.search(text):
        found.add("digits")
    if sort in {"number", "date"} and first_word(words_of(item).APPROXIMATE, text):
        found.add("about")
    if sort == "number":
        found.add(text.lstrip("0123456789,. 万亿"))
    return tuple(sorted(found))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", key="1944年4月17日", wrong=("1944年5月", "1944年6月"), sort="date"),
        example("zh", key="约3万人", wrong=("5万人", "8万人"), sort="number"),
        example("zh", key="40,598人", wrong=("3万人", "8万人"), sort="number"),
        example("zh", key="約瑟夫·史迪威", wrong=("周瑜", "曹操")),
        example("en", key="14 October 1066", wrong=("1087", "1071"), sort="date"),
        example("en", key="5,000 men", wrong=("3000 men", "8000 men"), sort="number"),
        example("en", key="King (Harold)", wrong=("Odo", "Tostig")),
    ),
    clean=(
        example("zh"),
        example("zh", key="3万人", wrong=("5万人", "8万人"), sort="number"),
        example("zh", key="1944年4月17日", wrong=("1944年5月9日", "1944年6月1日"), sort="date"),
        example("zh", key="日军第23军陷梧州", wrong=("衡阳沦陷", "日军攻占全州"), sort="clause"),
        example("zh", key="第31军", wrong=("暂编第5师", "骑兵团", "第4军"), sort="unit"),
        example("en"),
        example("en", key="70th Division", wrong=("XII Corps", "First Army", "64th Division"), sort="unit"),
        example("en", key="5,000 men", wrong=("3,000 men", "8,000 men"), sort="number"),
        example("en", key="Odo", wrong=("Harold", "Tostig (rebel)", "Gyrth")),
    ),
)
