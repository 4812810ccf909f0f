"""What teachers do: review a set's questions and findings, regenerate it, read the scores."""

from flask import Blueprint

bp = Blueprint("teacher", __name__, url_prefix="/teach")

from quizapp.web.teacher import analysis, doubts, findings, questions, regenerate, releases, scores, sets  # noqa: E402, F401
