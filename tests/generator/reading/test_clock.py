"""What a date means where it stands: carried over, turned, joined, or left alone."""

import pytest

from quizapp.generator.reading.clock import Clock, Dated
from quizapp.text.dates import find_dates

SHORT, LONG = ("1944-04-17", "1944-04-30"), ("1937-08-13", "1938-02-01")


def told(
    *sentences: str, span: tuple[str, str] | None = ("1944-04-17", "1944-12-10"), heading: str = "经过"
) -> list[str | None]:
    clock = Clock(span).section(heading, "zh")
    found = []
    for sentence in sentences:
        dated = clock.read_group(list(find_dates(sentence, "zh")), False)
        found.append(dated.when if dated else None)
    return found


@pytest.mark.parametrize(
    ("sentences", "days"),
    [
        (["1944年5月3日攻占甲城", "5日攻占乙城"], ["1944-05-03", "1944-05-05"]),
        (["5月3日攻占甲城", "次日攻占乙城", "当晚撤退"], ["1944-05-03", "1944-05-04", "1944-05-04"]),
        (["5月31日攻占甲城", "翌日攻占乙城"], ["1944-05-31", "1944-06-01"]),
        (["次日攻占乙城"], [None]),
        (["6月2日反击", "战至中旬"], ["1944-06-02", "1944-06-11~/1944-06-20~"]),
        (["6月2日反击", "月底突破"], ["1944-06-02", "1944-06-21~/1944-06-30"]),
        (["6月初控制铁路"], ["1944-06-01/1944-06-10~"]),
        (["5月22日至24日猛攻"], ["1944-05-22/1944-05-24"]),
        (["5月8日和9日攻克"], ["1944-05-08/1944-05-09"]),
        (["5月8日和19日攻克"], [None]),
        (["5月8日前完工"], [None]),
        (["1944年春攻占"], [None]),
        (["1944年底撤换"], [None]),
        (["1899年5月3日出生"], [None]),
        (
            ["5月28日至6月3日猛攻", "29日攻占甲城", "2日撤退"],
            ["1944-05-28/1944-06-03", "1944-05-29", "1944-06-02"],
        ),
    ],
)
def test_a_mention_is_dated_by_what_was_said_before(sentences: list[str], days: list[str | None]) -> None:
    assert told(*sentences) == days


def test_a_long_battle_lends_its_year_to_a_month_that_it_had_once() -> None:
    assert told("9月5日登陆", span=LONG) == ["1937-09-05"]
    assert told("1月5日登陆", span=LONG) == ["1938-01-05"]


def test_a_day_alone_belongs_to_the_month_of_a_short_battle() -> None:
    assert told("20日攻占甲城", span=SHORT) == ["1944-04-20"]


def test_a_heading_dates_its_section() -> None:
    assert told("拂晓登陆", "7日撤退", heading="1944年6月6日") == [None, "1944-06-07"]
    assert told("次日撤退", heading="经过 / 6月6日") == ["1944-06-07"]


def test_a_section_goes_on_where_the_one_before_ended() -> None:
    clock = Clock().section("经过", "zh")
    clock.read(find_dates("1947年1月23日", "zh")[0])
    (later,) = find_dates("2月11日夜", "zh")
    dated = clock.section("结果", "zh").read(later)
    assert dated and dated.when == "1947-02-11"


def test_a_day_that_goes_back_is_not_sure() -> None:
    clock = Clock(("1944-04-17", "1944-12-10"))
    days = [clock.read(mention) for text in ("5月23日攻占", "20日到达") for mention in find_dates(text, "zh")]
    assert [day.sure for day in days if day] == [True, False]


def test_what_follows_a_range_may_go_back_to_its_first_day() -> None:
    clock = Clock(("1946-07-13", "1946-08-31"))
    clock.read_group(list(find_dates("7月30日至8月3日", "zh")), False)
    (mention,) = find_dates("7月30日", "zh")
    assert clock.read(mention) == Dated("1946-07-30")
