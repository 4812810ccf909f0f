"""The words of a question in one text, so that a search in either script finds them."""

from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.text.folding import fold


def searchable(question: Question) -> str:
    """Give all words of a question, folded to one script and one case."""
    texts: list[Text | None] = [
        question.stem,
        question.explanation,
        kind_of(question).show(question, question.key),
    ]
    texts += [option.text for option in question.options]
    texts += [item.text for item in question.items]
    texts += [side for pair in question.pairs for side in (pair.left, pair.right)]
    texts += [*question.accept, *(source.quote for source in question.sources)]
    return needle("\n".join(in_script(text, "zh-Hans") for text in texts if text))


def needle(words: str) -> str:
    """Fold what somebody searches for, as `searchable` folds what is there."""
    return fold(" ".join(words.split())).casefold()
