"""What may stand beside an answer, and what is not asked because the article tells it of another."""

import pytest

from quizapp.facts import DateValue, EntityValue, QuantityValue, TextValue, stable_id
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.items import LEAD, make_items
from quizapp.generator.asking.offer import draw
from quizapp.generator.asking.offers import offers
from quizapp.generator.asking.single_facts import ONE_IN
from tests.generator.asking import small_battle
from tests.generator.asking.small_battle import DAYS as DAYS_OF_1944
from tests.generator.asking.small_battle import FACTS, SIDES, about, asked, event, fact, hans, person
from tests.generator.asking.small_english_battle import counted, happened, powers, reading, told

FORD = "Battle of Miller's Ford"
DAYS = (
    told(FORD, "conflict.start", DateValue("1943-03-06")),
    told(FORD, "conflict.end", DateValue("1943-04-02")),
)


def questions_of(title, *facts, text=""):
    return [offer.item.question for offer in offers(asked_articles((reading(title, *facts, text=text),)))]


def of(questions, words):
    return [each for each in questions if words in str(each.stem)]


def options_of(questions, words):
    return {hans(option.text) for each in questions if words in hans(each.stem) for option in each.options}


def test_no_superior_stands_beside_the_commander_of_a_unit():
    commands = [
        person("command", "何柱國", 1, "第1集團軍"),
        person("command", "陳大慶", 1, "第64軍"),
        person("command", "李仙洲", 1, "第65軍"),
        person("command", "王仲廉", 1, "第66軍"),
        person("command", "楊森", 1, "第67軍"),
    ]
    found = about(asked([*SIDES, *commands]), commands[1], "single_choice")
    assert options_of(found, "第64军由谁指挥") & {"李仙洲", "王仲廉", "杨森"}
    assert "何柱国" not in options_of(found, "第64军由谁指挥")


def test_no_unit_below_stands_beside_the_one_commanded():
    commands = [
        person("command", "何柱國", 1, "第1集團軍"),
        person("command", "陳大慶", 1, "第2集團軍"),
        person("command", "李仙洲", 1, "第3集團軍"),
        person("command", "楊森", 1, "第67軍"),
    ]
    found = about(asked([*SIDES, *commands]), commands[0], "single_choice")
    assert "中国第67军" not in options_of(found, "何柱国指挥的是哪支部队")


def test_a_figure_that_the_text_gives_for_one_ally_is_not_the_sides():
    sides = (*powers(FORD, 1, "United States", "Australia"), *powers(FORD, 2, "Japan"), *DAYS)
    killed = told(FORD, "casualties", QuantityValue(310), side=1, qualifier="killed", quote="310 killed")
    whole, of_one = (
        questions_of(FORD, *sides, killed, text=text)
        for text in ("The Allies lost 310 killed.", "There were 310 killed for the Americans.")
    )
    assert of(whole, "were killed")
    assert not of(of_one, "were killed")


def test_the_dead_beside_dead_civilians_are_not_asked_as_people():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"), *DAYS)
    dead = told(FORD, "casualties", QuantityValue(6000), side=2, qualifier="dead", quote="6,000 dead")
    civilians = told(
        FORD,
        "casualties",
        QuantityValue(80000),
        side=2,
        qualifier="civilian deaths",
        quote="80,000 civilian deaths",
    )
    assert of(questions_of(FORD, *sides, dead), "died")
    assert not of(questions_of(FORD, *sides, dead, civilians), "died")


def test_lost_men_are_casualties():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"), *DAYS)
    lost = told(FORD, "casualties", QuantityValue(277190, "men"), side=2, quote="277,190 men")
    assert of(questions_of(FORD, *sides, lost), "How many casualties did the side of Germany have")


def test_things_of_one_type_are_counted_as_the_type_is():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"), *DAYS)
    bombers = counted(FORD, "strength", 1, 21, "torpedo bombers")
    texts = (
        "In it 21 Fairey Swordfish torpedo bombers flew.",
        "In it 21 Fairey Swordfish torpedo bombers flew. The 24 attack Swordfish came by sea.",
    )
    doubts = [
        {
            bool(offer.item.doubts)
            for offer in offers(asked_articles((reading(FORD, *sides, bombers, text=text),)))
            if bombers in offer.item.facts
        }
        for text in texts
    ]
    assert doubts[0] == {False}
    assert True in doubts[1]


def test_more_boats_by_their_numbers_than_are_counted_leave_the_count_in_doubt():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"), *DAYS)
    boats = counted(FORD, "strength", 2, 3, "U-boats")
    for text, is_doubted in (("U-1, U-2 and U-3 came.", False), ("U-1, U-2, U-3 and U-4 came.", True)):
        found = offers(asked_articles((reading(FORD, *sides, boats, text=text),)))
        assert {bool(each.item.doubts) for each in found if boats in each.item.facts} == {is_doubted}


