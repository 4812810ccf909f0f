"""Editing a question, making one's own, and the versions that a question has had."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from quizapp.actions import drafting
from quizapp.actions.refusal import Refusal
from quizapp.checks import Flaw
from quizapp.facts import Fact, Source
from quizapp.kinds import kind_named
from quizapp.questions import Question
from quizapp.store import banks, versions
from quizapp.store.banks import SetSummary
from quizapp.study.editing import (
    KINDS,
    LONGEST,
    MOST_ROWS,
    Row,
    Sheet,
    Unclear,
    blank,
    build,
    flaws_of_wording,
    own_fact,
    sheet_of,
)
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.language import content_script
from quizapp.web.learner.asked import Asked, ask
from quizapp.web.teacher import bp
from quizapp.web.teacher.questions import laid_open, sources_of
from quizapp.web.teacher.repairs import offered
from quizapp.web.teacher.wordings import Wording, wordings_of

SPARE_ROWS = 2
_KINDS = ", ".join(KINDS)


@dataclass(frozen=True)
class Attempted:
    """What came of a form: the question as it would be, what the checks say, or why it is none."""

    sheet: Sheet
    question: Question | None = None
    asked: Asked | None = None
    flaws: tuple[Flaw, ...] = ()
    problem: str | None = None

    @property
    def blocked(self) -> bool:
        """Tell whether a check says that learners should not get this."""
        return any(flaw.severity == "block" for flaw in self.flaws)


@bp.route("/sets/<int:set_id>/questions/<id:question_id>/edit", methods=("GET", "POST"))
@access.teacher
def edit_question(set_id: int, question_id: str) -> Response | str | tuple[str, int]:
    """Change any part of a question; the next release has it."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    row = access.row_for(person, chosen, question_id)
    facts = banks.facts_of_release(chosen.release_id)
    if request.method == "GET":
        form = Attempted(sheet_of(row.question, _script()), asked=_preview(row.question))
        return _form(chosen, row.question, form, row.version_id)
    form = _attempt(row.question, facts, row.question)
    seen = request.form.get("seen", type=int)
    if _wants_saving(form) and form.question is not None:
        try:
            drafting.reword(set_id, person.id, _with_warnings(form), seen, identity.now())
        except Refusal as refusal:
            problem = label("refusal", refusal.code)
            return _form(chosen, row.question, replace(form, problem=problem), row.version_id), 409
        flash(gettext("Kept. Learners get it with the next release."))
        repair = offered(set_id, form.question)
        if repair and form.question.key != row.question.key:
            flash(
                gettext(
                    "Answers so far were judged by the old key. Below is what correcting them would change."
                )
            )
            return redirect(repair, 303)
        return redirect(url_for("teacher.question", set_id=set_id, question_id=question_id), 303)
    page = _form(chosen, row.question, form, seen)
    return page if request.form.get("what") == "preview" and form.problem is None else (page, 422)


@bp.route(f"/sets/<int:set_id>/own/<any({_KINDS}):kind>", methods=("GET", "POST"))
@access.teacher
def own_question(set_id: int, kind: str) -> Response | str | tuple[str, int]:
    """Make a question of one's own."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    token = request.form.get("token", "")[:32] or secrets.token_hex(8)
    problem = None
    try:
        fact = _own_fact(chosen, request.form, token)
    except Unclear as unclear:
        problem, fact = label("unclear", str(unclear)), _own_fact(chosen, {}, token)
    base = blank(kind, "zh-Hans" if chosen.language == "zh" else chosen.language, fact, token)
    if request.method == "GET":
        return _form(chosen, base, Attempted(Sheet()), None, token)
    form = _attempt(base, [fact], None)
    form = replace(form, problem=problem) if problem else form
    if _wants_saving(form) and form.question is not None:
        try:
            drafting.add_own(set_id, person.id, fact, _with_warnings(form), identity.now())
        except Refusal as refusal:
            return _form(
                chosen, base, replace(form, problem=label("refusal", refusal.code)), None, token
            ), 409
        flash(gettext("Kept. Learners get it with the next release."))
        return redirect(url_for("teacher.question", set_id=set_id, question_id=base.id), 303)
    page = _form(chosen, base, form, None, token)
    return page if request.form.get("what") == "preview" and form.problem is None else (page, 422)


@bp.get("/sets/<int:set_id>/questions/<id:question_id>/versions")
@access.teacher
def question_versions(set_id: int, question_id: str) -> str:
    """List every wording that a question has had, with what each changed."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    row = access.row_for(person, chosen, question_id)
    return render_template(
        "teacher/versions.html",
        set=chosen,
        item=laid_open(chosen, row),
        wordings=_visible(chosen, question_id, row.version_id),
        present=row.version_id,
    )


