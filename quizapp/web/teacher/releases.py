"""The releases of a set, and what each changed."""

from flask import render_template

from quizapp.store import banks
from quizapp.store.summaries import summary_of
from quizapp.web import access, identity
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/releases")
@access.teacher
def releases(set_id: int) -> str:
    """List a set's releases, the newest first."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    return render_template("teacher/releases.html", set=chosen, releases=banks.releases_of_set(set_id))


@bp.get("/sets/<int:set_id>/releases/<int:number>")
@access.teacher
def release(set_id: int, number: int) -> str:
    """Show what one release kept, changed, added and dropped."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    found = access.release_for(person, set_id, number)
    return render_template(
        "teacher/release.html",
        set=chosen,
        release=found,
        summary=summary_of(found),
        current={each.question.id for each in banks.questions_of_release(chosen.release_id)},
    )
