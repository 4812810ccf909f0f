"""What the answers say of a set's questions, and which to look at first, for a teacher who never studied statistics."""

from flask import render_template
from flask_babel import gettext, ngettext

from quizapp.actions.analysis import Analysed, analyse_set
from quizapp.store import banks
from quizapp.store.scopes import answers_read_by
from quizapp.web import access, identity
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp

FIRST = 3


@bp.get("/sets/<int:set_id>/analysis")
@access.teacher
def analysis(set_id: int) -> str:
    """Show the statistics of each question with its verdict, what wants a look first."""
    teacher = identity.current_person()
    chosen = access.taught_set_for(teacher, set_id)
    found = analyse_set(set_id, answers_read_by(teacher))
    page = page_of(found)
    return render_template(
        "teacher/analysis.html",
        set=chosen,
        page=page,
        first=[one for one in found if one.wants_a_look][:FIRST],
        current={each.question.id for each in banks.questions_of_release(chosen.release_id)},
        texts={
            one.question.id: {option.id: option.text for option in one.question.options} for one in page.items
        },
        verdict_said=said,
    )


def said(one: Analysed) -> str:
    """Say in a sentence what is the matter with a question, with its numbers."""
    figures = one.statistics
    share = f"{figures.facility:.0%}" if figures.facility is not None else "–"
    wrong = max((option.upper for option in one.options if not option.correct), default=0)
    key = max((option.upper for option in one.options if option.correct), default=0)
    sentences = {
        "check_key": lambda: gettext(
            "Check the key: of the better half of the learners %(wrong)s chose a wrong option and %(key)s the key.",
            wrong=wrong,
            key=key,
        ),
        "works_against": lambda: gettext(
            "Those who did well in the rest did badly here: read its wording once more."
        ),
        "near_guessing": lambda: gettext(
            "Only %(share)s of the mark was earned, no more than by guessing.", share=share
        ),
        "too_hard": lambda: gettext(
            "Only %(share)s of the mark was earned: was it ever taught?", share=share
        ),
        "weak": lambda: gettext(
            "It hardly tells those who know from those who do not: look at its wrong options."
        ),
        "too_easy": lambda: gettext(
            "%(share)s of the mark was earned: it tells nothing about anybody.", share=share
        ),
    }
    answers = ngettext("%(num)s answer", "%(num)s answers", figures.n)
    return f"{sentences[one.verdict]()} ({answers})"
