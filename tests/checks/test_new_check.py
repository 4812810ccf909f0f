"""A new check is one file in the folder: nothing else is written, and what it blocks is refused with its reason."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import quizapp.checks
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.questions import in_script
from quizapp.registry import collect

CHECK = '''"""The stem asks for a commander."""

from quizapp.checks import Check, Item
from quizapp.questions import in_script


def look(item: Item) -> str | None:
    """Find the word that asks for a commander."""
    return "it asks for a commander" if "commanded on" in in_script(item.question.stem, "en") else None


CHECK = Check("block", look, (), ())
'''


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "asks_for_a_commander.py").write_text(CHECK, encoding="utf-8")
    monkeypatch.setattr(quizapp.checks, "__path__", [*quizapp.checks.__path__, str(tmp_path)])
    collect.cache_clear()
    yield
    sys.modules.pop("quizapp.checks.asks_for_a_commander", None)
    collect.cache_clear()


def stems() -> tuple[list[str], list[str]]:
    """Give the stems asked and what was refused."""
    text = (
        "{{Infobox military conflict|combatant1={{flag|France}}|combatant2={{flag|Spain}}"
        "|commander1=[[John Alpha]]<br>[[Paul Beta]]<br>[[Peter Eta]]"
        "|commander2=[[Karl Gamma]]<br>[[Juan Delta]]<br>[[Luis Zeta]]|date=2–9 March 1901}}"
        "The '''Battle of Alphaville''' was a battle."
    )
    bank = generate([make_article(text, "Battle of Alphaville", "en")])
    return (
        [in_script(question.stem, "en") for question in bank.questions],
        [finding.message for finding in bank.findings],
    )


def test_without_the_file_such_questions_are_asked() -> None:
    asked, _ = stems()
    assert any("commanded on" in stem for stem in asked)


@pytest.mark.usefixtures("check")
def test_with_the_file_they_are_refused() -> None:
    asked, refused = stems()
    assert asked
    assert not any("commanded on" in stem for stem in asked)
    assert any("asks_for_a_commander" in message or "asks for a commander" in message for message in refused)
