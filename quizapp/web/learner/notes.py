"""What there is to say about an answer beyond right or wrong."""

from flask_babel import gettext

from quizapp.kinds import kind_of
from quizapp.questions import Grade, Question, Response, in_script
from quizapp.web.labels import label


def note_said(grade: Grade, response: Response, question: Question) -> str:
    """Put a grade's note into a sentence; "" where there is nothing to say."""
    if grade.note == "other_script":
        key = kind_of(question).show(question, question.key)
        return gettext(
            "You wrote %(yours)s, the source writes %(source)s: the same.",
            yours=str(response),
            source=in_script(key, question.language),
        )
    if grade.note in ("", "empty"):
        return ""
    return label("note", grade.note)
