"""A question as a learner may see it before the answer is final: no key, no reasons, no source.

It is built from a class that has no place for them: one that cannot leak beats one that must remember not to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.kinds import kind_of
from quizapp.questions import Question, Text


@dataclass(frozen=True)
class Choice:
    """Something to choose, to put in order or to put beside a left side."""

    id: str
    text: Text


@dataclass(frozen=True)
class Asked:
    """What the question page shows; `widget` names its form control, `given` holds what was answered before.

    `lefts` are the left sides of a matching, for which `choices` are the rights.
    """

    kind: str
    widget: str
    language: str
    stem: Text
    choices: tuple[Choice, ...]
    lefts: tuple[Text, ...] = ()
    given: tuple[str, ...] = ()


def ask(question: Question, order: Sequence[str], given: Sequence[str] = ()) -> Asked:
    """Show a question with its options in this learner's order, or in the order they have made so far."""
    texts = {each.id: each.text for each in (*question.options, *question.items)}
    made = [choice for choice in given if choice in texts] if question.items else []
    first = made if sorted(made) == sorted(texts) else [choice for choice in order if choice in texts]
    arranged = (*first, *(choice for choice in texts if choice not in first))
    return Asked(
        kind=question.kind,
        widget=kind_of(question).widget,
        language=question.language,
        stem=question.stem,
        choices=tuple(Choice(choice, texts[choice]) for choice in arranged),
        lefts=tuple(pair.left for pair in question.pairs),
        given=tuple(given),
    )


def moved(order: Sequence[str], move: str) -> list[str]:
    """Move one event up or down by a place: `move` is "<id>:up" or "<id>:down", as its button sends it."""
    event, _, direction = move.rpartition(":")
    if event not in order:
        return list(order)
    place = order.index(event)
    others = [other for other in order if other != event]
    others.insert(max(0, place + (-1 if direction == "up" else 1)), event)
    return others
