"""A set's questions with their sources: filtered, searched, changed many at a time, and one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from quizapp.actions import drafting, releasing
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.registry import collect
from quizapp.store import articles, banks, review_list, versions
from quizapp.store.banks import SetSummary
from quizapp.store.contexts import with_contexts
from quizapp.store.review_list import ORDERS, STATES, ReviewRow, Wanted
from quizapp.store.scopes import answers_read_by
from quizapp.web import access, identity
from quizapp.web.feedback import Feedback, explain
from quizapp.web.labels import label
from quizapp.web.paging import page_from
from quizapp.web.teacher import bp

ASKED_FOR = {"words": "q", "kind": "kind", "topic": "topic", "state": "state", "tag": "tag", "order": "order"}


@dataclass(frozen=True)
class Reviewed:
    """A question with everything a teacher checks: key, distractors with their reasons, source, warnings."""

    id: str
    topic: str
    question: Question
    proof: Feedback
    also: tuple[Text, ...]
    row: ReviewRow | None = None


@bp.get("/sets/<int:set_id>")
@access.teacher
def questions(set_id: int) -> str:
    """List the questions: as the next release has them for whoever keeps the set, else of the newest release."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    keeps = access.may_change(chosen)
    wanted = wanted_of(request.args)
    page = page_from(
        lambda start, count: review_list.review_list(
            set_id, chosen.release_id, wanted, start, count, answers_read_by(person), drafts=keeps
        )
    )
    sources = sources_of(chosen.release_id)
    return render_template(
        "teacher/questions.html",
        set=chosen,
        page=page,
        items=[review(row.question, row.topic, sources, row) for row in page.items],
        kinds=sorted(collect("quizapp.kinds", "KIND")),
        topics=banks.topics_of_release(chosen.release_id),
        tags=sorted({tag for tags in review_list.tags_of(set_id).values() for tag in tags}),
        counts=review_list.counts_by_state(set_id, chosen.release_id, drafts=keeps),
        states=STATES,
        orders=ORDERS,
        wanted=wanted,
        query=query_of(wanted),
    )


@bp.post("/sets/<int:set_id>/questions")
@access.teacher
def change_questions(set_id: int) -> Response:
    """Accept, put aside, put back, tag or untag the questions that are ticked."""
    person = identity.current_person()
    access.own_set_for(person, set_id)
    ids, what, now = request.form.getlist("question"), request.form.get("what", ""), identity.now()
    word = request.form.get("word", "")
    try:
        match what:
            case "accept" | "unaccept":
                count = drafting.accept(set_id, person.id, ids, now, accepted=what == "accept")
            case "aside" | "back":
                count = drafting.set_aside(set_id, person.id, ids, what == "aside", now)
            case "tag" | "untag":
                count = drafting.tag(set_id, ids, word, tagged=what == "tag")
            case _:
                abort(400)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    else:
        flash(ngettext("%(num)s question changed.", "%(num)s questions changed.", count))
    return redirect(url_for("teacher.questions", set_id=set_id, **query_of(wanted_of(request.form))), 303)


@bp.post("/sets/<int:set_id>/draft")
@access.teacher
def release_draft(set_id: int) -> Response:
    """Release what was changed, or throw away all of it or what was done to one question."""
    person = identity.current_person()
    access.own_set_for(person, set_id)
    try:
        if request.form.get("what") == "drop":
            one = request.form.get("question")
            drafting.throw_away(set_id, [one] if one else None)
            flash(
                gettext("This change is thrown away.")
                if one
                else gettext("The changes are thrown away. The set is as its newest release has it.")
            )
        else:
            published = releasing.release_draft(set_id, person.id, identity.now())
            flash(gettext("Release %(number)s holds the changes.", number=published.number))
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
    return redirect(url_for("teacher.questions", set_id=set_id), 303)


@bp.get("/sets/<int:set_id>/questions/<id:question_id>")
@access.teacher
def question(set_id: int, question_id: str) -> str:
    """Show one question whole."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    row = access.row_for(person, chosen, question_id)
    return render_template(
        "teacher/question.html",
        set=chosen,
        item=laid_open(chosen, row),
        wordings=len(versions.wordings_in_set(question_id, set_id, drafts=access.may_change(chosen))),
    )


def laid_open(chosen: SetSummary, row: ReviewRow) -> Reviewed:
    """Give a question with the whole paragraph of its source."""
    (whole,) = with_contexts(chosen.release_id, [row.question])
    return review(whole, row.topic, sources_of(chosen.release_id), row)


def sources_of(release_id: int) -> dict[str, Article]:
    """Give a release's articles by their id."""
    return {article.id: article for article in articles.articles_of_release(release_id)}


def review(
    question: Question, topic: str, sources: dict[str, Article], row: ReviewRow | None = None
) -> Reviewed:
    """Lay a question open."""
    proof = explain(question, sources)
    said = [in_script(line.text, script) for line in proof.key for script in ("zh-Hans", "zh-Hant")]
    also = [kind_of(question).show(question, each) for each in question.accept if each not in said]
    return Reviewed(question.id, topic, question, proof, tuple(dict.fromkeys(also)), row)


def wanted_of(given: Mapping[str, Any]) -> Wanted:
    """Read which questions an address or a form asks for."""
    return Wanted(**{name: given.get(field, "").strip()[:100] for name, field in ASKED_FOR.items()})


def query_of(wanted: Wanted) -> dict[str, str]:
    """Give what an address needs to ask for the same questions."""
    return {field: value for name, field in ASKED_FOR.items() if (value := getattr(wanted, name))}
