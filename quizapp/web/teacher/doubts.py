"""What learners doubted about a set's questions, the most doubted first, and what comes of it."""

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import ngettext
from werkzeug.wrappers import Response

from quizapp.actions import doubts as acts
from quizapp.actions.refusal import Refusal
from quizapp.store import banks, doubts
from quizapp.store.banks import SetSummary
from quizapp.store.doubts import OUTCOMES, Doubted
from quizapp.store.scopes import answers_read_by
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.labels.telling import OUTCOMES as WORDS
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@bp.get("/sets/<int:set_id>/doubts")
@access.teacher
def doubted(set_id: int) -> str:
    """List the doubted questions with reasons and words."""
    return _page(access.taught_set_for(identity.current_person(), set_id))


@bp.post("/sets/<int:set_id>/doubts/<id:question_id>")
@access.teacher
def answer_doubts(set_id: int, question_id: str) -> Response | str:
    """Answer what learners doubt about a question; what was typed stays where it is refused."""
    teacher = identity.current_person()
    chosen = access.own_set_for(teacher, set_id)
    if question_id not in {one.question.id for one in _all(chosen, answered=False)}:
        abort(404)
    outcome, reply = request.form.get("outcome", ""), request.form.get("reply", "")
    try:
        count = acts.answer_doubts(chosen.id, question_id, outcome, reply, teacher.id, identity.now())
    except Refusal as refusal:
        refused = {"question": question_id, "outcome": outcome, "reply": reply, "said": refusal.code}
        return _page(chosen, refused)
    flash(ngettext("%(num)s learner is told.", "%(num)s learners are told.", count))
    return redirect(url_for("teacher.doubted", set_id=set_id), 303)


def _page(chosen: SetSummary, refused: dict[str, str] | None = None) -> str:
    answered = request.args.get("show") == "answered"
    return render_template(
        "teacher/doubts.html",
        set=chosen,
        page=page_of(_all(chosen, answered)),
        current={one.question.id for one in banks.questions_of_release(chosen.release_id)},
        answered=answered,
        outcomes=[(code, WORDS[code]) for code in OUTCOMES],
        outcomes_said=WORDS,
        refused=refused,
        why=label("refusal", refused["said"]) if refused else None,
    )


def _all(chosen: SetSummary, answered: bool) -> list[Doubted]:
    """Whoever keeps a set sees every doubt about it, others those of their learners; names only of these."""
    theirs = answers_read_by(identity.current_person())
    whose = None if access.may_change(chosen) else theirs
    return doubts.doubted(chosen.id, whose, theirs, answered)
