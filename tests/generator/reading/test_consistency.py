"""What an article says twice and otherwise is withheld, and the teacher sees both quotes."""

import pytest

from quizapp.facts import DateValue, EntityValue, Fact, Source, TextValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading.consistency import check_consistency
from quizapp.generator.reading_result import Reading

SOURCE = Source("a", "lead", 0, 4, "quote")


def read(wikitext: str, language: str = "zh") -> Reading:
    title = {"zh": "甲城之戰", "en": "Battle of Alphaville"}[language]
    return read_article(make_article(wikitext, title, language))


def contradictions(reading: Reading) -> list[str]:
    return [finding.message for finding in reading.findings if finding.code == "contradiction"]


def withheld(reading: Reading, kind: str) -> set[str]:
    return {fact.status for fact in reading.facts if fact.kind == kind}


@pytest.mark.parametrize(
    ("language", "date", "sentence", "differs"),
    [
        ("zh", "1901年3月2日", "'''甲城之戰'''發生於1901年3月2日。", False),
        ("zh", "1901年3月2日", "'''甲城之戰'''發生於1901年3月。", False),
        ("zh", "1901年3月2日", "'''甲城之戰'''發生於1901年4月2日。", True),
        ("zh", "1901年3月2日－4月5日", "'''甲城之戰'''是1901年3月2日至4月5日的戰役。", False),
        ("zh", "1901年3月2日－4月5日", "'''甲城之戰'''是1901年3月2日至4月9日的戰役。", True),
        ("zh", "1901年3月2日－4月5日", "'''甲城之戰'''是1901年初的戰役。", False),
        ("zh", "1901年3月2日", "'''甲城之戰'''是乙國在1900年得到甲城以後的戰役。", False),
        ("en", "2 March 1901", "The '''Battle of Alphaville''' was fought on 2 March 1901.", False),
        ("en", "2 March 1901", "The '''Battle of Alphaville''' was fought on 3 March 1901.", True),
        ("en", "2–5 March 1901", "The '''Battle of Alphaville''' took place on 3 March 1901.", False),
        ("en", "2–5 March 1901", "The '''Battle of Alphaville''' (2–7 March 1901) was a battle.", True),
        ("en", "2 March 1901", "The '''Battle of Alphaville''' met an army that left on 1 May 1900.", False),
    ],
)
def test_the_days_of_the_box_are_held_against_the_defining_sentence(
    language: str, date: str, sentence: str, differs: bool
) -> None:
    reading = read(f"{{{{Warbox|date={date}}}}}\n{sentence}", language)
    told = contradictions(reading)
    assert bool(told) == differs
    if differs:
        assert date in told[0]
        assert sentence.replace("'''", "") in told[0]
        assert "withheld" in withheld(reading, "conflict.start") | withheld(reading, "conflict.end")


def test_one_person_on_two_sides_is_on_neither() -> None:
    reading = read("{{Warbox|commander1=[[張三]]<br>[[李四]]|commander2=[[張三]]{{KIA}}}}")
    (message,) = contradictions(reading)
    assert message.count("張三") == 2
    status = {(fact.side, fact.status) for fact in reading.facts if fact.kind == "commander"}
    assert status == {(1, "withheld"), (1, "ok"), (2, "withheld")}


def test_parts_that_exceed_their_total_are_withheld_with_it() -> None:
    reading = read("{{Warbox|casualties1=Total: 100<br>80 killed<br>70 wounded}}", "en")
    (message,) = contradictions(reading)
    assert all(words in message for words in ("80 killed", "70 wounded", "Total: 100", "150"))
    assert withheld(reading, "casualties") == {"withheld"}


@pytest.mark.parametrize("parts", ["80 killed<br>20 wounded", "30 killed<br>20 wounded", "120 killed"])
def test_parts_within_their_total_agree_with_it(parts: str) -> None:
    assert not contradictions(read(f"{{{{Warbox|casualties1=Total: 100<br>{parts}}}}}", "en"))


def fact(kind: str, value, subject: str = "甲城之戰", when: str | None = None, **more) -> Fact:
    return Fact(f"f_{kind}_{value}_{when}", "a", kind, subject, value, SOURCE, when=when, **more)


def test_a_battle_does_not_end_before_it_starts() -> None:
    facts = [
        fact("conflict.start", DateValue("1901-03-02")),
        fact("conflict.end", DateValue("1901-02-01")),
    ]
    checked, findings = check_consistency(facts, "zh")
    assert [one.status for one in checked] == ["withheld", "withheld"]
    assert [finding.code for finding in findings] == ["contradiction"]