@bp.post("/sets/<int:set_id>/questions/<id:question_id>/versions")
@access.teacher
def take_version(set_id: int, question_id: str) -> Response:
    """Take an older wording again, with the next release."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    row = access.row_for(person, chosen, question_id)
    wanted = request.form.get("version", type=int)
    if wanted not in {one.version_id for one in _visible(chosen, question_id, row.version_id)}:
        abort(404)
    drafting.reword_as(set_id, person.id, question_id, wanted, identity.now())
    flash(gettext("Kept. Learners get it with the next release."))
    return redirect(url_for("teacher.question", set_id=set_id, question_id=question_id), 303)


def _visible(chosen: SetSummary, question_id: str, present: int) -> list[Wording]:
    """List the wordings of this set's releases, the generator's, and the one at hand: no other teacher's drafts."""
    return wordings_of(
        versions.wordings_in_set(question_id, chosen.id, drafts=access.may_change(chosen)), present
    )


def _form(
    chosen: SetSummary, base: Question, form: Attempted, seen: int | None, token: str | None = None
) -> str:
    rows = (*form.sheet.rows, *(Row() for _ in range(SPARE_ROWS)))[:MOST_ROWS]
    return render_template(
        "teacher/edit.html",
        set=chosen,
        base=base,
        widget=kind_named(base.kind).widget,
        form=form,
        rows=rows,
        seen=seen,
        token=token,
        script=_script(),
        chinese=base.language.startswith("zh"),
        longest=LONGEST,
        articles=sources_of(chosen.release_id).values(),
        given=request.form,
    )


def _attempt(base: Question, facts: list[Fact], before: Question | None) -> Attempted:
    sheet = _sheet(request.form)
    try:
        question = build(sheet, base, _script())
    except Unclear as unclear:
        return Attempted(sheet, problem=label("unclear", str(unclear)))
    return Attempted(sheet, question, _preview(question), flaws_of_wording(question, facts, before))


def _sheet(given: MultiDict[str, str]) -> Sheet:
    """Read a form. What is right is named by the row's number; a single choice has one such number."""
    columns = [given.getlist(name)[:MOST_ROWS] for name in ("row", "text", "other")]
    right = set(given.getlist("right"))
    count = max(map(len, columns), default=0)
    padded = [[*column, *[""] * (count - len(column))] for column in columns]
    rows = tuple(
        Row(id, text[:LONGEST], other[:LONGEST], str(place) in right)
        for place, (id, text, other) in enumerate(zip(*padded, strict=True))
    )
    accept = tuple(
        line.strip() for line in given.get("accept", "")[: 20 * LONGEST].splitlines() if line.strip()
    )
    return Sheet(
        stem=given.get("stem", "")[:LONGEST],
        explanation=given.get("explanation", "")[:LONGEST],
        answer=given.get("answer", "")[:LONGEST],
        accept=accept,
        rows=rows,
        both="one_script" not in given,
    )


def _wants_saving(form: Attempted) -> bool:
    """Tell whether to keep it: asked for, sound, and if a check says no the teacher says yes."""
    saving = request.form.get("what") == "save" and form.problem is None
    return saving and (not form.blocked or "certain" in request.form)


def _with_warnings(form: Attempted) -> Question:
    """Let what the checks say stay with the question, as a warning."""
    assert form.question is not None
    return replace(form.question, warnings=tuple(flaw.check for flaw in form.flaws))


def _own_fact(chosen: SetSummary, given: Mapping[str, Any], token: str) -> Fact:
    """Make the fact that an own question asks about, with the passage of an article that is its source, if one is given."""
    own = list(sources_of(chosen.release_id).values())
    passage = " ".join(str(given.get("passage", "")).split())[:LONGEST]
    for article in own:
        start = article.wikitext.find(passage) if passage else -1
        if start >= 0:
            source = Source(article.id, "lead", start, start + len(passage), passage)
            return own_fact(article.id, article.title, source, token)
    if passage:
        raise Unclear("no_passage")
    return own_fact(own[0].id, own[0].title, None, token)


def _preview(question: Question) -> Asked:
    return ask(
        question, [one.id for one in (*question.options, *sorted(question.items, key=lambda each: each.id))]
    )


def _script() -> str:
    """Name the script that a form is in: the one asked for, else the reader's."""
    asked = request.values.get("script", "")
    return asked if asked in ("zh-Hans", "zh-Hant") else content_script()
