"""Making a set anew: from the text in use, another stored one or a newer one, with these settings or others."""

from collections.abc import Sequence
from contextlib import closing

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.actions import importing, set_building
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.generator.intake import NotAnArticle, decode
from quizapp.sources import Page
from quizapp.store import articles, banks
from quizapp.store.jobs import job_under_way
from quizapp.store.people import Person
from quizapp.store.proposals import proposal_of
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp
from quizapp.web.teacher.regenerate_form import RegenerateForm


@bp.route("/sets/<int:set_id>/regenerate", methods=("GET", "POST"))
@access.teacher
def regenerate(set_id: int) -> Response | str | tuple[str, int]:
    """Ask for the questions anew, or show how far that is; what comes out is looked at before it changes anything."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    stored = articles.articles_of_release(chosen.release_id)
    form, refused = RegenerateForm(), None
    form.offer_for(stored, [one for article in stored for one in articles.revisions(person, article.id)])
    if request.method == "GET":
        form.show(banks.settings_of_set(set_id))
    elif form.validate():
        try:
            texts = _revisions(form, stored, person)
            job_id = set_building.request_generation(
                set_id, person.id, identity.now(), texts, form.settings()
            )
        except NotAnArticle as problem:
            refused = label("intake", problem.code)
        except Refusal as problem:
            refused = label("refusal", problem.code)
        else:
            return redirect(url_for("teacher.job", job_id=job_id), 303)
    under_way = job_under_way(set_id)
    page = render_template(
        "teacher/regenerate.html",
        set=chosen,
        form=form,
        refused=refused,
        under_way=under_way,
        may_look=under_way is not None and under_way.owner_id == person.id,
        proposal=proposal_of(set_id),
    )
    return (page, 422) if refused or form.errors else page


def _revisions(form: RegenerateForm, stored: Sequence[Article], person: Person) -> list[int]:
    """Give the texts that take the place of those in use; a newer one is stored first. Raises NotAnArticle."""
    if form.source.data == "stored":
        return [int(form.revision.data)] if form.revision.data else []
    text = (form.pasted.data or "") if form.source.data == "pasted" else _uploaded(form)
    old = next(article for article in stored if article.id == form.article.data)
    page = Page(old.title, text, old.language, license=old.license, url=old.url, attribution=old.attribution)
    (outcome,) = importing.add_pages(person.id, [page], importing.Rights(), identity.now())
    if outcome.refused or outcome.revision_id is None:
        raise NotAnArticle(outcome.refused or "empty", "")
    return [outcome.revision_id]


def _uploaded(form: RegenerateForm) -> str:
    if not form.uploaded.data:
        return ""
    with closing(form.uploaded.data) as file:
        return decode(file.read())
