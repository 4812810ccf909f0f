"""One question on a page; once it is answered, the same address explains it."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import quizzes
from quizapp.actions.refusal import Refusal
from quizapp.actions.revealing import is_revealed
from quizapp.kinds import Unreadable, kind_of
from quizapp.questions import Response as Answer
from quizapp.store import articles, attempts, doubts
from quizapp.store.attempts import Attempt, SlotView
from quizapp.store.contexts import with_contexts
from quizapp.store.grading import changes_of, marked_before, newest_repair
from quizapp.study.regrading import laid_over
from quizapp.web import access, feedback, identity
from quizapp.web.labels import label
from quizapp.web.learner import asked, bp
from quizapp.web.learner.attempts import next_unanswered
from quizapp.web.limits import LONGEST_ANSWER


@bp.get("/attempts/<int:attempt_id>/questions/<int:number>")
@access.person
def question(attempt_id: int, number: int) -> Response | str:
    """Ask, or explain what was answered: Back shows what happened and never judges again."""
    attempt, slot = access.slot_for(identity.current_person(), attempt_id, number)
    if quizzes.is_over(attempt, identity.now()):
        return _end(attempt)
    if slot.response is not None and is_revealed(attempt, identity.now()):
        return _explain(attempt, slot)
    if attempt.state != "open":
        return redirect(url_for("learner.score", attempt_id=attempt_id))
    return _ask(attempt, slot, _given(slot))


@bp.post("/attempts/<int:attempt_id>/questions/<int:number>")
@access.person
def answer(attempt_id: int, number: int) -> Response | str:
    """Judge an answer once; what is unreadable or too vague may be tried again."""
    attempt, slot = access.slot_for(identity.current_person(), attempt_id, number)
    given = request.form.getlist("answer")
    if "move" in request.form and slot.response is None:
        return _ask(attempt, slot, asked.moved(given, request.form["move"]))
    try:
        response = kind_of(slot.question).read(_short(given))
    except Unreadable as problem:
        return _ask(attempt, slot, given, said=label("unreadable", str(problem)))
    if attempt.mode == "test" and slot.response is None:
        return _save(attempt, number, response)
    try:
        grade = quizzes.answer(attempt.id, number, response, "guessed" in request.form, identity.now())
    except Refusal:
        if attempt.deadline is None:
            raise
        return _end(attempt)
    if grade.verdict == "prompt":
        return _ask(attempt, slot, given, said=label("note", grade.note or "more_specific"), prompted=True)
    return redirect(url_for("learner.question", attempt_id=attempt_id, number=number), 303)


@bp.post("/attempts/<int:attempt_id>/questions/<int:number>/flag")
@access.person
def flag(attempt_id: int, number: int) -> Response:
    """Mark a question to come back to, or take the mark off."""
    attempt, _ = access.slot_for(identity.current_person(), attempt_id, number)
    quizzes.flag(attempt.id, number, request.form.get("flagged") == "yes")
    return redirect(url_for("learner.question", attempt_id=attempt_id, number=number), 303)


def _save(attempt: Attempt, number: int, answer: Answer) -> Response:
    """Keep an answer of a test and go on to the next question, after the last one to the list of all."""
    try:
        quizzes.save_draft(attempt.id, number, answer, "guessed" in request.form, identity.now())
    except Refusal:
        return _end(attempt)
    if number < attempt.out_of:
        return redirect(url_for("learner.question", attempt_id=attempt.id, number=number + 1), 303)
    return redirect(url_for("learner.attempt", attempt_id=attempt.id, show="list"), 303)


def _end(attempt: Attempt) -> Response:
    """Close a test whose time is up."""
    quizzes.end_if_over(attempt.id, identity.now())
    flash(gettext("The test has ended. Every answer that was saved before counts."))
    return redirect(url_for("learner.score", attempt_id=attempt.id), 303)


def _given(slot: SlotView) -> list[str]:
    """Give a saved draft as the form would send it."""
    if slot.draft is None:
        return []
    saved = slot.draft.response()
    if isinstance(saved, tuple):
        return list(saved)
    return [str(saved).lower() if isinstance(saved, bool) else saved]


def _ask(
    attempt: Attempt, slot: SlotView, given: list[str] | None = None, said: str = "", prompted: bool = False
) -> str:
    return render_template(
        "learner/question.html",
        attempt=attempt,
        set=access.set_of(attempt),
        asked=asked.ask(slot.question, slot.option_order, given or ()),
        guessed="guessed" in request.form or bool(slot.draft and slot.draft.guessed),
        slot=slot,
        now=identity.now(),
        slots=attempts.slots_of(attempt.id) if attempt.mode == "test" else (),
        next_number=slot.position + 1 if slot.position < attempt.out_of else None,
        said=said,
        prompted=prompted,
        number=slot.position,
        count=attempt.out_of,
        done=len(attempts.answered_positions(attempt.id)),
    )


def _explain(attempt: Attempt, slot: SlotView) -> str:
    stored = slot.response
    done = attempts.answered_positions(attempt.id)
    repair = newest_repair(attempt.set_id, slot.version_id)
    changes = changes_of(attempt.set_id).get(slot.version_id, ()) if repair else ()
    (asked_question,) = with_contexts(attempt.release_id, [laid_over(slot.question, changes).question])
    sources = {article.id: article for article in articles.articles_of_release(attempt.release_id)}
    return render_template(
        "learner/feedback.html",
        attempt=attempt,
        feedback=feedback.explain(asked_question, sources, stored.response(), stored.grade(), stored.guessed),
        number=slot.position,
        count=attempt.out_of,
        done=len(done),
        fact_id=slot.question.facts[0],
        doubt=doubts.doubt_of(attempt.person_id, slot.version_id),
        doubt_reasons=doubts.REASONS,
        repair=repair,
        marked_before=repair and marked_before(repair.id, attempt.id, slot.position),
        next_number=next_unanswered(done, attempt.out_of, slot.position),
    )


def _short(given: list[str]) -> list[str]:
    if any(len(value) > LONGEST_ANSWER for value in given):
        raise Unreadable("too_long")
    return given
