"""Facts that a new release states otherwise: told once, soon, and with every memory kept."""

from datetime import timedelta

import pytest
from sqlalchemy import event, select

from quizapp.actions import accounts, classes, flashcards, quizzes, releasing
from quizapp.actions.banks import publish_set
from quizapp.store import attempts, banks, cards
from quizapp.store.cards import Card
from quizapp.store.classes import ClassSet, SchoolClass
from quizapp.store.database import db, writing
from quizapp.study.scheduling import Rating
from tests.actions import sample

FACT = sample.bank().facts[0].id
OTHER = ("Zeno Zorn", *sample.GENERALS[1:])
THIRD = ("Yan Young", *sample.GENERALS[1:])


@pytest.fixture
def learnt(place, now):
    """Bob knows two facts well; give the moment a day later, when neither is due."""
    for fact in sample.bank().facts[:2]:
        flashcards.review(place.bob, fact.id, Rating.EASY, now)
    return now + timedelta(days=1)


def restate(place, moment, generals=OTHER, **more):
    made = releasing.regenerate(place.set_id, place.alice, sample.bank(generals, **more), moment)
    db.session.rollback()
    return made


def face(place, moment, person=None):
    return flashcards.card_face(person or place.bob, place.set_id, FACT, moment)


def card(person_id, fact_id=FACT) -> Card:
    db.session.rollback()
    return cards.card_of(person_id, fact_id)


def due(place, moment):
    db.session.rollback()
    return flashcards.queue(place.bob, place.set_id, moment).due


def test_a_corrected_fact_is_due_at_once_and_its_memory_is_kept(place, learnt):
    memory = card(place.bob).memory
    assert due(place, learnt) == ()
    restate(place, learnt)
    assert due(place, learnt) == (FACT,)
    assert card(place.bob).memory == memory and card(place.bob).due == learnt


def test_the_card_says_what_was_said_and_what_is_said(place, learnt):
    restate(place, learnt)
    found = face(place, learnt).correction
    assert (found.before.value.name, found.after.value.name) == (sample.GENERALS[0], "Zeno Zorn")


def test_only_who_knew_the_fact_is_told(place, learnt):
    restate(place, learnt)
    assert face(place, learnt, place.charlie).correction is None
    assert card(place.charlie) is None and card(place.bob, sample.bank().facts[1].id).corrected_from is None


def test_grading_what_was_seen_ends_it(place, learnt):
    restate(place, learnt)
    mark = face(place, learnt).correction.mark
    flashcards.review(place.bob, FACT, Rating.GOOD, learnt, mark=mark)
    assert face(place, learnt).correction is None and due(place, learnt + timedelta(hours=1)) == ()


def test_a_grade_from_before_the_correction_counts_and_the_correction_still_comes(place, learnt):
    turn = face(place, learnt).turn
    restate(place, learnt)
    # Given without a network, to the card as it was.
    assert flashcards.review(place.bob, FACT, Rating.EASY, learnt - timedelta(hours=2), turn).counted
    assert due(place, learnt) == (FACT,) and face(place, learnt).correction is not None


def test_a_quiz_answer_is_no_sight_of_the_correction(place, learnt):
    restate(place, learnt)
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 60, learnt)
    for view in attempts.slots_of(attempt_id):
        if view.question.facts[0] == FACT:
            quizzes.answer(attempt_id, view.position, view.question.key, False, learnt)
    assert due(place, learnt) == (FACT,) and face(place, learnt).correction is not None


def test_undoing_the_grade_brings_the_correction_back(place, learnt):
    restate(place, learnt)
    mark = face(place, learnt).correction.mark
    before = card(place.bob).memory
    flashcards.review(place.bob, FACT, Rating.GOOD, learnt, mark=mark)
    flashcards.undo(place.bob, learnt)
    assert card(place.bob).memory == before
    assert face(place, learnt).correction.mark == mark and due(place, learnt) == (FACT,)


