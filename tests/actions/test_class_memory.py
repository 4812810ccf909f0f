"""What a class remembers, on each database."""

from datetime import UTC, timedelta

from quizapp.actions import assignments, classes, flashcards
from quizapp.actions.assignments import Rules
from quizapp.actions.class_memory import memory_of, own_tally
from quizapp.store.assignments import Assignment
from quizapp.store.cards import facts_asked
from quizapp.store.classes import ClassGroup, ClassMember, GroupMember
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from quizapp.study.scheduling import Rating

DAY = timedelta(days=1)


def test_it_is_of_those_whom_the_assignment_is_for(place, now):
    class_id = classes.create(place.alice, "History", now)
    with writing() as session:
        people = [Person(name=one, name_key=one, role="learner", created_at=now) for one in "abcd"]
        group = ClassGroup(class_id=class_id, name="A")
        session.add_all([*people, group])
        session.flush()
        ids, group_id = [one.id for one in people], group.id
        session.add_all(ClassMember(class_id=class_id, person_id=one, joined_at=now) for one in ids)
        session.add_all(GroupMember(group_id=group_id, person_id=one) for one in ids[:3])
    rules = {"title": "Cards", "set_id": 1, "opens_at": now, "closes_at": now + 90 * DAY, "goal": "cards"}
    whole, part = (
        db.session.get(Assignment, assignments.assign(class_id, place.alice, Rules(**rules, **more), now))
        for more in ({}, {"group_id": group_id})
    )
    fact = facts_asked(1)[0]
    for person_id in ids:
        flashcards.review(person_id, fact, Rating.EASY, now)
        flashcards.review(person_id, fact, Rating.AGAIN, now + 30 * DAY)
    later = now + 31 * DAY
    for one, count in ((whole, 4), (part, 3)):
        found = memory_of(one, UTC, later)
        assert (found.learners, found.begun, found.total.seen, found.total.due) == (count,) * 4
        assert [(each.learners, each.asked, each.missed) for each in found.forgotten] == [(count,) * 3]
        assert found.total.facts == count * found.facts and found.forecast[0][1] == count
    assert own_tally(part, ids[0], UTC, later).seen == 1
    flashcards.undo(ids[3], now + 30 * DAY)
    assert memory_of(whole, UTC, later).forgotten[0].missed == 3
