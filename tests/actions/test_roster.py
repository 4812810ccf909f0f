"""Importing a list of names into a class."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, classes, groups, leaving, resetting, roster
from quizapp.actions.refusal import Refusal
from quizapp.store import classes as rows
from quizapp.store.audit import deeds_in_class
from quizapp.store.database import db
from quizapp.store.people import OneTimeSecret, Person, person_of_token
from quizapp.study.rosters import Row
from tests.actions.conftest import PASSWORD

LIST = [Row("王伟", "甲组"), Row("李娜"), Row("王伟"), Row(""), Row("Charlie"), Row("Emil", "\u202e")]
NEW = "a long walk in Changsha"


@pytest.fixture
def class_id(place, now) -> int:
    """Alice's class."""
    return classes.create(place.alice, "History 8b", now)


def people() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Person))


def test_the_plan_names_each_problem_and_stores_nothing(place, class_id):
    before = people()
    assert [(one.fate, one.why) for one in roster.plan(class_id, LIST)] == [
        ("new", None),
        ("new", None),
        ("refused", "name_twice"),
        ("refused", "name_missing"),
        ("refused", "name_taken"),
        ("refused", "group_unreadable"),
    ]
    assert people() == before and rows.members_of(class_id) == []


def test_what_the_plan_calls_new_is_imported_and_nobody_twice(place, class_id, now):
    made = roster.import_rows(class_id, LIST, place.alice, now)
    assert [one.name for one in made] == ["王伟", "李娜"]
    assert roster.import_rows(class_id, LIST, place.alice, now) == []
    assert [one.fate for one in roster.plan(class_id, LIST[:2])] == ["in_class", "in_class"]
    (group,) = rows.groups_of(class_id)
    assert group.name == "甲组" and len(group.members) == 1
    assert [one.deed for one in deeds_in_class(class_id)] == ["roster_imported"]


def test_a_list_that_is_sent_eight_times_at_once_makes_everybody_once(place, class_id, now):
    before = people()
    many = [Row(f"Learner {number}", "AB"[number % 2]) for number in range(300)]
    results = place.at_once(lambda: roster.import_rows(class_id, many, place.alice, now))
    assert sorted(len(one) for one in results if isinstance(one, list))[-1] == 300
    assert people() == before + 300
    assert len(rows.members_of(class_id)) == 300
    assert sorted(len(one.members) for one in rows.groups_of(class_id)) == [150, 150]


def test_a_secret_sets_a_password_once(place, class_id, now):
    (one,) = roster.import_rows(class_id, [Row("王伟")], place.alice, now)
    with pytest.raises(Refusal, match="wrong_name_or_password"):
        accounts.sign_in("王伟", one.secret, now)
    typed = one.secret.lower().replace("-", " ")
    results = place.at_once(lambda: resetting.use_secret("王偉", typed, NEW, now))
    # One got a token; the others were told that the secret has been used.
    assert sorted(str(each) == "secret_wrong" for each in results) == [False] + [True] * 7
    assert sum(isinstance(each, str) for each in results) == 1
    accounts.sign_in("王伟", NEW, now)


def test_a_secret_is_good_for_its_owner_and_its_time_alone(place, class_id, now):
    one, other = roster.import_rows(class_id, LIST[:2], place.alice, now)
    for name, secret, when in (
        ("李娜", one.secret, now),
        ("Charlie", one.secret, now),
        ("nobody", one.secret, now),
        ("王伟", "AAAA-BBBB-CCCC", now),
        ("王伟", one.secret, now + resetting.SHEET_LIFETIME + timedelta(seconds=1)),
    ):
        with pytest.raises(Refusal, match="secret_wrong"):
            resetting.use_secret(name, secret, NEW, when)
    with pytest.raises(Refusal, match="password_too_short"):
        resetting.use_secret("王伟", one.secret, "short", now)
    resetting.use_secret("王伟", one.secret, NEW, now)
    assert resetting.use_secret("李娜", other.secret, NEW, now)


