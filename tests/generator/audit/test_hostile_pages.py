"""Pages made to hold up the parser end in a refusal that says why, or in a bank."""

import re

import pytest

from quizapp.generator.audit.hostile_pages import BEGINNING, FAMILIES, outcome, pages

REFUSED_AT_SIGHT = [
    name for name in FAMILIES if "never closed" in name or "cross" in name or "within" in name
]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_hostile_page_has_an_outcome(family: str) -> None:
    result = outcome(BEGINNING + FAMILIES[family] * (5_000 // len(FAMILIES[family])))
    assert re.fullmatch(r"tangled|too_slow|\d+ questions", result)


@pytest.mark.parametrize("family", [name for name in REFUSED_AT_SIGHT if "italics" not in name])
def test_what_is_never_closed_is_refused_before_it_is_parsed(
    family: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.generator.audit.hostile_pages.generate_apart", pytest.fail)
    assert outcome(BEGINNING + FAMILIES[family] * (30_000 // len(FAMILIES[family]))) == "tangled"


def test_every_family_comes_at_every_size() -> None:
    found = list(pages())
    assert {family for family, _, _ in found} == set(FAMILIES)
    assert all(abs(len(wikitext) - size) < 200 for _, size, wikitext in found)
