"""Giving sets to classes, copying them, telling and recording."""

import pytest
from sqlalchemy import func, select

from quizapp.actions import class_sets, classes, notices
from quizapp.actions.refusal import Refusal
from quizapp.store import banks, scopes
from quizapp.store.audit import AuditEntry, deeds_in_class
from quizapp.store.classes import ClassSet
from quizapp.store.contents import contents_of
from quizapp.store.database import db, writing
from quizapp.store.grading import Regrade, changes_of
from quizapp.store.notices import Notice, notice_of, notices_of
from quizapp.store.people import Person


@pytest.fixture
def class_id(place, now) -> int:
    """Alice's class, where Charlie learns."""
    made = classes.create(place.alice, "History", now)
    classes.join(place.charlie, code_of(made), now)
    return made


def code_of(class_id: int) -> str:
    return db.session.get(classes.SchoolClass, class_id).join_code


def count(table) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table))


def test_a_copy_holds_the_same_rows_and_is_its_owners_alone(place, now):
    copy_id = class_sets.copy_set(place.set_id, " Mine ", place.alice, now)
    first, copied = banks.latest_release(place.set_id), banks.latest_release(copy_id)
    assert contents_of(first.id).same_as(contents_of(copied.id))
    found = banks.set_summary(copy_id)
    assert (found.title, found.owner_id, found.published, found.release_number) == ("Mine", 1, False, 1)
    assert [one.id for one in banks.articles_of_set(copy_id)] == [
        one.id for one in banks.articles_of_set(place.set_id)
    ]
    assert copied.findings == first.findings


def test_a_copy_keeps_the_repairs_in_force_and_leaves_those_taken_back(place, now):
    question = banks.questions_of_release(banks.latest_release(place.set_id).id)[0]
    change = {
        "repair": "exclude",
        "versions": [question.version_id],
        "answer": None,
        "weight": 0.0,
        "words": "",
    }
    with writing() as session:
        kept, gone = (
            Regrade(
                set_id=place.set_id,
                question_id=question.question.id,
                change=change,
                never_lower=True,
                made_by=place.alice,
                made_at=now,
            )
            for _ in range(2)
        )
        session.add_all([kept, gone])
        session.flush()
        back = Regrade(
            set_id=place.set_id,
            question_id=question.question.id,
            change={"repair": "take_back", "regrade": gone.id},
            never_lower=True,
            made_by=place.alice,
            made_at=now,
        )
        session.add(back)
    copy_id = class_sets.copy_set(place.set_id, "Mine", place.alice, now)
    assert changes_of(copy_id) == changes_of(place.set_id)
    assert len(changes_of(copy_id)[question.version_id]) == 1


def test_what_cannot_be_copied_makes_nothing(place, now):
    for set_id, title, why in ((99, "Mine", "not_found"), (1, "", "name_missing"), (1, "x" * 41, "name_too")):
        with pytest.raises(Refusal, match=why):
            class_sets.copy_set(set_id, title, place.alice, now)
    assert count(banks.QuestionSet) == 1


def test_a_set_is_given_and_taken_back_once_however_often_it_is_asked(place, class_id, now):
    copy_id = class_sets.copy_set(place.set_id, "Mine", place.alice, now)
    place.at_once(lambda: class_sets.give_set(class_id, copy_id, place.alice, now))
    assert count(ClassSet) == 1
    assert {one.id for one in banks.sets(scopes.studied_by(place.charlie))} == {place.set_id, copy_id}
    place.at_once(lambda: class_sets.take_set_back(class_id, copy_id, place.alice, now))
    assert count(ClassSet) == 0
    assert [one.deed for one in deeds_in_class(class_id)] == ["set_taken", "set_given"]


def test_an_archived_class_is_given_nothing(place, class_id, now):
    classes.archive(class_id, now, place.alice)
    with pytest.raises(Refusal, match="class_archived"):
        class_sets.give_set(class_id, place.set_id, place.alice, now)
    assert [one.deed for one in deeds_in_class(class_id)] == ["class_archived"]


def test_the_record_keeps_what_teachers_do_and_not_that_a_learner_leaves(place, class_id, now):
    classes.remove_member(class_id, place.charlie, now)
    assert deeds_in_class(class_id) == []
    classes.join(place.charlie, code_of(class_id), now)
    classes.remove_member(class_id, place.charlie, now, place.alice)
    classes.rotate_code(class_id, now, place.alice)
    assert [(one.deed, one.name) for one in deeds_in_class(class_id)] == [
        ("new_code", "Alice"),
        ("member_removed", "Alice"),
    ]
    assert deeds_in_class(class_id)[1].details == {"name": "Charlie"}
    with writing() as session:
        session.get(Person, place.charlie).role = "teacher"
    with pytest.raises(Refusal):
        classes.remove_teacher(class_id, place.alice, now, place.alice)
    assert count(AuditEntry) == 2


def test_a_notice_is_told_once_and_put_away_by_its_own_reader(place, now):
    for _ in range(2):
        with writing() as session:
            notices.tell(session, place.charlie, "score_changed", {"title": "Test"}, now)
    (one,) = notices_of(place.charlie)
    notices.put_away(place.alice, one.id, now)
    assert notice_of(place.alice, one.id) is None and len(notices_of(place.charlie)) == 1
    notices.put_away(place.charlie, one.id, now)
    db.session.rollback()
    assert notices_of(place.charlie) == []
    with writing() as session:
        notices.tell(session, place.charlie, "score_changed", {"title": "Test"}, now)
    assert len(notices_of(place.charlie)) == 1 and count(Notice) == 2
