"""Texts in one script or two: joined, begun with a capital, bare among options."""

from collections.abc import Sequence

from quizapp.questions import ScriptPair, Text


def capital(text: Text) -> Text:
    """Begin a sentence with a capital where the language has them."""
    return text[:1].upper() + text[1:] if isinstance(text, str) else text


def as_option(text: Text, sort: str) -> Text:
    """Write a name as it stands among options: without the article that it has in a sentence."""
    if isinstance(text, str) and sort not in {"clause", "outcome", "side"}:
        return text.removeprefix("the ")
    return text


def hans_of(text: Text) -> str:
    """Give the Simplified, or the only, form of a text."""
    return text.hans if isinstance(text, ScriptPair) else text


def hant_of(text: Text) -> str:
    """Give the Traditional, or the only, form of a text."""
    return text.hant if isinstance(text, ScriptPair) else text


def joined(texts: Sequence[Text], between: str) -> Text:
    """Put texts one after the other."""
    if any(isinstance(text, ScriptPair) for text in texts):
        return ScriptPair(between.join(map(hans_of, texts)), between.join(map(hant_of, texts)))
    return between.join(map(hans_of, texts))
