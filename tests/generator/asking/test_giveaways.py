"""What is not asked because its words alone would answer it."""

import pytest

from quizapp.facts import DateValue, EntityValue
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.askings import askings_of
from quizapp.generator.asking.candidates import answer_of
from quizapp.generator.asking.offers import offers
from quizapp.generator.asking.tables import rows_beside
from quizapp.generator.asking.wording import Wording
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from tests.generator.asking import small_battle as small
from tests.generator.asking.small_battle import FACTS, SIDES, about, asked, hans
from tests.generator.asking.small_english_battle import counted, happened, people, powers, reading, told

FORD = "Battle of Miller's Ford"
YEAR_1943 = told(FORD, "conflict.start", DateValue("1943-03-06"))


def questions_of(title, *facts):
    found = offers(asked_articles((reading(title, *facts),)))
    return [offer.item.question for offer in found]


def of(questions, words):
    return [each for each in questions if words in str(each.stem)]


def belligerents(title, one, *others):
    return [
        *powers(title, 1, one),
        *powers(title, 2, *others),
        told(title, "conflict.start", YEAR_1943.value),
    ]


def test_no_side_is_asked_of_a_name_that_shows_it():
    ours = [small.person("commander", name, 1) for name in ("陳大明", "白大成")]
    theirs = small.person("commander", "岡村某之", 2)
    questions = asked([*FACTS, *ours, theirs])
    for one in (*ours, theirs):
        assert not [each for each in about(questions, one) if each.kind != "short_answer"]


def test_a_side_is_asked_where_both_have_such_names():
    ours = [small.person("commander", name, 1) for name in ("陳大明", "白大成")]
    theirs = small.person("commander", "王大同", 2)
    questions = asked([*FACTS, *ours, theirs])
    assert about(questions, theirs, "single_choice")


def test_nobody_is_asked_for_by_the_side_that_bears_the_family_name():
    sides = (
        small.fact("belligerent", EntityValue("石氏", "state"), side=1),
        small.fact("belligerent", EntityValue("高氏", "state"), side=2),
    )
    named = small.person("commander", "石大明", 1)
    other = small.person("commander", "高大成", 2)
    plain = small.person("commander", "王大同", 2)
    questions = asked([*sides, *FACTS[len(SIDES) :], named, other, plain])
    assert not [each for each in about(questions, named) if each.kind in {"single_choice", "true_false"}]


def test_options_for_a_commander_share_the_origin_of_the_keys_name():
    facts = [
        *belligerents(FORD, "United Kingdom", "Nazi Germany"),
        told(FORD, "command", EntityValue("Adam Ashe", "person"), side=1, qualifier="1st Army"),
        told(FORD, "command", EntityValue("Brian Birch", "person"), side=1, qualifier="2nd Army"),
        told(FORD, "command", EntityValue("Colin Cedar", "person"), side=1, qualifier="3rd Army"),
        told(FORD, "command", EntityValue("Heinz von Dorn", "person"), side=1, qualifier="4th Army"),
    ]
    for question in of(questions_of(FORD, *facts), "Who commanded"):
        assert "Heinz von Dorn" not in {option.text for option in question.options}


def test_who_fought_whom_is_not_asked_where_the_title_says_it():
    title = "Soviet attack on Poland"
    questions = questions_of(title, *belligerents(title, "Soviet Union", "Poland"))
    assert not of(questions, "fought")
    assert of(questions_of(FORD, *belligerents(FORD, "Soviet Union", "Poland")), "fought")


@pytest.mark.parametrize("names", [("大某派東部", "大某派西部"), ("國民革命軍第二軍", "國民革命軍第三軍")])
def test_parties_of_one_army_are_not_called_enemies(names):
    sides = [small.fact("belligerent", EntityValue(name, "state"), side=1) for name in names]
    sides.append(small.fact("belligerent", EntityValue("石某國", "state"), side=2))
    pairs = [each for each in asked([*sides, *FACTS[len(SIDES) :]]) if len(each.facts) == 2]
    ids = {fact.id for fact in sides[:2]}
    assert not [each for each in pairs if set(each.facts) == ids]


