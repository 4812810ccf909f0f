"""Guests, accounts and sessions."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, guessing, leaving
from quizapp.actions.refusal import Refusal
from quizapp.store import people
from quizapp.store.database import db, writing
from quizapp.store.people import FailedSignIn, OneTimeSecret, Person, SignIn
from tests.actions.conftest import PASSWORD

OTHER = "another fine passphrase"


def code_of(action, *arguments, **options) -> str:
    with pytest.raises(Refusal) as refused:
        action(*arguments, **options)
    return refused.value.code


def who(token, now):
    db.session.rollback()
    found = people.person_of_token(token, now)
    return found and found.id


def test_a_guest_has_no_name_and_is_known_by_a_token(place, now):
    token = accounts.open_sign_in(place.bob, now)
    assert who(token, now) == place.bob
    assert people.person(place.bob).role == "guest" and people.person(place.bob).name is None


def test_the_database_holds_no_token_and_no_password(place, now):
    token = accounts.sign_in("Charlie", PASSWORD, now)
    stored = db.session.scalars(select(SignIn.token_hash)).all()
    assert token not in stored and people.secret_hash(token) in stored
    hashed = people.person(place.charlie).password_hash
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$") and PASSWORD not in hashed


def test_each_sign_in_has_a_token_of_its_own(place, now):
    first, second = (accounts.sign_in("Charlie", PASSWORD, now) for _ in range(2))
    accounts.sign_out(first, now)
    assert who(first, now) is None and who(second, now) == place.charlie


@pytest.mark.parametrize("name", ["Charlie", " charlie ", "CHARLIE", "Ｃｈａｒｌｉｅ"])
def test_a_name_counts_however_it_is_written(place, now, name):
    assert who(accounts.sign_in(name, PASSWORD, now), now) == place.charlie


@pytest.mark.parametrize(
    ("name", "password"),
    [("Charlie", "wrong password"), ("Nobody", PASSWORD), ("", PASSWORD), ("Cha\0rlie\0", ""), ("Alice", "")],
)
def test_whoever_does_not_know_both_gets_one_answer(place, now, name, password):
    assert code_of(accounts.sign_in, name, password, now) == "wrong_name_or_password"


def test_a_guest_has_no_password_to_guess(place, now):
    assert code_of(accounts.sign_in, "None", "None", now) == "wrong_name_or_password"


def test_an_unknown_name_costs_a_hash_too(place, now, monkeypatch):
    checked = []
    monkeypatch.setattr(
        accounts.passwords._HASHER.__class__, "verify", lambda self, hash, _: checked.append(hash) or True
    )
    assert code_of(accounts.sign_in, "Nobody", PASSWORD, now) == "wrong_name_or_password"
    assert len(checked) == 1 and checked[0].startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_a_password_of_a_megabyte_is_never_hashed(place, now, monkeypatch):
    monkeypatch.setattr(
        accounts.passwords._HASHER.__class__, "verify", lambda *_: pytest.fail("it was hashed")
    )
    assert code_of(accounts.sign_in, "Charlie", "x" * 1_000_000, now) == "wrong_name_or_password"


def test_the_eleventh_wrong_password_of_a_minute_is_not_checked(place, now):
    for _ in range(10):
        assert code_of(accounts.sign_in, "Charlie", "wrong password", now) == "wrong_name_or_password"
    assert code_of(accounts.sign_in, "Charlie", PASSWORD, now) == "too_many_tries"
    assert who(accounts.sign_in("Alice", PASSWORD, now), now) == place.alice
    later = now + timedelta(minutes=1)
    assert who(accounts.sign_in("Charlie", PASSWORD, later), later) == place.charlie


def test_simultaneous_guesses_do_not_slip_through_together(place, now):
    guess = lambda: accounts.sign_in("Charlie", "wrong password", now)  # noqa: E731
    codes = [refusal.code for refusal in place.at_once(guess, 16)]
    assert codes.count("wrong_name_or_password") == 10 and codes.count("too_many_tries") == 6


def test_right_passwords_use_up_no_tries(place, now):
    for _ in range(12):
        accounts.sign_in("Charlie", PASSWORD, now, address="192.0.2.1")
    assert db.session.scalar(select(func.count()).select_from(FailedSignIn)) == 0


def test_a_class_behind_one_address_signs_in_at_once(place, now, monkeypatch):
    monkeypatch.setattr(guessing, "TRIES_PER_ACCOUNT", 100)
    tokens = place.at_once(lambda: accounts.sign_in("Charlie", PASSWORD, now, address="192.0.2.1"), 30)
    assert len(set(tokens)) == 30 and not [token for token in tokens if isinstance(token, Exception)]


def test_an_address_that_tries_many_names_is_slowed_down(place, now, monkeypatch):
    monkeypatch.setattr(guessing, "TRIES_PER_ADDRESS", 12)
    for number in range(12):
        code_of(accounts.sign_in, f"Pupil {number}", PASSWORD, now, address="192.0.2.1")
    assert code_of(accounts.sign_in, "Charlie", PASSWORD, now, address="192.0.2.1") == "too_many_tries"
    assert accounts.sign_in("Charlie", PASSWORD, now, address="192.0.2.2")


def test_a_session_lapses_unless_it_is_used(place, now):
    idle, used = (accounts.open_sign_in(place.bob, now) for _ in range(2))
    months = now + timedelta(days=120)
    accounts.keep_signed_in(used, months)
    assert who(idle, months) == who(used, months) == place.bob
    half_a_year = now + people.SIGN_IN_LIFETIME
    assert who(idle, half_a_year) is None and who(used, half_a_year) == place.bob


def test_a_new_password_ends_every_session_but_the_new_one(place, now):
    old = [accounts.sign_in("Charlie", PASSWORD, now) for _ in range(2)]
    token = accounts.change_password(place.charlie, PASSWORD, OTHER, now)
    assert [who(one, now) for one in old] == [None, None] and who(token, now) == place.charlie
    assert code_of(accounts.sign_in, "Charlie", PASSWORD, now) == "wrong_name_or_password"
    assert accounts.sign_in("Charlie", OTHER, now)


def test_a_new_password_needs_the_old_one(place, now):
    token = accounts.sign_in("Charlie", PASSWORD, now)
    assert code_of(accounts.change_password, place.charlie, OTHER, OTHER, now) == "wrong_name_or_password"
    assert code_of(accounts.change_password, place.charlie, PASSWORD, "short", now) == "password_too_short"
    assert code_of(accounts.change_password, place.bob, PASSWORD, OTHER, now) == "not_found"
    assert who(token, now) == place.charlie


def test_an_old_hash_is_renewed_at_sign_in(place, now):
    from argon2 import PasswordHasher

    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    with accounts.writing() as session:
        session.get_one(Person, place.charlie).password_hash = weak
    assert accounts.sign_in("Charlie", PASSWORD, now)
    db.session.rollback()
    assert "m=19456,t=2,p=1" in people.person(place.charlie).password_hash
    assert accounts.sign_in("Charlie", PASSWORD, now)


def test_a_guest_who_claims_a_name_stays_signed_in_and_can_sign_in(place, now):
    token = accounts.open_sign_in(place.bob, now)
    accounts.claim(place.bob, "Bob", OTHER, now)
    assert who(token, now) == place.bob and people.person(place.bob).role == "learner"
    assert who(accounts.sign_in("Bob", OTHER, now), now) == place.bob


@pytest.mark.parametrize("name", ["Charlie", "ｃｈａｒｌｉｅ", " CHARLIE"])
def test_a_name_that_looks_like_another_is_taken(place, now, name):
    assert code_of(accounts.claim, place.bob, name, OTHER, now) == "name_taken"
    db.session.rollback()
    assert people.person(place.bob).role == "guest"


def test_the_two_scripts_write_one_name(place, now):
    accounts.claim(place.bob, "橫山勇", OTHER, now)
    dan = accounts.start_guest("zh_Hans", None, now)
    assert code_of(accounts.claim, dan, "横山勇", OTHER, now) == "name_taken"


def test_of_eight_who_claim_one_name_at_once_one_gets_it(place, now):
    guests = [accounts.start_guest("en", None, now) for _ in range(8)]
    results = place.at_once(lambda: accounts.claim(guests.pop(), "Dan", OTHER, now))
    assert results.count(None) == 1
    assert [one.code for one in results if one is not None] == ["name_taken"] * 7


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "name_missing"),
        (" \t", "name_missing"),
        ("x" * 41, "name_too_long"),
        ("a\u202eb", "name_unreadable"),
        ("a\x07b", "name_unreadable"),
        ("...", "name_unreadable"),
    ],
)
def test_a_name_is_one_that_people_can_read(place, now, name, code):
    assert code_of(accounts.claim, place.bob, name, OTHER, now) == code


def test_an_account_is_claimed_once(place, now):
    assert code_of(accounts.claim, place.charlie, "Dan", OTHER, now) == "already_claimed"


def test_language_script_and_zone_are_kept(place, now):
    accounts.set_language(place.bob, "zh_Hant", "zh-Hant")
    accounts.set_zone(place.bob, "Asia/Taipei")
    bob = people.person(place.bob)
    assert (bob.language, bob.script, bob.zone) == ("zh_Hant", "zh-Hant", "Asia/Taipei")
    assert code_of(accounts.set_language, place.bob, "tlh", None) == "unknown_language"
    assert code_of(accounts.set_zone, place.bob, "../etc/passwd") == "not_found"


@pytest.fixture
def secret(place, now):
    with accounts.writing() as session:
        session.get_one(Person, place.alice).role = "learner"
    return accounts.first_teacher_link(now)


def test_the_first_teacher_comes_by_a_link_that_works_once(place, now, secret):
    token = accounts.become_first_teacher(secret, "Dora", OTHER, now)
    db.session.rollback()
    assert people.person_of_token(token, now).role == "teacher"
    assert code_of(accounts.become_first_teacher, secret, "Eve", OTHER, now) == "link_used_or_expired"
    assert accounts.first_teacher_link(now) is None


def test_of_eight_bearers_of_the_link_at_once_one_becomes_the_teacher(place, now, secret):
    names = [f"Teacher {number}" for number in range(8)]
    results = place.at_once(lambda: accounts.become_first_teacher(secret, names.pop(), OTHER, now))
    assert len([one for one in results if isinstance(one, str)]) == 1
    db.session.rollback()
    assert db.session.scalar(select(func.count()).where(Person.role == "teacher")) == 1


def test_a_guest_who_becomes_the_first_teacher_keeps_what_they_did(place, now, secret):
    token = accounts.become_first_teacher(secret, "Bob", OTHER, now, guest_id=place.bob)
    assert who(token, now) == place.bob


def test_a_newer_link_replaces_the_older_and_every_link_lapses(place, now, secret):
    newer = accounts.first_teacher_link(now)
    assert code_of(accounts.become_first_teacher, secret, "Dora", OTHER, now) == "link_used_or_expired"
    tomorrow = now + accounts.LINK_LIFETIME
    assert code_of(accounts.become_first_teacher, newer, "Dora", OTHER, tomorrow) == "link_used_or_expired"
    assert newer not in db.session.scalars(select(OneTimeSecret.secret_hash)).all()


def test_of_two_teachers_who_leave_at_once_one_stays(place, now):
    with writing() as session:
        session.get_one(Person, place.charlie).role = "teacher"
    people = iter((place.alice, place.charlie))
    results = place.at_once(lambda: leaving.leave(next(people), PASSWORD, now), times=2)
    assert sorted(str(one) for one in results) == ["None", "last_teacher"]
    db.session.rollback()
    assert db.session.query(Person).filter_by(role="teacher").count() == 1
