"""Making a set anew, from the stored articles or from a newer text of one of them."""

from contextlib import closing
from dataclasses import replace

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response
from wtforms.fields import SelectChoice

from quizapp.actions import releasing
from quizapp.actions.refusal import Refusal
from quizapp.article import Article
from quizapp.generator.intake import NotAnArticle, decode, make_article
from quizapp.generator.process import GenerationFailed, generate_apart
from quizapp.store import articles
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.teacher import bp
from quizapp.web.teacher.forms import RegenerateForm

# Who says no, and where the words for it are.
WORDS = {NotAnArticle: "intake", GenerationFailed: "generation", Refusal: "refusal"}


@bp.route("/sets/<int:set_id>/regenerate", methods=("GET", "POST"))
@access.teacher
def regenerate(set_id: int) -> Response | str | tuple[str, int]:
    """Read the text in a process of its own, publish what came out, and show what changed."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    stored = articles.articles_of_release(chosen.release_id)
    form, refused = RegenerateForm(), None
    form.article.choices = [SelectChoice(one.id, one.title, {"lang": one.language}) for one in stored]
    if form.validate_on_submit():
        try:
            bank = generate_apart(_texts(form, stored))
            published = releasing.regenerate(set_id, person.id, bank, identity.now())
        except tuple(WORDS) as problem:
            refused = label(WORDS[type(problem)], problem.code)
        else:
            if not published.new:
                flash(gettext("Nothing has changed: the newest release says the same already."))
            return redirect(url_for("teacher.release", set_id=set_id, number=published.number), 303)
    page = render_template("teacher/regenerate.html", set=chosen, form=form, refused=refused)
    return (page, 422) if refused else page


def _texts(form: RegenerateForm, stored: tuple[Article, ...]) -> list[Article]:
    """Give the articles to read, with the new text in the place of the old."""
    if form.source.data == "stored":
        return list(stored)
    wikitext = _uploaded(form) if form.source.data == "uploaded" else form.pasted.data
    old = next(article for article in stored if article.id == form.article.data)
    new = make_article(wikitext or "", old.title, old.language)
    renewed = replace(old, wikitext=new.wikitext, revision=new.revision)
    return [renewed if article.id == old.id else article for article in stored]


def _uploaded(form: RegenerateForm) -> str:
    if not form.uploaded.data:
        return ""
    with closing(form.uploaded.data) as file:
        return decode(file.read())
