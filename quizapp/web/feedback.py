"""What a learner sees once an answer is final: what it was worth, why, and the words of the source."""

from dataclasses import dataclass

from quizapp.article import Article
from quizapp.kinds import Line, kind_of
from quizapp.questions import Grade, Question, Response, Text, in_script
from quizapp.web.sources import Cited, cite


@dataclass(frozen=True)
class Feedback:
    """A judged answer beside the right one. `yours` is None on a card, where nothing was written down.

    What a learner typed is in `typed_language`, of whatever script; `in_source` is the key as the article has it.
    """

    kind: str
    widget: str
    language: str
    typed_language: str
    in_source: str
    stem: Text
    yours: tuple[Line, ...] | None
    key: tuple[Line, ...]
    why: Text | None
    explanation: Text
    sources: tuple[Cited, ...]
    grade: Grade | None = None
    guessed: bool = False


def explain(
    question: Question,
    articles: dict[str, Article],
    response: Response | None = None,
    grade: Grade | None = None,
    guessed: bool = False,
) -> Feedback:
    """Explain a question after the fact, with the learner's response if there was one."""
    return Feedback(
        kind=question.kind,
        widget=kind_of(question).widget,
        language=question.language,
        typed_language=question.language.split("-")[0],
        in_source=in_script(kind_of(question).show(question, question.key), question.language),
        stem=question.stem,
        yours=None if response is None else shown(question, response),
        key=shown(question, question.key),
        why=_why(question, response),
        explanation=question.explanation,
        sources=cite(question.sources, articles),
        grade=grade,
        guessed=guessed,
    )


def shown(question: Question, response: Response) -> tuple[Line, ...]:
    """Put an answer into words: one line, or one for each part that it has."""
    kind = kind_of(question)
    return kind.lines(question, response) if kind.lines else (Line(kind.show(question, response)),)


def _why(question: Question, response: Response | None) -> Text | None:
    chosen = str(response).lower() if isinstance(response, bool) else response
    return next(
        (option.why for option in question.options if option.id == chosen and not option.correct), None
    )