@pytest.mark.parametrize("title", ["Convoy XY 7", "Miller Line", "Millerland Pocket"])
def test_what_has_no_days_of_its_own_is_not_asked_for_them(title):
    days = [
        told(title, "conflict.start", DateValue("1943-03-06")),
        told(title, "conflict.end", DateValue("1943-03-09")),
    ]
    events = [happened(title, f"1943-03-{day:02}", f"Birch took hill {day}") for day in (7, 8, 11, 14)]
    facts = [*powers(title, 1, "Canada"), *powers(title, 2, "Nazi Germany"), *days, *events]
    questions = questions_of(title, *facts)
    assert not [each for each in questions if each.facts[0] in {fact.id for fact in days}]


@pytest.mark.parametrize(
    ("whole", "absurd"),
    [
        ("Tunisia Campaign", {"War of 1812", "Guadalcanal Campaign", "Korean War"}),
        ("Burma Campaign", {"Norwegian Campaign", "Tunisia Campaign", "Russo-Japanese War"}),
    ],
)
def test_beside_a_campaign_stand_those_of_its_war_and_part_of_the_world(whole, absurd):
    part = told(FORD, "conflict.part_of", EntityValue(whole, "conflict"))
    (question,) = [
        each
        for each in questions_of(FORD, *belligerents(FORD, "Canada", "Nazi Germany"), part)
        if each.facts == (part.id,) and each.kind == "single_choice"
    ]
    texts = {option.text for option in question.options}
    assert len(texts) == 4
    assert not texts & absurd


def beside(fact, *others):
    """Name all that the tables put beside a fact's answer."""
    wording = Wording(reading(FORD, fact, *others))
    asking = next(each for each in askings_of(fact) if each.table)
    answer = answer_of(asking, fact, wording)
    return {str(each.text).removeprefix("the ") for each in rows_beside(asking, fact, answer, wording)}


def test_no_war_of_another_part_of_the_world_stands_beside_one():
    part = told(FORD, "conflict.part_of", EntityValue("Battle of Moscow", "conflict"))
    found = beside(part, *belligerents(FORD, "Soviet Union", "Nazi Germany"))
    assert "Battle of Kursk" in found
    assert not found & {"Burma Campaign", "Western Desert Campaign", "Spanish Civil War", "Battle of France"}


def test_only_powers_of_the_side_and_theatre_stand_beside_one():
    ours, theirs, *_ = belligerents(FORD, "Australia", "Empire of Japan")
    found = beside(ours, theirs, YEAR_1943)
    assert "New Zealand" in found
    assert not found & {"Brazil", "Norway", "Kingdom of Norway", "Soviet Union", "Thailand", "Germany"}


def test_no_neutral_or_later_state_stands_beside_a_belligerent():
    facts = belligerents(FORD, "Nazi Germany", "Canada", "Norway")
    for question in of(questions_of(FORD, *facts), "fought against"):
        assert not any(
            word in str(question.stem) + " ".join(str(option.text) for option in question.options)
            for word in ("Swi", "Spain", "Sweden", "Iran", "Prussia", "Israel")
        )


def test_a_party_that_is_named_in_its_sides_name_is_not_said_to_fight_it():
    facts = belligerents(FORD, "Nazi Germany", "Canada", "Norway", "Poland")
    statements = [
        each.stem for each in of(questions_of(FORD, *facts), "fought against Canada, Norway and others")
    ]
    assert not [each for each in statements if "Canada fought" in each or "Norway fought" in each]


def test_a_side_that_is_called_by_one_word_is_not_said_to_fight_itself():
    for question in asked():
        assert "中华民国与中方交战" not in hans(question.stem)


def test_a_post_of_the_whole_state_is_not_asked():
    posts = [
        small.person("office", name, 1, post)
        for name, post in (
            ("陳大明", "最高統帥"),
            ("白大成", "參謀長"),
            ("石大同", "參議"),
            ("高大有", "書記"),
        )
    ]
    questions = asked([*FACTS, *posts])
    assert not about(questions, posts[0])
    shown = {hans(option.text) for each in questions for option in each.options}
    assert not [text for text in shown if "最高统帅" in text]


