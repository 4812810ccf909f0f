"""How learners and questions fare: always with the number of answers behind a figure."""

from flask import render_template, request
from sqlalchemy import ColumnElement

from quizapp.store import banks
from quizapp.store import scores as figures
from quizapp.store.people import Person
from quizapp.store.scopes import answers_read_by, assigned_by, practised
from quizapp.web import access, identity
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/scores")
@access.teacher
def scores(set_id: int) -> str:
    """Show the scores of each learner."""
    teacher = identity.current_person()
    chosen = access.taught_set_for(teacher, set_id)
    return render_template(
        "teacher/scores.html",
        set=chosen,
        assigned=is_about_assignments(),
        page=page_of(figures.learner_scores(set_id, answers_read_by(teacher), attempts_chosen(teacher))),
    )


@bp.get("/sets/<int:set_id>/scores/questions")
@access.teacher
def question_scores(set_id: int) -> str:
    """Show how each question fared, the hardest first."""
    teacher = identity.current_person()
    chosen = access.taught_set_for(teacher, set_id)
    page = page_of(figures.question_scores(set_id, answers_read_by(teacher), attempts_chosen(teacher)))
    current = {each.question.id for each in banks.questions_of_release(chosen.release_id)}
    return render_template(
        "teacher/question_scores.html",
        set=chosen,
        assigned=is_about_assignments(),
        page=page,
        current=current,
    )


def is_about_assignments() -> bool:
    """Tell whether the address asks for assignments instead of practice."""
    return request.args.get("of") == "assignments"


def attempts_chosen(teacher: Person) -> ColumnElement[bool]:
    """Choose which attempts a page is about: practice, or the assignments of this teacher's classes."""
    return assigned_by(teacher) if is_about_assignments() else practised()
