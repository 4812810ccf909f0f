"""The gradebook of a class: on a page, as a file, and a learner's own page in it with each attempt."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions.auditing import record_export
from quizapp.actions.grades import book_of, give_grade
from quizapp.actions.refusal import Refusal
from quizapp.exports import Cell, Sheet
from quizapp.store import articles, attempts, banks, classes
from quizapp.store.contexts import with_contexts
from quizapp.store.gradebook import Gradebook, Row, given_history
from quizapp.web import access, identity
from quizapp.web.durations import lasting
from quizapp.web.feedback import explain
from quizapp.web.labels import label
from quizapp.web.teacher import bp
from quizapp.web.teacher.files import as_file

STATES = ("not_started", "in_progress", "submitted", "late", "exempt")
EVERY_SECONDS = 15


@dataclass(frozen=True)
class Column:
    """What one assignment's grades add up to; `n` is behind every figure, which is None without any."""

    n: int
    mean: float | None
    median: float | None
    low: float | None
    high: float | None
    handed_in: int
    at_it: int
    all: int


@bp.get("/classes/<int:class_id>/grades")
@access.teacher
def grades(class_id: int) -> str:
    """Show learners and assignments with state and score: sorted, filtered, and by itself anew if wanted."""
    found = access.taught_class_for(identity.current_person(), class_id)
    book = book_of(found.id, identity.now())
    groups = classes.groups_of(class_id)
    return render_template(
        "teacher/grades.html",
        school_class=found,
        book=book,
        rows=_wanted(book, groups),
        columns=[_column(book, place) for place in range(len(book.assignments))],
        starred=any(mark.given is not None for row in book.rows for mark in row.marks),
        groups=groups,
        states=STATES,
        wanted=request.args,
        every=EVERY_SECONDS if request.args.get("live") else None,
        now=identity.now(),
    )


@bp.get("/classes/<int:class_id>/grades.<any(csv,xlsx):form>")
@access.teacher
def grades_file(class_id: int, form: str) -> Response:
    """Give the gradebook as a file."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    record_export(teacher.id, f"grades.{form}", identity.now(), class_id=found.id)
    book = book_of(found.id, identity.now())
    header = [gettext("Learner")]
    for one in book.assignments:
        header += [
            f"{one.title} (%)",
            f"{one.title} · {gettext('State')}",
            f"{one.title} · {gettext('Comment')}",
        ]
    return as_file(Sheet(gettext("Grades"), header, [_cells(row) for row in book.rows]), form, "grades")


@bp.get("/classes/<int:class_id>/learners/<int:person_id>")
@access.teacher
def learner_report(class_id: int, person_id: int) -> str:
    """Show one learner's work in a class, to read, to comment on or to print."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    member = access.member_for(teacher, class_id, person_id)
    book = book_of(found.id, identity.now())
    row = next(one for one in book.rows if one.person_id == member.person_id)
    taken = attempts.attempts_in_class(class_id, person_id)
    return render_template(
        "teacher/learner_report.html",
        school_class=found,
        row=row,
        work=[
            (one, mark, taken.get(one.id, ()), given_history(one.id, person_id))
            for one, mark in zip(book.assignments, row.marks, strict=True)
            if mark.state != "not_for"
        ],
        lasting=lasting,
        now=identity.now(),
    )


@bp.post("/classes/<int:class_id>/learners/<int:person_id>/assignments/<int:assignment_id>")
@access.teacher
def grade_learner(class_id: int, person_id: int, assignment_id: int) -> Response:
    """Comment on a learner's work, or give a grade in place of the counted one."""
    teacher = identity.current_person()
    member = access.member_for(teacher, class_id, person_id)
    found = access.assignment_for(teacher, class_id, assignment_id)
    try:
        give_grade(
            found.id,
            member.person_id,
            teacher.id,
            _share(request.form.get("grade", "")),
            request.form.get("reason", ""),
            request.form.get("comment", ""),
            identity.now(),
        )
        flash(gettext("Saved."))
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return redirect(url_for("teacher.learner_report", class_id=class_id, person_id=person_id), 303)


@bp.get("/classes/<int:class_id>/attempts/<int:attempt_id>")
@access.teacher
def class_attempt(class_id: int, attempt_id: int) -> str:
    """Show an attempt as it was given, question by question, with the learner's answers."""
    teacher = identity.current_person()
    attempt = access.class_attempt_for(teacher, class_id, attempt_id)
    slots = attempts.slots_of(attempt.id)
    sources = {one.id: one for one in articles.articles_of_release(attempt.release_id)}
    questions = with_contexts(attempt.release_id, [slot.question for slot in slots])
    return render_template(
        "teacher/class_attempt.html",
        school_class=access.taught_class_for(teacher, class_id),
        attempt=attempt,
        set=banks.set_summary(attempt.set_id),
        name=next(one.name for one in classes.members_of(class_id) if one.person_id == attempt.person_id),
        slots=[
            (
                slot,
                explain(
                    question,
                    sources,
                    slot.response.response() if slot.response else None,
                    slot.response.grade() if slot.response else None,
                ),
            )
            for slot, question in zip(slots, questions, strict=True)
        ],
    )


def _wanted(book: Gradebook, groups: Sequence[classes.Group]) -> list[Row]:
    """Choose and order the rows that the address asks for."""
    state, group = request.args.get("state"), request.args.get("group", type=int)
    inside = {one.id: set(one.members) for one in groups}
    rows = [
        row
        for row in book.rows
        if (not state or any(mark.state == state for mark in row.marks))
        and (group not in inside or row.person_id in inside[group])
    ]
    places = {str(one.id): place for place, one in enumerate(book.assignments)}
    place = places.get(request.args.get("sort", ""))
    if place is None:
        return rows
    shares = {row.person_id: row.marks[place].share for row in rows}
    return sorted(rows, key=lambda row: -1.0 if shares[row.person_id] is None else shares[row.person_id])


def _column(book: Gradebook, place: int) -> Column:
    shares = book.shares(place)
    states = [row.marks[place].state for row in book.rows]
    return Column(
        len(shares),
        fmean(shares) if shares else None,
        median(shares) if shares else None,
        min(shares, default=None),
        max(shares, default=None),
        states.count("submitted"),
        states.count("in_progress"),
        len(states) - states.count("not_for") - states.count("exempt"),
    )


def _share(written: str) -> float | None:
    """Read a grade from 0 to 100. Raises Refusal("no_grade")."""
    text = written.strip().rstrip("%").strip()
    if not text:
        return None
    try:
        return float(text.replace(",", ".")) / 100
    except ValueError:
        raise Refusal("no_grade") from None


def _cells(row: Row) -> list[Cell]:
    cells: list[Cell] = [row.name]
    for mark in row.marks:
        given = f" ({gettext('given by a teacher')})" if mark.given is not None else ""
        cells += [
            None if mark.share is None else round(100 * mark.share, 2),
            label("task", mark.state) + given,
            mark.comment,
        ]
    return cells