def test_beside_a_highest_post_stand_only_such_of_its_side():
    own = ("陳大明", "第九總部總司令"), ("白大成", "第八總部總司令"), ("石大同", "第七總部總司令")
    posts = [small.person("office", name, 1, post) for name, post in (*own, ("高大有", "第六軍軍長"))]
    theirs = small.person("office", "王大年", 2, "第五總部總司令")
    (question,) = [
        each
        for each in about(asked([*FACTS, *posts, theirs]), posts[0], "single_choice")
        if "总司令" in hans(each.stem)
    ]
    assert {hans(option.text) for option in question.options} == {"陈大明", "白大成", "石大同"}


def test_people_of_one_side_by_their_names_are_no_pair_to_compare():
    facts = [*belligerents(FORD, "Canada", "Nazi Germany"), *people(FORD, 1, "Adam Ashe", "Brian Birch")]
    facts += people(FORD, 2, "Heinz von Dorn", "Fritz Esche")
    assert not of(questions_of(FORD, *facts), "commanded on")
    facts += people(FORD, 2, "Frank Fir", "Gordon Grass")
    assert of(questions_of(FORD, *facts), "commanded on")


def test_who_commanded_twice_is_not_asked_where_only_one_name_is_of_its_origin():
    other = "Siege of Miller's Mill"
    theirs = people(FORD, 2, "Heinz von Dorn"), people(other, 2, "Heinz von Dorn")
    ours = people(FORD, 1, "Adam Ashe", "Brian Birch"), people(other, 1, "Colin Cedar")
    readings = (reading(FORD, *ours[0], *theirs[0]), reading(other, *ours[1], *theirs[1]))

    def stems(*found):
        return [offer.item.question.stem for offer in offers(asked_articles(found))]

    assert not [stem for stem in stems(*readings) if "commanded both" in stem]
    added = reading(other, *ours[1], *theirs[1], *people(other, 2, "Fritz Esche"))
    assert [stem for stem in stems(readings[0], added) if "commanded both" in stem]


def test_what_has_no_days_of_its_own_is_not_dated_among_battles():
    titles = (FORD, "Siege of Miller's Mill", "Miller Line")
    dates = ("1943-03-06", "1941-02-06", "1942-05-05")
    readings = [
        reading(title, told(title, "conflict.start", DateValue(date)))
        for title, date in zip(titles, dates, strict=True)
    ]
    several = [offer.item.question for offer in offers(asked_articles(readings)) if offer.family]
    assert several
    assert not any("Miller Line" in str(question) for question in several)


@pytest.mark.parametrize(
    ("post", "is_asked"),
    [
        ("Italian Chief of Staff", False),
        ("Chief of the Imperial General Staff", False),
        ("Commander-in-Chief of the Luftwaffe", False),
        ("Chief of Staff of the 6th Army", True),
        ("Commander-in-Chief of the Army of the Otter", True),
        ("Polish commander-in-chief", True),
    ],
)
def test_who_led_a_whole_army_or_its_staff_is_not_asked_of_one_battle(post, is_asked):
    held = told(FORD, "office", EntityValue("Adam Ashe", "person"), side=1, qualifier=post, section="Battle")
    facts = (*belligerents(FORD, "Canada", "Nazi Germany"), *people(FORD, 1, "Brian Birch"), held)
    assert bool(of(questions_of(FORD, *facts), post)) is is_asked


def test_no_year_stands_beside_a_great_wars_that_is_outside_it():
    facts = [*powers(FORD, 1, "Canada"), *powers(FORD, 2, "Nazi Germany")]
    late = told(FORD, "conflict.start", DateValue("1944-03-06"))
    for question in of(questions_of(FORD, *facts, late), "In which year"):
        assert {int(str(option.text)) for option in question.options} <= set(range(1939, 1946))
    last = told(FORD, "conflict.start", DateValue("1945-03-06"))
    asked_of_last = of(questions_of(FORD, *facts, last), "In which year")
    assert {question.kind for question in asked_of_last} <= {"date"}


