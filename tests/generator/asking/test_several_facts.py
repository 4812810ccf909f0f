"""Questions that hold several facts together: comparisons, matchings, several right options, gaps."""

import pytest

from quizapp.checks import flaws_of
from quizapp.facts import DateValue, EntityValue, QuantityValue
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.offers import offers
from quizapp.kinds import GAP
from tests.generator.asking.small_battle import asked, hans
from tests.generator.asking.small_english_battle import (
    AT_THE_RIVER,
    RIVER,
    counted,
    happened,
    moved,
    people,
    powers,
    reading,
    told,
)

AGAINST_JAPAN = (
    *powers(RIVER, 1, "Australia", "Netherlands"),
    *powers(RIVER, 2, "Japan"),
    told(RIVER, "conflict.start", DateValue("1943-03-06")),
)


def questions_of(*readings):
    found = offers(asked_articles(readings))
    return [
        offer.item.question
        for offer in found
        if not any(flaw.severity == "block" for flaw in flaws_of(offer.item))
    ]


@pytest.fixture(scope="module")
def questions():
    return questions_of(reading(RIVER, *AT_THE_RIVER))


def of_kind(questions, kind, words=""):
    return [each for each in questions if each.kind == kind and words in str(each.stem)]


def test_all_nine_kinds_are_asked(questions):
    assert {each.kind for each in questions} == {
        "single_choice", "multiple_choice", "true_false", "short_answer", "numeric", "date", "ordering", "matching",
        "cloze",
    }  # fmt: skip


def test_two_commanders_are_put_on_one_side_or_on_two(questions):
    ours = {"Adam Ashe", "Brian Birch", "Colin Cedar"}
    said = [
        each
        for each in of_kind(questions, "true_false")
        if "commanded on" in each.stem and len(each.facts) == 2
    ]
    assert said
    for question in said:
        named = {name for name in (*ours, "Duncan Dorn", "Ellis Esche") if name in question.stem}
        together = len(named & ours) != 1
        assert question.key is (("same side" in question.stem) is together)


def test_the_larger_number_is_more_and_the_smaller_fewer(questions):
    (question,) = of_kind(questions, "true_false", "tanks than")
    ours_first = question.stem.index("United Kingdom") < question.stem.index("Nazi Germany")
    assert question.key is (("more" in question.stem) is ours_first)
    assert "400 tanks" in question.explanation
    assert "150 tanks" in question.explanation


def test_numbers_that_are_close_or_uncertain_are_not_compared():
    near = [counted(RIVER, "strength", 2, 390, "tanks") if each.side == 2 and each.kind == "strength" else each
            for each in AT_THE_RIVER]  # fmt: skip
    assert not of_kind(questions_of(reading(RIVER, *near)), "true_false", "tanks than")
    about = QuantityValue(150, "tanks", approximate="about")
    vague = [told(RIVER, "strength", about, side=2, qualifier="tanks", quote="about 150 tanks")
             if each.side == 2 and each.kind == "strength" else each for each in AT_THE_RIVER]  # fmt: skip
    assert not of_kind(questions_of(reading(RIVER, *vague)), "true_false", "tanks than")


def test_of_two_events_one_came_before_the_other(questions):
    order = ["Brian Birch reached", "Canadian gunners", "Duncan Dorn left", "Norwegian sappers"]
    said = [each for each in of_kind(questions, "true_false") if " came " in each.stem]
    assert said
    for question in said:
        at = {
            question.stem.index(clause): place
            for place, clause in enumerate(order)
            if clause in question.stem
        }
        first, second = (at[key] for key in sorted(at))
        assert question.key is ((first < second) is ("came before" in question.stem))


def test_losses_are_matched_with_their_numbers(questions):
    (question,) = of_kind(questions, "matching", "lose")
    assert {(pair.left, pair.right) for pair in question.pairs} == {
        ("killed", "130"), ("wounded", "310"), ("tanks", "52"),
    }  # fmt: skip


def test_numbers_too_near_each_other_are_not_matched():
    near = [*AT_THE_RIVER[:16], counted(RIVER, "casualties", 1, 128, "missing")]
    for question in of_kind(questions_of(reading(RIVER, *near)), "matching", "lose"):
        assert "128" not in [pair.right for pair in question.pairs]


def test_events_are_matched_with_their_days(questions):
    (question,) = of_kind(questions, "matching", "On which day")
    assert ("Brian Birch reached Ashford", "8 March 1943") in {
        (pair.left, pair.right) for pair in question.pairs
    }


def test_several_commanders_are_right_and_those_of_the_other_side_wrong(questions):
    (question,) = of_kind(questions, "multiple_choice", "commanders on the side of the United Kingdom")
    right = {option.text for option in question.options if option.correct}
    wrong = {option.text for option in question.options if not option.correct}
    assert len(right) >= 2
    assert right <= {"Adam Ashe", "Brian Birch", "Colin Cedar"}
    assert wrong
    assert wrong <= {"Duncan Dorn", "Ellis Esche"}


