"""Who may teach here: for the keeper of the site alone."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import teaching as acts
from quizapp.store import audit, people
from quizapp.web import access, identity
from quizapp.web.labels.telling import DEEDS, sentence
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/teachers")
@access.teacher
def teachers() -> str:
    """List who teaches, with what was done about it."""
    access.kept_by(identity.current_person())
    return _page()


@bp.post("/teachers/link")
@access.teacher
def teaching_link() -> str:
    """Make a link that lets one person teach; it is shown once."""
    keeper = access.kept_by(identity.current_person())
    secret = acts.teaching_link(keeper.id, identity.now())
    return _page(url_for("account.begin_to_teach", secret=secret, _external=True))


@bp.post("/teachers/<int:person_id>/end")
@access.teacher
def end_teaching(person_id: int) -> Response:
    """Take the right to teach back."""
    keeper = access.kept_by(identity.current_person())
    acts.end_teaching(keeper.id, access.other_teacher_for(keeper, person_id).id, identity.now())
    flash(gettext("They do not teach here any more. What they learnt stays theirs."))
    return redirect(url_for("teacher.teachers"), 303)


@bp.post("/teachers/<int:person_id>/keep")
@access.teacher
def hand_over(person_id: int) -> Response:
    """Let another teacher keep the site."""
    keeper = access.kept_by(identity.current_person())
    acts.hand_over(keeper.id, access.other_teacher_for(keeper, person_id).id, identity.now())
    flash(gettext("The site is kept by somebody else now."))
    return redirect(url_for("teacher.sets"), 303)


def _page(link: str | None = None) -> str:
    return render_template(
        "teacher/teachers.html",
        teachers=people.teachers(),
        link=link,
        days=acts.LINK_LIFETIME.days,
        page=page_of(audit.deeds_of_site()),
        said=lambda one: sentence(DEEDS, one.deed, one.details),
    )
