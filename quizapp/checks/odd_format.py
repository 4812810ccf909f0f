"""One option is written in another way than the rest.

Known as: format odd one out; non-parallel options.
"""

import re
from collections import Counter

from quizapp.checks import Check, Item, example, option_text, words_of
from quizapp.text.folding import fold
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
_IN_CLAUSES = {"brackets", "quotes", "year", "letters"}


def look(item: Item) -> str | None:
    """Compare how the options are written: all but one alike at least, and the key never the odd one."""
    marks = {answer.option: _marks(item, answer.option, answer.sort) for answer in item.answers}
    if len(marks) < 3:
        return None
    usual, times = Counter(marks.values()).most_common(1)[0]
    key = item.question.key
    if isinstance(key, str) and marks.get(key, usual) != usual:
        return f"the right answer, {option_text(item, key)}, is written in another way than the others"
    if times < len(marks) - 1:
        return "the options are written in different ways"
    return None


def _marks(item: Item, option: str, sort: str) -> tuple[str, ...]:
    text = fold(option_text(item, option))
    found = {name for name, pattern in _MARKS if pattern.search(text)}
    if sort in {"person", "unit", "office", "clause"} and not text.isascii():
        found &= _IN_CLAUSES | ({"dot"} if sort == "person" else {"digits"} if sort == "unit" else set())
    elif sort in {"clause", "conflict"}:
        found &= _IN_CLAUSES - {"letters"}
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
        example("en"),
        example("en", key="5,000 men", wrong=("3,000 men", "8,000 men"), sort="number"),
        example("en", key="Odo", wrong=("Harold", "Tostig (rebel)", "Gyrth")),
    ),
)
