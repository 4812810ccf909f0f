"""After marks were put right, the question itself: what the next release asks, so that it need not be repaired again."""

from datetime import datetime
from typing import Literal

from quizapp.actions.drafting import draft_of, reword, set_aside
from quizapp.actions.refusal import Refusal
from quizapp.study.regrading import Change, mended

Mended = Literal["reworded", "aside", ""]


def mend(set_id: int, question_id: str, change: Change, teacher_id: int, now: datetime) -> Mended:
    """Draft what a repair means for the next release of a set: another wording, or the question aside.

    "" is nothing: it asks rightly already, only a weight changed, or it takes a teacher to word it anew.
    """
    present = next((one for one in draft_of(set_id) if one.version.question_id == question_id), None)
    if present is None or present.aside:
        return ""
    if change.repair == "exclude":
        set_aside(set_id, teacher_id, [question_id], True, now)
        return "aside"
    question = present.version.question()
    better = mended(question, change)
    if better is None or better == question:
        return ""
    if change.repair == "key" and better.key == question.key:
        return ""
    try:
        reword(set_id, teacher_id, better, present.version.id, now)
    except Refusal:
        # Somebody words it this very moment, and will see what was repaired.
        return ""
    return "reworded"
