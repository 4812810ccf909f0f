"""What learners doubted about a set's questions, the most doubted first."""

from flask import render_template

from quizapp.store import banks, doubts
from quizapp.store.scopes import answers_read_by
from quizapp.web import access, identity
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/doubts")
@access.teacher
def doubted(set_id: int) -> str:
    """List the doubted questions with reasons and words."""
    teacher = identity.current_person()
    chosen = access.taught_set_for(teacher, set_id)
    current = {one.question.id for one in banks.questions_of_release(chosen.release_id)}
    page = page_of(doubts.doubted(set_id, answers_read_by(teacher)))
    return render_template("teacher/doubts.html", set=chosen, page=page, current=current)
