"""How learners and questions fare: always with the number of answers behind a figure."""

from flask import render_template

from quizapp.store import banks
from quizapp.store import scores as figures
from quizapp.web import access, identity
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/scores")
@access.teacher
def scores(set_id: int) -> str:
    """Show the scores of each learner."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    return render_template("teacher/scores.html", set=chosen, page=page_of(figures.learner_scores(set_id)))


@bp.get("/sets/<int:set_id>/scores/questions")
@access.teacher
def question_scores(set_id: int) -> str:
    """Show how each question fared, the hardest first."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    page = page_of(figures.question_scores(set_id))
    current = {each.question.id for each in banks.questions_of_release(chosen.release_id)}
    return render_template("teacher/question_scores.html", set=chosen, page=page, current=current)
