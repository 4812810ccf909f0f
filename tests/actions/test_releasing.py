"""Releases from drafts, from proposals, and as an older one was: nothing is lost, nothing overwritten unasked."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import opencc
import pytest
from sqlalchemy import insert, select

from quizapp.actions import assignments, classes, drafting, flashcards, proposing, quizzes, releasing
from quizapp.actions.assignments import Rules
from quizapp.actions.banks import publish_set
from quizapp.actions.refusal import Refusal
from quizapp.facts import Source, TextValue, stable_id
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.store import attempts, banks, cards
from quizapp.store.cards import Card
from quizapp.store.classes import SchoolClass
from quizapp.store.contents import contents_of
from quizapp.store.database import db, writing
from quizapp.store.drafts import draft_changes
from quizapp.store.effects import effects_in
from quizapp.store.people import Person
from quizapp.store.proposals import proposal_of
from quizapp.study.restatements import OWN
from quizapp.study.scheduling import Rating, recall
from tests.actions import sample

OTHER = ("Zeno Zorn", *sample.GENERALS[1:])
FIRST, SECOND = sample.bank().questions[:2]
MINE = replace(FIRST, stem="Which general led unit 00 in the Battle of Testing?")


def newest(place):
    db.session.rollback()
    return banks.latest_release(place.set_id)


def asked(place, number=None):
    release = banks.release(place.set_id, number) if number else newest(place)
    return {one.question.id: one.question for one in banks.questions_of_release(release.id)}


def propose(place, now, bank=None, settings=None):
    proposing.propose(place.set_id, bank or sample.bank(OTHER), settings, place.alice, now)
    db.session.rollback()
    return proposal_of(place.set_id).made_at


def accept(place, now, choices=None, seen=None):
    made = releasing.accept_proposal(place.set_id, place.alice, choices or {}, now, seen)
    db.session.rollback()
    return made


def reword(place, now, question=MINE):
    seen = {one.version.question_id: one.version.id for one in drafting.draft_of(place.set_id)}
    drafting.reword(place.set_id, place.alice, question, seen[question.id], now)


def edit(place, now, question=MINE):
    reword(place, now, question)
    return releasing.release_draft(place.set_id, place.alice, now)


def refused(code, action, *given):
    with pytest.raises(Refusal) as problem:
        action(*given)
    assert problem.value.code == code
    db.session.rollback()


def test_a_draft_becomes_a_release_that_says_what_the_generator_had_said(place, now):
    assert edit(place, now).number == 2
    assert asked(place)[FIRST.id] == MINE and asked(place, 1)[FIRST.id] == FIRST
    (one,) = [each for each in contents_of(newest(place).id).questions if each.base]
    assert one.base.question() == FIRST and newest(place).origin == "edited"
    assert draft_changes(place.set_id) == []
    refused("nothing_changed", releasing.release_draft, place.set_id, place.alice, now)


def test_accepting_takes_what_is_new_and_keeps_what_was_edited(place, now):
    edit(place, now)
    propose(place, now)
    assert accept(place, now).number == 3
    joined = asked(place)[FIRST.id]
    assert joined.stem == MINE.stem and joined.explanation == "Zeno Zorn led unit 00."
    assert newest(place).origin == "generated" and proposal_of(place.set_id) is None


def test_an_edit_that_is_not_released_yet_is_part_of_what_is_compared_and_is_released_with_it(place, now):
    reword(place, now)
    propose(place, now)
    accept(place, now)
    assert asked(place)[FIRST.id].stem == MINE.stem and asked(place)[FIRST.id].key != FIRST.key
    assert draft_changes(place.set_id) == []


def test_a_conflict_is_mine_until_it_is_chosen(place, now):
    mine = replace(FIRST, explanation="Because I say so.")
    edit(place, now, mine)
    propose(place, now)
    accept(place, now)
    assert asked(place)[FIRST.id].explanation == "Because I say so."
    releasing.undo_to(place.set_id, 2, place.alice, now)
    propose(place, now)
    accept(place, now, {FIRST.id: "new"})
    assert asked(place)[FIRST.id] == {one.id: one for one in sample.bank(OTHER).questions}[FIRST.id]


def test_what_was_chosen_against_the_generator_is_not_asked_about_again(place, now):
    propose(place, now)
    accept(place, now, {FIRST.id: "old", SECOND.id: "aside"})
    assert asked(place)[FIRST.id].key == FIRST.key and SECOND.id not in asked(place)
    propose(place, now, sample.bank(OTHER, note="It rained."))
    accept(place, now)
    assert asked(place)[FIRST.id].key == FIRST.key and SECOND.id not in asked(place)


def test_a_question_that_is_gone_can_be_kept_and_stays_kept(place, now):
    less = replace(sample.bank(), questions=sample.bank().questions[1:], generator="another hand")
    propose(place, now, less)
    accept(place, now, {FIRST.id: "old"})
    assert asked(place)[FIRST.id] == FIRST
    noted = sample.bank(note="It rained.")
    propose(place, now, replace(noted, questions=noted.questions[1:], generator="a third hand"))
    accept(place, now)
    kept = asked(place)[FIRST.id]
    assert kept.stem == FIRST.stem and kept.sources == (noted.facts[0].source,), "cited where it stands now"


def test_an_own_question_goes_through_regenerations_and_undo(place, now):
    fact = replace(
        sample.bank().facts[0],
        id=stable_id("f", "mine"),
        kind=OWN,
        value=TextValue("rain"),
        source=Source(sample.ARTICLE_ID, "lead", 0, 1, "'"),
    )
    own = replace(FIRST, id=stable_id("q", "mine"), facts=(fact.id,), stem="What was the weather?")
    drafting.add_own(place.set_id, place.alice, fact, own, now)
    releasing.release_draft(place.set_id, place.alice, now)
    for bank in (sample.bank(OTHER), sample.bank(OTHER, note="It rained.")):
        propose(place, now, bank)
        accept(place, now)
        assert asked(place)[own.id] == own
    releasing.undo_to(place.set_id, 1, place.alice, now)
    assert own.id not in asked(place)
    releasing.undo_to(place.set_id, 2, place.alice, now)
    assert asked(place)[own.id] == own


def test_an_edit_that_the_generator_came_to_say_is_the_generators(place, now):
    edit(place, now)
    same = replace(sample.bank(), generator="another hand")
    propose(place, now, replace(same, questions=(MINE, *same.questions[1:])))
    accept(place, now)
    (one,) = [
        each for each in contents_of(newest(place).id).questions if each.version.question_id == FIRST.id
    ]
    assert one.base is None and not one.own
    propose(place, now, replace(same, questions=same.questions[1:], generator="a third hand"))
    accept(place, now)
    assert FIRST.id not in asked(place)


def test_undoing_asks_what_that_release_asked_with_its_facts_texts_and_asides(place, now):
    drafting.set_aside(place.set_id, place.alice, [SECOND.id], True, now)
    releasing.release_draft(place.set_id, place.alice, now)
    before = contents_of(newest(place).id)
    propose(place, now)
    accept(place, now)
    made = releasing.undo_to(place.set_id, 2, place.alice, now)
    assert made.number == 4 and contents_of(newest(place).id).same_as(contents_of(before_id(place, 2)))
    assert before.revisions == contents_of(newest(place).id).revisions and newest(place).origin == "undone"


def before_id(place, number):
    return banks.release(place.set_id, number).id


def test_undoing_to_what_there_never_was_is_refused(place, now):
    refused("not_found", releasing.undo_to, place.set_id, 9, place.alice, now)
    other = publish_set("Another", place.charlie, sample.bank(), now)
    releasing.regenerate(other, place.charlie, sample.bank(OTHER), now)
    refused("not_found", releasing.undo_to, place.set_id, 2, place.alice, now)


def test_a_proposal_against_an_older_release_is_compared_anew_and_loses_no_choice(place, now):
    propose(place, now)
    proposing.choose(place.set_id, {SECOND.id: "aside"})
    edit(place, now)
    refused("compare_anew", accept, place, now)
    proposing.compare_anew(place.set_id)
    accept(place, now)
    assert asked(place)[FIRST.id].stem == MINE.stem and SECOND.id not in asked(place)


def test_a_proposal_that_is_not_the_one_that_was_seen_is_not_accepted(place, now):
    seen = propose(place, now)
    propose(place, now + timedelta(seconds=1), sample.bank(note="It rained."))
    refused("proposal_gone", accept, place, now, None, seen)
    refused("proposal_gone", proposing.choose, place.set_id, {FIRST.id: "old"}, seen)
    proposing.drop_proposal(place.set_id, seen)
    assert proposal_of(place.set_id) is not None
    proposing.drop_proposal(place.set_id)
    refused("proposal_gone", accept, place, now)


def test_a_choice_can_be_taken_back(place, now):
    propose(place, now)
    proposing.choose(place.set_id, {FIRST.id: "old"})
    proposing.choose(place.set_id, {FIRST.id: None, SECOND.id: "old"})
    db.session.rollback()
    assert proposal_of(place.set_id).choices == {SECOND.id: "old"}


def test_a_bank_of_other_articles_or_of_nothing_is_no_proposal(place, now):
    strange = replace(sample.article(sample.wikitext()), id="a_0000000000000000")
    refused("article_differs", propose, place, now, replace(sample.bank(), articles=(strange,)))
    refused("empty_bank", propose, place, now, replace(sample.bank(), questions=()))


def test_accepting_twice_at_once_makes_one_release(place, now):
    made = propose(place, now)
    results = place.at_once(
        lambda: releasing.accept_proposal(place.set_id, place.alice, {}, now, made), times=4
    )
    done = [one for one in results if not isinstance(one, Exception)]
    assert len(done) == 1 and newest(place).number == 2
    assert {one.code for one in results if isinstance(one, Refusal)} <= {"proposal_gone", "compare_anew"}


def test_edits_while_others_release_are_released_or_wait_and_are_never_lost(place, now):
    stems = iter(f"Who led unit 00, take {take}?" for take in range(100))

    def one():
        stem = next(stems)
        try:
            reword(place, now, replace(FIRST, stem=stem))
        except Refusal:
            return None
        db.session.rollback()
        try:
            releasing.release_draft(place.set_id, place.alice, now)
        except Refusal:
            pass
        return stem

    worded = [stem for stem in place.at_once(one, times=6) if stem]
    held = {number: asked(place, number)[FIRST.id].stem for number in range(1, newest(place).number + 1)}
    assert draft_changes(place.set_id) == [] and set(held.values()) <= {FIRST.stem, *worded}
    assert asked(place)[FIRST.id].stem in worded


def test_a_quiz_under_way_keeps_the_release_that_it_was_given(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 60, now)
    given = [view.question for view in attempts.slots_of(attempt_id)]
    propose(place, now)
    accept(place, now)
    db.session.rollback()
    assert [view.question for view in attempts.slots_of(attempt_id)] == given
    (view,) = [one for one in attempts.slots_of(attempt_id) if one.question.id == FIRST.id]
    assert quizzes.answer(attempt_id, view.position, FIRST.key, False, now).verdict == "right"


def test_ten_thousand_cards_keep_their_state_when_the_whole_article_changes_its_script(place, now):
    text = (Path(__file__).parents[2] / "seeds/articles/zh/豫湘桂会战.wikitext").read_text()
    first, second = (
        generate([make_article(one, "豫湘桂会战", "zh")])
        for one in (text, opencc.OpenCC("s2t").convert(text))
    )
    set_id = publish_set("豫湘桂会战", None, first, now)
    fact_ids = [fact.id for fact in first.facts if fact.status == "ok"][:200]
    memory = recall(None, Rating.GOOD, now)
    with writing() as session:
        people = [Person(role="guest", created_at=now) for _ in range(50)]
        session.add_all(people)
        session.flush()
        session.execute(
            insert(Card),
            [
                {
                    "person_id": person.id,
                    "fact_id": fact_id,
                    "memory": memory.to_dict(),
                    "due": memory.due,
                    "turn": 1,
                    "lapses": 0,
                    "flagged": False,
                    "suspended": False,
                }
                for person in people
                for fact_id in fact_ids
            ],
        )
    columns = [column for column in Card.__table__.columns]
    before = db.session.execute(select(*columns).order_by(Card.id)).all()
    assert len(before) == 10_000
    made = releasing.regenerate(set_id, place.alice, second, now + timedelta(days=1))
    db.session.rollback()
    assert made.new and db.session.execute(select(*columns).order_by(Card.id)).all() == before
    met = [one for one in cards.cards_of_release(people[0].id, made.release_id) if one.memory]
    assert len(met) > 100 and flashcards.queue(people[0].id, set_id, now + timedelta(days=30)).due


def test_graded_attempts_keep_the_release_that_they_were_pinned_to(place, now):
    class_id = classes.create(place.alice, "History", now)
    classes.join(place.charlie, db.session.get(SchoolClass, class_id).join_code, now)
    rules = Rules("Test", place.set_id, now, now + timedelta(days=3), size=20, attempts_allowed=2)
    assignment_id = assignments.assign(class_id, place.alice, rules, now)
    first = assignments.start(place.charlie, assignment_id, now)
    given = [view.question for view in attempts.slots_of(first)]
    for view in attempts.slots_of(first):
        quizzes.save_draft(first, view.position, view.question.key, False, now)
    quizzes.finish(first, now)
    db.session.rollback()
    marked = [(view.response.verdict, view.response.credit) for view in attempts.slots_of(first)]
    effects = effects_in(place.set_id, newest(place).id)
    assert effects.graded[given[0].id] == 1 and effects.learners[given[0].facts[0]] == 1
    propose(place, now)
    accept(place, now)
    db.session.rollback()
    after = attempts.slots_of(first)
    assert [view.question for view in after] == given
    assert [(view.response.verdict, view.response.credit) for view in after] == marked
    second = assignments.start(place.charlie, assignment_id, now + timedelta(hours=1))
    old = {question.id: question for question in sample.bank().questions}
    assert all(view.question == old[view.question.id] for view in attempts.slots_of(second))
    practice = quizzes.start_attempt(place.bob, place.set_id, None, 60, now)
    new = {question.id: question for question in sample.bank(OTHER).questions}
    assert all(view.question == new[view.question.id] for view in attempts.slots_of(practice))
    assert effects_in(place.set_id, newest(place).id).graded == effects.graded
