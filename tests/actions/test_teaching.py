"""Who may teach, and who keeps the site."""

from datetime import timedelta

import pytest

from quizapp.actions import classes, teaching
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.store.audit import deeds_of_site
from quizapp.store.database import db
from quizapp.store.people import Person, teachers


def names() -> list[str]:
    db.session.rollback()
    return [one.name for one in teachers()]


def test_a_link_lets_one_person_teach_once(place, now):
    secret = teaching.teaching_link(place.alice, now)
    with pytest.raises(Refusal, match="account_needed"):
        teaching.begin_to_teach(secret, place.bob, now)
    # Who teaches already does not use the link up.
    teaching.begin_to_teach(secret, place.alice, now)
    teaching.begin_to_teach(secret, place.charlie, now)
    assert names() == ["Alice", "Charlie"]
    with pytest.raises(Refusal, match="link_used_or_expired"):
        teaching.begin_to_teach(secret, place.charlie, now)
    late = teaching.teaching_link(place.alice, now)
    with pytest.raises(Refusal, match="link_used_or_expired"):
        teaching.begin_to_teach(late, place.charlie, now + teaching.LINK_LIFETIME + timedelta(seconds=1))


def test_only_the_keeper_lets_people_teach(place, now):
    for person_id in (place.bob, place.charlie, 99):
        with pytest.raises(Refusal, match="not_found"):
            teaching.teaching_link(person_id, now)
    teaching.begin_to_teach(teaching.teaching_link(place.alice, now), place.charlie, now)
    for act in (
        lambda: teaching.teaching_link(place.charlie, now),
        lambda: teaching.end_teaching(place.charlie, place.alice, now),
        lambda: teaching.hand_over(place.charlie, place.charlie, now),
    ):
        with pytest.raises(Refusal, match="not_found"):
            act()


def test_the_right_is_taken_back_but_never_ones_own(place, now):
    teaching.begin_to_teach(teaching.teaching_link(place.alice, now), place.charlie, now)
    class_id = classes.create(place.charlie, "History", now)
    with pytest.raises(Refusal, match="own_right"):
        teaching.end_teaching(place.alice, place.alice, now)
    teaching.end_teaching(place.alice, place.charlie, now)
    assert names() == ["Alice"]
    assert rows.teachers_of(class_id) == []
    assert [one.deed for one in deeds_of_site()] == ["teaching_ended", "teaching_begun", "teaching_link"]


def test_there_is_always_one_keeper(place, now):
    teaching.begin_to_teach(teaching.teaching_link(place.alice, now), place.charlie, now)
    with pytest.raises(Refusal, match="not_found"):
        teaching.hand_over(place.alice, place.bob, now)
    results = place.at_once(lambda: teaching.hand_over(place.alice, place.charlie, now))
    assert sorted(str(one) for one in results) == ["None", *["not_found"] * 7]
    db.session.rollback()
    assert [db.session.get(Person, id).keeper for id in (place.alice, place.charlie)] == [False, True]
    teaching.end_teaching(place.charlie, place.alice, now)
    assert names() == ["Charlie"]
