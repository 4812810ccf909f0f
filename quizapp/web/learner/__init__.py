"""What learners do: quizzes, flashcards, progress."""

from flask import Blueprint

bp = Blueprint("learner", __name__)

from quizapp.web.learner import attempts, cards, home, progress, questions, sets  # noqa: E402, F401
