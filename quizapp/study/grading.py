"""From a response to a grade, and from a grade to what it says about the learner's memory."""

from quizapp.kinds import kind_of
from quizapp.questions import Grade, Question, Response
from quizapp.study.scheduling import Rating


def judge(question: Question, response: Response) -> Grade:
    """Grade a response. A "prompt" is not final: the learner may answer again."""
    return kind_of(question).grade(question, response)


def rating_of(question: Question, grade: Grade, guessed: bool) -> Rating | None:
    """Say which recall of `facts[0]` an answer shows, None where it shows none.

    Right is Good and never Easy; wrong, partly right and a lucky guess are Again, as true recall at review
    falls measurably otherwise. A question that puts several facts in relation (an ordering) tells nothing
    certain about any one of them, and an answer that must be more specific is none yet.
    """
    if grade.verdict == "prompt" or question.items or question.pairs:
        return None
    return Rating.GOOD if grade.verdict == "right" and not guessed else Rating.AGAIN