def test_guessing_secrets_is_slowed_down(place, class_id, now):
    roster.import_rows(class_id, LIST[:1], place.alice, now)
    for _ in range(10):
        with pytest.raises(Refusal, match="secret_wrong"):
            resetting.use_secret("王伟", "AAAA-BBBB-CCCC", NEW, now)
    with pytest.raises(Refusal, match="too_many_tries"):
        resetting.use_secret("王伟", "AAAA-BBBB-CCCC", NEW, now)


def test_a_new_sheet_is_for_those_without_a_password(place, class_id, now):
    one, other = roster.import_rows(class_id, LIST[:2], place.alice, now)
    resetting.use_secret("王伟", one.secret, NEW, now)
    (again,) = resetting.renew_sheet(class_id, place.alice, now)
    assert again.name == "李娜" and again.secret != other.secret
    with pytest.raises(Refusal, match="secret_wrong"):
        resetting.use_secret("李娜", other.secret, NEW, now)
    assert resetting.use_secret("李娜", again.secret, NEW, now)


def test_a_reset_ends_the_old_password_and_every_sign_in(place, class_id, now):
    code = rows.taught_class(place.alice, class_id).join_code
    classes.join(place.charlie, code, now)
    token = accounts.sign_in("Charlie", PASSWORD, now)
    made = resetting.reset_password(place.charlie, class_id, place.alice, now)
    db.session.rollback()
    assert person_of_token(token, now) is None
    with pytest.raises(Refusal, match="wrong_name_or_password"):
        accounts.sign_in("Charlie", PASSWORD, now)
    late = now + resetting.RESET_LIFETIME + timedelta(seconds=1)
    with pytest.raises(Refusal, match="secret_wrong"):
        resetting.use_secret("Charlie", made.secret, NEW, late)
    assert resetting.use_secret("Charlie", made.secret, NEW, now)
    assert deeds_in_class(class_id)[0].details == {"name": "Charlie"}
    stored = db.session.scalars(select(OneTimeSecret.secret_hash)).all()
    assert made.secret not in stored and made.secret.replace("-", "") not in stored


def test_nobody_resets_another_teacher_or_whom_they_do_not_teach(place, class_id, now):
    with pytest.raises(Refusal, match="not_found"):
        resetting.reset_password(place.charlie, class_id, place.alice, now)
    code = rows.taught_class(place.alice, class_id).join_code
    classes.join(place.charlie, code, now)
    db.session.get(Person, place.charlie).role = "teacher"
    db.session.commit()
    with pytest.raises(Refusal, match="not_found"):
        resetting.reset_password(place.charlie, class_id, place.alice, now)
    accounts.sign_in("Charlie", PASSWORD, now)


def test_groups_are_made_filled_and_deleted(place, class_id, now):
    roster.import_rows(class_id, [Row("王伟"), Row("李娜")], place.alice, now)
    ids = [one.person_id for one in rows.members_of(class_id)]
    group = groups.make_group(class_id, " A ")
    with pytest.raises(Refusal, match="group_exists"):
        groups.make_group(class_id, "a")
    groups.fill_group(class_id, group, [*ids, place.charlie, 99])
    assert rows.groups_of(class_id)[0].members == tuple(sorted(ids))
    groups.rename_group(class_id, group, "B")
    classes.remove_member(class_id, ids[0], now, place.alice)
    assert rows.groups_of(class_id) == [rows.Group(group, "B", (ids[1],))]
    other = classes.create(place.alice, "Other", now)
    for act in (groups.delete_group, lambda *ids: groups.fill_group(*ids, [])):
        with pytest.raises(Refusal, match="not_found"):
            act(other, group)
    groups.delete_group(class_id, group)
    assert rows.groups_of(class_id) == []


def test_an_imported_learner_may_leave(place, class_id, now):
    (one,) = roster.import_rows(class_id, [Row("王伟", "甲组")], place.alice, now)
    resetting.use_secret("王伟", one.secret, NEW, now)
    leaving.leave(rows.members_of(class_id)[0].person_id, NEW, now)
    assert rows.members_of(class_id) == []