def test_two_corrections_are_told_as_one(place, learnt):
    restate(place, learnt)
    seen = face(place, learnt).correction.mark
    restate(place, learnt, THIRD)
    found = face(place, learnt).correction
    assert (found.before.value.name, found.after.value.name) == (sample.GENERALS[0], "Yan Young")
    # A page that showed the first one is no sight of the second.
    flashcards.review(place.bob, FACT, Rating.GOOD, learnt, mark=seen)
    assert face(place, learnt).correction is not None


def test_a_correction_taken_back_before_it_was_seen_was_none(place, learnt):
    was = card(place.bob).due
    restate(place, learnt)
    releasing.undo_to(place.set_id, 1, place.alice, learnt)
    assert face(place, learnt).correction is None
    assert card(place.bob).due == was and due(place, learnt) == ()


def test_a_correction_taken_back_after_it_was_seen_is_told_again(place, learnt):
    restate(place, learnt)
    mark = face(place, learnt).correction.mark
    flashcards.review(place.bob, FACT, Rating.GOOD, learnt, mark=mark)
    later = learnt + timedelta(days=1)
    releasing.undo_to(place.set_id, 1, place.alice, later)
    db.session.rollback()
    assert face(place, later).correction.after.value.name == sample.GENERALS[0]


def test_a_fact_that_was_away_comes_back_with_its_history_and_with_what_changed_meanwhile(place, learnt):
    memory = card(place.bob).memory
    restate(place, learnt, withheld=frozenset({0}))
    assert card(place.bob).memory == memory and face(place, learnt).correction is None
    restate(place, learnt, OTHER)
    assert card(place.bob).memory == memory
    assert face(place, learnt).correction.before.value.name == sample.GENERALS[0]


def test_a_place_that_moved_in_the_article_is_no_correction(place, learnt):
    restate(place, learnt, sample.GENERALS, note="One more sentence.")
    assert face(place, learnt).correction is None and due(place, learnt) == ()


def test_a_teachers_own_set_corrects_nothing_for_those_who_do_not_study_it(place, learnt):
    own = publish_set("Mine", place.charlie, sample.bank(), learnt)
    releasing.regenerate(own, place.charlie, sample.bank(OTHER), learnt)
    assert card(place.bob).corrected_from is None and due(place, learnt) == ()


def test_a_set_given_to_a_class_corrects_for_its_learners_in_that_set_alone(place, learnt):
    accounts.claim(place.bob, "Bob", "a battery of horses", learnt)
    own = publish_set("Mine", place.alice, sample.bank(), learnt)
    class_id = classes.create(place.alice, "Class", learnt)
    classes.join(place.bob, db.session.get(SchoolClass, class_id).join_code, learnt)
    with writing() as session:
        session.add(ClassSet(class_id=class_id, set_id=own, added_at=learnt))
    releasing.regenerate(own, place.alice, sample.bank(OTHER), learnt)
    db.session.rollback()
    assert flashcards.card_face(place.bob, own, FACT, learnt).correction is not None
    assert face(place, learnt).correction is None, "the site's set says what Bob knows"


def test_ten_thousand_cards_are_marked_in_one_statement_for_each_fact(place, learnt):
    statements = []

    def heard(*given):
        statements.append(given[2])

    event.listen(db.engine, "before_cursor_execute", heard)
    restate(place, learnt)
    event.remove(db.engine, "before_cursor_execute", heard)
    assert sum(one.startswith("UPDATE card") for one in statements) == 1


def test_every_card_that_a_release_does_not_correct_stays_as_it_is(place, learnt):
    before = [(one.id, one.memory, one.due, one.turn) for one in db.session.scalars(select(Card))]
    restate(place, learnt, sample.GENERALS, note="Another note.")
    after = [(one.id, one.memory, one.due, one.turn) for one in db.session.scalars(select(Card))]
    assert before == after and banks.latest_release(place.set_id).number == 2
