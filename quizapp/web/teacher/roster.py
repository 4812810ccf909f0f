"""A list of names becomes a class: looked at first, then imported, with a sheet of secrets to hand out."""

from flask import render_template, request
from werkzeug.wrappers import Response

from quizapp.actions import resetting
from quizapp.actions import roster as acts
from quizapp.actions.refusal import Refusal
from quizapp.actions.resetting import Secret
from quizapp.store.classes import SchoolClass
from quizapp.study.rosters import Row, Unreadable, as_text, read, rows_of
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp


@bp.route("/classes/<int:class_id>/roster", methods=("GET", "POST"))
@access.teacher
def roster(class_id: int) -> str:
    """Take a list and say what would become of each row; nothing is stored before it is imported."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    if request.method == "GET":
        return _page(found)
    text = request.form.get("names", "")
    try:
        rows, text = _given(text)
    except Unreadable as problem:
        return _page(found, text, refused=label("roster", str(problem)))
    if "import" not in request.form:
        return _page(found, text, rows)
    try:
        made = acts.import_rows(found.id, rows, teacher.id, identity.now())
    except Refusal as refusal:
        return _page(found, text, rows, refused=label("refusal", refusal.code))
    return _sheet(found, made, resetting.SHEET_LIFETIME.days) if made else _page(found, text, rows)


@bp.post("/classes/<int:class_id>/roster/sheet")
@access.teacher
def new_sheet(class_id: int) -> str:
    """Make new secrets for all who have no password yet."""
    teacher = identity.current_person()
    found = access.taught_class_for(teacher, class_id)
    made = resetting.renew_sheet(found.id, teacher.id, identity.now())
    return _sheet(found, made, resetting.SHEET_LIFETIME.days)


@bp.route("/classes/<int:class_id>/members/<int:person_id>/secret", methods=("GET", "POST"))
@access.teacher
def new_secret(class_id: int, person_id: int) -> Response | str:
    """Ask, and then make a secret by which a learner sets a new password; it is shown once."""
    teacher = identity.current_person()
    learner = access.taught_learner_for(teacher, class_id, person_id)
    found = access.taught_class_for(teacher, class_id)
    if request.method == "GET":
        return render_template("teacher/new_secret.html", school_class=found, learner=learner)
    made = resetting.reset_password(learner.id, class_id, teacher.id, identity.now())
    return _sheet(found, [made], resetting.RESET_LIFETIME.days)


def _given(text: str) -> tuple[list[Row], str]:
    """Read the file where one came, else the field; give the rows, and the text that the field then holds."""
    file = request.files.get("file")
    if file is not None and file.filename:
        rows = read(file.read())
        return rows, as_text(rows)
    return rows_of(text), text


def _page(
    found: SchoolClass, text: str = "", rows: list[Row] | None = None, refused: str | None = None
) -> str:
    planned = acts.plan(found.id, rows) if rows else []
    return render_template(
        "teacher/roster.html",
        school_class=found,
        text=text,
        planned=planned,
        counts={fate: sum(one.fate == fate for one in planned) for fate in ("new", "in_class", "refused")},
        refused=refused,
    )


def _sheet(found: SchoolClass, made: list[Secret], days: int) -> str:
    return render_template("teacher/sheet.html", school_class=found, made=made, days=days)
