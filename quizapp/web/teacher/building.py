"""Making a set from articles, and what its teacher may do with it as a whole."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import set_building
from quizapp.actions.refusal import Refusal
from quizapp.store import articles, banks, jobs
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp
from quizapp.web.teacher.article_forms import BuildForm


@bp.route("/sets/new", methods=("GET", "POST"))
@access.teacher
def new_set() -> Response | str | tuple[str, int]:
    """Ask for a set made from some texts."""
    teacher = identity.current_person()
    texts = articles.revisions(teacher)
    form, refused = BuildForm(), None
    form.offer(texts)
    if request.method == "GET":
        form.texts.data = request.args.getlist("text", type=int)
    if form.validate_on_submit():
        try:
            job_id = set_building.request_set(
                teacher.id, form.title.data or "", form.texts.data or (), form.settings(), identity.now()
            )
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            return redirect(url_for("teacher.job", job_id=job_id), 303)
    page = render_template("teacher/new_set.html", form=form, texts=texts, refused=refused)
    return (page, 422) if refused or form.errors else page


@bp.get("/sets/<int:set_id>/settings")
@access.teacher
def set_settings(set_id: int) -> str:
    """Show what a set is called, made from and open to."""
    return _settings(set_id)


@bp.post("/sets/<int:set_id>/rename")
@access.teacher
def rename_set(set_id: int) -> Response | tuple[str, int]:
    """Give a set another title."""
    found = access.own_set_for(identity.current_person(), set_id)
    try:
        set_building.rename_set(found.id, request.form.get("title", ""))
    except Refusal as refusal:
        return _settings(set_id, label("refusal", refusal.code)), 422
    flash(gettext("The set has its new title."))
    return _back(set_id)


@bp.post("/sets/<int:set_id>/open")
@access.teacher
def open_set(set_id: int) -> Response:
    """Open a set to everybody, or close it again."""
    found = access.own_set_for(identity.current_person(), set_id)
    to_everybody = request.form.get("open") == "yes"
    set_building.open_set(found.id, to_everybody)
    if to_everybody:
        flash(gettext("Everybody may study this set now."))
    else:
        flash(gettext("Only classes that have this set may study it now."))
    return _back(set_id)


@bp.post("/sets/<int:set_id>/archive")
@access.teacher
def archive_set(set_id: int) -> Response:
    """Put a set into the archive, or take it out."""
    found = access.own_set_for(identity.current_person(), set_id)
    if request.form.get("archived") == "no":
        set_building.take_out_set(found.id)
    else:
        set_building.archive_set(found.id, identity.now())
    return _back(set_id)


def _settings(set_id: int, refused: str | None = None) -> str:
    found = access.own_set_for(identity.current_person(), set_id)
    return render_template(
        "teacher/set_settings.html",
        set=found,
        articles=banks.articles_of_set(set_id),
        settings=banks.settings_of_set(set_id),
        job=jobs.job_under_way(set_id),
        title=request.form.get("title", found.title),
        refused=refused,
    )


def _back(set_id: int) -> Response:
    return redirect(url_for("teacher.set_settings", set_id=set_id), 303)
