"""A teacher's wording: what is not changed stays, what is changed is in both scripts, what is wrong is explained."""

from dataclasses import replace

import pytest

from quizapp.kinds import Kind
from quizapp.questions import ScriptPair, in_script
from quizapp.registry import collect
from quizapp.study.editing import (
    KINDS,
    Row,
    Sheet,
    Unclear,
    blank,
    build,
    flaws_of_wording,
    own_fact,
    sheet_of,
)
from quizapp.study.grading import judge

SAMPLES = [
    (name, sample.question)
    for name, kind in sorted(collect("quizapp.kinds", "KIND").items())
    if isinstance(kind, Kind)
    for sample in kind.samples()
]
FACT = own_fact("a_1", "赤壁之战", None, "1")


def question_of(kind, language="zh"):
    return next(
        question for name, question in SAMPLES if name == kind and question.language.startswith(language)
    )


def own(kind, language="zh-Hans"):
    return blank(kind, language, FACT, "1")


def test_every_kind_can_be_written():
    assert set(KINDS) == {name for name, _ in SAMPLES}


@pytest.mark.parametrize(("kind", "question"), SAMPLES)
@pytest.mark.parametrize("script", ["zh-Hans", "zh-Hant"])
def test_a_form_sent_back_as_it_was_changes_nothing_that_is_asked(kind, question, script):
    again = build(sheet_of(question, script), question, script)
    for part in ("stem", "key", "options", "items", "explanation"):
        assert getattr(again, part) == getattr(question, part)
    assert {(pair.left, pair.right) for pair in again.pairs} == {
        (pair.left, pair.right) for pair in question.pairs
    }
    for right in (question.key, *question.accept):
        if kind != "matching":
            assert judge(again, right).verdict == judge(question, right).verdict


def test_a_changed_text_is_written_in_both_scripts():
    question = question_of("single_choice")
    sheet = replace(sheet_of(question, "zh-Hans"), stem="赤壁之战中，谁指挥孙刘联军？")
    assert build(sheet, question, "zh-Hans").stem == ScriptPair(
        "赤壁之战中，谁指挥孙刘联军？", "赤壁之戰中，誰指揮孫劉聯軍？"
    )


def test_one_script_alone_can_be_changed():
    question = question_of("single_choice")
    sheet = replace(sheet_of(question, "zh-Hant"), stem="改過的題幹？", both=False)
    assert build(sheet, question, "zh-Hant").stem == ScriptPair(
        in_script(question.stem, "zh-Hans"), "改過的題幹？"
    )


def test_an_option_keeps_its_id_when_it_is_worded_otherwise():
    question = question_of("single_choice", "en")
    sheet = sheet_of(question, "en")
    rows = tuple(replace(row, text=row.text + " AD") for row in sheet.rows)
    edited = build(replace(sheet, rows=rows), question, "en")
    assert [one.id for one in edited.options] == [one.id for one in question.options]
    assert edited.key == question.key and edited.options[0].text.endswith(" AD")


def test_another_key_is_chosen_and_options_come_and_go():
    question = question_of("single_choice", "en")
    rows = [replace(row, right=not row.right) for row in sheet_of(question, "en").rows if not row.right][:1]
    sheet = replace(sheet_of(question, "en"), rows=(*rows, Row(text="1099")))
    edited = build(sheet, question, "en")
    assert edited.key == rows[0].id and [one.text for one in edited.options] == [rows[0].text, "1099"]


def test_a_statement_turns_false():
    question = question_of("true_false")
    edited = build(replace(sheet_of(question, "zh-Hans"), answer="false"), question, "zh-Hans")
    assert edited.key is False and judge(edited, False).verdict == "right"
    assert [one.id for one in edited.options if one.correct] == ["false"]


@pytest.mark.parametrize(
    ("kind", "sheet", "right", "wrong"),
    [
        ("short_answer", Sheet("谁？", answer="橫山勇", accept=("横山将军",)), "横山勇", "冈村宁次"),
        ("short_answer", Sheet("谁？", answer="橫山勇", accept=("横山将军",)), "橫山將軍", "薛岳"),
        ("numeric", Sheet("多少？", answer="约36万"), "360000", "36"),
        ("numeric", Sheet("多少？", answer="3,000"), "三千", "三万"),
        ("date", Sheet("哪天？", answer="1944年4月17日"), "1944-04-17", "1944-04-18"),
        ("cloze", Sheet("____攻占长沙。", answer="第11军"), "第十一军", "第12军"),
    ],
)
def test_typed_answers_are_judged_as_those_of_the_generator(kind, sheet, right, wrong):
    made = build(sheet, own(kind), "zh-Hans")
    assert judge(made, right).verdict == "right" and judge(made, wrong).verdict == "wrong"


