"""Posts and events in prose, each rule with the sentence that made it necessary."""

import pytest

from quizapp.facts import EntityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading
from quizapp.text.folding import fold

INFOBOX = (
    "{{{{Infobox military conflict|date=1944年4月17日—{end}|combatant1={{{{ROC}}}}"
    "|combatant2={{{{flag|Empire of Japan}}}}}}}}\n"
)


def read(prose: str, end: str = "1944年12月10日") -> Reading:
    return read_article(make_article(INFOBOX.format(end=end) + prose, "甲城会战", "zh"))


def posts(prose: str) -> list[tuple[str, str, int | None]]:
    return [
        (fold(fact.qualifier or ""), fold(fact.value.name), fact.side)
        for fact in read(prose).facts
        if fact.kind == "office"
    ]


def events(prose: str, end: str = "1944年12月10日") -> list[tuple[str | None, str | None, str]]:
    return [
        (fact.when, fact.qualifier, fold(fact.value.text))
        for fact in read(prose, end).facts
        if fact.kind == "event" and fact.status == "ok"
    ]


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("第31军军长[[贺维珍]]守城。", ("第31军军长", "贺维珍", None)),
        ("國軍第31軍桂系中將軍長[[賀維珍]]部守城。", ("第31军军长", "贺维珍", 1)),
        ("暂编第十五军（軍長劉昌義）守城。", ("暂编第十五军军长", "刘昌义", None)),
        ("第131师第392团团长吴展等牺牲。", ("第131师第392团团长", "吴展", None)),
        ("第16集团军副总司令韦云淞、逃出。", ("第16集团军副总司令", "韦云淞", None)),
        ("日军华北方面军司令官[[冈村宁次]]下令。", ("华北方面军司令官", "冈村宁次", 2)),
        ("為此日本支那派遣軍總司令[[畑俊六]]擬定計劃。", ("支那派遣军总司令", "畑俊六", 2)),
    ],
)
def test_a_post_names_the_unit_the_office_and_the_person(sentence: str, post: tuple) -> None:
    assert posts(sentence) == [post]


@pytest.mark.parametrize(
    "sentence", ["军长与其他师长投降。", "第31军军长下令撤退。", "该军军长[[某人]]阵亡。"]
)
def test_a_title_without_a_unit_or_a_name_is_no_post(sentence: str) -> None:
    assert posts(sentence) == []


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("1944年9月14日，日军攻占全州。", [("1944-09-14", None, "日军攻占全州")]),
        (
            "1944年5月，会议召开。9月22日，日军第23军陷梧州。",
            [("1944-05", None, "会议召开"), ("1944-09-22", None, "日军第23军陷梧州")],
        ),
        ("9月22日，日军第23军陷梧州。", [("1944-09-22", None, "日军第23军陷梧州")]),
        ("至6月14日，日军相继攻占沅江、益阳。", [("1944-06-14", "until", "日军相继攻占沅江、益阳")]),
        ("日军在6月27日起对衡阳城进行攻坚。", [("1944-06-27", "from", "日军对衡阳城进行攻坚")]),
        (
            "5月9日，日军攻抵龙门。同日，日军第1军强渡黄河。",
            [("1944-05-09", None, "日军攻抵龙门"), ("1944-05-09", None, "日军第1军强渡黄河")],
        ),
        (
            "第4军坚守至6月18日下午，伤亡殆尽，长沙城失陷。",
            [("1944-06-18", "until", "长沙城失陷")],
        ),
        (
            "4月25日，日军第13军由正阳关（今属寿县）攻向阜阳。",
            [("1944-04-25", None, "日军第13军由正阳关攻向阜阳")],
        ),
    ],
)
def test_an_event_carries_its_full_date(prose: str, told: list) -> None:
    assert events(prose) == told


def test_a_month_that_runs_backwards_is_withheld_and_reported() -> None:
    reading = read("1944年5月，日军攻占甲城。4月27日，日军攻占乙城。6月1日，日军攻占丙城。")
    assert [fact.when for fact in reading.facts if fact.kind == "event" and fact.status == "ok"] == [
        "1944-05",
        "1944-06-01",
    ]
    assert [finding.code for finding in reading.findings] == ["chronology"]


def test_a_winter_runs_on_into_the_next_year() -> None:
    told = events("1944年12月20日，日军攻占甲城。1月3日，日军攻占乙城。", end="1945年2月1日")
    assert [when for when, _, _ in told] == ["1944-12-20", "1945-01-03"]


def test_a_date_without_any_year_is_not_guessed() -> None:
    assert events("9月22日，日军陷梧州。", end="1945年12月10日") == []


