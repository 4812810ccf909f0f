"""A set on paper: its questions numbered, and their key behind them or nowhere."""

from flask import render_template, request

from quizapp.store import banks
from quizapp.web import access, identity
from quizapp.web.feedback import shown
from quizapp.web.learner.asked import ask
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/print")
@access.teacher
def print_set(set_id: int) -> str:
    """Lay out the questions of the newest release, of one topic or all, to be printed."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    topic = request.args.get("topic") or None
    questions = [one.question for one in banks.questions_of_release(chosen.release_id, topic)]
    return render_template(
        "teacher/print.html",
        set=chosen,
        topic=topic,
        topics=banks.topics_of_release(chosen.release_id),
        with_key=request.args.get("key") != "no",
        paper=[
            (
                ask(
                    question,
                    [
                        one.id
                        for one in (*question.options, *sorted(question.items, key=lambda each: each.id))
                    ],
                ),
                shown(question, question.key),
            )
            for question in questions
        ],
        articles=banks.articles_of_set(set_id),
    )
