"""The only door to rows. Every view says who may open it; every row comes through the one who asks.

Unknown and forbidden are the same 404, so that nobody learns what exists elsewhere. Rights are read from the
database with each request.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, abort, current_app, flash, redirect, request, url_for
from flask_babel import gettext

from quizapp.actions import flashcards
from quizapp.actions.flashcards import CardFace
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.store import (
    articles,
    assignments,
    attempts,
    banks,
    classes,
    grading,
    jobs,
    notices,
    people,
    review_list,
    scopes,
    sittings,
)
from quizapp.store.articles import RevisionSummary
from quizapp.store.assignments import Assignment, Task
from quizapp.store.attempts import Attempt, SlotView
from quizapp.store.banks import Release, SetSummary
from quizapp.store.classes import ClassGroup, ClassMember, ClassSet, ClassTeacher, SchoolClass
from quizapp.store.drafts import draft_changes
from quizapp.store.grading import Regrade
from quizapp.store.jobs import Job
from quizapp.store.notices import Notice
from quizapp.store.people import Person
from quizapp.store.review_list import ReviewRow
from quizapp.store.versions import QuestionVersion
from quizapp.web.addresses import back_here
from quizapp.web.identity import current_person, now

View = TypeVar("View", bound=Callable[..., Any])
Found = TypeVar("Found")

# Who passes which rule; "anybody" asks for no role.
ROLES = {
    "person": ("guest", "learner", "teacher"),
    "account": ("learner", "teacher"),
    "teacher": ("teacher",),
}


def anybody(view: View) -> View:
    """Open a view to all, strangers too."""
    return _open_to("anybody", view)


def person(view: View) -> View:
    """Open a view to whoever has begun here, guests too; a stranger is asked to sign in."""
    return _open_to("person", view)


def account(view: View) -> View:
    """Open a view to whoever has a name and password; it does not exist for guests."""
    return _open_to("account", view)


def teacher(view: View) -> View:
    """Open a view to teachers; others learn nothing of it."""
    return _open_to("teacher", view)


def init_app(app: Flask) -> None:
    """Check the rule of each view before it runs."""
    app.before_request(check)
    app.jinja_env.globals.update(may_change=may_change, draft_count=draft_count)
    anybody(app.view_functions["static"])


def rule_of(endpoint: str) -> str | None:
    """Name who may open an endpoint; None where its view forgot to say."""
    return getattr(current_app.view_functions[endpoint], "open_to", None)


def check() -> Any:
    """Refuse what the view is not open to. A view without a rule is open to nobody."""
    rule = rule_of(request.endpoint) if request.endpoint else "anybody"
    if rule == "anybody":
        return None
    asking = current_person()
    if asking is None and rule is not None:
        if "X-Saving" in request.headers:
            # A script cannot see where a redirect leads: it must know that nothing was saved.
            abort(401)
        return redirect(url_for("account.sign_in", next=back_here()))
    if rule is None or asking.role not in ROLES[rule]:
        abort(404)
    return None


def set_for(asking: Person | None, set_id: int) -> SetSummary:
    """Find a set that this person may study, or that a teacher may read."""
    scope = scopes.studied_by(asking.id if asking else None)
    return _or_404(banks.set_summary(set_id, scope) or (asking and _read_set(asking, set_id)))


def practised_set_for(asking: Person | None, set_id: int) -> SetSummary:
    """Find a set whose keys this person may see: not while they take an assigned test of it.

    Whoever is taking one is led back to it.
    """
    found = set_for(asking, set_id)
    _not_during_a_test(asking, found.id)
    return found


def taught_set_for(asking: Person, set_id: int) -> SetSummary:
    """Find a set that this teacher may read with its keys."""
    return _or_404(_read_set(asking, set_id))


def own_set_for(asking: Person, set_id: int) -> SetSummary:
    """Find a set that this teacher may change."""
    return _or_404(banks.set_summary(set_id, scopes.kept_by(asking)))


def may_change(found: SetSummary) -> bool:
    """Tell whether the one who asks may change a set, for what a page offers."""
    asking = current_person()
    return asking is not None and banks.set_summary(found.id, scopes.kept_by(asking)) is not None


def draft_count(found: SetSummary) -> int:
    """Count the changes of a set that are not released yet, for whoever may release them."""
    return len(draft_changes(found.id)) if may_change(found) else 0


def release_for(asking: Person, set_id: int, number: int) -> Release:
    """Find a release of a set that this person teaches."""
    return _or_404(banks.release(taught_set_for(asking, set_id).id, number))


def row_for(asking: Person, found: SetSummary, question_id: str) -> ReviewRow:
    """Find a question of a set that was found for this teacher: with its changes for whoever may change it."""
    drafts = banks.set_summary(found.id, scopes.kept_by(asking)) is not None
    return _or_404(review_list.review_row(found.id, found.release_id, question_id, drafts))


def wordings_for(asking: Person, set_id: int, question_id: str) -> list[QuestionVersion]:
    """Find every wording of a question in a set that this person may change, the newest first."""
    return _or_404(grading.wordings_in(own_set_for(asking, set_id).id, question_id) or None)


def regrade_for(asking: Person, set_id: int, regrade_id: int) -> Regrade:
    """Find a repair of the marks of a set that this person may change."""
    return _or_404(grading.regrade_of_set(own_set_for(asking, set_id).id, regrade_id))


def attempt_for(asking: Person, attempt_id: int) -> Attempt:
    """Find this very person's attempt; no other one of the set while they take an assigned test of it."""
    found = _or_404(attempts.attempt_of(asking.id, attempt_id))
    _not_during_a_test(asking, found.set_id, but=found.id)
    return found


