"""The answer is more exact than its source, or another precision than the question asks for.

Known as: granularity of dates; calendars confused.
"""

from quizapp.checks import Check, Item, example, own_words, plain, right_answers, words_of
from quizapp.facts import DateValue, Fact
from quizapp.text import edtf
from quizapp.text.words import first_word, words_in

_FINENESS = ("year", "season", "month", "day")


def look(item: Item) -> str | None:
    """Compare the key's precision with the source's and with the question's; find dates of older calendars."""
    words = words_of(item)
    asked = max(words_in(tuple(words.PRECISIONS), own_words(item)), key=len, default="").casefold()
    told = [date for date in map(_date_of, item.facts) if date and edtf.is_valid(date)]
    for date in (answer.dates for answer in right_answers(item) if answer.dates):
        if not edtf.is_valid(date):
            return f"the date is none, or ends before it begins: {date}"
        if asked and edtf.precision(date) != words.PRECISIONS[asked]:
            return f"the question asks {asked} and the answer is a {edtf.precision(date)}"
        if told and not any(_states(each, date) for each in told):
            return f"the source does not give the date as exactly as the answer: {date}"
        for fact in item.facts:
            word = first_word(words.OTHER_CALENDARS, plain(fact.source.quote))
            if word:
                return f"the source counts by another calendar: {word}"
    return None


def _date_of(fact: Fact) -> str | None:
    return fact.value.edtf if isinstance(fact.value, DateValue) else fact.when


def _states(source: str, key: str) -> bool:
    """Tell whether the source's date lies within the key's: what is known to the day is known to the year."""
    return edtf.contains(key, edtf.start_of(source)) or edtf.contains(key, edtf.end_of(source))


def _dated(language: str, stem: str, key: str, date: str, told: str | None = None, **more: str) -> Item:
    return example(language, stem, key, (), sort="date", dates=(date,), value=DateValue(told or date), **more)


_DAY, _YEAR = "赤壁之战始于哪一天？", "赤壁之战始于哪一年？"
_EN_DAY, _EN_YEAR = "On which day was the Battle of Hastings?", "In which year was the Battle of Hastings?"
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _dated("zh", _DAY, "208年", "0208"),
        _dated("zh", _YEAR, "208年12月1日", "0208-12-01"),
        _dated("zh", "赤壁之戰始於哪一天？", "208年12月1日", "0208-12-01", "0208-12"),
        _dated("zh", _DAY, "208年12月1日", "0208-12-01", quote="農曆十一月，208年12月1日"),
        _dated("zh", _DAY, "208年12月1日", "0208-12-09/0208-12-01", "0208-12-01"),
        _dated("en", _EN_DAY, "October 1066", "1066-10"),
        _dated("en", _EN_YEAR, "14 October 1066", "1066-10-14"),
        _dated("en", _EN_DAY, "14 October 1066", "1066-10-14", "1066-10"),
        _dated("en", _EN_DAY, "14 October 1066", "1066-10-14", quote="14 October 1066 (O.S.)"),
    ),
    clean=(
        example("zh"),
        _dated("zh", _DAY, "208年12月1日", "0208-12-01"),
        _dated("zh", _YEAR, "208年", "0208", "0208-12-01"),
        _dated("zh", _DAY, "208年12月1日", "0208-12-01", "0208-12-01/0208-12-09"),
        example("en"),
        _dated("en", _EN_DAY, "14 October 1066", "1066-10-14"),
        _dated("en", _EN_YEAR, "1066", "1066", "1066-10-14"),
    ),
)