def test_the_whole_time_of_the_battle_is_no_event() -> None:
    assert events("1944年4月17日至12月10日，日军发动进攻。") == []
    assert events("1944年5月22日至24日，日军发动猛攻。") == [("1944-05-22/1944-05-24", None, "日军发动猛攻")]


def test_two_commanders_of_one_unit_are_a_contradiction_with_both_quotes() -> None:
    reading = read("第31军军长[[贺维珍]]守城。第三十一軍軍長[[韋雲淞]]守城。")
    assert {fact.status for fact in reading.facts if fact.kind == "office"} == {"withheld"}
    (finding,) = reading.findings
    assert "贺维珍" in finding.message and "韋雲淞" in finding.message


@pytest.mark.parametrize(
    ("second", "status"),
    [
        ("第四军政治委员[[张忠良]]守城。", "withheld"),
        ("第四军副政委[[张忠良]]守城。", "ok"),
        ("第五军政委[[张忠良]]守城。", "ok"),
    ],
)
def test_a_commissar_with_two_names_is_a_contradiction_however_his_title_is_written(second, status) -> None:
    reading = read(f"第四军政委[[张仲良]]守城。{second}")
    assert status in {fact.status for fact in reading.facts if "仲良" in str(fact.value)}


def test_a_deputy_is_no_second_commander() -> None:
    reading = read("第31军军长[[贺维珍]]守城。第31军副军长[[韦云淞]]守城。")
    assert reading.findings == ()


def test_a_page_about_something_else_says_so_and_tells_nothing() -> None:
    reading = read_article(
        make_article("'''柏林'''是[[德国]]首都。1945年5月2日，苏军攻占柏林。", "柏林", "zh")
    )
    assert reading.facts == ()
    assert [finding.code for finding in reading.findings] == ["not_a_battle"]


def test_a_unit_that_another_led_in_fact_has_no_certain_commander() -> None:
    reading = read_article(
        make_article(
            "'''甲城之戰'''是一場戰役。\n== 序列 ==\n*第58師：[[張三]]（由副師長[[李四]]實際指揮）\n*第57師：[[王五]]\n",
            "甲城之戰",
            "zh",
        )
    )
    told = {fact.qualifier: fact.status for fact in reading.facts if fact.kind == "command"}
    assert told == {"第58師": "withheld", "第57師": "ok"}


def test_a_column_is_named_with_its_army() -> None:
    reading = read_article(
        make_article(
            "'''甲城之戰'''是一場戰役。\n== 序列 ==\n* 东原野战军 司令员 [[张三]]\n** 第1纵队 司令员 [[李四]]\n* 西原野战军 司令员 [[王五]]\n"
            "** 第1纵队 司令员 [[赵六]]\n",
            "甲城之戰",
            "zh",
        )
    )
    told = {
        fact.qualifier: (fact.value.name, fact.status)
        for fact in reading.facts
        if fact.kind == "command" and isinstance(fact.value, EntityValue) and "纵" in (fact.qualifier or "")
    }
    assert told == {"东原野战军第1纵队": ("李四", "ok"), "西原野战军第1纵队": ("赵六", "ok")}


def test_days_beside_a_range_in_figures_alone_are_not_dated() -> None:
    assert [
        when
        for when, _, _ in events(
            "1944年9月7日，日军攻占甲城。\n\n第八次进攻 8.20－8.27，日军第9联队反击。23日，日军第3联队攻占乙城。"
        )
    ] == ["1944-09-07"]


def test_what_sums_the_battle_up_is_no_event_of_its_last_day() -> None:
    reading = read("1944年10月12日战役结束，日军共3万人被歼，联队长[[佐藤大郎]]战死。")
    assert not [fact for fact in reading.facts if fact.kind == "event" and fact.confidence == 1.0]


def test_an_office_behind_a_unit_is_no_act_of_the_unit() -> None:
    told = events("1944年8月25日，第二战区司令长官部少将参事翟品三率千余人，由屯留出发，进攻襄垣。")
    assert not [text for _, _, text in told if text.startswith("第二战区……")]


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("* 第二军：军长[[赵大瑞]]，统辖保安大队。", 2),
        ("* 第二军：军长[[赵大瑞]]，统辖伪保安大队。", 0),
    ],
)
def test_troops_that_were_taken_over_are_in_no_order_of_battle(line, posts) -> None:
    reading = read(f"日军序列：\n{line}")
    assert len([fact for fact in reading.facts if fact.kind in ("command", "office")]) == posts