def test_somebody_who_changed_sides_is_neither_right_nor_wrong():
    both = told(RIVER, "commander", AT_THE_RIVER[5].value, side=2, quote="twice")
    for question in of_kind(
        questions_of(reading(RIVER, *AT_THE_RIVER, both)), "multiple_choice", "commanders"
    ):
        assert AT_THE_RIVER[5].value.name not in {option.text for option in question.options}


def test_a_power_of_which_the_article_speaks_is_not_called_a_stranger():
    text = "New Zealanders and the Chinese looked on."
    (question,) = of_kind(
        questions_of(reading(RIVER, *AGAINST_JAPAN, text=text)), "multiple_choice", "fought against Japan"
    )
    for option in question.options:
        assert not any(word in option.text for word in ("New Zealand", "China"))


def test_a_heading_over_powers_is_no_power():
    found = questions_of(reading(RIVER, *powers(RIVER, 1, "Allies"), *AT_THE_RIVER))
    assert not [each for each in found if "Allies" in str(each.stem)]


def test_events_of_a_month_are_chosen_from_those_of_others(questions):
    (question,) = of_kind(questions, "multiple_choice", "in March 1943")
    wrong = {option.text for option in question.options if not option.correct}
    assert wrong == {"Norwegian sappers bridged Deep Creek"}


def test_a_gap_hides_a_whole_name_that_stands_nowhere_else(questions):
    gaps = of_kind(questions, "cloze")
    assert gaps
    for question in gaps:
        assert question.stem.count(GAP) == 1
        assert question.key not in question.stem
        assert question.key in {"Brian Birch", "Duncan Dorn", "Ashford", "Oldtown", "Deep Creek"}


def test_a_clause_with_one_name_has_no_gap():
    lonely = happened(RIVER, "1943-03-12", "Colin Cedar burnt his papers")
    for question in of_kind(questions_of(reading(RIVER, *AT_THE_RIVER, lonely)), "cloze"):
        assert question.facts != (lonely.id,)


def test_the_english_of_sides_numbers_and_losses(questions):
    stems = " ".join(str(each.stem) for each in questions)
    assert "the United Kingdom, Canada and others" in stems
    assert "How many people on the side of Nazi Germany and the Kingdom of Italy were killed in" in stems
    assert "How many tanks did" in stems
    for wrong in ("the Canada", "the Norway", "the the", " a the ", "killed killed", "s's"):
        assert wrong not in stems


def test_commanders_and_units_are_matched_within_a_side():
    (question, *_) = [
        each for each in asked() if each.kind == "matching" and "指挥哪支部队" in hans(each.stem)
    ]
    pairs = {(hans(pair.left), hans(pair.right)) for pair in question.pairs}
    assert ("何柱国", "中国第15集团军") in pairs or len(pairs) == 3
    armies = {right[:2] for _, right in pairs}
    assert len(armies) == 1


def test_what_had_happened_by_a_day_is_not_asked_for_that_day():
    done = happened(RIVER, "1943-03-20", "Colin Cedar had reached Ashford")
    assert not [each for each in questions_of(reading(RIVER, *AT_THE_RIVER, done)) if done.id in each.facts]


def test_what_lasted_until_a_day_is_asked_only_where_the_language_words_it():
    lasted = moved(happened(RIVER, "1943-03-20", "Colin Cedar held Ashford"), qualifier="until")
    assert not [
        each for each in questions_of(reading(RIVER, *AT_THE_RIVER, lasted)) if lasted.id in each.facts
    ]


def test_an_event_known_by_its_month_stands_beside_none_known_by_its_day():
    vague = happened(RIVER, "1943-05", "Ellis Esche burnt the ferry")
    for question in of_kind(
        questions_of(reading(RIVER, *AT_THE_RIVER, vague)), "single_choice", "Which event"
    ):
        assert "Ellis Esche burnt the ferry" not in {option.text for option in question.options}


def test_strangers_are_explained_in_one_sentence():
    (question,) = of_kind(
        questions_of(reading(RIVER, *AGAINST_JAPAN)), "multiple_choice", "fought against Japan"
    )
    assert {option.text for option in question.options if option.correct} == {"Australia", "Netherlands"}
    assert question.explanation.count("does not speak of") == 1


def test_what_befell_the_people_of_a_side_is_compared(questions):
    (question,) = of_kind(questions, "true_false", "were wounded than were killed") or of_kind(
        questions, "true_false", "were killed than were wounded"
    )
    killed_first = question.stem.index("killed") < question.stem.index("wounded")
    assert question.key is (("fewer people" in question.stem) is killed_first)