def set_of(attempt: Attempt) -> SetSummary:
    """Find the set of an attempt that was found for its learner, also where the set is closed to them now."""
    return _or_404(banks.set_summary(attempt.set_id))


def slot_for(asking: Person, attempt_id: int, position: int) -> tuple[Attempt, SlotView]:
    """Find a place in this very person's attempt."""
    attempt = attempt_for(asking, attempt_id)
    return attempt, _or_404(attempts.slot_at(attempt.id, position))


def notice_for(asking: Person, notice_id: int) -> Notice:
    """Find what the site has to tell this very person."""
    return _or_404(notices.notice_of(asking.id, notice_id))


def card_for(asking: Person, set_id: int, fact_id: str) -> CardFace:
    """Find a fact of a set as a card of this very person."""
    try:
        return flashcards.card_face(asking.id, practised_set_for(asking, set_id).id, fact_id, now())
    except Refusal:
        abort(404)


def taught_class_for(asking: Person, class_id: int) -> SchoolClass:
    """Find a class that this very person teaches."""
    if not _teaches(asking):
        abort(404)
    return _or_404(classes.taught_class(asking.id, class_id))


def member_for(asking: Person, class_id: int, person_id: int) -> ClassMember:
    """Find a learner in a class that this very person teaches."""
    return _or_404(classes.member(taught_class_for(asking, class_id).id, person_id))


def taught_learner_for(asking: Person, class_id: int, person_id: int) -> Person:
    """Find a learner, who teaches nowhere, in a class that this very person teaches."""
    found = people.person(member_for(asking, class_id, person_id).person_id)
    return _or_404(found if found is not None and found.role == "learner" else None)


def group_for(asking: Person, class_id: int, group_id: int) -> ClassGroup:
    """Find a group of a class that this very person teaches."""
    return _or_404(classes.group(taught_class_for(asking, class_id).id, group_id))


def kept_by(asking: Person) -> Person:
    """Let the site's keeper pass; for everybody else there is nothing here."""
    return _or_404(asking if asking.keeper and _teaches(asking) else None)


def other_teacher_for(keeper: Person, person_id: int) -> Person:
    """Find another teacher of the site that this very person keeps."""
    found = people.teacher(person_id) if kept_by(keeper).id != person_id else None
    return _or_404(found)


def class_set_for(asking: Person, class_id: int, set_id: int) -> ClassSet:
    """Find a set that was given to a class which this very person teaches."""
    return _or_404(classes.class_set(taught_class_for(asking, class_id).id, set_id))


def class_teacher_for(asking: Person, class_id: int, person_id: int) -> ClassTeacher:
    """Find a teacher of a class that the one who asks teaches, too."""
    return _or_404(classes.class_teacher(taught_class_for(asking, class_id).id, person_id))


def joined_class_for(asking: Person, class_id: int) -> SchoolClass:
    """Find a class in which this very person learns."""
    return _or_404(classes.joined_class(asking.id, class_id))


def assignment_for(asking: Person, class_id: int, assignment_id: int) -> Assignment:
    """Find an assignment of a class that this very person teaches."""
    return _or_404(assignments.assignment_of_class(taught_class_for(asking, class_id).id, assignment_id))


def set_of_assignment(found: Assignment) -> SetSummary:
    """Find the set of an assignment that was found for its teacher."""
    return _or_404(banks.set_summary(found.set_id))


def class_attempt_for(asking: Person, class_id: int, attempt_id: int) -> Attempt:
    """Find an attempt in an assignment of a class that this person teaches."""
    return _or_404(attempts.attempt_in_class(taught_class_for(asking, class_id).id, attempt_id))


def task_for(asking: Person, assignment_id: int) -> Task:
    """Find an assignment of a class in which this very person learns."""
    return _or_404(assignments.task_of(asking.id, assignment_id))


def article_for(asking: Person, article_id: str) -> list[RevisionSummary]:
    """Find the texts of an article that this teacher may read, the newest first."""
    return _or_404((_teaches(asking) and articles.revisions(asking, article_id)) or None)


def revision_for(asking: Person, article_id: str, revision_id: int) -> tuple[RevisionSummary, Article]:
    """Find one text of an article that this teacher may read."""
    return _or_404(articles.revision_seen(asking, article_id, revision_id) if _teaches(asking) else None)


def job_for(asking: Person, job_id: int) -> Job:
    """Find a job that this very teacher asked for."""
    return _or_404(jobs.job_of(asking.id, job_id))


def class_with_code(code: str) -> SchoolClass:
    """Find the class that a code lets in to, whoever holds it."""
    return _or_404(classes.class_with_code(code, now()))


def _open_to(rule: str, view: View) -> View:
    view.open_to = rule  # type: ignore[attr-defined]
    return view


def _or_404(found: Found | None) -> Found:
    if found is None:
        abort(404)
    return found


def _not_during_a_test(asking: Person | None, set_id: int, but: int | None = None) -> None:
    sat = sittings.sitting_about(asking.id, set_id, now()) if asking else None
    if sat is None or sat.id == but:
        return
    if "X-Saving" in request.headers:
        abort(409)
    flash(
        gettext(
            "You are taking an assigned quiz about the same. Cards, reading and practice of this question set are "
            "open again as soon as you have handed in."
        )
    )
    abort(redirect(url_for("learner.assignment", assignment_id=sat.assignment_id), 303))


def _read_set(asking: Person, set_id: int) -> SetSummary | None:
    return banks.set_summary(set_id, scopes.read_by(asking))


def _teaches(asking: Person | None) -> bool:
    return asking is not None and asking.role == "teacher"
