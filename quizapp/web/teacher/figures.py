"""A test's figures with their names, bounds, and what each means to somebody who never studied statistics."""

from dataclasses import dataclass

from flask_babel import gettext

from quizapp.study.tests import Interval, Whole


@dataclass(frozen=True)
class Figure:
    """One figure; where there is none, `why` says the reason. `unit` is "%" where it is in percent."""

    name: str
    value: float | None
    interval: Interval | None
    unit: str
    meaning: str
    why: str = ""


def figures_of(whole: Whole) -> list[Figure]:
    """List a test's figures."""
    found = whole.statistics
    shape, trust = _reason(whole.shape_why), _reason(whole.why)
    one = _reason("few") if found.n < 2 else ""
    figures = [
        Figure(
            gettext("Mean"),
            found.mean,
            whole.mean_interval,
            "%",
            gettext("What the learners earned on average. 50 to 75 is usual."),
            _reason("few"),
        ),
        Figure(
            gettext("Median"),
            found.median,
            whole.median_interval,
            "%",
            gettext("Half of the learners have less, half have more."),
            _reason("few"),
        ),
        Figure(
            gettext("Standard deviation"),
            found.sd,
            None,
            "%",
            gettext("How far scores lie from the mean, two out of three at most so far. 12 to 18 is usual."),
            one,
        ),
        Figure(
            gettext("Skewness"),
            None if shape else found.skewness,
            None,
            "",
            gettext("Below 0: a tail of low scores. Above 0: a tail of high scores. -1 to 1 is usual."),
            shape,
        ),
        Figure(
            gettext("Kurtosis"),
            None if shape else found.kurtosis,
            None,
            "",
            gettext("Above 0: many scores near the mean and some far off. 0 to 1 is usual."),
            shape,
        ),
        Figure(
            gettext("Internal consistency (α)"),
            found.consistency,
            whole.consistency_interval,
            "%",
            gettext(
                "How far the questions measure one thing, so that other questions would rank the learners alike. "
                "Above 75 is good, below 64 too little; below 0 it has no meaning."
            ),
            trust,
        ),
        Figure(
            gettext("Error ratio"),
            found.error_ratio,
            None,
            "%",
            gettext("How much of the difference between learners is chance. Below 50 is good."),
            trust,
        ),
        Figure(
            gettext("Standard error"),
            found.standard_error,
            None,
            "%",
            gettext("How far the score of one learner may lie from what they know, two out of three times."),
            trust,
        ),
    ]
    return figures


def _reason(why: str) -> str:
    reasons = {
        "few": gettext("too few learners"),
        "same_scores": gettext("all have the same score"),
        "one_question": gettext("it needs two questions or more"),
        "different_lengths": gettext("the attempts have different numbers of questions"),
    }
    return reasons.get(why, "")
