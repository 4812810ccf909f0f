"""Sets given to classes, and copies of sets. Rights over class and set are checked before."""

from datetime import datetime

from quizapp.actions.accounts import checked_name
from quizapp.actions.auditing import record
from quizapp.actions.publishing import Made, make_release
from quizapp.actions.refusal import Refusal
from quizapp.store.banks import QuestionSet, Release, SetArticle, articles_of_set, latest_release
from quizapp.store.classes import ClassSet, lock_class
from quizapp.store.contents import contents_of
from quizapp.store.database import lock_table, writing
from quizapp.store.grading import Regrade, in_force, regrades_of


def give_set(class_id: int, set_id: int, by: int, now: datetime) -> None:
    """Let a class study a set; again changes nothing. Raises Refusal("class_archived")."""
    with writing() as session:
        found = lock_class(session, class_id)
        given = session.get(QuestionSet, set_id)
        if found is None or given is None:
            raise Refusal("not_found")
        if found.archived_at is not None:
            raise Refusal("class_archived")
        if session.get(ClassSet, (class_id, set_id)) is None:
            session.add(ClassSet(class_id=class_id, set_id=set_id, added_at=now))
            record(session, by, "set_given", now, class_id, title=given.title)


def take_set_back(class_id: int, set_id: int, by: int, now: datetime) -> None:
    """End that a class studies a set; what its learners did stays theirs, and assignments go on."""
    with writing() as session:
        lock_class(session, class_id)
        found = session.get(ClassSet, (class_id, set_id))
        if found is not None:
            session.delete(found)
            title = session.get_one(QuestionSet, set_id).title
            record(session, by, "set_taken", now, class_id, title=title)


def copy_set(set_id: int, title: str, owner_id: int, now: datetime) -> int:
    """Make a set of one's own that begins as another one stands now, repaired keys included; give its id.

    Memory is kept by fact, so learners who go over to the copy lose nothing.
    """
    shown = checked_name(title)
    with writing() as session:
        lock_table(session, Release)
        origin, release = session.get(QuestionSet, set_id), latest_release(set_id)
        if origin is None or release is None:
            raise Refusal("not_found")
        made = QuestionSet(
            title=shown, owner_id=owner_id, published=False, settings=origin.settings, created_at=now
        )
        session.add(made)
        session.flush()
        how = Made(
            release.generator, owner_id, now, settings=release.settings, findings=list(release.findings)
        )
        make_release(session, made.id, contents_of(release.id), how)
        session.add_all(
            SetArticle(set_id=made.id, article_id=article.id, position=position)
            for position, article in enumerate(articles_of_set(set_id))
        )
        session.add_all(
            Regrade(
                set_id=made.id,
                question_id=one.question_id,
                change=one.change,
                never_lower=one.never_lower,
                made_by=one.made_by,
                made_at=one.made_at,
            )
            for one in in_force(regrades_of(set_id))
        )
        return made.id
