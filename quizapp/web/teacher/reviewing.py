"""Looking questions over one after the other, with the keyboard or by hand."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.actions import drafting
from quizapp.store import review_list
from quizapp.store.review_list import Wanted
from quizapp.web import access, identity
from quizapp.web.teacher import bp
from quizapp.web.teacher.questions import laid_open, query_of, wanted_of

# What can be done with a question here, and what takes it back.
OPPOSITE = {"accept": "unaccept", "aside": "back", "unaccept": "accept", "back": "aside"}


@bp.get("/sets/<int:set_id>/review")
@access.teacher
def review_next(set_id: int) -> Response | str:
    """Go to the first question that nobody has looked over yet."""
    chosen = access.own_set_for(identity.current_person(), set_id)
    wanted = _wanted()
    rows, _ = review_list.review_list(set_id, chosen.release_id, wanted, 0, 1)
    if rows:
        return redirect(
            url_for("teacher.review_question", set_id=set_id, question_id=rows[0].id, **query_of(wanted))
        )
    return render_template("teacher/reviewed.html", set=chosen)


@bp.get("/sets/<int:set_id>/review/<id:question_id>")
@access.teacher
def review_question(set_id: int, question_id: str) -> str:
    """Show one question with everything that decides, and what can be done with it."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    row = access.row_for(person, chosen, question_id)
    wanted = _wanted()
    before, after, number, total = review_list.neighbours(set_id, chosen.release_id, wanted, question_id)
    done, _, last = request.args.get("last", "").partition(":")
    return render_template(
        "teacher/review.html",
        set=chosen,
        item=laid_open(chosen, row),
        before=before,
        after=after,
        number=number,
        total=total,
        query=query_of(wanted),
        last=last if done in OPPOSITE else None,
        undo=OPPOSITE.get(done),
    )


@bp.post("/sets/<int:set_id>/review/<id:question_id>")
@access.teacher
def decide_question(set_id: int, question_id: str) -> Response:
    """Accept a question or put it aside, and go to the next; or take the last such deed back and look again."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    access.row_for(person, chosen, question_id)
    what, wanted = request.form.get("what", ""), wanted_of(request.form)
    if what not in OPPOSITE:
        abort(400)
    # The neighbour is found while the question still stands in the list.
    _, after, _, _ = review_list.neighbours(set_id, chosen.release_id, wanted, question_id)
    if what in ("accept", "unaccept"):
        drafting.accept(set_id, person.id, [question_id], identity.now(), accepted=what == "accept")
    else:
        drafting.set_aside(set_id, person.id, [question_id], what == "aside", identity.now())
    query = query_of(wanted)
    if request.form.get("undo"):
        return redirect(
            url_for("teacher.review_question", set_id=set_id, question_id=question_id, **query), 303
        )
    if after is None:
        return redirect(url_for("teacher.review_next", set_id=set_id, **query), 303)
    last = f"{what}:{question_id}"
    return redirect(
        url_for("teacher.review_question", set_id=set_id, question_id=after, last=last, **query), 303
    )


def _wanted() -> Wanted:
    wanted = wanted_of(request.args)
    return wanted if query_of(wanted) else Wanted(state="waiting")
