"""Which state a flag template names."""

import csv
from pathlib import Path

import pytest

from quizapp.generator import states
from quizapp.generator.build_modern_states import build
from quizapp.generator.states import state_coded, state_named
from quizapp.languages.zh.names import SHARED_WITH_TRADITIONAL
from quizapp.text.folding import match_key
from quizapp.text.scripts import has_simplified_only, has_traditional_only

FOLDER = Path(states.__file__).parent
ROOT = FOLDER.parents[1]


def rows(table: str) -> list[dict[str, str]]:
    with (FOLDER / table).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize(
    ("name", "hans", "english"),
    [
        ("Nazi Germany", "纳粹德国", "Nazi Germany"),
        ("German Reich", "纳粹德国", "Nazi Germany"),
        ("German Empire", "德意志帝国", "German Empire"),
        ("Empire of Japan", "大日本帝国", "Empire of Japan"),
        ("USSR", "苏联", "Soviet Union"),
        ("Russian Empire", "俄罗斯帝国", "Russian Empire"),
        ("Republic of China (1912–1949)", "中华民国", "Republic of China"),
        ("Republic of China-1928", "中华民国", "Republic of China"),
        ("Fascist Italy (1922–1943)", "意大利王国", "Kingdom of Italy"),
        ("Vichy France", "维希法国", "Vichy France"),
        ("FRA-3", "法国", "France"),
        ("FRA-1940", "自由法国", "Free France"),
        ("NOR-1821", "挪威", "Norway"),
        ("Free French", "自由法国", "Free France"),
        ("Austria-Hungary", "奥匈帝国", "Austria-Hungary"),
        ("Ottoman Empire", "奥斯曼帝国", "Ottoman Empire"),
        ("Prussia", "普鲁士王国", "Kingdom of Prussia"),
        ("CSA", "美利坚联盟国", "Confederate States"),
        ("USA-48", "美国", "United States"),
        ("British Raj", "英属印度", "British India"),
        ("Dominion of New Zealand", "新西兰", "New Zealand"),
        ("Polish–Lithuanian Commonwealth", "波兰立陶宛联邦", "Polish–Lithuanian Commonwealth"),
        ("Kingdom of France", "法兰西王国", "Kingdom of France"),
        ("England", "英格兰王国", "Kingdom of England"),
        ("Byzantine Empire", "拜占庭帝国", "Byzantine Empire"),
        ("Roman Republic", "罗马共和国", "Roman Republic"),
        ("Carthage", "迦太基", "Carthage"),
        ("Mongol Empire", "大蒙古国", "Mongol Empire"),
        ("明朝", "明朝", "Ming dynasty"),
        ("Joseon", "朝鲜王朝", "Joseon"),
        ("South Vietnam", "越南共和国", "South Vietnam"),
        ("滿洲國", "满洲国", "Manchukuo"),
        ("汪精衛政權", "汪精卫政权", "Wang Jingwei regime"),
        ("Kingdom of Romania", "罗马尼亚", "Romania"),
        ("Kingdom of Hungary (1920–46)", "匈牙利", "Hungary"),
        ("Slovak Republic (1939–1945)", "斯洛伐克", "Slovakia"),
        ("Independent State of Croatia", "克罗地亚独立国", "Independent State of Croatia"),
        ("Thailand", "泰国", "Thailand"),
        ("MEX", "墨西哥", "Mexico"),
        ("肯尼亞", "肯尼亚", "Kenya"),
        ("KEN", "肯尼亚", "Kenya"),
    ],
)
def test_a_state_is_found_by_each_of_its_names(name: str, hans: str, english: str) -> None:
    state = state_named(name)
    assert state
    assert (state.hans, state.en) == (hans, english)


@pytest.mark.parametrize("name", ["", "甲国", "Zorpia", "GE", "in", "song dance"])
def test_what_is_no_state_is_none(name: str) -> None:
    assert state_named(name) is None


@pytest.mark.parametrize(
    "template", ["FRA", "ROC", "UK", "CHN-1928", "QING-1862", "Empire of Japan", "中華民國"]
)
def test_a_template_may_be_a_flag_by_its_own_name(template: str) -> None:
    assert state_coded(template)


@pytest.mark.parametrize("template", ["fra", "can", "Song", "song", "in", "Tang", "sui", "Infobox film"])
def test_a_word_in_small_letters_is_no_flag(template: str) -> None:
    assert state_coded(template) is None


def test_no_key_means_two_states() -> None:
    owner: dict[str, str] = {}
    for row in rows("states.csv"):
        for key in {match_key(key) for key in (*row["keys"].split("|"), row["hans"], row["hant"], row["en"])}:
            assert owner.setdefault(key, row["hans"]) == row["hans"], key


@pytest.mark.parametrize("table", ["states.csv", "modern_states.csv"])
def test_each_name_is_in_its_own_script(table: str) -> None:
    for row in rows(table):
        assert row["hans"] and row["hant"] and row["en"]
        assert not has_traditional_only(row["hans"]), row
        told = "".join(char for char in row["hant"] if char not in SHARED_WITH_TRADITIONAL)
        assert not has_simplified_only(told), row


def test_the_names_of_today_are_those_of_the_locale_data() -> None:
    built = {line.split(",")[0]: line for line in build().splitlines()}
    ours = {
        line.split(",")[0]: line for line in (FOLDER / "modern_states.csv").read_text("utf-8").splitlines()
    }
    # Another release of the data may word a name anew; it may not lose a state.
    assert ours.keys() <= built.keys()
    assert sum(ours[code] == built[code] for code in ours) > 0.95 * len(ours)
