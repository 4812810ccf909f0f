"""A whole test for a teacher who never studied statistics: its scores, who knows what, mix-ups, time."""

from typing import Any

from flask import render_template

from quizapp.actions import statistics
from quizapp.study.tests import read_figures
from quizapp.study.verdicts import tier_of
from quizapp.web import access, charts
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp
from quizapp.web.teacher.analysis import questions_page
from quizapp.web.teacher.figures import figures_of
from quizapp.web.teacher.scoping import View, assignment_view, set_view


@bp.get("/sets/<int:set_id>/statistics/<any(scores,knowledge,mixups,pace):part>")
@access.teacher
def set_statistics(set_id: int, part: str) -> str:
    """Show one part of a set's statistics, of the learners whom the teacher teaches."""
    return _PAGES[part](set_view(set_id))


@bp.get(
    "/classes/<int:class_id>/assignments/<int:assignment_id>/statistics"
    "/<any(scores,questions,knowledge,mixups,pace):part>"
)
@access.teacher
def assignment_statistics(class_id: int, assignment_id: int, part: str) -> str:
    """Show one part of an assignment's statistics."""
    return _PAGES[part](assignment_view(class_id, assignment_id))


def _scores(view: View) -> str:
    whole = statistics.whole_of(view.scope, view.first_only)
    return _page(
        view,
        "scores",
        whole=whole,
        tier=tier_of(whole.statistics.n),
        reading=read_figures(whole),
        bars=charts.bars(whole.bins),
        figures=figures_of(whole),
    )


def _knowledge(view: View) -> str:
    found = statistics.map_of(view.scope, view.first_only)
    return _page(view, "knowledge", map=found, page=page_of(found.rows))


def _mixups(view: View) -> str:
    found = statistics.confusions_of(view.scope, view.set.release_id, view.first_only)
    return _page(view, "mixups", page=page_of(found), square=statistics.square_of(found))


def _pace(view: View) -> str:
    found = statistics.paces_of(view.scope)
    return _page(view, "pace", page=page_of(found), longest=statistics.LONGEST_GAP // 60)


def _page(view: View, part: str, **values: Any) -> str:
    return render_template(
        f"teacher/statistics_{part}.html",
        view=view,
        set=view.set,
        school_class=view.school_class,
        part=part,
        **values,
    )


_PAGES = {
    "scores": _scores,
    "questions": questions_page,
    "knowledge": _knowledge,
    "mixups": _mixups,
    "pace": _pace,
}
