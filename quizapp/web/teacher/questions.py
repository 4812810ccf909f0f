"""A set's questions with their sources: filtered, searched, and one by one."""

from dataclasses import dataclass, replace

from flask import render_template, request

from quizapp.article import Article
from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.store import articles, banks, versions
from quizapp.store.banks import PublishedQuestion
from quizapp.store.contexts import with_contexts
from quizapp.text.folding import fold
from quizapp.web import access, identity
from quizapp.web.feedback import Feedback, explain, shown
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp


@dataclass(frozen=True)
class Reviewed:
    """A question with everything a teacher checks: key, distractors with their reasons, source, warnings."""

    id: str
    topic: str
    question: Question
    proof: Feedback
    also: tuple[Text, ...]


@bp.get("/sets/<int:set_id>")
@access.teacher
def questions(set_id: int) -> str:
    """List the questions of the newest release."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    published = banks.questions_of_release(chosen.release_id)
    sources = sources_of(chosen.release_id)
    found = [each for each in published if _is_wanted(each)]
    page = page_of(found)
    return render_template(
        "teacher/questions.html",
        set=chosen,
        page=page,
        items=[review(each, sources) for each in page.items],
        kinds=sorted({each.question.kind for each in published}),
        topics=banks.topics_of_release(chosen.release_id),
        wanted=request.args,
    )


@bp.get("/sets/<int:set_id>/questions/<id:question_id>")
@access.teacher
def question(set_id: int, question_id: str) -> str:
    """Show one question whole."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    published = access.question_for(person, set_id, question_id)
    (whole,) = with_contexts(chosen.release_id, [published.question])
    return render_template(
        "teacher/question.html",
        set=chosen,
        item=review(replace(published, question=whole), sources_of(chosen.release_id)),
        wordings=len(versions.versions_of_question(question_id)),
    )


def sources_of(release_id: int) -> dict[str, Article]:
    """Give a release's articles by their id."""
    return {article.id: article for article in articles.articles_of_release(release_id)}


def review(published: PublishedQuestion, sources: dict[str, Article]) -> Reviewed:
    """Lay a question open."""
    question = published.question
    proof = explain(question, sources)
    said = [in_script(line.text, script) for line in proof.key for script in ("zh-Hans", "zh-Hant")]
    also = [kind_of(question).show(question, each) for each in question.accept if each not in said]
    return Reviewed(question.id, published.topic, question, proof, tuple(dict.fromkeys(also)))


def _is_wanted(published: PublishedQuestion) -> bool:
    question, wanted = published.question, request.args
    return (
        wanted.get("kind") in (None, "", question.kind)
        and wanted.get("topic") in (None, "", published.topic)
        and fold(wanted.get("q", "").strip()).casefold() in _searchable(question)
    )


def _searchable(question: Question) -> str:
    """Fold all words of a question, so that either script finds them."""
    texts: list[Text] = [question.stem, question.explanation]
    texts += [line.text for line in shown(question, question.key)]
    texts += [option.text for option in question.options] + [item.text for item in question.items]
    texts += [source.quote for source in question.sources]
    return fold("\n".join(in_script(text, "zh-Hans") for text in texts)).casefold()
