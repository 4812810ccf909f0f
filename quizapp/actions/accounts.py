"""Guests, accounts, signing in and out, and the first teacher."""

import secrets
import unicodedata
from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.actions import passwords
from quizapp.actions.guessing import count_try, take_back
from quizapp.actions.merging import move_history
from quizapp.actions.refusal import Refusal
from quizapp.store.database import lock_table, writing
from quizapp.store.people import (
    OneTimeSecret,
    Person,
    SignIn,
    has_teacher,
    lock_person,
    lock_secret,
    secret_hash,
)
from quizapp.text.folding import fold

LANGUAGES = ("zh_Hans", "zh_Hant", "en")
SCRIPTS = ("zh-Hans", "zh-Hant")
# How pages may look; what is not chosen is as the reader's device has it.
LOOKS = {"theme": ("light", "dark"), "text": ("larger", "largest"), "motion": ("less",)}
LONGEST_NAME = 40
FIRST_TEACHER = "first_teacher"
LINK_LIFETIME = timedelta(hours=24)


def start_guest(language: str | None, script: str | None, now: datetime, zone: str | None = None) -> int:
    """Make a guest, whose history a name and password can claim later; give their id."""
    with writing() as session:
        guest = Person(role="guest", language=language, script=script, zone=zone, created_at=now)
        session.add(guest)
        session.flush()
        return guest.id


def open_sign_in(person_id: int, now: datetime) -> str:
    """Let one browser act for a person; give the token for its cookie."""
    with writing() as session:
        return open_token(session, person_id, now)


def sign_in(
    name: str, password: str, now: datetime, address: str | None = None, guest_id: int | None = None
) -> str:
    """Check a name and password and give a new token.

    What `guest_id` did before moves to the account. An unknown name takes as long as a known one. Wrong
    passwords are limited to 10 a minute for each account, and widely for each address, in the database that
    all workers share.
    """
    counted = count_try(name_key(name), address, now)
    if not passwords.fits(password, counted.password_hash):
        raise Refusal("wrong_name_or_password")
    renewed = passwords.hash_new(password) if passwords.is_outdated(counted.password_hash) else None
    with writing() as session:
        take_back(session, counted)
        ids = {counted.person_id, guest_id} - {None}
        people = {id: lock_person(session, id) for id in sorted(ids)}
        account, guest = people[counted.person_id], people.get(guest_id)
        if account is None or account.password_hash != counted.password_hash:
            raise Refusal("wrong_name_or_password")
        if renewed:
            account.password_hash = renewed
        if guest is not None and guest.role == "guest":
            move_history(session, guest, account, now)
        return open_token(session, account.id, now)


def keep_signed_in(token: str, now: datetime) -> None:
    """Note that a browser is still in use, at most once a day."""
    with writing() as session:
        session.execute(
            update(SignIn)
            .where(SignIn.token_hash == secret_hash(token), SignIn.seen_at < now - timedelta(days=1))
            .values(seen_at=now)
        )


def sign_out(token: str, now: datetime) -> None:
    """End one browser's sign-in, from its next request on."""
    with writing() as session:
        session.execute(
            update(SignIn)
            .where(SignIn.token_hash == secret_hash(token), SignIn.ended_at.is_(None))
            .values(ended_at=now)
        )


def claim(person_id: int, name: str, password: str, now: datetime) -> None:
    """Give a guest a name and password; everything that the guest did stays theirs."""
    shown = checked_name(name)
    passwords.check_new(password, shown)
    password_hash = passwords.hash_new(password)
    with writing() as session:
        guest = lock_person(session, person_id)
        if guest is None:
            raise Refusal("not_found")
        if guest.role != "guest":
            raise Refusal("already_claimed")
        guest.role = "learner"
        _name(session, guest, shown, password_hash)


def change_password(person_id: int, old: str, new: str, now: datetime) -> str:
    """Set a new password and end every sign-in of this person; give a token for the browser at hand."""
    with writing() as session:
        person = lock_person(session, person_id)
        if person is None or person.name is None or person.name_key is None:
            raise Refusal("not_found")
        name, key = person.name, person.name_key
    counted = count_try(key, None, now)
    if not passwords.fits(old, counted.password_hash):
        raise Refusal("wrong_name_or_password")
    passwords.check_new(new, name)
    password_hash = passwords.hash_new(new)
    with writing() as session:
        take_back(session, counted)
        person = lock_person(session, person_id)
        if person is None or person.password_hash != counted.password_hash:
            raise Refusal("wrong_name_or_password")
        person.password_hash = password_hash
        end_sign_ins(session, person_id, now)
        return open_token(session, person_id, now)


