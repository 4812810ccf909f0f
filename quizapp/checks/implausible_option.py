"""A wrong answer is too far from the right one to be believed.

Known as: implausible distractors.
"""

from quizapp.checks import Answer, Check, Item, example, option_text, right_answers, wrong_answers
from quizapp.text import edtf

YEARS = 150
ANCIENT = 500
TIMES = 20


def look(item: Item) -> str | None:
    """Find dates 150 years off (before 500: three tenths of the year), and numbers twenty times as large or small."""
    for key in right_answers(item):
        for answer in wrong_answers(item):
            if _is_far_in_time(key, answer) or _is_far_in_number(key, answer):
                return f"nobody would believe {option_text(item, answer.option)}"
    return None


def _is_far_in_time(key: Answer, other: Answer) -> bool:
    if not (key.dates and other.dates and edtf.is_valid(key.dates) and edtf.is_valid(other.dates)):
        return False
    year, there = edtf.bounds(key.dates)[0][0], edtf.bounds(other.dates)[0][0]
    return abs(year - there) > (YEARS if year >= ANCIENT else max(30, 0.3 * abs(year)))


def _is_far_in_number(key: Answer, other: Answer) -> bool:
    if not key.amount or not other.amount:
        return False
    return max(key.amount, other.amount) > TIMES * min(key.amount, other.amount)


def _years(language: str, key: str, *wrong: str) -> Item:
    return example(language, None, key, wrong, sort="date", dates=(key, *wrong))


def _numbers(language: str, key: float, *wrong: float) -> Item:
    texts = [f"{amount:g}" for amount in (key, *wrong)]
    return example(language, None, texts[0], texts[1:], sort="number", amounts=(key, *wrong))


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        _years("zh", "1944", "1644", "1943"),
        _years("zh", "-0341", "-0100", "-0340"),
        _numbers("zh", 30000, 20, 50000),
        _years("en", "1066", "1944", "1067"),
        _years("en", "0208", "0300", "0209"),
        _numbers("en", 500, 90000, 700),
    ),
    clean=(
        example("zh"),
        _years("zh", "1944", "1904", "1937"),
        _numbers("zh", 30000, 12000, 80000),
        example("en"),
        _years("en", "1066", "1016", "1100"),
        _numbers("en", 500, 300, 9000),
    ),
)
