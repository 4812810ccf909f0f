"""What a learner sees once an answer is final: what it was worth, why, and the words of the source."""

from dataclasses import dataclass

from quizapp.article import Article
from quizapp.facts import Source
from quizapp.kinds import kind_of
from quizapp.questions import Grade, Question, Response, Text


@dataclass(frozen=True)
class Cited:
    """A source in its article: the words that prove the key, between the words around them."""

    article: Article
    section: str
    before: str
    quote: str
    after: str


@dataclass(frozen=True)
class Feedback:
    """A judged answer beside the right one. `yours` is None on a card, where nothing was written down."""

    kind: str
    widget: str
    language: str
    stem: Text
    yours: tuple[Text, ...] | None
    key: tuple[Text, ...]
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
        stem=question.stem,
        yours=None if response is None else shown(question, response),
        key=shown(question, question.key),
        why=_why(question, response),
        explanation=question.explanation,
        sources=tuple(cite(source, articles[source.article]) for source in question.sources),
        grade=grade,
        guessed=guessed,
    )


def shown(question: Question, response: Response) -> tuple[Text, ...]:
    """Put an answer into words: one text, or one for each event of an order."""
    texts = {item.id: item.text for item in question.items}
    if isinstance(response, tuple) and texts:
        return tuple(texts[event] for event in response if event in texts)
    return (kind_of(question).show(question, response),)


def cite(source: Source, article: Article) -> Cited:
    """Find a source's words in their article."""
    return Cited(article, source.section, "", source.quote, "")


def _why(question: Question, response: Response | None) -> Text | None:
    chosen = str(response).lower() if isinstance(response, bool) else response
    return next(
        (option.why for option in question.options if option.id == chosen and not option.correct), None
    )