def test_the_day_of_an_event_is_not_asked_where_the_battle_had_one():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"))
    clause = happened(FORD, "1943-03-06", "Ellis Esche captured Deep Creek")
    day = told(FORD, "conflict.start", DateValue("1943-03-06"))
    assert of(questions_of(FORD, *sides, *DAYS, clause), "Deep Creek")
    assert not of(of(questions_of(FORD, *sides, day, clause), "Deep Creek"), "On which day")


@pytest.mark.parametrize(
    ("title", "is_asked"), [("Battle of Miller's Ford", True), ("Liberation of Miller's Ford", False)]
)
def test_who_won_is_not_asked_where_the_title_says_it(title, is_asked):
    winner = told(title, "conflict.winner", EntityValue("Norway", "state"), side=1)
    facts = (*powers(title, 1, "Norway"), *powers(title, 2, "Germany"), winner)
    assert bool(of(questions_of(title, *facts), "won")) is is_asked


@pytest.mark.parametrize(("title", "is_asked"), [("Ford Raid", True), ("Easter Ford Raid", False)])
def test_no_month_is_asked_where_the_title_names_a_feast(title, is_asked):
    facts = (
        *powers(title, 1, "Norway"),
        *powers(title, 2, "Germany"),
        told(title, "conflict.start", DateValue("1943-04-25")),
    )
    assert bool(of(questions_of(title, *facts), "In which month")) is is_asked


def test_no_torn_quotation_is_asked():
    whole = fact(
        "event",
        TextValue("日軍……進抵甲城城郊"),
        when="1944-05-20",
        section="經過",
        quote="日軍在飛機掩護下，主力於5月20日進抵甲城城郊。",
    )
    torn = fact(
        "event",
        TextValue("國軍……收復乙橋街"),
        when="1944-05-21",
        section="經過",
        quote="5月21日，國軍進攻丙鎮，殲敵600人，收復乙橋街。",
    )
    questions = asked([*FACTS, whole, torn])
    assert about(questions, whole)
    assert not about(questions, torn)


def test_no_more_statements_are_true_than_false_but_a_few():
    days = [
        event(f"1944-{month:02}-{day:02}", f"日軍第{month}師團攻佔{place}城")
        for month in range(5, 12)
        for day in range(2, 28, 3)
        for place in "甲乙丙丁戊己"
    ]
    # Each of these would be said as it is, and first of all as a statement.
    said_truly = [
        each
        for each in days
        if draw("judge", each.id) % ONE_IN == 0
        and draw("swapped", stable_id("q", "true_false", "day", each.id)) % 2
    ][:30]
    bank, _ = make_items((small_battle.reading([*SIDES, *DAYS_OF_1944, *said_truly]),))
    judged = [each.key for each in bank if each.kind == "true_false"]
    assert judged.count(True) - judged.count(False) == LEAD


def test_nothing_is_put_after_a_battle_whose_end_is_in_doubt():
    sides = (*powers(FORD, 1, "Norway"), *powers(FORD, 2, "Germany"), DAYS[0])
    later = happened(FORD, "1943-03-20", "Ellis Esche captured Deep Creek", section="Aftermath")
    doubted = told(FORD, "conflict.end", DateValue("1943-03-22"), status="withheld", reason="contradiction")
    assert of(questions_of(FORD, *sides, later), "happened after") or of(
        questions_of(FORD, *sides, later), "happened before"
    )
    assert not of(questions_of(FORD, *sides, doubted, later), "happened after the Battle")
    assert not of(questions_of(FORD, *sides, doubted, later), "happened before the Battle")


@pytest.mark.parametrize(("text", "is_asked"), [("日軍號稱60萬人。", False), ("日軍有60萬人。", True)])
def test_a_number_that_an_army_gave_itself_out_for_is_not_asked(text, is_asked):
    strength = fact("strength", QuantityValue(600000, "人"), side=2, qualifier="人", quote="600,000人")
    assert bool(about(asked([*FACTS, strength], text), strength)) is is_asked


def test_that_the_place_was_attacked_is_not_asked_of_the_battles_first_day():
    attacked = event("1944-04-17", "日軍第12軍進攻豫湘各地")
    other = event("1944-05-17", "日軍第12軍進攻豫湘各地")
    assert not about(asked([*FACTS, attacked]), attacked)
    assert about(asked([*FACTS, other]), other)


@pytest.mark.parametrize(("year", "is_typed"), [(1743, True), (1943, False)])
def test_the_one_commander_of_a_side_is_typed_of_old_battles_only(year, is_typed):
    sides = (
        *powers(FORD, 1, "Norway"),
        *powers(FORD, 2, "Germany"),
        told(FORD, "conflict.start", DateValue(f"{year}-03-06")),
    )
    led = told(FORD, "commander", EntityValue("Adam Ashe", "person"), side=1)
    typed = [
        each
        for each in questions_of(FORD, *sides, led)
        if each.kind == "short_answer" and led.id in each.facts
    ]
    assert bool(typed) is is_typed
