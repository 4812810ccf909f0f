"""Scores and item statistics as files."""

from flask import Response as FlaskResponse
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions.auditing import record_export
from quizapp.exports import Sheet, export_named
from quizapp.store.scopes import answers_read_by
from quizapp.store.scores import learner_scores
from quizapp.web import access, identity
from quizapp.web.teacher import bp
from quizapp.web.teacher.analysis import questions_sheet
from quizapp.web.teacher.scoping import set_view
from quizapp.web.teacher.scores import attempts_chosen


@bp.get("/sets/<int:set_id>/scores.<any(csv,xlsx):form>")
@access.teacher
def scores_file(set_id: int, form: str) -> Response:
    """Give each learner's score in a set."""
    teacher = identity.current_person()
    access.taught_set_for(teacher, set_id)
    record_export(teacher.id, f"scores.{form}", identity.now(), set_id=set_id)
    header = (
        gettext("Learner"),
        gettext("Finished quizzes"),
        gettext("Answers"),
        gettext("Right"),
        gettext("Points"),
        gettext("Out of"),
        gettext("Last answer"),
    )
    rows = [
        (
            one.name or gettext("Guest %(number)s", number=one.person_id),
            one.submitted,
            one.answered,
            one.right,
            round(one.credit, 4),
            one.out_of,
            one.last_answered_at.date() if one.last_answered_at else None,
        )
        for one in learner_scores(set_id, answers_read_by(teacher), attempts_chosen(teacher))
    ]
    return as_file(Sheet(gettext("Scores"), header, rows), form, "scores")


@bp.get("/sets/<int:set_id>/analysis.<any(csv,xlsx):form>")
@access.teacher
def analysis_file(set_id: int, form: str) -> Response:
    """Give the statistics of each question of a set."""
    return as_file(questions_sheet(set_view(set_id)), form, "analysis")


def as_file(sheet: Sheet, form: str, name: str) -> Response:
    """Answer with a sheet to be saved."""
    export = export_named(form)
    answer = FlaskResponse(export.write(sheet), mimetype=export.media_type)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{export.suffix}"'
    return answer