@pytest.mark.parametrize(
    ("quote", "is_asked"),
    [
        ("6 March – 4 October 1943 (initial period), intermittent fighting continued", False),
        ("6 March – 4 October 1943 (6 months and 28 days)", True),
    ],
)
def test_an_end_after_which_the_battle_went_on_is_not_asked(quote, is_asked):
    end = told(FORD, "conflict.end", DateValue("1943-10-04"), quote=quote, section="infobox.date")
    facts = (*belligerents(FORD, "Canada", "Nazi Germany"), end)
    assert bool(of(questions_of(FORD, *facts), "end")) is is_asked


def test_no_country_of_another_time_stands_beside_the_place():
    place = told(FORD, "conflict.place", EntityValue("Greece", "place"))
    for year, is_there in (("1522", False), ("1941", True)):
        facts = [*powers(FORD, 1, "Canada"), *powers(FORD, 2, "Japan"), place]
        found = of(
            questions_of(FORD, *facts, told(FORD, "conflict.start", DateValue(f"{year}-06-26"))), "countries"
        )
        shown = {str(option.text) for question in found for option in question.options}
        assert ("Yugoslavia" in shown) is is_there


@pytest.mark.parametrize("other", ["Mainland China", "Baltic States", "northern Belgium"])
def test_one_of_several_countries_is_no_answer(other):
    places = [told(FORD, "conflict.place", EntityValue(name, "place")) for name in ("Netherlands", other)]
    facts = [*powers(FORD, 1, "Canada"), *powers(FORD, 2, "Japan"), YEAR_1943]
    assert not of(questions_of(FORD, *facts, *places), "countries")
    assert of(questions_of(FORD, *facts, places[0]), "countries")


def test_two_powers_that_fought_each_other_alone_are_not_held_against_each_other():
    alone = [*powers(FORD, 1, "Canada"), *powers(FORD, 2, "Germany"), YEAR_1943]
    with_allies = [*powers(FORD, 1, "Canada", "Norway"), *powers(FORD, 2, "Germany", "Romania"), YEAR_1943]
    assert not of(questions_of(FORD, *alone), " on the same side") + of(
        questions_of(FORD, *alone), " on opposite sides"
    )
    assert of(questions_of(FORD, *with_allies), " fought on ")


@pytest.mark.parametrize(("end", "is_asked"), [("1943-10-04", False), ("1944-02-04", True)])
def test_the_year_of_an_end_is_asked_where_it_is_not_that_of_the_beginning(end, is_asked):
    facts = (*belligerents(FORD, "Canada", "Germany"), told(FORD, "conflict.end", DateValue(end)))
    assert (
        bool(of(questions_of(FORD, *facts), "In which year did the Battle of Miller's Ford end")) is is_asked
    )


def test_units_of_several_kinds_counted_together_are_not_asked():
    both = counted(FORD, "strength", 1, 5, "armoured and motorised divisions")
    one = counted(FORD, "strength", 1, 8, "infantry divisions")
    found = questions_of(FORD, *belligerents(FORD, "Canada", "Germany"), both, one)
    assert of(found, "infantry divisions")
    assert not of(found, "armoured")


def test_a_list_that_has_somebody_twice_does_not_ask_which_unit_was_his():
    page = (
        "{{Infobox military conflict|date=6 March 1943|combatant1={{flag|Canada}}|combatant2={{flag|Germany}}}}\n"
        "The '''Battle of Miller's Ford''' was a battle.\n== Order of battle ==\n=== German ===\n"
        "* 10th Division – [[Adam Ashe]]\n* 11th Division – [[Brian Birch]]\n* 12th Division – [[Colin Cedar]]\n"
        "* 13th Division – [[Duncan Dorn]]\n"
    )
    asked_of = {}
    for text in (page, page + "** 300. Division z. b. V. – [[Adam Ashe]]\n"):
        bank = generate([make_article(text, FORD, "en")])
        asked_of[text] = {
            name
            for name in ("Adam Ashe", "Brian Birch")
            for each in bank.questions
            if f"did {name} command" in each.stem
        }
    once, twice = asked_of.values()
    assert "Adam Ashe" not in twice and ("Adam Ashe" in once or "Brian Birch" in once)
