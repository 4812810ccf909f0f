"""How much a learner wants to do a day, how sure they want to be, and their exams."""

from dataclasses import dataclass, replace
from datetime import date

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response
from wtforms.fields import SelectChoice

from quizapp.actions import plans
from quizapp.actions.days import zone_of
from quizapp.store import scopes
from quizapp.store.banks import SetSummary, sets
from quizapp.study.plans import EXTRA_TIME, NEW_PER_DAY, RETENTIONS, REVIEWS_PER_DAY, Plan, plan_from_dict
from quizapp.study.scheduling import learners_day
from quizapp.study.workload import ANSWERS_A_YEAR
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import PlanForm


@dataclass(frozen=True)
class Exam:
    """A set and the day by which it should be known, "" for none."""

    set: SetSummary
    day: str


@bp.route("/plan", methods=("GET", "POST"))
@access.person
def plan() -> Response | str:
    """Choose the plan."""
    person = identity.current_person()
    kept = plan_from_dict(person.plan)
    form = PlanForm(obj=kept)
    form.new_per_day.choices = _numbers(NEW_PER_DAY, kept.new_per_day)
    form.reviews_per_day.choices = _numbers(REVIEWS_PER_DAY, kept.reviews_per_day)
    form.desired_retention.choices = [SelectChoice(wish, _wish(wish)) for wish in RETENTIONS]
    form.extra_time.choices = [
        SelectChoice(
            percent,
            gettext("%(percent)s more", percent=f"{percent} %") if percent else gettext("As everybody"),
        )
        for percent in EXTRA_TIME
    ]
    if form.validate_on_submit():
        plans.set_plan(person.id, _chosen(form, kept))
        flash(gettext("Saved."))
        return redirect(url_for("account.plan"), 303)
    exams = [Exam(one, str(kept.exams.get(one.id, ""))) for one in sets(scopes.studied_by(person.id))]
    today = learners_day(identity.now(), zone_of(person.zone, person.language))
    return render_template("account/plan.html", form=form, exams=exams, today=today)


def _chosen(form: PlanForm, kept: Plan) -> Plan:
    return replace(
        kept,
        new_per_day=form.new_per_day.data,
        reviews_per_day=form.reviews_per_day.data,
        desired_retention=form.desired_retention.data,
        extra_time=form.extra_time.data,
        types_answers=form.types_answers.data,
        exams={
            one.id: day
            for one in sets(scopes.studied_by(identity.current_person().id))
            if (day := _day(request.form.get(f"exam-{one.id}")))
        },
    )


def _day(given: str | None) -> date | None:
    """Read a browser's date field; what is no date is none."""
    try:
        return date.fromisoformat(given or "")
    except ValueError:
        return None


def _numbers(offered: tuple[int, ...], kept: int) -> list[SelectChoice]:
    return [SelectChoice(number) for number in sorted({*offered, kept})]


def _wish(wish: float) -> str:
    percent = f"{wish:.0%}"
    if wish == Plan().desired_retention:
        percent = gettext("%(percent)s, as usual", percent=percent)
    return gettext(
        "%(percent)s: about %(count)s answers a card in the first year",
        percent=percent,
        count=ANSWERS_A_YEAR[wish],
    )
