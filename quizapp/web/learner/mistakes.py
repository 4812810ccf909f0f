"""The notebook of mistakes: what was missed, what is mixed up, and practising it."""

from collections.abc import Iterable
from dataclasses import dataclass

from flask import Response as FlaskResponse
from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import mistakes as notebooks
from quizapp.actions.revealing import unrevealed_attempts
from quizapp.exports import Sheet, export_named
from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.store import banks, scopes, sittings
from quizapp.store.banks import SetSummary
from quizapp.store.grading import changes_of
from quizapp.study.cards import choose_face
from quizapp.study.mistakes import LEAVES_AFTER, Mistake
from quizapp.study.regrading import laid_over
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.language import content_script, in_reader_script
from quizapp.web.learner import bp


@dataclass(frozen=True)
class Entry:
    """One missed fact: the question that shows it, its answer, and how far it is on its way out."""

    mistake: Mistake
    kind: str
    question: Question
    key: Text
    left: int


@dataclass(frozen=True)
class Mixed:
    """Two things that are mixed up."""

    one: Text
    other: Text
    language: str
    times: int


@dataclass(frozen=True)
class Part:
    """One set's part of the notebook."""

    set: SetSummary
    entries: tuple[Entry, ...]
    mixed: tuple[Mixed, ...]


@bp.get("/mistakes")
@access.person
def mistakes() -> str:
    """Show the notebook, set by set, for the screen and for paper."""
    return render_template(
        "learner/mistakes.html",
        parts=list(_parts()),
        leaves_after=LEAVES_AFTER,
        with_answers="answers" in request.args,
    )


@bp.get("/mistakes.csv")
@access.person
def mistakes_file() -> Response:
    """Give the notebook as a file."""
    script = content_script()
    rows = [
        (
            in_reader_script(part.set.title, part.set.language),
            label("fact", entry.kind),
            in_script(entry.question.stem, script),
            in_script(entry.key, script),
            entry.mistake.misses,
            entry.mistake.last_missed.date(),
        )
        for part in _parts()
        for entry in part.entries
    ]
    header = [
        gettext("Set"),
        gettext("Kind of fact"),
        gettext("Question"),
        gettext("Right answer"),
        gettext("Times missed"),
        gettext("Last missed"),
    ]
    form = export_named("csv")
    answer = FlaskResponse(form.write(Sheet(gettext("Mistakes"), header, rows)), mimetype=form.media_type)
    answer.headers["Content-Disposition"] = f'attachment; filename="mistakes.{form.suffix}"'
    return answer


@bp.post("/sets/<int:set_id>/mistakes/<id:fact_id>/dismiss")
@access.person
def dismiss(set_id: int, fact_id: str) -> Response:
    """Take a fact out of the notebook."""
    person = identity.current_person()
    access.card_for(person, set_id, fact_id)
    notebooks.dismiss(person.id, fact_id, identity.now())
    flash(gettext("Taken out. Missing it again brings it back."))
    return redirect(url_for("learner.mistakes"), 303)


def _parts() -> Iterable[Part]:
    person = identity.current_person()
    wanted = request.args.get("set", type=int)
    untold = unrevealed_attempts(person.id, identity.now())
    found = notebooks.notebook_of(person.id, untold)
    # While an assigned test is being taken, the notebook would tell its keys.
    tested = sittings.sets_being_sat(person.id, identity.now())
    for one in banks.sets(scopes.studied_by(person.id)):
        if wanted in (None, one.id) and one.id not in tested:
            page = notebooks.page_of_set(person.id, one.id, found, untold)
            if page.mistakes or page.confusions:
                yield _part(one, page)


def _part(summary: SetSummary, page: notebooks.Page) -> Part:
    asked: dict[str, list[Question]] = {}
    kinds = {fact.id: fact.kind for fact in banks.facts_of_release(summary.release_id)}
    changes = changes_of(summary.id)
    for each in banks.questions_of_release(summary.release_id):
        question = laid_over(each.question, changes.get(each.version_id, ())).question
        asked.setdefault(question.facts[0], []).append(question)
    faces = {fact: face for fact, questions in asked.items() if (face := choose_face(questions))}
    entries = tuple(
        Entry(one, kinds[one.fact_id], face, _key(face), LEAVES_AFTER - one.successes)
        for one in page.mistakes
        if (face := faces.get(one.fact_id))
    )
    mixed = tuple(
        Mixed(faces[one.asked].stem, faces[one.given].stem, faces[one.asked].language, one.times)
        for one in page.confusions
        if one.asked in faces and one.given in faces
    )
    return Part(summary, entries, mixed)


def _key(question: Question) -> Text:
    return kind_of(question).show(question, question.key)