def test_own_choices_orderings_and_pairs_are_made():
    rows = (Row(text="周瑜", right=True), Row(text="曹操", other="曹操领曹军。"), Row())
    made = build(Sheet("谁？", rows=rows), own("single_choice"), "zh-Hans")
    assert judge(made, made.key).credit == 1
    assert made.options[1].why == ScriptPair("曹操领曹军。", "曹操領曹軍。")
    many = build(
        Sheet("哪些？", rows=(*rows, Row(text="程普", right=True))), own("multiple_choice"), "zh-Hans"
    )
    assert len(many.key) == 2
    events = (
        Row(text="乙", other="1938年2月"),
        Row(text="甲", other="1937年"),
        Row(text="丙", other="1939年1月1日"),
    )
    ordered = build(Sheet("先后？", rows=events), own("ordering"), "zh-Hans")
    assert [one.edtf for one in ordered.items] == ["1937", "1938-02", "1939-01-01"]
    pairs = (*(Row(text=f"左{n}", other=f"右{n}") for n in range(3)), Row(other="右余"))
    matched = build(Sheet("配对", rows=pairs), own("matching"), "zh-Hans")
    assert len(matched.pairs) == 3 and len(matched.options) == 4


TWO = (Row(text="甲", right=True), Row(text="乙"))


@pytest.mark.parametrize(
    ("kind", "sheet", "code"),
    [
        ("single_choice", Sheet("  ", rows=TWO), "no_stem"),
        ("single_choice", Sheet("问", rows=TWO[:1]), "few_options"),
        ("single_choice", Sheet("问", rows=(Row(text="甲"), Row(text="乙"))), "no_key"),
        ("single_choice", Sheet("问", rows=(TWO[0], Row(text="乙", right=True))), "one_key"),
        ("single_choice", Sheet("问", rows=(TWO[0], Row(other="why"))), "empty_option"),
        (
            "single_choice",
            Sheet("问", rows=(Row(text="横山勇", right=True), Row(text="橫山勇"))),
            "same_options",
        ),
        ("multiple_choice", Sheet("问", rows=(TWO[0], Row(text="乙", right=True))), "no_key"),
        ("true_false", Sheet("问"), "no_key"),
        ("short_answer", Sheet("问"), "no_answer"),
        ("numeric", Sheet("问", answer="很多"), "not_a_number"),
        ("date", Sheet("问", answer="春天"), "not_a_date"),
        ("date", Sheet("问", answer="4月17日"), "not_a_date"),
        ("cloze", Sheet("没有空", answer="甲"), "one_gap"),
        ("ordering", Sheet("问", rows=(Row(text="甲", other="1937年"),)), "few_events"),
        ("ordering", Sheet("问", rows=tuple(Row(text=x, other="1937年") for x in "甲乙丙")), "same_dates"),
        ("ordering", Sheet("问", rows=(Row(text="甲", other="从前"),)), "no_date"),
        ("matching", Sheet("问", rows=(Row(text="甲", other="乙"),)), "few_pairs"),
    ],
)
def test_what_makes_no_question_says_why(kind, sheet, code):
    with pytest.raises(Unclear, match=f"^{code}$"):
        build(sheet, own(kind), "zh-Hans")


def test_the_checks_look_at_what_a_teacher_wrote_and_leave_out_what_they_knew():
    question = question_of("single_choice")
    sheet = sheet_of(question, "zh-Hans")
    leaky = build(replace(sheet, stem="赤壁之战中，周瑜指挥的孙刘联军由谁指挥？"), question, "zh-Hans")
    assert "leaked_answer" in {flaw.check for flaw in flaws_of_wording(leaky, [FACT], question)}
    assert flaws_of_wording(question, [FACT], question) == ()


def test_stages_of_one_year_keep_their_order_until_one_is_dated_otherwise():
    rows = tuple(
        Row(text=name, other=f"{year}年") for name, year in (("甲", 1937), ("乙", 1938), ("丙", 1939))
    )
    ordered = build(Sheet("先后？", rows=rows), own("ordering"), "zh-Hans")
    stages = replace(ordered, items=tuple(replace(one, edtf="1944") for one in ordered.items))
    sheet = sheet_of(stages, "zh-Hans")
    assert build(sheet, stages, "zh-Hans").key == ordered.key
    later = replace(sheet, rows=(replace(sheet.rows[0], other="1945年"), *sheet.rows[1:]))
    assert build(later, stages, "zh-Hans").key == (*ordered.key[1:], ordered.key[0])
    with pytest.raises(Unclear, match="same_dates"):
        build(replace(sheet, rows=(*sheet.rows, Row(text="丁", other="1944年"))), stages, "zh-Hans")


@pytest.mark.parametrize("script", ["zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("written", ["谁指挥孙刘联军？", "誰指揮孫劉聯軍？"])
def test_whatever_script_is_pasted_each_page_shows_its_own(script, written):
    question = question_of("single_choice")
    edited = build(replace(sheet_of(question, script), stem=written), question, script)
    assert edited.stem == ScriptPair("谁指挥孙刘联军？", "誰指揮孫劉聯軍？")
