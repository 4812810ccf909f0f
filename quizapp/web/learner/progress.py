"""What a learner knows by now, article by article and kind by kind, and how the quizzes went."""

from dataclasses import dataclass

from flask import render_template
from flask_babel import gettext

from quizapp.actions.progress import ArticleProgress, progress_of
from quizapp.actions.revealing import unrevealed_attempts
from quizapp.store import attempts, banks
from quizapp.store.attempts import Attempt
from quizapp.store.banks import SetSummary
from quizapp.study.progress import Tally
from quizapp.web import access, charts, identity
from quizapp.web.learner import bp

SHOWN_ATTEMPTS = 20


@dataclass(frozen=True)
class Memory:
    """A tally in the three words that people use for it."""

    all: int
    known: int
    learning: int
    new: int


@dataclass(frozen=True)
class PastQuiz:
    """One sitting in a list."""

    attempt: Attempt
    set: SetSummary
    said: str


@bp.get("/progress")
@access.person
def progress() -> str:
    """Show memories by article and kind, answers by day, and past quizzes."""
    person = identity.current_person()
    found = progress_of(person.id, identity.now())
    untold = unrevealed_attempts(person.id, identity.now())
    past = [one for one in attempts.attempts_of(person.id) if one.id not in untold][:SHOWN_ATTEMPTS]
    sets = banks.sets_with({one.set_id for one in past})
    scores = [one for one in reversed(past) if one.share is not None]
    return render_template(
        "learner/progress.html",
        today=found.days[-1],
        reviewed_today=found.reviewed_today,
        due=sum(article.total.due for article in found.articles),
        heat=charts.heat_map(found.weeks),
        busy=[cell for week in found.weeks.columns for cell in week if cell and cell[1]],
        forecast=found.forecast,
        forecast_bars=charts.bars([count for _, count in found.forecast]),
        retention=found.retention,
        desired_retention=found.desired_retention,
        sure=found.sure,
        guessing=found.guessing,
        scores=scores,
        score_line=charts.line([one.share for one in scores]),
        articles=[_article(article) for article in found.articles],
        attempts=[PastQuiz(one, sets[one.set_id], _said(one)) for one in past if one.set_id in sets],
    )


def memory(tally: Tally) -> Memory:
    """Say known, learning or new."""
    return Memory(tally.facts, tally.known, tally.seen - tally.known, tally.facts - tally.seen)


def _article(article: ArticleProgress) -> dict[str, object]:
    return {
        "title": article.title,
        "language": article.language,
        "total": memory(article.total),
        "kinds": [(kind, memory(tally)) for kind, tally in article.kinds.items()],
    }


def _said(attempt: Attempt) -> str:
    if attempt.state == "open":
        return gettext("Not finished")
    return gettext(
        "%(credit)s of %(count)s", credit=f"{round(attempt.credit, 2):g}", count=f"{attempt.worth:g}"
    )
