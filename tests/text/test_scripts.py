"""Chinese text and names, written for readers of either script."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions import ScriptPair
from quizapp.text.folding import fold
from quizapp.text.scripts import (
    dominant_script,
    has_simplified_only,
    has_traditional_only,
    name_book,
    name_pair,
    script_pair,
)

SEED = Path(__file__).parents[2] / "seeds/articles/zh/豫湘桂会战.wikitext"


def table():
    with (Path(__file__).parent / "scripts.csv").open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=f"{row['text']}-{row['names']}") for row in csv.DictReader(file)]


@pytest.mark.parametrize("row", table())
def test_it_writes_a_text_for_both_scripts(row):
    names = name_book([row["names"].split("|")])
    assert script_pair(row["text"], names) == ScriptPair(row["hans"], row["hant"])


@pytest.mark.parametrize("row", table())
def test_it_spells_a_name_as_the_text_does(row):
    spellings = row["names"].split("|")
    if row["text"] in spellings and row["text"]:
        assert name_pair(row["text"], name_book([spellings])) == ScriptPair(row["hans"], row["hant"])


def test_the_more_frequent_spelling_wins():
    names = name_book([["薛嶽", "薛岳", "薛岳"]])
    assert name_pair("薛岳", names).hant == "薛岳"


def test_the_longer_name_wins():
    names = name_book([["岳阳", "岳陽"], ["薛岳阳"]])
    assert script_pair("薛岳阳在岳阳", names).hant == "薛岳陽在岳陽"


def test_a_converted_article_gives_the_same_names():
    text = "薛岳与蒋中正、蔣中正"
    for spelling in (text, script_pair(text).hans, script_pair(text).hant):
        assert fold(spelling) == fold(text)


def test_it_knows_what_only_one_script_writes():
    assert has_simplified_only("国军") and not has_simplified_only("國軍") and not has_simplified_only("薛岳")
    assert (
        has_traditional_only("國軍") and not has_traditional_only("国军") and not has_traditional_only("薛岳")
    )


def test_it_names_the_script_of_most_of_a_text():
    assert dominant_script("國軍与日軍") == "zh-Hant"
    assert dominant_script("国军与日軍") == "zh-Hans"
    assert dominant_script("") == "zh-Hans"


def test_neither_script_changes_what_the_seed_says():
    text = SEED.read_text(encoding="utf-8")
    pair = script_pair(text, name_book([["薛岳"], ["蒋中正", "蔣中正"], ["岡村寧次", "冈村宁次"]]))
    assert fold(pair.hans) == fold(text) == fold(pair.hant)
    assert "薛嶽" not in pair.hant and "蒋" not in pair.hant and "蔣" not in pair.hans


HAN = st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=12)


@given(HAN, st.lists(HAN.filter(bool), max_size=3))
def test_either_script_is_the_same_text(text, spellings):
    pair = script_pair(text, name_book([spellings]))
    assert fold(pair.hans) == fold(text) == fold(pair.hant)


@pytest.mark.parametrize("written", ["陈士榘", "陳士榘"])
def test_a_name_keeps_a_character_that_only_names_keep(written):
    pair = name_pair(written, name_book([[written]]))
    assert (pair.hans, pair.hant) == ("陈士榘", "陳士榘")
