"""Which questions spoil each other when they are asked in one sitting."""

from dataclasses import dataclass

from quizapp.kinds import kind_of
from quizapp.questions import Question, ScriptPair, Text
from quizapp.text.folding import fold

# A shorter answer stands in too many stems by chance to give anything away.
SHORTEST = 2


@dataclass(frozen=True)
class Tell:
    """What a question tells: `asked` by being shown, `taught` by its feedback; and the `answers` it wants."""

    facts: frozenset[str]
    asked: str
    taught: str
    answers: tuple[str, ...]


def tell(question: Question) -> Tell:
    """Read what a question shows, teaches and wants, whatever the script."""
    shown = (
        question.stem,
        *(item.text for item in question.items),
        *(pair.left for pair in question.pairs),
    )
    taught = (question.explanation, *(source.quote for source in question.sources))
    return Tell(
        facts=frozenset(question.facts),
        asked="\n".join(map(_folded, shown)),
        taught="\n".join(map(_folded, taught)),
        answers=tuple(answer for answer in _answers(question) if len(answer) >= SHORTEST),
    )


def gives_away(one: Tell, other: Tell) -> bool:
    """Tell whether either is about a fact of the other, or shows the other's answer before it is asked."""
    return (
        not one.facts.isdisjoint(other.facts)
        or any(_stands_in(answer, one.asked) for answer in other.answers)
        or any(_stands_in(answer, other.asked) for answer in one.answers)
    )


def teaches(one: Tell, other: Tell) -> bool:
    """Tell whether the feedback to either shows the other's answer, or both ask in the same words."""
    return (
        one.asked == other.asked
        or any(_stands_in(answer, one.taught) for answer in other.answers)
        or any(_stands_in(answer, other.taught) for answer in one.answers)
    )


def _answers(question: Question) -> tuple[str, ...]:
    # An answer of several parts is the relation of things that other questions may well name.
    if question.kind == "true_false" or isinstance(question.key, tuple):
        return ()
    shown = kind_of(question).show(question, question.key)
    return tuple(dict.fromkeys(filter(None, (*_folded(shown).split("\n"), *map(_folded, question.accept)))))


def _folded(text: Text) -> str:
    # Converting by phrase may change a word, so both scripts are searched.
    both = "\n".join((text.hans, text.hant)) if isinstance(text, ScriptPair) else text
    return fold(both).casefold()


def _stands_in(answer: str, text: str) -> bool:
    """Look for an answer, but not for 40 in 1940."""
    at = text.find(answer)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(answer) : at + len(answer) + 1]
        inside_number = (answer[0].isdigit() and before.isdigit()) or (
            answer[-1].isdigit() and after.isdigit()
        )
        if not inside_number:
            return True
        at = text.find(answer, at + 1)
    return False
