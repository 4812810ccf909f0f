"""Ways to change an item in one place, in both Chinese scripts at once."""

from collections.abc import Callable
from dataclasses import replace

from quizapp.checks import Answer, Item
from quizapp.questions import ScriptPair, Text
from quizapp.text.folding import match_key
from quizapp.text.scripts import script_pair

Mutator = Callable[[Item, int], Item | None]
MUTATORS: dict[str, Mutator] = {}
"""What seeds a flaw, by the name of the check that has to find it; None where an item cannot have it."""


def seeds(check: str) -> Callable[[Mutator], Mutator]:
    """Enrol a mutator."""

    def enrol(mutator: Mutator) -> Mutator:
        MUTATORS[check] = mutator
        return mutator

    return enrol


def is_zh(item: Item) -> bool:
    """Tell the item's language."""
    return item.question.language.startswith("zh")


def said(item: Item, zh: str, en: str) -> str:
    """Choose the words of the item's language."""
    return zh if is_zh(item) else en


def hans(text: Text) -> str:
    """Give the Simplified, or the only, form."""
    return text.hans if isinstance(text, ScriptPair) else text


def written(item: Item, text: str) -> Text:
    """Write words as the item's texts are written."""
    return script_pair(text) if is_zh(item) else text


def with_question(item: Item, **parts) -> Item:
    """Change parts of the question."""
    return replace(item, question=replace(item.question, **parts))


def with_stem(item: Item, change: Callable[[str], str]) -> Item | None:
    """Change the stem; None where nothing changes."""
    stem = hans(item.question.stem)
    changed = change(stem)
    return with_question(item, stem=written(item, changed)) if changed != stem else None


def with_option(item: Item, option: str, text: str, **meaning) -> Item:
    """Give an option another text, and its answer another meaning."""
    options = tuple(
        replace(each, text=written(item, text)) if each.id == option else each
        for each in item.question.options
    )
    answers = tuple(
        replace(answer, **{"keys": (match_key(text),), **meaning}) if answer.option == option else answer
        for answer in item.answers
    )
    return replace(with_question(item, options=options), answers=answers)


def wrong_options(item: Item) -> list[str]:
    """Name the distractors of a choice."""
    return [
        option.id
        for option in item.question.options
        if not option.correct and item.question.kind in {"single_choice", "multiple_choice"}
    ]


def key_text(item: Item) -> str | None:
    """Give the text of the one right option, or of the typed key."""
    right = [hans(option.text) for option in item.question.options if option.correct]
    if item.question.kind == "single_choice":
        return right[0]
    typed = item.question.kind in {"short_answer", "cloze"}
    return str(item.question.key) if typed else None


def key_answer(item: Item) -> Answer | None:
    """Give the meaning of the one right option of a choice."""
    return next((answer for answer in item.answers if answer.option == item.question.key), None)


def first(words: tuple[str, ...], turn: int) -> str:
    """Choose by turns."""
    return words[turn % len(words)]
