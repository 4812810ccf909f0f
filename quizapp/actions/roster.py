"""Lists of names become learners of a class: first looked at, then imported, each with a secret to begin with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.actions.accounts import checked_name, name_key
from quizapp.actions.auditing import record
from quizapp.actions.refusal import Code, Refusal
from quizapp.actions.resetting import SHEET_LIFETIME, Secret, give_secret, listed
from quizapp.store.classes import ClassGroup, ClassMember, GroupMember, groups_of, lock_class, members_of
from quizapp.store.database import writing
from quizapp.store.people import Person, taken_keys
from quizapp.study.rosters import Row


@dataclass(frozen=True)
class Planned:
    """What will become of a row: "new", "in_class", or "refused" for a reason."""

    number: int
    name: str
    group: str
    fate: str
    why: Code | None = None


def plan(class_id: int, rows: Sequence[Row]) -> list[Planned]:
    """Foretell what importing these rows will do; nothing is stored."""
    members = {name_key(one.name or "") for one in members_of(class_id)}
    keys = [name_key(row.name) for row in rows]
    taken = taken_keys(keys)
    found = []
    for number, (row, key) in enumerate(zip(rows, keys, strict=True), start=1):
        why = _problem(row)
        if why is None and key in keys[: number - 1]:
            why = "name_twice"
        if why is None and key not in members and key in taken:
            why = "name_taken"
        fate = "refused" if why else "in_class" if key in members else "new"
        found.append(Planned(number, row.name, row.group, fate, why))
    return found


def import_rows(class_id: int, rows: Sequence[Row], by: int, now: datetime) -> list[Secret]:
    """Make the learners that the plan calls new, put all that it does not refuse into their groups; give the secrets.

    Again makes nobody twice. Raises Refusal("class_archived"), and Refusal("name_taken") where somebody took one
    of the names at this very moment: then nothing is imported.
    """
    try:
        with writing() as session:
            found = lock_class(session, class_id)
            if found is None:
                raise Refusal("not_found")
            if found.archived_at is not None:
                raise Refusal("class_archived")
            planned = [one for one in plan(class_id, rows) if one.fate != "refused"]
            made = [_make(session, one.name, now) for one in planned if one.fate == "new"]
            session.flush()
            session.add_all(
                ClassMember(class_id=class_id, person_id=person.id, joined_at=now) for person in made
            )
            given = [give_secret(session, person, now + SHEET_LIFETIME) for person in made]
            session.flush()
            _fill_groups(session, class_id, planned)
            if given:
                record(session, by, "roster_imported", now, class_id, names=listed(given))
            return given
    except IntegrityError as error:
        raise Refusal("name_taken") from error


def _problem(row: Row) -> Code | None:
    try:
        checked_name(row.name)
    except Refusal as refusal:
        return refusal.code
    try:
        if row.group:
            checked_name(row.group)
    except Refusal:
        return "group_unreadable"
    return None


def _make(session: Session, name: str, now: datetime) -> Person:
    shown = checked_name(name)
    made = Person(name=shown, name_key=name_key(shown), role="learner", created_at=now)
    session.add(made)
    return made


def _fill_groups(session: Session, class_id: int, planned: Sequence[Planned]) -> None:
    ids = {name_key(one.name or ""): one.person_id for one in members_of(class_id)}
    groups = {name_key(one.name): (one.id, set(one.members)) for one in groups_of(class_id)}
    for one in planned:
        if not one.group:
            continue
        key = name_key(one.group)
        if key not in groups:
            made = ClassGroup(class_id=class_id, name=checked_name(one.group))
            session.add(made)
            session.flush()
            groups[key] = (made.id, set())
        group_id, inside = groups[key]
        person_id = ids[name_key(one.name)]
        if person_id not in inside:
            session.add(GroupMember(group_id=group_id, person_id=person_id))
            inside.add(person_id)
