"""The key is wrong: choose what to do, see every score that would change, do it, and take it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from quizapp.actions import regrading
from quizapp.actions.drafting import draft_of
from quizapp.actions.mending import mend
from quizapp.actions.refusal import Refusal
from quizapp.actions.remarking import Plan, Score, changed_scores
from quizapp.kinds import Unreadable, kind_of
from quizapp.questions import Question
from quizapp.questions import Response as Answer
from quizapp.store import grading as rows
from quizapp.store import people
from quizapp.store.banks import SetSummary
from quizapp.store.grading import Regrade
from quizapp.store.marks import people_among
from quizapp.store.scopes import answers_read_by
from quizapp.store.versions import QuestionVersion
from quizapp.study.regrading import REPAIRS, WEIGHTS, Change, key_of, laid_over
from quizapp.web import access, feedback, identity
from quizapp.web.labels import label
from quizapp.web.learner import asked
from quizapp.web.limits import LONGEST_ANSWER
from quizapp.web.teacher import bp

LONGEST_WORDS = 300
GIVEN = 8
# So many scores that change are listed one by one.
MOST = 500


@dataclass(frozen=True)
class Asked:
    """What a teacher chose on the form: the change, if it can be made, and whether nobody may lose by it."""

    change: Change | None
    never_lower: bool
    refused: str | None = None


@dataclass(frozen=True)
class Past:
    """A repair in the list of them all."""

    regrade: Regrade
    question: Question
    answer: Sequence[feedback.Line]
    by: str | None
    changed: int
    taken_back: datetime | None
    may_be_taken_back: bool


@bp.get("/sets/<int:set_id>/questions/<id:question_id>/repair")
@access.teacher
def repair(set_id: int, question_id: str) -> str:
    """Choose a repair of a question; once one is chosen, show what it would do."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    wordings = access.wordings_for(person, set_id, question_id)
    wanted = _asked(wordings, request.args) if "repair" in request.args else None
    return _page(chosen, wordings, request.args, wanted)


