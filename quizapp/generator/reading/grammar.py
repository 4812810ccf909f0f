"""Find the part of a language's grammar that reads one matter: `grammar("en", "posts")`."""

from importlib import import_module
from types import ModuleType


def grammar(language: str, matter: str) -> ModuleType:
    """Load a file of a language's folder in this room.

    Raises ModuleNotFoundError where the language does not read that matter.
    """
    return import_module(f"quizapp.generator.reading.{language.partition('-')[0]}.{matter}")
