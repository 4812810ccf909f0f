"""The texts that a teacher has: what came in, what did not and why, and each text as it stands."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain, groupby

from flask import current_app, flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from quizapp.actions import importing
from quizapp.actions.importing import Outcome
from quizapp.sources import Given, Page, read_file, read_text, read_title
from quizapp.store import articles as rows
from quizapp.web import access, identity, limits
from quizapp.web.teacher import bp
from quizapp.web.teacher.article_forms import PasteForm, TitleForm, UploadForm

LARGEST_UPLOAD = 21_000_000
Answer = Response | str | tuple[str, int]


@bp.get("/articles")
@access.teacher
def articles() -> str:
    """List the articles of which this teacher may read a text."""
    found = rows.revisions(identity.current_person())
    grouped = [list(texts) for _, texts in groupby(found, key=lambda one: one.article_id)]
    return render_template("teacher/articles.html", articles=grouped)


@bp.route("/articles/paste", methods=("GET", "POST"))
@access.teacher
def paste_article() -> Answer:
    """Take in a text that was pasted."""
    form = PasteForm()
    if not form.validate_on_submit():
        return _form("paste", form)
    given = Given(title=form.title.data, language=form.language.data, text=form.text.data or "")
    return _taken(form, "paste", _keep(read_text(given), form.rights()))


@bp.route("/articles/upload", methods=("GET", "POST"))
@limits.takes(LARGEST_UPLOAD)
@access.teacher
def upload_articles() -> Answer:
    """Take in files; each page of each is kept or refused for itself."""
    form = UploadForm()
    if not form.validate_on_submit():
        return _form("upload", form)
    files = [file for file in form.files.data or () if isinstance(file, FileStorage) and file.filename]
    if not files:
        form.files.errors = [gettext("Please choose at least one file.")]
        return _form("upload", form)
    pages = chain.from_iterable(_pages(file, form.language.data) for file in files)
    return _taken(form, "upload", _keep(pages, form.rights()))


@bp.route("/articles/fetch", methods=("GET", "POST"))
@access.teacher
def fetch_article() -> Answer:
    """Look an article up by its title, where the site may."""
    form = TitleForm()
    if current_app.config["MEDIAWIKI"] is None or not form.validate_on_submit():
        return _form("fetch", form)
    address = current_app.config["MEDIAWIKI"]
    given = Given(title=form.title.data, language=form.language.data, address=address)
    return _taken(form, "fetch", _keep(read_title(given), importing.Rights()))


@bp.get("/articles/<id:article_id>")
@access.teacher
def article(article_id: str) -> str:
    """List the texts of one article."""
    texts = access.article_for(identity.current_person(), article_id)
    return render_template("teacher/article.html", texts=texts)


@bp.get("/articles/<id:article_id>/revisions/<int:revision_id>")
@access.teacher
def revision(article_id: str, revision_id: int) -> str:
    """Show a text as it stands in the encyclopedia."""
    summary, text = access.revision_for(identity.current_person(), article_id, revision_id)
    return render_template("teacher/revision.html", summary=summary, text=text)


@bp.post("/articles/<id:article_id>/revisions/<int:revision_id>/drop")
@access.teacher
def drop_revision(article_id: str, revision_id: int) -> Response:
    """Take a text off this teacher's list."""
    teacher = identity.current_person()
    access.revision_for(teacher, article_id, revision_id)
    importing.drop_revision(teacher.id, revision_id)
    flash(gettext("The text is off your list. Sets that were made from it keep it."))
    return redirect(url_for("teacher.articles"), 303)


def _pages(file: FileStorage, language: str) -> Iterator[Page]:
    with closing(file):
        yield from read_file(Given(name=file.filename, language=language, file=file.stream))


def _keep(pages: Iterable[Page], rights: importing.Rights) -> list[Outcome]:
    return importing.add_pages(identity.current_person().id, pages, rights, identity.now())


def _form(way: str, form: PasteForm | UploadForm | TitleForm, refused: list[Outcome] | None = None) -> Answer:
    allowed = current_app.config["MEDIAWIKI"] is not None
    page = render_template(
        "teacher/add_article.html", way=way, form=form, refused=refused or [], allowed=allowed
    )
    return (page, 422) if refused or form.errors or any(each.errors for each in form) else page


def _taken(form: PasteForm | UploadForm | TitleForm, way: str, outcomes: list[Outcome]) -> Answer:
    """Lead to the one text that came in, or tell of each page what became of it."""
    kept = [one for one in outcomes if one.refused is None]
    refused = [one for one in outcomes if one.refused]
    if not kept:
        return _form(way, form, refused)
    if len(outcomes) == 1:
        flash(gettext("The text is there.") if kept[0].new else gettext("You have this text already."))
        return redirect(url_for("teacher.article", article_id=kept[0].article_id), 303)
    return render_template("teacher/arrivals.html", kept=kept, refused=refused)