def test_an_event_outside_the_battle_is_put_before_or_after_it():
    before = happened(RIVER, "1943-01-10", "Ellis Esche left Ashford", section="Background")
    after = happened(RIVER, "1943-05-10", "Canadian gunners reached Deep Creek", section="Aftermath")
    found = questions_of(reading(RIVER, *AT_THE_RIVER, before, after))
    for one, right in ((before, "happened before the Battle"), (after, "happened after the Battle")):
        (question,) = [
            each for each in found if each.facts[0] == one.id and _holds_against_the_battle(each.stem)
        ]
        assert question.key is (right in question.stem)


def _holds_against_the_battle(stem):
    return (
        "The following happened before the Battle" in stem
        or "The following happened after the Battle" in stem
    )


def test_what_looks_ahead_to_the_battle_is_not_put_before_it():
    clause = "Ellis Esche met Duncan Dorn to discuss an attack"
    met = happened(RIVER, "1943-01-10", clause, section="Background")
    found = questions_of(reading(RIVER, *AT_THE_RIVER, met))
    assert not [each for each in found if met.id in each.facts and _holds_against_the_battle(each.stem)]


def test_an_event_of_the_battle_is_neither_before_nor_after_it(questions):
    assert not [each for each in questions if _holds_against_the_battle(each.stem)]


def test_a_name_like_the_title_is_not_asked_for():
    like = told(RIVER, "conflict.name", EntityValue("Fight at the Long River", "conflict"))
    facts = [each for each in AT_THE_RIVER if each.kind != "conflict.name"]
    assert not of_kind(questions_of(reading(RIVER, *facts, like)), "short_answer", "other name")


@pytest.mark.parametrize(
    ("title", "year", "said"),
    [
        ("Cold Bay landings", 1943, "The Cold Bay landings were a part of"),
        ("Battle of Cold Bay", 1943, "The Battle of Cold Bay was a part of"),
        ("Cold Line", 1743, "On the Cold Line, Adam Ashe commanded"),
        ("Operation Otter", 1743, "In Operation Otter, Adam Ashe commanded"),
    ],
)
def test_a_sentence_agrees_with_its_title(title, year, said):
    facts = (
        *powers(title, 1, "United Kingdom"),
        *powers(title, 2, "Japan"),
        *people(title, 1, "Adam Ashe"),
        told(title, "conflict.start", DateValue(f"{year}-03-06")),
        told(title, "conflict.part_of", EntityValue("Tunisia Campaign", "conflict")),
    )
    told_of = " ".join(str(each.explanation) for each in questions_of(reading(title, *facts)))
    assert said in told_of


def test_what_the_course_of_the_battle_tells_is_never_before_or_after_it():
    early = happened(RIVER, "1943-01-10", "Ellis Esche left Ashford")
    for question in questions_of(reading(RIVER, *AT_THE_RIVER, early)):
        assert not (question.facts[0] == early.id and "the Long River began" in str(question.stem))


def test_that_the_battle_began_is_no_event_of_it():
    tells = happened(RIVER, "1943-03-06", "The Battle of the Long River began")
    assert not [each for each in questions_of(reading(RIVER, *AT_THE_RIVER, tells)) if tells.id in each.facts]


def test_the_day_after_is_no_wrong_answer():
    """A night belongs to two days."""
    night = happened(RIVER, "1943-03-16", "Ellis Esche crossed Deep Creek by night")
    for question in of_kind(
        questions_of(reading(RIVER, *AT_THE_RIVER, night)), "single_choice", "Ellis Esche crossed"
    ):
        assert "15 March 1943" not in {option.text for option in question.options}


@pytest.mark.parametrize("what", ["frostbite victims", "Royal Navy", "German", "destroyer"])
def test_what_is_no_plain_thing_is_not_counted(what):
    odd = counted(RIVER, "casualties", 2, 120, what)
    assert not [each for each in questions_of(reading(RIVER, *AT_THE_RIVER, odd)) if odd.id in each.facts]


def test_an_answer_that_everybody_knows_is_neither_chosen_from_a_table_nor_judged(questions):
    for question in of_kind(questions, "single_choice", "fought against"):
        right = next(option.text for option in question.options if option.correct)
        assert right not in {"United Kingdom", "Nazi Germany", "Kingdom of Italy"}
    assert not of_kind(questions, "true_false", "fought against")


def test_events_before_the_battle_are_not_said_to_be_during_it():
    early = happened(RIVER, "1943-03-02", "Colin Cedar burnt Newport", section="Background")
    found = of_kind(
        questions_of(reading(RIVER, *AT_THE_RIVER, early)), "multiple_choice", "happened in March"
    )
    assert found
    assert not [question for question in found if "during" in question.stem]


def test_no_single_thing_stands_among_several():
    few = counted(RIVER, "strength", 1, 4, "bridges")
    for question in of_kind(questions_of(reading(RIVER, *AT_THE_RIVER, few)), "single_choice", "bridges"):
        assert "1 bridges" not in {str(option.text) for option in question.options}
