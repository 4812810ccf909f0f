"""Statistics as files: the same figures as on the pages."""

from typing import Any

from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import statistics
from quizapp.actions.auditing import record_export
from quizapp.exports import Sheet
from quizapp.questions import Text, in_script
from quizapp.study.history import Share
from quizapp.web import access, identity
from quizapp.web.labels import label
from quizapp.web.language import content_script
from quizapp.web.teacher import bp
from quizapp.web.teacher.analysis import questions_sheet
from quizapp.web.teacher.figures import figures_of
from quizapp.web.teacher.files import as_file
from quizapp.web.teacher.scoping import View, assignment_view, set_view


@bp.get("/sets/<int:set_id>/statistics/<any(scores,knowledge,mixups,pace):part>.<any(csv,xlsx):form>")
@access.teacher
def set_statistics_file(set_id: int, part: str, form: str) -> Response:
    """Give one part of a set's statistics as a file."""
    view = set_view(set_id)
    record_export(identity.current_person().id, f"{part}.{form}", identity.now(), set_id=set_id)
    return as_file(_SHEETS[part](view), form, part)


@bp.get(
    "/classes/<int:class_id>/assignments/<int:assignment_id>/statistics"
    "/<any(scores,questions,knowledge,mixups,pace):part>.<any(csv,xlsx):form>"
)
@access.teacher
def assignment_statistics_file(class_id: int, assignment_id: int, part: str, form: str) -> Response:
    """Give one part of an assignment's statistics as a file."""
    view = assignment_view(class_id, assignment_id)
    record_export(identity.current_person().id, f"{part}.{form}", identity.now(), class_id=class_id)
    return as_file(_SHEETS[part](view), form, part)


def _scores(view: View) -> Sheet:
    whole = statistics.whole_of(view.scope, view.first_only)
    header = (
        gettext("Figure"),
        gettext("Value"),
        gettext("From"),
        gettext("To"),
        gettext("Attempts"),
        gettext("Remark"),
    )
    n = whole.statistics.n
    rows: list[tuple[Any, ...]] = [
        (
            f"{one.name} ({one.unit})" if one.unit else one.name,
            one.value,
            *(one.interval or (None, None)),
            n,
            one.why if one.value is None else None,
        )
        for one in figures_of(whole)
    ]
    for place, count in enumerate(whole.bins):
        name = gettext("Scores from %(low)s to %(high)s", low=10 * place, high=10 * place + 10)
        rows.append((name, count, None, None, n, None))
    return Sheet(gettext("The test as a whole"), header, rows)


def _knowledge(view: View) -> Sheet:
    found = statistics.map_of(view.scope, view.first_only)
    header = [gettext("Learner"), f"{gettext('All')} (%)", f"{gettext('All')} · {gettext('Answers')}"]
    for kind in found.kinds:
        header += [f"{label('fact', kind)} (%)", f"{label('fact', kind)} · {gettext('Answers')}"]
    rows = [
        [
            row.name or gettext("Guest %(number)s", number=row.person_id),
            *(cell for share in (row.whole, *row.cells) for cell in (_percent(share), share.of)),
        ]
        for row in found.rows
    ]
    return Sheet(gettext("Who knows what"), header, rows)


def _mixups(view: View) -> Sheet:
    found = statistics.confusions_of(view.scope, view.set.release_id, view.first_only)
    header = (
        gettext("Asked"),
        gettext("Right answer"),
        gettext("Taken for"),
        gettext("Times"),
        gettext("Wrong"),
    )
    rows = [
        (
            _shown(one.question.stem),
            _shown(one.key),
            _shown(one.said),
            one.times,
            one.wrong,
        )
        for one in found
    ]
    return Sheet(gettext("What is mixed up"), header, rows)


def _pace(view: View) -> Sheet:
    header = (gettext("Question"), gettext("Seconds (median)"), gettext("Answers"))
    rows = [(_shown(one.question.stem), one.seconds, one.n) for one in statistics.paces_of(view.scope)]
    return Sheet(gettext("Time for each question"), header, rows)


def _shown(text: Text) -> str:
    return in_script(text, content_script())


def _percent(share: Share) -> float | None:
    return None if share.rate is None else round(100 * share.rate, 2)


_SHEETS = {
    "scores": _scores,
    "questions": questions_sheet,
    "knowledge": _knowledge,
    "mixups": _mixups,
    "pace": _pace,
}
