"""What teachers do: review a set's questions and findings, regenerate it, teach classes, read the scores."""

from flask import Blueprint

bp = Blueprint("teacher", __name__, url_prefix="/teach")

from quizapp.web.teacher import (  # noqa: E402
    analysis,  # noqa: F401
    articles,  # noqa: F401
    assignments,  # noqa: F401
    building,  # noqa: F401
    class_memory,  # noqa: F401
    class_sets,  # noqa: F401
    classes,  # noqa: F401
    doubts,  # noqa: F401
    editing,  # noqa: F401
    files,  # noqa: F401
    findings,  # noqa: F401
    grades,  # noqa: F401
    groups,  # noqa: F401
    jobs,  # noqa: F401
    printing,  # noqa: F401
    proposals,  # noqa: F401
    questions,  # noqa: F401
    records,  # noqa: F401
    regenerate,  # noqa: F401
    releases,  # noqa: F401
    repairs,  # noqa: F401
    reviewing,  # noqa: F401
    roster,  # noqa: F401
    scores,  # noqa: F401
    sets,  # noqa: F401
    statistics,  # noqa: F401
    statistics_files,  # noqa: F401
    teachers,  # noqa: F401
)