def set_looks(person_id: int, looks: Mapping[str, str]) -> None:
    """Keep how pages look to a person: "theme", "text" and "motion", what is not said as usual."""
    if any(value not in LOOKS.get(name, ()) for name, value in looks.items()):
        raise Refusal("unknown_language")
    with writing() as session:
        person = lock_person(session, person_id)
        if person is None:
            raise Refusal("not_found")
        person.looks = dict(looks) or None


def set_language(person_id: int, language: str | None, script: str | None) -> None:
    """Choose the interface language and the script of Chinese content; None leaves it to the browser."""
    if language not in (None, *LANGUAGES) or script not in (None, *SCRIPTS):
        raise Refusal("unknown_language")
    with writing() as session:
        session.execute(update(Person).where(Person.id == person_id).values(language=language, script=script))


def set_zone(person_id: int, zone: str | None) -> None:
    """Choose the time zone in which a learner's days begin."""
    try:
        if zone is not None:
            ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refusal("not_found") from error
    with writing() as session:
        session.execute(update(Person).where(Person.id == person_id).values(zone=zone))


def first_teacher_link(now: datetime) -> str | None:
    """Give a new secret that makes its bearer the first teacher; None where somebody teaches already.

    Earlier secrets stop working.
    """
    with writing() as session:
        lock_table(session, OneTimeSecret)
        if has_teacher():
            return None
        session.execute(delete(OneTimeSecret).where(OneTimeSecret.purpose == FIRST_TEACHER))
        secret = secrets.token_urlsafe(24)
        session.add(
            OneTimeSecret(
                purpose=FIRST_TEACHER, secret_hash=secret_hash(secret), expires_at=now + LINK_LIFETIME
            )
        )
        return secret


def become_first_teacher(
    secret: str, name: str, password: str, now: datetime, guest_id: int | None = None
) -> str:
    """Make the bearer of the one-time secret the first teacher; give a new token.

    A guest who does so keeps what they did before.
    """
    shown = checked_name(name)
    passwords.check_new(password, shown)
    password_hash = passwords.hash_new(password)
    with writing() as session:
        lock_table(session, OneTimeSecret)
        found = lock_secret(session, FIRST_TEACHER, secret, now)
        if found is None or has_teacher():
            raise Refusal("link_used_or_expired")
        found.used_at = now
        person = lock_person(session, guest_id) if guest_id is not None else None
        if person is None or person.role != "guest":
            person = Person(created_at=now)
            session.add(person)
        person.role, person.keeper = "teacher", True
        _name(session, person, shown, password_hash)
        end_sign_ins(session, person.id, now)
        return open_token(session, person.id, now)


def name_key(name: str) -> str:
    """Fold a name so that look-alikes are one account: script, width, case and spaces do not count."""
    plain = fold(unicodedata.normalize("NFKC", name[: 4 * LONGEST_NAME])).casefold()
    return " ".join(plain.replace("\0", " ").split())


def checked_name(name: str) -> str:
    """Give a name, of a person or a class, without stray spaces. Raises Refusal for one that cannot be read."""
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not shown:
        raise Refusal("name_missing")
    if len(shown) > LONGEST_NAME:
        raise Refusal("name_too_long")
    # Control, format (bidirectional overrides), surrogate and private characters make names that lie.
    if any(unicodedata.category(char)[0] == "C" for char in shown) or not any(map(str.isalnum, shown)):
        raise Refusal("name_unreadable")
    return shown


def _name(session: Session, person: Person, shown: str, password_hash: str) -> None:
    person.name, person.name_key, person.password_hash = shown, name_key(shown), password_hash
    try:
        session.flush()
    except IntegrityError as error:
        raise Refusal("name_taken") from error


def open_token(session: Session, person_id: int, now: datetime) -> str:
    """Begin a sign-in inside a transaction; give its token."""
    token = secrets.token_urlsafe(32)
    session.add(SignIn(token_hash=secret_hash(token), person_id=person_id, created_at=now, seen_at=now))
    return token


def end_sign_ins(session: Session, person_id: int, now: datetime) -> None:
    """End every sign-in of a person inside a transaction."""
    session.execute(
        update(SignIn).where(SignIn.person_id == person_id, SignIn.ended_at.is_(None)).values(ended_at=now)
    )
