"""A date to type, in any usual notation."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import Choice, Draft, Kind, Sample, question_of, read_one
from quizapp.questions import Grade, Question, Response, ScriptPair, Text
from quizapp.text import edtf
from quizapp.text.dates import format_date
from quizapp.text.matching import match_date


def make(draft: Draft) -> Question:
    """Take the answer's EDTF as the key; `accept` may hold other dates that are right."""
    if draft.answer is None or not edtf.is_valid(draft.answer.identity):
        raise ValueError("a date question needs a date as its answer")
    return question_of("date", draft, key=draft.answer.identity, accept=draft.accept)


def read(values: Sequence[str]) -> Response:
    """Read what was typed."""
    return read_one(values)


def grade(question: Question, response: Response) -> Grade:
    """Judge the date: the year may be left out, a date that is right but too wide asks for more.

    A response without any number is wrong; one with a number that is no date asks for a date.
    """
    typed = str(response)
    found = min(
        (match_date(typed, key, question.language) for key in (str(question.key), *question.accept)),
        key=lambda match: ("accept", "prompt", "reject").index(match.verdict),
    )
    if found.verdict == "accept":
        return Grade("right", 1.0, found.note)
    slip = found.note == "not_a_date" and any(char.isnumeric() for char in typed)
    return Grade("prompt" if slip or found.verdict == "prompt" else "wrong", 0.0, found.note)


def show(question: Question, response: Response) -> Text:
    """Show a date in words; anything else as it was typed."""
    text = str(response)
    if not edtf.is_valid(text):
        return text
    if question.language.startswith("zh"):
        return ScriptPair(format_date(text, "zh-Hans"), format_date(text, "zh-Hant"))
    return format_date(text, question.language)


def samples() -> tuple[Sample, ...]:
    """Ask for a day in Chinese and for a year in English."""
    day = make(
        Draft(
            direction="date",
            facts=("f_sample",),
            language="zh-Hans",
            stem=ScriptPair("珍珠港事件发生在1941年的哪一天？", "珍珠港事件發生在1941年的哪一天？"),
            explanation=ScriptPair("事件发生于12月7日。", "事件發生於12月7日。"),
            sources=(Source("a_sample", "infobox.date", 0, 5, "12月7日"),),
            difficulty=0.4,
            answer=Choice("1941-12-07", ScriptPair("1941年12月7日", "1941年12月7日")),
        )
    )
    year = make(
        Draft(
            direction="date",
            facts=("f_sample_en",),
            language="en",
            stem="In which year was the Battle of Hastings fought?",
            explanation="The Battle of Hastings was fought in 1066.",
            sources=(Source("a_sample_en", "infobox.date", 0, 4, "1066"),),
            difficulty=0.2,
            answer=Choice("1066", "1066"),
        )
    )
    return (
        Sample(
            day,
            (
                (("1941年12月7日",), 1.0),
                (("12月7日",), 1.0),
                (("1941-12-07",), 1.0),
                (("一九四一年十二月七日",), 1.0),
                (("1941年12月",), 0.0),
                (("1941年12月8日",), 0.0),
                (("1942年12月7日",), 0.0),
                (("不知道",), 0.0),
                (("32",), 0.0),
                (("",), None),
                (("12月7日", "12月8日"), None),
            ),
        ),
        Sample(
            year,
            (
                (("1066",), 1.0),
                (("14 October 1066",), 1.0),
                (("1067",), 0.0),
                (("long ago",), 0.0),
                (("",), None),
            ),
        ),
    )


KIND = Kind(widget="text", make=make, read=read, grade=grade, show=show, samples=samples)
