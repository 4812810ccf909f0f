"""Groups in a class: made, renamed, filled, deleted. Rights over the class are checked before."""

from collections.abc import Collection

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from quizapp.actions.accounts import checked_name, name_key
from quizapp.actions.refusal import Refusal
from quizapp.store.assignments import Assignment
from quizapp.store.classes import ClassGroup, ClassMember, GroupMember, groups_of, lock_class
from quizapp.store.database import writing


def make_group(class_id: int, name: str) -> int:
    """Make an empty group and give its id. Raises Refusal("group_exists") for a name that the class has."""
    shown = checked_name(name)
    with writing() as session:
        _free(session, class_id, shown)
        made = ClassGroup(class_id=class_id, name=shown)
        session.add(made)
        session.flush()
        return made.id


def rename_group(class_id: int, group_id: int, name: str) -> None:
    """Give a group another name. Raises Refusal("group_exists")."""
    shown = checked_name(name)
    with writing() as session:
        _free(session, class_id, shown, but=group_id)
        _group(session, class_id, group_id).name = shown


def fill_group(class_id: int, group_id: int, person_ids: Collection[int]) -> None:
    """Let exactly these learners of the class be in a group; whoever is not in the class is left out."""
    with writing() as session:
        lock_class(session, class_id)
        _group(session, class_id, group_id)
        chosen = session.scalars(
            select(ClassMember.person_id)
            .where(ClassMember.class_id == class_id, ClassMember.person_id.in_(person_ids))
            .order_by(ClassMember.person_id)
        ).all()
        session.execute(delete(GroupMember).where(GroupMember.group_id == group_id))
        session.add_all(GroupMember(group_id=group_id, person_id=person_id) for person_id in chosen)


def delete_group(class_id: int, group_id: int) -> None:
    """Delete a group; its learners stay in the class. Raises Refusal("group_in_use") while an assignment is for it."""
    with writing() as session:
        lock_class(session, class_id)
        found = _group(session, class_id, group_id)
        if session.scalar(select(func.count()).where(Assignment.group_id == group_id)):
            raise Refusal("group_in_use")
        session.execute(delete(GroupMember).where(GroupMember.group_id == group_id))
        session.delete(found)


def _group(session: Session, class_id: int, group_id: int) -> ClassGroup:
    found = session.get(ClassGroup, group_id)
    if found is None or found.class_id != class_id:
        raise Refusal("not_found")
    return found


def _free(session: Session, class_id: int, name: str, but: int | None = None) -> None:
    if lock_class(session, class_id) is None:
        raise Refusal("not_found")
    if any(name_key(one.name) == name_key(name) and one.id != but for one in groups_of(class_id)):
        raise Refusal("group_exists")
