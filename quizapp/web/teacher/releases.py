"""The releases of a set, what each changed, and making one current again."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import releasing
from quizapp.store import banks
from quizapp.store.contents import contents_of
from quizapp.store.people import names_of
from quizapp.store.summaries import summary_of
from quizapp.study.wordings import is_edited
from quizapp.web import access, identity
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/releases")
@access.teacher
def releases(set_id: int) -> str:
    """List a set's releases, the newest first."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    found = banks.releases_of_set(set_id)
    names = names_of({one.created_by for one in found if one.created_by is not None})
    return render_template("teacher/releases.html", set=chosen, releases=found, names=names)


@bp.get("/sets/<int:set_id>/releases/<int:number>")
@access.teacher
def release(set_id: int, number: int) -> str:
    """Show what one release kept, changed, added and dropped, what it has from teachers and what is aside."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    found = access.release_for(person, set_id, number)
    placed = contents_of(found.id).questions
    return render_template(
        "teacher/release.html",
        set=chosen,
        release=found,
        summary=summary_of(found),
        current={each.question.id for each in banks.questions_of_release(chosen.release_id)},
        edited=[
            one.version.question()
            for one in placed
            if one.own or (one.base and is_edited(one.base.question(), one.version.question()))
        ],
        aside=[one.version.question() for one in placed if one.aside],
        names=names_of({found.created_by} if found.created_by is not None else set()),
    )


@bp.post("/sets/<int:set_id>/releases/<int:number>/again")
@access.teacher
def release_again(set_id: int, number: int) -> Response:
    """Make a release that holds what an older one held."""
    person = identity.current_person()
    access.own_set_for(person, set_id)
    access.release_for(person, set_id, number)
    made = releasing.undo_to(set_id, number, person.id, identity.now())
    if made.new:
        flash(gettext("Release %(new)s holds what release %(old)s held.", new=made.number, old=number))
    else:
        flash(gettext("Nothing has changed: the newest release says the same already."))
    return redirect(url_for("teacher.release", set_id=set_id, number=made.number), 303)
