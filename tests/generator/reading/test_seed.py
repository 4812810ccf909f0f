"""The project's own article, read whole: what a historian finds in it, the generator finds too."""

import csv
import re
from collections import Counter
from pathlib import Path

import opencc
import pytest

from quizapp.facts import EntityValue, Fact, QuantityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading
from quizapp.generator.wikitext.rendering import readable
from quizapp.text.folding import fold, match_key

SEED = Path("seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_article(make_article(SEED, "豫湘桂会战", "zh"))


def of_kind(reading: Reading, kind: str) -> list[Fact]:
    return [fact for fact in reading.facts if fact.kind == kind]


def name(fact: Fact) -> str:
    assert isinstance(fact.value, EntityValue)
    return fact.value.name


def test_it_finds_all_thirteen_commanders_on_their_sides(reading: Reading) -> None:
    sides = {1: [], 2: []}
    for fact in of_kind(reading, "commander"):
        sides[fact.side].append(match_key(name(fact)))
    assert sides[1] == [
        match_key(name) for name in "蒋中正 张发奎 陈诚 白崇禧 汤恩伯 薛岳 蒋鼎文 贺维珍 李家钰".split()
    ]
    assert sides[2] == [match_key(name) for name in "东久迩宫稔彦王 冈村宁次 横山勇 畑俊六".split()]


def test_it_finds_what_became_of_whom_and_of_nobody_else(reading: Reading) -> None:
    fates = {(match_key(fact.subject), fact.value.text) for fact in of_kind(reading, "commander.fate")}
    assert fates == {
        (match_key(name), fate)
        for name, fate in (
            ("李家鈺", "killed"),
            ("佐久間為人", "wounded"),
            ("原田貞", "wounded"),
            ("陈济恒", "killed"),
            ("吕旃蒙", "killed"),
            ("胡原基", "killed"),
            ("吴展", "killed"),
            ("闞維雍", "suicide"),
        )
    }


def test_flags_without_text_name_the_belligerents(reading: Reading) -> None:
    assert [(fact.side, fold(name(fact))) for fact in of_kind(reading, "belligerent")] == [
        (1, "中华民国"),
        (2, "大日本帝国"),
    ]


def test_stray_positional_lines_continue_the_strength_before_them(reading: Reading) -> None:
    strengths = {(fact.side, fold(fact.qualifier or "")): fact.value for fact in of_kind(reading, "strength")}
    assert {key: value.amount for key, value in strengths.items()} == {
        (1, "人"): 2_500_000,
        (2, "人"): 410_000,
        (2, "马"): 70_000,
        (2, "战车"): 800,
        (2, "火炮"): 1_500,
    }


def test_losses_keep_their_category(reading: Reading) -> None:
    told = {
        (fact.side, fold(fact.qualifier or "")): fact.value.amount
        for fact in of_kind(reading, "casualties")
        if fact.status == "ok" and isinstance(fact.value, QuantityValue)
    }
    assert told == {
        (1, "伤亡"): 750_000,
        (1, "被俘"): 40_598,
        (1, "火炮"): 6_723,
        (1, "战机"): 190,
    }


def test_the_battle_has_its_days_places_wars_result_and_winner(reading: Reading) -> None:
    assert [fact.value.edtf for fact in of_kind(reading, "conflict.start")] == ["1944-04-17"]
    assert [fact.value.edtf for fact in of_kind(reading, "conflict.end")] == ["1944-12-10"]
    assert [
        fold(name(fact)) for fact in of_kind(reading, "conflict.place")
    ] == "河南 湖南 广西 广东 贵州".split()
    assert [fold(name(fact)) for fact in of_kind(reading, "conflict.part_of")] == [
        "第二次世界大战",
        "中国抗日战争",
    ]
    assert [fact.side for fact in of_kind(reading, "conflict.winner")] == [2]
    assert [fold(name(fact)) for fact in of_kind(reading, "phase")] == ["豫中会战", "长衡会战", "桂柳会战"]
    assert [(fact.qualifier, fold(name(fact))) for fact in of_kind(reading, "conflict.name")] == [
        ("日方", "一号作战"),
        ("日方", "大陆打通作战"),
    ]


def test_it_finds_the_twentyfive_commanders_of_formations(reading: Reading) -> None:
    commands = of_kind(reading, "command")
    # Of the mixed group of Chinese and American airmen the article does not say whose it was.
    assert Counter(fact.side for fact in commands) == {1: 21, 2: 4, None: 1}
    told = {fold(fact.qualifier or ""): match_key(name(fact)) for fact in commands}
    assert told["第2集团军"] == match_key("劉汝明")
    assert told["第24集团军"] == match_key("王耀武")
    assert told["第12军"] == match_key("內山英太郎")


def test_every_dated_event_has_its_full_date(reading: Reading) -> None:
    events = [(fact.when, fact.qualifier or "", fold(fact.value.text)) for fact in of_kind(reading, "event")]
    with Path("tests/generator/reading/seed_events.csv").open(encoding="utf-8", newline="") as rows:
        expected = list(csv.DictReader(rows))
    missing = [
        row
        for row in expected
        if not any(
            when == row["when"] and how == row["how"] and fold(row["words"]) in text
            for when, how, text in events
        )
    ]
    assert missing == []
    known = {row["when"] for row in expected} | {"1944-04-27"}
    full = [when for when, _, _ in events if len(when) == 10]
    assert set(full) <= known
    assert len(full) >= 48


def test_what_the_article_contradicts_is_withheld_and_reported(reading: Reading) -> None:
    findings = "\n".join(finding.message for finding in reading.findings if finding.code == "contradiction")
    assert "第37集團軍" in findings and "第36集團軍司令李家鈺" in findings
    assert "支那派遣军（由岡村寧次指揮）" in findings and "支那派遣軍總司令畑俊六" in findings
    backwards = [finding.message for finding in reading.findings if finding.code == "chronology"]
    assert len(backwards) == 1 and "4月27日" in backwards[0]
    disputed = [fact for fact in reading.facts if re.search("李家[鈺钰]", fact.source.quote)]
    assert {fact.kind for fact in disputed if fact.status == "ok"} == {"commander", "commander.fate"}
    assert all(fact.status == "withheld" for fact in reading.facts if fact.when == "1944-04-27")


def test_every_fact_proves_itself_with_the_words_of_its_span(reading: Reading) -> None:
    for fact in reading.facts:
        source = fact.source
        assert readable(SEED[source.start : source.end], "zh") == source.quote, fact


def test_converting_the_article_to_either_script_keeps_every_fact(reading: Reading) -> None:
    for config in ("t2s", "s2t", "s2tw", "t2tw"):
        converted = opencc.OpenCC(config).convert(SEED)
        again = read_article(make_article(converted, "豫湘桂会战", "zh"))
        assert {fact.id for fact in again.facts} == {fact.id for fact in reading.facts}, config


def test_removing_one_sentence_changes_only_what_it_told(reading: Reading) -> None:
    shorter = SEED.replace("4月25日，日军第13军以2个旅團由", "", 1)
    assert shorter != SEED
    again = read_article(make_article(shorter, "豫湘桂会战", "zh"))
    kept = {fact.id for fact in reading.facts} & {fact.id for fact in again.facts}
    assert len(kept) >= len(reading.facts) - 1