@pytest.mark.parametrize(("when", "status"), [("1901-03-09", "withheld"), ("1901-03-01", "ok"), (None, "ok")])
def test_a_dead_man_does_not_command(when: str | None, status: str) -> None:
    death = fact("commander.fate", TextValue("killed"), "張三", when="1901-03-02")
    post = fact("command", EntityValue("張三", "person"), when=when, qualifier="第5军")
    checked, findings = check_consistency([death, post], "zh")
    assert [one.status for one in checked] == [status, status]
    assert bool(findings) == (status == "withheld")


def test_nobody_dies_in_two_ways() -> None:
    facts = [
        fact("commander.fate", TextValue("killed"), "張三"),
        fact("commander.fate", TextValue("suicide"), "張三"),
        fact("commander.fate", TextValue("captured"), "李四"),
    ]
    checked, _ = check_consistency(facts, "zh")
    assert [one.status for one in checked] == ["withheld", "withheld", "ok"]


@pytest.mark.parametrize(
    ("fates", "status"),
    [
        (("killed", "captured"), "withheld"),
        (("killed", "surrendered"), "withheld"),
        (("captured", "executed"), "ok"),
        (("wounded", "killed"), "ok"),
    ],
)
def test_who_fell_was_not_taken_alive(fates, status) -> None:
    facts = [fact("commander.fate", TextValue(fate), "張三") for fate in fates]
    checked, findings = check_consistency(facts, "zh")
    assert {one.status for one in checked} == {status}
    assert bool(findings) == (status == "withheld")


@pytest.mark.parametrize(
    ("strength", "told"),
    [("約300人", "大概"), ("300人《甲書》<br>500人《乙書》", "并列"), ("300人（據乙方）", "单一")],
)
def test_a_count_that_is_not_asked_about_says_why(strength: str, told: str) -> None:
    reading = read(f"{{{{Warbox|strength1={strength}}}}}")
    messages = [finding.message for finding in reading.findings if finding.code == "contested"]
    assert any(told in message for message in messages)
    assert withheld(reading, "strength") == {"withheld"}


@pytest.mark.parametrize(
    ("other", "status"), [(SOURCE, "ok"), (Source("a", "lead", 9, 12, "other"), "withheld")]
)
def test_one_line_may_give_a_man_two_units(other: Source, status: str) -> None:
    posts = [
        Fact(f"f{unit}", "a", "command", "甲", EntityValue("張三", "person"), source, 1, f"第{unit}师")
        for unit, source in ((5, SOURCE), (7, other))
    ]
    checked, _ = check_consistency(posts, "zh")
    assert [one.status for one in checked] == [status, status]


def test_a_regiment_is_one_whether_its_arm_or_its_number_stands_first() -> None:
    lines = "* 步兵第218聯隊第1大隊：大隊長野口重義少佐\n"
    reading = read(
        "{{Warbox|date=1941年3月2日|combatant2=[[日本]]}}\n'''甲城之戰'''是一場戰役。\n== 序列 ==\n日軍：\n"
        f"{lines}\n== 經過 ==\n第218步兵聯隊第1大隊大隊長[[長野口重義]]重傷。"
    )
    assert any("野口重義" in message for message in contradictions(reading))
    assert withheld(reading, "office") == {"withheld"}


def test_where_a_division_lies_is_no_commander_of_it() -> None:
    lines = "* [[第13師團]]　駐[[沙市]]\n* [[第39師團]]　駐[[當陽]]\n"
    reading = read(
        f"{{{{Warbox|date=1941年3月2日}}}}\n'''甲城之戰'''是一場戰役。\n== 序列 ==\n日軍：\n{lines}"
    )
    assert [fact for fact in reading.facts if fact.kind in ("command", "office")] == []


@pytest.mark.parametrize(
    ("result", "winner"),
    [
        ("乙城失守，但甲軍死守甲城，甲国勝利", 1),
        ("甲国失守乙城，乙国撤退", None),
        ("乙国勝利，甲国敗退", 2),
        ("第一戰甲国勝利，第二戰乙国勝利", None),
    ],
)
def test_who_won_may_stand_last(result: str, winner: int | None) -> None:
    reading = read(f"{{{{Warbox|result={result}|combatant1=[[甲国]]|combatant2=[[乙国]]}}}}")
    assert [fact.side for fact in reading.facts if fact.kind == "conflict.winner"] == [winner][
        : winner is not None
    ]


def test_of_a_state_and_a_province_the_note_keeps_the_province() -> None:
    reading = read("{{Warbox|commander1=[[張三]]<small>第二綏靖區（甲省）司令長官兼[[乙東省]]主席</small>}}")
    posts = [fact.qualifier for fact in reading.facts if fact.kind == "office"]
    assert posts == ["乙東省主席"]
