"""What to send in answer to a question, and what there is to answer in an attempt."""

import re

from flask import Flask

from quizapp.questions import Question
from quizapp.store import attempts


def attempt_of(path: str) -> int:
    """Read an attempt's number off an address."""
    return int(re.search(r"/attempts/(\d+)", path)[1])


def questions_of(app: Flask, attempt_id: int) -> dict[int, Question]:
    """Give the questions of an attempt by their places."""
    with app.app_context():
        return {slot.position: slot.question for slot in attempts.slots_of(attempt_id)}


def right(question: Question) -> list[str]:
    """Give form values that answer the question rightly."""
    if isinstance(question.key, bool):
        return [str(question.key).lower()]
    if isinstance(question.key, tuple):
        return list(question.key)
    return [question.key]


def wrong(question: Question) -> list[str]:
    """Give form values that answer it wrongly."""
    if question.options:
        return [next(option.id for option in question.options if not option.correct)]
    if question.items:
        return list(reversed(right(question)))
    return ["1700年1月1日" if question.kind == "date" else "無名氏"]


def answer_all(app: Flask, visitor, rightly: bool) -> None:
    """Answer the quiz that a visitor has open, all rightly or all wrongly, and end on its score."""
    attempt_id = attempt_of(visitor.path)
    for position, question in questions_of(app, attempt_id).items():
        visitor.get(f"/attempts/{attempt_id}/questions/{position}")
        visitor.submit(f"/questions/{position}", answer=(right if rightly else wrong)(question))
    visitor.submit("/finish")
