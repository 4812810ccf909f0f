"""The gradebook of a class, on a page and as a file."""

from statistics import fmean

from flask import render_template
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions.assignments import end_overdue
from quizapp.actions.auditing import record_export
from quizapp.exports import Cell, Sheet
from quizapp.store.gradebook import Gradebook, Row, gradebook
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp
from quizapp.web.teacher.files import as_file


@bp.get("/classes/<int:class_id>/grades")
@access.teacher
def grades(class_id: int) -> str:
    """Show learners and assignments with state and score."""
    found = access.taught_class_for(identity.current_person(), class_id)
    book = _book(found.id)
    columns = [book.shares(place) for place in range(len(book.assignments))]
    return render_template(
        "teacher/grades.html",
        school_class=found,
        book=book,
        means=[(fmean(shares) if shares else None, len(shares)) for shares in columns],
    )


@bp.get("/classes/<int:class_id>/grades.<any(csv,xlsx):form>")
@access.teacher
def grades_file(class_id: int, form: str) -> Response:
    """Give the gradebook as a file."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    record_export(teacher.id, f"grades.{form}", identity.now(), class_id=found.id)
    book = _book(found.id)
    header = [gettext("Learner")]
    for one in book.assignments:
        header += [f"{one.title} (%)", f"{one.title} · {gettext('State')}"]
    return as_file(Sheet(gettext("Grades"), header, [_cells(row) for row in book.rows]), form, "grades")


def _book(class_id: int) -> Gradebook:
    end_overdue(class_id, identity.now())
    return gradebook(class_id, identity.now())


def _cells(row: Row) -> list[Cell]:
    cells: list[Cell] = [row.name]
    for mark in row.marks:
        cells += [None if mark.share is None else round(100 * mark.share, 2), label("task", mark.state)]
    return cells
