"""From facts to questions: what is asked, how, and what never is."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from quizapp.facts import DateValue, EntityValue, QuantityValue, TextValue
from quizapp.generator.asking.items import AT_MOST, make_items
from quizapp.questions import ScriptPair
from quizapp.text.folding import fold
from tests.generator.asking.small_battle import (
    COMMANDS,
    EVENTS,
    FACTS,
    SIDES,
    about,
    asked,
    event,
    fact,
    hans,
    person,
    reading,
    withheld,
)


@pytest.fixture(scope="module")
def questions():
    return asked()


def test_it_asks_in_five_kinds(questions):
    assert {question.kind for question in questions} >= {
        "single_choice",
        "true_false",
        "short_answer",
        "date",
        "ordering",
    }


def test_every_stem_names_its_battle(questions):
    for question in questions:
        assert "豫湘会战" in hans(question.stem)
        assert "豫湘會戰" in question.stem.hant


def test_units_of_two_sides_with_one_name_are_told_apart(questions):
    ours, theirs = (one for one in COMMANDS if one.qualifier == "第12軍")
    assert "中国第12军" in hans(about(questions, ours, "short_answer")[0].stem)
    assert "日军第12军" in hans(about(questions, theirs, "short_answer")[0].stem)


def test_the_order_of_the_facts_changes_nothing():
    shuffled = list(FACTS)
    random.Random(7).shuffle(shuffled)
    assert make_items((reading(shuffled),)) == make_items((reading(),))


def test_a_fact_is_asked_three_times_at_most():
    chosen, _ = make_items((reading(),))
    for one in FACTS:
        assert len(about(chosen, one)) <= AT_MOST


def test_every_fact_that_can_be_asked_is_asked(questions):
    chosen, _ = make_items((reading(),))
    assert {one for each in chosen for one in each.facts} == {one for each in questions for one in each.facts}


def test_facts_begin_with_different_kinds():
    chosen, _ = make_items((reading(),))
    assert len({each.kind for one in COMMANDS for each in about(chosen, one)}) >= 3


def test_a_withheld_fact_is_never_asked():
    facts = [withheld(one) if one is COMMANDS[0] else one for one in FACTS]
    assert about(asked(facts), COMMANDS[0]) == []


def test_nobody_in_a_disputed_post_stands_in_a_question_about_posts():
    elsewhere = person("office", "何柱國", 1, "第3軍軍長")
    facts = [withheld(one) if one is COMMANDS[0] else one for one in (*FACTS, elsewhere)]
    for question in asked(facts):
        shown = " ".join([hans(question.stem), *(hans(option.text) for option in question.options)])
        assert "何柱国" not in shown
        assert "第15集团军" not in shown


def test_a_withheld_fact_still_makes_its_answer_right():
    """Two commanders are told for one unit: the second may not be called wrong."""
    second = withheld(person("office", "陳大慶", 1, "第28集團軍總司令"))
    (question,) = [
        each
        for each in about(asked([*FACTS, second]), COMMANDS[2], "single_choice")
        if "由谁指挥" in hans(each.stem)
    ]
    assert "陈大庆" not in [hans(option.text) for option in question.options]


def test_distractors_are_of_the_same_side_and_explained(questions):
    question = next(
        each for each in about(questions, COMMANDS[0], "single_choice") if "由谁指挥" in hans(each.stem)
    )
    others = [option for option in question.options if not option.correct]
    assert 2 <= len(others) <= 3
    assert {hans(option.text) for option in others} <= {"陈大庆", "李仙洲", "王仲廉", "杨森"}
    for option in others:
        assert hans(option.text) in hans(option.why)
        assert f"由{hans(option.text)}指挥" in hans(option.why)


def test_no_option_is_the_key_in_another_script():
    double = person("command", "横山勇", 2, "第13軍")
    for question in asked([*FACTS, double]):
        texts = [fold(hans(option.text)) for option in question.options]
        assert len(set(texts)) == len(texts)


def test_a_typed_name_is_right_under_every_spelling(questions):
    (question,) = about(questions, COMMANDS[6], "short_answer")
    assert {question.key, *question.accept} == {"横山勇", "橫山勇"}


def test_somebody_named_once_without_a_link_is_not_to_be_typed():
    unlinked = person("office", "吳展", 1, "第131師第392團團長", confidence=0.9)
    kinds = {question.kind for question in about(asked([*FACTS, unlinked]), unlinked)}
    assert "short_answer" not in kinds
    assert "single_choice" in kinds


def test_one_persons_command_told_twice_is_asked_once():
    title = person("office", "楊森", 1, "第十二軍軍長")
    assert about(asked([*FACTS, title]), title) == []


def test_a_deputy_is_not_the_commander():
    deputy = person("office", "湯恩伯", 1, "第12軍副軍長")
    questions = asked([*FACTS, deputy])
    assert about(questions, deputy)
    assert about(questions, COMMANDS[4], "short_answer")


def test_somebody_with_two_commands_is_not_asked_for_one():
    second = person("command", "何柱國", 1, "第3集團軍")
    questions = asked([*FACTS, second])
    assert not [each for each in about(questions, second) if "哪支部队" in hans(each.stem)]


def test_a_date_distractor_is_never_of_an_event_in_the_same_place():
    again = event("1944-05-14", "日軍第63師團包圍洛陽")
    questions = asked([*FACTS, again])
    (question,) = [
        each for each in about(questions, EVENTS[2], "single_choice") if "哪一天" in hans(each.stem)
    ]
    assert "1944年5月14日" not in [hans(option.text) for option in question.options]


def test_dates_stand_in_order(questions):
    for question in questions:
        if question.kind == "single_choice" and "哪一天" in hans(question.stem):
            days = [tuple(map(int, _numbers(hans(option.text)))) for option in question.options]
            assert days == sorted(days)


def _numbers(text):
    return "".join(char if char.isdigit() else " " for char in text).split()


def test_what_was_so_until_a_day_is_asked_as_such():
    until = event("1944-06-14", "日軍相繼攻占沅江、益陽、瀏陽", qualifier="until")
    questions = about(asked([*FACTS, until]), until)
    assert questions
    for question in questions:
        assert "截至" in hans(question.stem)
        assert question.kind != "true_false"


def test_a_place_that_falls_until_a_day_fell_on_it():
    until = event("1944-05-25", "洛陽失守", qualifier="until")
    stems = [hans(each.stem) for each in about(asked([*FACTS, until]), until, "date")]
    assert stems == ["豫湘会战期间，“洛阳失守”发生在1944年几月几日？"]


def test_a_clause_without_an_actor_is_refused_with_a_reason():
    vague = event("1944-07-01", "分別撤往伏牛山、韓城")
    questions, refused = make_items((reading([*FACTS, vague]),))
    assert about(questions, vague) == []
    (finding,) = [finding for finding in refused if finding.facts == (vague.id,)]
    assert finding.code == "unclear_event"
    assert "谁" in finding.message


def test_an_event_told_alike_on_two_days_is_not_typed():
    twice = event("1944-10-01", "日軍第23軍再陷梧州")
    questions = asked([*FACTS, twice])
    assert about(questions, EVENTS[5], "date") == []


def test_a_false_statement_differs_in_one_place_and_is_corrected(questions):
    false = [
        each for each in questions if each.kind == "true_false" and each.key is False and len(each.facts) == 1
    ]
    assert false
    for question in false:
        true = next(one for one in FACTS if one.id == question.facts[0])
        if isinstance(true.value, EntityValue):
            assert true.value.name in question.explanation.hant


def test_a_statement_to_judge_could_always_have_been_the_other():
    """Without anything to exchange it could only be true, and would give itself away."""
    alone = person("command", "何柱國", 1, "第15集團軍")
    assert not [each for each in about(asked([*SIDES, alone]), alone) if each.kind == "true_false"]


def test_an_uncertain_number_is_only_typed_and_within_its_bounds():
    value = QuantityValue(65000, "人", approximate="about")
    uncertain = fact("strength", value, side=1, qualifier="人", quote="約65,000人")
    (question,) = about(asked([*FACTS, uncertain]), uncertain)
    assert question.kind == "numeric"
    assert "58500/71500" in question.accept
    assert "约6.5万人" in hans(question.explanation)


def test_a_range_is_no_key():
    value = QuantityValue(None, "人", low=50000, high=60000)
    uncertain = fact("strength", value, side=1, qualifier="人", quote="五六萬人")
    assert about(asked([*FACTS, uncertain]), uncertain) == []


def test_numbers_ascend_and_are_not_said_in_the_article():
    strength = fact("strength", QuantityValue(410000, "人"), side=2, qualifier="人")
    (question,) = about(asked([*FACTS, strength], "日軍約36萬人"), strength, "single_choice")
    amounts = [float(hans(option.text).removesuffix("万人")) for option in question.options]
    assert amounts == sorted(amounts)
    assert 41 in amounts
    for one, two in pairwise(amounts):
        assert two - one > 0.1 * two


def test_a_number_that_the_text_tells_otherwise_is_refused():
    horses = fact("strength", QuantityValue(70000, "匹"), side=2, qualifier="馬")
    questions, refused = make_items((reading([*FACTS, horses], "日軍有馬匹將近70,000匹馬。"),))
    assert about(questions, horses) == []
    assert ("contested_key", (horses.id,)) in {(finding.code, finding.facts) for finding in refused}


def test_a_province_that_the_article_names_is_no_distractor():
    place = fact("conflict.place", EntityValue("河南", "place"))
    for text in ("", "四川、雲南、福建、浙江、江蘇、甘肅、青海、寧夏、新疆"):
        for question in about(asked([*FACTS, place], text), place, "single_choice"):
            wrong = {fold(hans(option.text)) for option in question.options if not option.correct}
            assert not wrong & set(fold(text).split("、"))


def test_a_war_that_contains_the_key_is_no_distractor():
    war = fact("conflict.part_of", EntityValue("緬甸戰役", "conflict"))
    (question,) = about(asked([*FACTS, war]), war, "single_choice")
    texts = {hans(option.text) for option in question.options}
    assert "缅甸战役" in texts
    assert not texts & {"第二次世界大战", "太平洋战争"}


def test_only_who_is_not_marked_stands_beside_the_fallen():
    names = "蔣中正 陳誠 白崇禧 李家鈺".split()
    commanders = [person("commander", name, 1) for name in names]
    fate = fact("commander.fate", TextValue("killed"), side=1, subject="李家鈺", quote="李家鈺")
    questions = asked([*FACTS, *commanders, fate])
    (question,) = about(questions, fate, "single_choice")
    assert {hans(option.text) for option in question.options if option.correct} == {"李家钰"}
    assert "阵亡" in hans(question.stem)
    assert not about(questions, fate, "short_answer"), "others may have fallen whom the box does not list"


def test_whoever_was_executed_may_have_been_captured_and_is_no_wrong_answer():
    commanders = [person("commander", name, 1) for name in "蔣中正 陳誠 白崇禧 李家鈺".split()]
    taken = fact("commander.fate", TextValue("captured"), side=1, subject="李家鈺", quote="李家鈺")
    executed = fact("commander.fate", TextValue("executed"), side=1, subject="陳誠", quote="陳誠")
    (question,) = about(asked([*FACTS, *commanders, taken, executed]), taken, "single_choice")
    assert {hans(option.text) for option in question.options} == {"蒋中正", "白崇禧", "李家钰"}


@pytest.mark.parametrize(("until", "asked_about"), [("1944-12-10", True), ("1949-12-10", False)])
def test_who_ruled_is_asked_only_where_one_man_did_all_along(until: str, asked_about: bool):
    others = [each for each in FACTS if each.kind != "conflict.end"]
    ruler = person("office", "蒙哥", 1, "蒙古大汗")
    rest = [
        person("office", name, 1, f"第{n}軍軍長") for n, name in enumerate("陳誠 白崇禧 薛岳".split(), 31)
    ]
    end = fact("conflict.end", DateValue(until))
    assert bool(about(asked([*others, end, ruler, *rest]), ruler)) is asked_about


def test_a_commander_stands_beside_those_of_the_other_side_only():
    ours = [person("commander", name, 1) for name in "陳誠 白崇禧 薛岳".split()]
    theirs = person("commander", "劉郁芬", 2)
    (question,) = about(asked([*FACTS, *ours, theirs]), theirs, "single_choice")
    assert {hans(option.text) for option in question.options} == {"陈诚", "白崇禧", "薛岳", "刘郁芬"}


def test_every_name_for_the_battle_is_right_when_one_is_asked():
    names = [
        fact("conflict.name", EntityValue(name, "conflict"), qualifier="日方")
        for name in ("一號作戰", "大陸打通作戰")
    ]
    typed = [
        each for each in asked([*FACTS, *names]) if each.kind == "short_answer" and "名称" in hans(each.stem)
    ]
    assert len(typed) == 2
    for question in typed:
        assert {question.key, *question.accept} >= {"一号作战", "一號作戰", "大陆打通作战", "大陸打通作戰"}


def test_phases_are_put_in_their_counted_order():
    phases = [
        fact("phase", EntityValue(name, "conflict"), qualifier=number)
        for number, name in (("3", "桂柳會戰"), ("1", "豫中會戰"), ("2", "長衡會戰"))
    ]
    ordering = next(
        each for each in asked([*FACTS, *phases]) if each.kind == "ordering" and "阶段" in hans(each.stem)
    )
    assert [hans(item.text) for item in ordering.items] == ["豫中会战", "长衡会战", "桂柳会战"]


def test_events_to_order_tell_neither_day_nor_place_in_the_sequence():
    third = event("1944-08-04", "日軍第11軍第三次對衡陽進行攻堅")
    for question in asked([*FACTS, third]):
        for item in question.items:
            assert "第三次" not in hans(item.text)
            assert "日，" not in hans(item.text)


def test_both_scripts_are_clean_and_names_keep_their_spelling(questions):
    (question,) = about(questions, COMMANDS[6], "short_answer")
    assert question.stem == ScriptPair(
        "豫湘会战的参战部队中，指挥日军第11军的是谁？", "豫湘會戰的參戰部隊中，指揮日軍第11軍的是誰？"
    )


def test_the_explanation_says_what_each_wrong_answer_is_true_of(questions):
    (question,) = [
        each for each in about(questions, COMMANDS[0], "single_choice") if "由谁指挥" in hans(each.stem)
    ]
    told = hans(question.explanation)
    assert told.startswith("豫湘会战的参战部队中，中国第15集团军由何柱国指挥。")
    assert all(option.correct or hans(option.why) in told for option in question.options)
    assert "出处" not in told


def test_wrong_answers_from_a_table_are_explained_in_one_sentence():
    war = fact("conflict.part_of", EntityValue("緬甸戰役", "conflict"))
    (question,) = about(asked([*FACTS, war]), war, "single_choice")
    assert hans(question.explanation).count("不属于") == 1


def test_difficulty_lies_between_0_and_1_and_typing_is_harder(questions):
    assert all(0 <= question.difficulty <= 1 for question in questions)
    typed = about(questions, COMMANDS[0], "short_answer")[0].difficulty
    judged = about(questions, COMMANDS[0], "true_false")[0].difficulty
    assert typed > judged


def test_an_edit_elsewhere_changes_no_question():
    before = {question.id: question for question in asked()}
    moved = [
        replace(one, source=replace(one.source, start=one.source.start + 9, end=one.source.end + 9))
        for one in FACTS
    ]
    after = {question.id: question for question in asked(moved)}
    assert before.keys() == after.keys()
    assert all(before[name].stem == after[name].stem for name in before)
    assert all(before[name].options == after[name].options for name in before)


def test_a_number_that_would_nearly_always_be_the_largest_is_not_chosen_from_options():
    below_a_thousand = fact("strength", QuantityValue(990, "人"), side=2, qualifier="人")
    kinds = {each.kind for each in about(asked([*FACTS, below_a_thousand]), below_a_thousand)}
    assert kinds == {"numeric", "true_false"}


def test_a_name_in_another_language_is_not_asked_for():
    foreign = fact("conflict.name", EntityValue("Operation Ichi-Go", "conflict"))
    own = fact("conflict.name", EntityValue("打通大陸作戰", "conflict"))
    questions = asked([*FACTS, foreign, own])
    assert not about(questions, foreign)
    assert about(questions, own)


def test_a_loss_is_never_lost_twice():
    loss = fact("casualties", QuantityValue(9000, "人"), side=2, qualifier="斃傷")
    stems = [hans(each.stem) for each in about(asked([*FACTS, loss]), loss)]
    assert "豫湘会战中，日方伤亡多少人？" in stems
