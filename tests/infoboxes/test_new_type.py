"""A new infobox type is one file in the folder: nothing else is written, and a bank comes of it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import quizapp.infoboxes
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.registry import collect

TREATY = '''"""Treaties: where and when they were signed, and by whom."""

from quizapp.infoboxes import Example, Field, InfoboxType

INFOBOX = InfoboxType(
    templates=("infobox treaty",),
    subject="conflict",
    fields=(
        Field(("date_signed", "签署日期"), "dates", "treaty.signed"),
        Field(("location_signed",), "places", "conflict.place"),
        Field(("party",), "sides", "belligerent", sided=True),
        Field(("signatory",), "people", "commander", sided=True),
    ),
    example=Example("Treaty of Alphaville", "en", "{{Infobox treaty|date_signed=1901}}", ()),
)
'''
WIKITEXT = """{{Infobox treaty
|date_signed={{start date|1901|3|2|df=y}}
|location_signed=[[Alphaville]], [[Betaland]]
|party1={{flag|France}}
|party2={{flag|Spain}}
|signatory1=[[John Alpha]]<br>[[Paul Beta]]
|signatory2=[[Karl Gamma]]<br>[[Juan Delta]]
}}
The '''Treaty of Alphaville''' was signed on 2 March 1901."""


@pytest.fixture
def treaty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "treaty.py").write_text(TREATY, encoding="utf-8")
    monkeypatch.setattr(
        quizapp.infoboxes, "__path__", [*quizapp.infoboxes.__path__, str(tmp_path)], raising=True
    )
    collect.cache_clear()
    yield
    sys.modules.pop("quizapp.infoboxes.treaty", None)
    collect.cache_clear()


def article():
    return make_article(WIKITEXT, "Treaty of Alphaville", "en")


def test_without_the_file_the_page_is_about_something_else() -> None:
    bank = generate([article()])
    assert [finding.code for finding in bank.findings] == ["not_a_battle"]


@pytest.mark.usefixtures("treaty")
def test_with_the_file_its_facts_are_read_and_asked() -> None:
    bank = generate([article()])
    stated = {(fact.kind, fact.side, getattr(fact.value, "name", None)) for fact in bank.facts}
    assert {
        ("treaty.signed", None, None),
        ("conflict.place", None, "Alphaville"),
        ("belligerent", 1, "France"),
        ("belligerent", 2, "Spain"),
        ("commander", 1, "John Alpha"),
        ("commander", 2, "Karl Gamma"),
    } <= stated
    assert bank.questions
    asked = {fact for question in bank.questions for fact in question.facts}
    assert asked <= {fact.id for fact in bank.facts}


@pytest.mark.usefixtures("treaty")
def test_the_same_page_gives_the_same_bank() -> None:
    assert generate([article()]) == generate([article()])
