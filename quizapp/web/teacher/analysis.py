"""What the answers say of a set's questions, and which to look at first, for a teacher who never studied statistics."""

from flask import render_template
from flask_babel import gettext, ngettext

from quizapp.actions.analysis import Analysed, analyse
from quizapp.exports import Sheet
from quizapp.questions import in_script
from quizapp.store import banks
from quizapp.web import access
from quizapp.web.labels import label
from quizapp.web.language import content_script
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp
from quizapp.web.teacher.scoping import View, set_view

FIRST = 3


@bp.get("/sets/<int:set_id>/analysis")
@access.teacher
def analysis(set_id: int) -> str:
    """Show the statistics of each question with its verdict, what wants a look first."""
    return questions_page(set_view(set_id))


def questions_page(view: View) -> str:
    """Show the questions of a set or an assignment."""
    found = analyse(view.scope, view.first_only)
    page = page_of(found)
    return render_template(
        "teacher/analysis.html",
        view=view,
        set=view.set,
        school_class=view.school_class,
        part="questions",
        page=page,
        first=[one for one in found if one.wants_a_look][:FIRST],
        current={each.question.id for each in banks.questions_of_release(view.set.release_id)},
        texts={
            one.question.id: {option.id: option.text for option in one.question.options} for one in page.items
        },
        verdict_said=said,
    )


def questions_sheet(view: View) -> Sheet:
    """Give the statistics of each question as a table."""
    header = (
        gettext("Question"),
        gettext("Kind of question"),
        gettext("Answers"),
        gettext("Share"),
        f"{gettext('Share')} · {gettext('From')}",
        f"{gettext('Share')} · {gettext('To')}",
        gettext("Standard deviation"),
        gettext("By guessing"),
        gettext("Index"),
        f"{gettext('Index')} · {gettext('From')}",
        f"{gettext('Index')} · {gettext('To')}",
        gettext("Discriminative efficiency"),
        gettext("Intended weight"),
        gettext("Effective weight"),
        gettext("Verdict"),
    )
    rows = [
        (
            in_script(one.question.stem, content_script()),
            label("kind", one.question.kind),
            one.statistics.n,
            one.statistics.facility,
            *(one.statistics.facility_interval or (None, None)),
            one.statistics.sd,
            one.statistics.guess,
            one.statistics.discrimination_index,
            *(one.statistics.interval or (None, None)),
            one.statistics.discriminative_efficiency,
            one.statistics.intended_weight,
            one.statistics.effective_weight,
            label("quality", one.verdict),
        )
        for one in analyse(view.scope, view.first_only)
    ]
    return Sheet(gettext("Analysis"), header, rows)


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
        "weak": lambda: (
            gettext("It hardly tells those who know from those who do not: look at its wrong options.")
            if one.options
            else gettext("It hardly tells those who know from those who do not: what else could be right?")
        ),
        "too_easy": lambda: gettext(
            "%(share)s of the mark was earned: it tells nothing about anybody.", share=share
        ),
    }
    answers = ngettext("%(num)s answer", "%(num)s answers", figures.n)
    return f"{sentences[one.verdict]()} ({answers})"
