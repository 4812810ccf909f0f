"""What a new generation would do to a set: on the seed's article, and part by part."""

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import opencc
import pytest

from quizapp.facts import EntityValue, Fact, Source, TextValue
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.questions import Bank, Option, Question
from quizapp.study.regeneration import Change, Diff, Held, chosen, compare
from quizapp.study.restatements import Touched, compare_facts
from quizapp.study.wordings import merge

TITLE = "豫湘桂会战"
TEXT = (Path(__file__).parents[2] / "seeds/articles/zh" / f"{TITLE}.wikitext").read_text()
CAPTURE = "9月14日，日军第11集团军攻占[[全州|全州]]，随后调整部署，准备攻击桂林。"
LAST_COMMANDER = "[[畑俊六|畑俊六]]\n"


@cache
def bank_of(text: str) -> Bank:
    return generate([make_article(text, TITLE, "zh")])


def diff(text: str, held=None, **makers: bool) -> Diff:
    """Compare the seed's set with what another text gives."""
    before, after = bank_of(TEXT), bank_of(text)
    return compare(
        held or [Held(one) for one in before.questions],
        after.questions,
        {one.id: one for one in before.facts},
        {one.id: one for one in after.facts},
        **makers,
    )


def mutated(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def taken(change: Change) -> Question | None:
    return chosen(change, None)[0]


def moved(found: Diff) -> list[Change]:
    """List the questions that taking everything would change, bring or take."""
    return [one for one in found.changes if one.group != "kept"]


def facts(found: Diff, code: str) -> list:
    return [one for one in found.facts if one.code == code]


def test_the_same_text_keeps_everything():
    found = diff(TEXT)
    assert not moved(found) and {one.code for one in found.facts} == {"kept"}
    assert [taken(one) for one in found.changes] == list(bank_of(TEXT).questions)


@pytest.mark.parametrize("way", ["s2t", "t2s", "s2tw"])
def test_the_whole_article_in_the_other_script_keeps_everything(way):
    text = opencc.OpenCC(way).convert(TEXT)
    found = diff(text)
    assert text != TEXT and not moved(found) and {one.code for one in found.facts} == {"kept"}
    assert {one.usual for one in found.changes} == {"new"}, "sources are cited as they are spelt now"


def test_a_changed_date_restates_one_fact_and_what_asks_it():
    text = mutated(CAPTURE, CAPTURE.replace("9月14日", "9月15日"))
    found = diff(text)
    (fact,) = facts(found, "changed")
    assert (fact.before.when, fact.after.when) == ("1944-09-14", "1944-09-15")
    assert not facts(found, "new") and not facts(found, "gone")
    assert {one.group for one in moved(found)} == {"value_changed", "reworded"}
    for one in moved(found):
        asks = fact.after.id in one.after.facts
        assert (one.group, one.cause) == (("value_changed", "fact") if asks else ("reworded", "other_fact"))
        assert [each.after.id for each in one.facts] == [fact.after.id]
    (dated,) = (one for one in moved(found) if one.after.kind == "date")
    assert (dated.before.key, dated.after.key) == ("1944-09-14", "1944-09-15")


def test_another_commander_is_a_new_fact_and_touches_no_question_that_stands():
    name = "{{flagicon|Empire of Japan|army}} [[內山英太郎|內山英太郎]]"
    found = diff(mutated(LAST_COMMANDER, f"{LAST_COMMANDER.strip()}<br>{name}\n"))
    (fact,) = facts(found, "new")
    assert fact.after.kind == "commander" and fact.after.value.name == "內山英太郎"
    assert not facts(found, "changed") and not facts(found, "gone")
    assert {one.group for one in moved(found)} <= {"new", "reworded"}
    assert all(fact in one.facts for one in moved(found))


def test_a_removed_sentence_takes_its_fact_and_what_asked_it():
    found = diff(mutated(CAPTURE, ""))
    (fact,) = facts(found, "gone")
    assert fact.before.source.quote in CAPTURE.replace("[[全州|全州]]", "全州")
    assert not facts(found, "changed") and not facts(found, "new")
    before, after = bank_of(TEXT), {one.id for one in bank_of(mutated(CAPTURE, "")).questions}
    asked = {one.id for one in before.questions if fact.before.id in one.facts}
    gone = {one.id for one in found.changes if one.group == "gone"}
    assert gone == asked and not gone & after
    for one in moved(found):
        if one.group == "reworded":
            assert one.cause == "other_fact" and one.facts == (fact,)
        if one.group == "new":
            assert one.cause == "pick", "another order of events takes the place of one that is gone"


def test_a_question_that_nothing_happened_to_keeps_its_wrong_options():
    found = diff(mutated(CAPTURE, ""))
    idle = [one for one in found.changes if one.group == "kept" and one.cause == "pick"]
    assert all(taken(one) == one.before for one in idle)


def test_a_month_that_moved_is_not_named_by_its_days():
    event = replace(FACT, kind="event", value=TextValue("the bridge fell"), when="1812-11", qualifier=None)
    gone = Touched(compare_facts({"f1": event}, {}))
    dated = replace(BASE, language="zh-Hans", facts=("f2",), stem="哪一事件发生在1812年11月9日？")
    assert not gone.named(dated)
    assert gone.named(replace(dated, stem="哪一事件发生在1812年11月？"))


def test_other_settings_and_another_generator_are_named_as_the_cause():
    before = bank_of(TEXT)
    facts_ = {one.id: one for one in before.facts}
    fewer = [one for one in before.questions if one.kind != "ordering"]
    held = [Held(one) for one in before.questions]
    by_settings = compare(held, fewer, facts_, facts_, other_settings=True)
    assert {(one.group, one.cause) for one in moved(by_settings)} == {("gone", "settings")}
    clearer = [replace(fewer[0], explanation="别的说明"), *fewer[1:]]
    by_generator = compare(held, clearer, facts_, facts_, other_generator=True)
    assert Counter((one.group, one.cause) for one in moved(by_generator))["reworded", "generator"] == 1


QUOTE = Source("a", "lead", 5, 9, "Ney led the rear.")
FACT = Fact("f1", "a", "command", "Battle", EntityValue("Ney", "person"), QUOTE, qualifier="the rear")
WRONG = tuple(Option(f"o{name}", name, False) for name in ("Murat", "Lannes"))
BASE = Question(
    id="q1",
    kind="single_choice",
    facts=("f1",),
    language="en",
    stem="Who led the rear?",
    key="oNey",
    explanation="Ney led it.",
    sources=(QUOTE,),
    difficulty=0.4,
    options=(Option("oNey", "Ney", True), *WRONG),
)
TYPED = replace(BASE, kind="short_answer", key="Ney", options=(), accept=("Marshal Ney",))
MINE = replace(BASE, stem="Which marshal led the rear?")


def one_change(held: Held, theirs: Question | None, fact: Fact | None = FACT, **makers) -> Change:
    (change,) = compare(
        [held], [theirs] if theirs else [], {"f1": FACT}, {"f1": fact} if fact else {}, **makers
    ).changes
    return change


def with_general(name: str) -> tuple[Question, Fact]:
    quote = replace(QUOTE, quote=f"{name} led the rear.")
    options = (Option(f"o{name}", name, True), *WRONG)
    question = replace(BASE, key=f"o{name}", options=options, explanation=f"{name} led it.", sources=(quote,))
    return question, replace(FACT, value=EntityValue(name, "person"), source=quote)


def test_an_edit_stays_where_the_generator_says_what_it_said():
    change = one_change(Held(MINE, BASE), BASE)
    assert (change.group, taken(change)) == ("kept", MINE)


def test_an_edit_in_one_part_and_a_new_value_in_another_are_joined_without_a_question():
    theirs, fact = with_general("Soult")
    change = one_change(Held(MINE, BASE), theirs, fact)
    assert (change.group, change.cause, change.edited, change.clashing) == ("value_changed", "fact", True, ())
    assert taken(change) == replace(theirs, stem=MINE.stem)


def test_the_same_part_changed_by_both_is_a_conflict_and_mine_until_it_is_chosen():
    theirs = replace(BASE, stem="Who commanded the rear?")
    change = one_change(Held(MINE, BASE), theirs, other_generator=True)
    assert (change.group, change.clashing) == ("conflict", ("stem",))
    assert taken(change) == MINE and chosen(change, "new") == (theirs, False)


def test_keeping_mine_in_a_conflict_keeps_what_clashes_and_takes_the_answer_that_the_article_gives_now():
    mine = replace(BASE, explanation="Because he was the bravest.")
    theirs, fact = with_general("Soult")
    change = one_change(Held(mine, BASE), theirs, fact)
    assert (change.group, change.clashing) == ("conflict", ("explanation",))
    assert taken(change) == replace(theirs, explanation=mine.explanation)


def test_the_same_change_by_both_is_no_conflict():
    assert one_change(Held(MINE, BASE), MINE).group == "kept"


def test_an_edited_question_goes_only_when_its_teacher_says_so():
    change = one_change(Held(MINE, BASE), None, None)
    assert (change.group, taken(change), chosen(change, "new")[0]) == ("conflict", MINE, None)


def test_a_question_that_a_teacher_held_on_to_stays_and_follows_the_generator_when_it_comes_back():
    held = Held(BASE, BASE)
    assert (one_change(held, None).group, taken(one_change(held, None))) == ("kept", BASE)
    theirs, fact = with_general("Soult")
    assert one_change(held, theirs, fact).group == "value_changed"


def test_a_teachers_own_question_stays_unless_its_fact_moved():
    assert one_change(Held(BASE, own=True), None).group == "kept"
    _, fact = with_general("Soult")
    assert one_change(Held(BASE, own=True), None, fact).group == "conflict"


def test_a_question_put_aside_stays_aside_whatever_is_generated():
    theirs, fact = with_general("Soult")
    for change in (
        one_change(Held(BASE, aside=True), theirs, fact),
        one_change(Held(BASE, aside=True), None),
    ):
        assert chosen(change, None)[1]


def test_a_new_question_can_be_put_aside():
    (change,) = compare([], [BASE], {}, {"f1": FACT}).changes
    assert (change.group, chosen(change, None), chosen(change, "aside")) == (
        "new",
        (BASE, False),
        (BASE, True),
    )


def test_another_guess_at_the_difficulty_is_no_change():
    change = one_change(Held(BASE), replace(BASE, difficulty=0.9, warnings=("rather_long",)))
    assert change.group == "kept" and taken(change).difficulty == 0.9


def test_a_source_that_moved_is_cited_where_it_stands_now_also_under_an_edit():
    there = replace(QUOTE, start=105, end=109)
    change = one_change(Held(MINE, BASE), replace(BASE, sources=(there,)), replace(FACT, source=there))
    assert change.group == "kept" and taken(change) == replace(MINE, sources=(there,))


def test_further_right_answers_of_both_are_joined_while_the_key_is_one():
    mine = replace(TYPED, accept=("Marshal Ney", "Michel Ney"))
    theirs = replace(TYPED, accept=("Marshal Ney", "M. Ney"))
    assert merge(TYPED, mine, theirs).question.accept == ("Marshal Ney", "M. Ney", "Michel Ney")
    without = replace(TYPED, accept=())
    assert merge(TYPED, without, theirs).question.accept == ("M. Ney",)


def test_further_right_answers_to_a_key_that_is_another_now_are_a_conflict():
    mine = replace(TYPED, accept=("Marshal Ney", "Michel Ney"))
    theirs = replace(TYPED, key="Soult")
    assert merge(TYPED, mine, theirs).clashing == ("accept",)
    assert merge(TYPED, mine, theirs).question == mine, (
        "a key of theirs with answers of mine would be nobody's"
    )


def test_a_statement_reworded_by_hand_clashes_with_another_verdict_on_it():
    statement = replace(BASE, kind="true_false", key=True, options=(), stem="Ney led the rear.")
    mine, theirs = replace(statement, stem="The rear was led by Ney."), replace(statement, key=False)
    assert merge(statement, mine, theirs).clashing == ("stem",)
