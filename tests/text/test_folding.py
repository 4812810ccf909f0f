"""When two strings are the same, whatever script, width or punctuation they are written in."""

import os
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text.build_folding import TABLE, build
from quizapp.text.folding import fold, match_key
from quizapp.text.folding_table import FOLDING_TABLE

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds/articles/zh/豫湘桂会战.wikitext"
# A folder of Chinese articles (*.wikitext) to try folding on; none is needed.
CORPUS = os.environ.get("QUIZAPP_TEST_CORPUS")
CONVERSIONS = ("t2s", "s2t", "s2tw", "s2hk", "tw2s", "hk2s")


def assert_no_conversion_shows(text):
    for name in CONVERSIONS:
        assert fold(opencc.OpenCC(name).convert(text)) == fold(text), name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("橫山勇", "横山勇"), ("岡村寧次", "冈村宁次"), ("蔣中正", "蒋中正"), ("薛嶽", "薛岳"), ("於", "于"),
        ("後", "后"), ("乾隆", "干隆"), ("臺灣", "台湾"), ("沢田", "澤田"), ("広島", "廣島"), ("戦", "戰"),
        ("対", "對"), ("横浜", "橫濱"), ("衛立煌", "衞立煌"), ("戸", "戶"), ("髙", "高"), ("嶋", "岛"), ("濵", "滨"),
        ("邉", "边"), ("著", "着"), ("妳", "你"), ("砲", "炮"), ("計畫", "计划"), ("想像", "想象"), ("瞭解", "了解"),
        ("４１萬", "41万"), ("ＡＢＣ（１）", "ABC(1)"), ("　", " "), ("隆", "隆"),
    ],
)  # fmt: skip
def test_two_spellings_are_one(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("予", "豫"),
        ("艺", "芸"),
        ("连", "联"),
        ("沪", "滤"),
        ("坐", "座"),
        ("待", "呆"),
        ("弁", "辩"),
        ("缺", "欠"),
    ],
)
def test_two_characters_stay_two(one, other):
    assert fold(one) != fold(other)


def test_folded_forms_are_simplified_and_final():
    for row in FOLDING_TABLE.split():
        assert {fold(char) for char in row} == {row[0]}
    everything = FOLDING_TABLE.replace(" ", "").replace("\n", "")
    assert len(set(everything)) == len(everything)


def test_the_table_is_what_its_script_makes():
    table = TABLE.read_text(encoding="utf-8")
    if f"OpenCC {opencc.__version__} " not in table:
        pytest.skip("the table was made from another version of OpenCC")
    assert build() == table


def test_no_conversion_of_the_seed_shows():
    assert_no_conversion_shows(SEED.read_text(encoding="utf-8"))


def test_no_conversion_of_any_character_shows():
    assert_no_conversion_shows("\n".join(FOLDING_TABLE.split()))


@pytest.mark.skipif(not CORPUS, reason="QUIZAPP_TEST_CORPUS names no folder of articles")
def test_no_conversion_of_an_article_shows():
    for article in sorted(Path(CORPUS).glob("*.wikitext")):
        assert_no_conversion_shows(article.read_text(encoding="utf-8"))


@given(st.text(max_size=40))
def test_folding_keeps_the_length_and_is_final(text):
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(st.text(max_size=40))
def test_a_key_is_final(text):
    assert match_key(match_key(text)) == match_key(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("第三十一集團軍", "第31集团军"), ("31集團軍", "第31集团军"), ("第十軍", "第10军"), ("二〇〇师", "第200师"),
        ("第一百零八師團", "第108师团"), ("一号作战", "1號作戰"), ("約瑟夫·史迪威", "约瑟夫・史迪威"),
        ("Dombås", "DOMBAS"), ("Hürtgen Forest", "Hurtgen-Forest"), ("The  Battle", "the battle"),
        ("「長沙」", "长沙"), ("1,500", "1500"), ("ﾄｳｷｮｳ", "トウキョウ"),
    ],
)  # fmt: skip
def test_two_names_are_one(one, other):
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("第10军", "第11军"),
        ("3.5", "35"),
        ("横山勇", "横山男"),
        ("が", "か"),
        ("第1军", "第10军"),
        ("长沙", "长沙会战"),
    ],
)
def test_two_names_stay_two(one, other):
    assert match_key(one) != match_key(other)
