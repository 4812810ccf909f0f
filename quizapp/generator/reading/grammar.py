"""Find the part of a language's grammar that reads one matter: `grammar("en", "posts")`."""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


def grammar(language: str, matter: str) -> ModuleType:
    """Load a file of a language's folder in this room.

    Raises ModuleNotFoundError where the language does not read that matter.
    """
    return import_module(_path(language, matter))


def grammar_if_any(language: str, matter: str) -> ModuleType | None:
    """Load a file of a language's folder; None where the language has no rules of its own for that matter."""
    return grammar(language, matter) if find_spec(_path(language, matter)) else None


def _path(language: str, matter: str) -> str:
    return f"quizapp.generator.reading.{language.partition('-')[0]}.{matter}"
