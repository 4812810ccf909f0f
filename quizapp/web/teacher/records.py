"""What was done in a class: read by its teachers, changed by nobody."""

from flask import render_template

from quizapp.store import audit
from quizapp.web import access, identity
from quizapp.web.labels.telling import DEEDS, sentence
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/classes/<int:class_id>/record")
@access.teacher
def record(class_id: int) -> str:
    """List who did what in a class, the newest first."""
    found = access.taught_class_for(identity.current_person(), class_id)
    return render_template(
        "teacher/record.html",
        school_class=found,
        page=page_of(audit.deeds_in_class(class_id)),
        said=lambda one: sentence(DEEDS, one.deed, one.details),
    )
