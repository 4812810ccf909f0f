"""What was done in a class: read by its teachers, changed by nobody."""

from collections.abc import Mapping
from typing import Any

from flask import render_template
from flask_babel import format_percent

from quizapp.store import audit, people
from quizapp.store.audit import Recorded
from quizapp.web import access, identity
from quizapp.web.labels.telling import DEEDS, sentence
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/classes/<int:class_id>/record")
@access.teacher
def record(class_id: int) -> str:
    """List who did what in a class, the newest first."""
    found = access.taught_class_for(identity.current_person(), class_id)
    page = page_of(audit.deeds_in_class(class_id))
    names = people.names_of({one.details["learner"] for one in page.items if "learner" in one.details})
    return render_template(
        "teacher/record.html",
        school_class=found,
        page=page,
        said=lambda one: sentence(DEEDS, *_named(one, names)),
    )


def _named(one: Recorded, names: Mapping[int, str]) -> tuple[str, dict[str, Any]]:
    """Put a learner's name and a grade in place of their numbers."""
    if one.deed != "grade":
        return one.deed, one.details
    share = one.details.get("share")
    details = {**one.details, "learner": names.get(one.details.get("learner")) or "…"}
    if share is None:
        return "no_grade", details
    return one.deed, {**details, "share": format_percent(share)}