@bp.post("/sets/<int:set_id>/questions/<id:question_id>/repair")
@access.teacher
def make_repair(set_id: int, question_id: str) -> Response | str:
    """Repair the marks of a question."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    wordings = access.wordings_for(person, set_id, question_id)
    wanted = _asked(wordings, request.form)
    if wanted.change is None:
        return _page(chosen, wordings, request.form, wanted)
    try:
        made = regrading.regrade(
            set_id, question_id, wanted.change, wanted.never_lower, person.id, identity.now()
        )
    except Refusal as refusal:
        return _page(chosen, wordings, request.form, replace(wanted, refused=label("refusal", refusal.code)))
    changed = sum(one.before != one.after for one in rows.remarks_of(made).values())
    flash(ngettext("Done: %(num)s mark is another one now.", "Done: %(num)s marks are others now.", changed))
    done = mend(set_id, question_id, wanted.change, person.id, identity.now())
    if done == "reworded":
        flash(gettext("The question asks rightly from the next release on. It waits on Questions."))
    elif done == "aside":
        flash(gettext("The next release does not ask the question. That waits on Questions."))
    return redirect(url_for("teacher.repairs", set_id=set_id), 303)


@bp.get("/sets/<int:set_id>/repairs")
@access.teacher
def repairs(set_id: int) -> str:
    """List the repairs of a set, the newest first."""
    chosen = access.own_set_for(identity.current_person(), set_id)
    return render_template("teacher/repairs.html", set=chosen, repairs=_past(set_id))


@bp.post("/sets/<int:set_id>/repairs/<int:regrade_id>/take-back")
@access.teacher
def take_repair_back(set_id: int, regrade_id: int) -> Response:
    """Take the newest repair of a question back."""
    person = identity.current_person()
    found = access.regrade_for(person, set_id, regrade_id)
    try:
        regrading.take_back(set_id, found.id, person.id, identity.now())
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    else:
        flash(gettext("Taken back: all marks are again what they were."))
    return redirect(url_for("teacher.repairs", set_id=set_id), 303)


def offered(set_id: int, question: Question) -> str | None:
    """Give the page that corrects marks after another key; None where nobody was judged by a key that it replaces."""
    wordings = rows.wordings_in(set_id, question.id)
    judged = [
        one.id
        for one in wordings
        if key_of(old := one.question(), question.key) is not None and old.key != question.key
    ]
    if not judged or not rows.answers_to(set_id, judged):
        return None
    key = question.key
    answer = list(key) if isinstance(key, tuple) else str(key).lower() if isinstance(key, bool) else key
    return url_for("teacher.repair", set_id=set_id, question_id=question.id, repair="key", answer=answer)


def _page(
    chosen: SetSummary,
    wordings: Sequence[QuestionVersion],
    given: MultiDict[str, str],
    wanted: Asked | None,
) -> str:
    changes = rows.changes_of(chosen.id)
    standing = laid_over(wordings[0].question(), changes.get(wordings[0].id, ()))
    answers = rows.answers_to(chosen.id, [one.id for one in wordings])
    plan, refused = None, wanted.refused if wanted else None
    if wanted is not None and wanted.change is not None and refused is None:
        try:
            plan = regrading.dry_run(chosen.id, wordings[0].question_id, wanted.change, wanted.never_lower)
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
    scores = _scores(plan) if plan else []
    seen = _seen(scores)
    shown = [one for one in scores if one.effect.place.attempt.person_id in seen]
    return render_template(
        "teacher/repair.html",
        set=chosen,
        question=standing.question,
        weight=standing.weight,
        key=feedback.shown(standing.question, standing.question.key),
        asked=asked.ask(standing.question, (), given.getlist("answer")),
        chosen_by=dict(answers) if standing.question.options else {},
        given=[
            (feedback.shown(standing.question, answer), count)
            for answer, count in answers
            if standing.judge(answer).verdict != "right"
        ][:GIVEN],
        form=given,
        repairs=REPAIRS,
        weights=WEIGHTS,
        longest=LONGEST_WORDS,
        wanted=wanted,
        refused=refused,
        plan=plan,
        current={one.version.question_id for one in draft_of(chosen.id)},
        scores=scores,
        shown=shown[:MOST],
        more=max(0, len(shown) - MOST),
        hidden=len(scores) - len(shown),
        rising=sum(_gain(one) > 0 for one in scores),
        falling=sum(_gain(one) < 0 for one in scores),
    )


def _scores(plan: Plan) -> list[Score]:
    """List the scores that change, the greatest loss first."""
    return sorted(
        changed_scores(plan),
        key=lambda one: (
            _gain(one),
            one.effect.place.name or "",
            one.effect.place.attempt.id,
        ),
    )


def _gain(one: Score) -> float:
    return round((one.effect.share_after or 0.0) - (one.effect.share_before or 0.0), 9)


def _seen(scores: Sequence[Score]) -> set[int]:
    """Choose the people whose scores the one who asks may see by name."""
    whose = answers_read_by(identity.current_person())
    return people_among({one.effect.place.attempt.person_id for one in scores}, whose)


def _asked(wordings: Sequence[QuestionVersion], given: MultiDict[str, str]) -> Asked:
    """Read the form. A new key is one for the newest wording that says otherwise, and all others of its key."""
    never_lower = given.get("never_lower") == "yes"
    kind, words = given.get("repair", ""), given.get("words", "").strip()[:LONGEST_WORDS]
    every = tuple(one.id for one in reversed(wordings))
    if kind == "exclude":
        return Asked(Change("exclude", every, words=words), never_lower)
    if kind == "weight":
        weight = given.get("weight", 0.0, type=float)
        if weight in WEIGHTS:
            return Asked(Change("weight", every, weight=weight, words=words), never_lower)
        return Asked(None, never_lower, label("refusal", "no_weight"))
    if kind not in ("key", "accept"):
        return Asked(None, never_lower, gettext("Please choose what to do."))
    try:
        answer = _read(wordings[0].question(), given.getlist("answer"))
    except Unreadable as problem:
        return Asked(None, never_lower, label("unreadable", str(problem)))
    questions = [(one.id, one.question()) for one in wordings]
    wrong = [
        (version_id, question, key)
        for version_id, question in questions
        if (key := key_of(question, answer)) is not None and key != question.key
    ]
    if not wrong:
        code = "is_key" if any(key_of(question, answer) for _, question in questions) else "no_key"
        return Asked(None, never_lower, label("refusal", code))
    _, newest, key = wrong[0]
    same = tuple(version_id for version_id, question, _ in reversed(wrong) if question.key == newest.key)
    return Asked(Change(kind, same, key, words=words), never_lower)  # type: ignore[arg-type]


def _read(question: Question, values: Sequence[str]) -> Answer:
    if any(len(value) > LONGEST_ANSWER for value in values):
        raise Unreadable("too_long")
    return kind_of(question).read(values)


def _past(set_id: int) -> list[Past]:
    every = rows.regrades_of(set_id)
    undone: dict[int, datetime] = {
        one.change["regrade"]: one.made_at for one in every if one.change["repair"] == rows.TAKES_BACK
    }
    held = {one.question_id: one.id for one in rows.in_force(every)}
    found = []
    for one in reversed(every):
        if one.change["repair"] == rows.TAKES_BACK:
            continue
        change = rows.change_from_dict(one.change)
        wordings = rows.wordings_in(set_id, one.question_id)
        question = laid_over(wordings[0].question(), [change] if change.repair == "key" else ()).question
        maker: Any = one.made_by and people.person(one.made_by)
        found.append(
            Past(
                regrade=one,
                question=question,
                answer=() if change.answer is None else feedback.shown(question, change.answer),
                by=maker.name if maker else None,
                changed=sum(each.before != each.after for each in rows.remarks_of(one.id).values()),
                taken_back=undone.get(one.id),
                may_be_taken_back=held.get(one.question_id) == one.id,
            )
        )
    return found
