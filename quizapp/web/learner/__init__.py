"""What learners do: quizzes, flashcards, progress."""

from flask import Blueprint

bp = Blueprint("learner", __name__)

from quizapp.web.learner import (  # noqa: E402
    assignments,  # noqa: F401
    attempts,  # noqa: F401
    cards,  # noqa: F401
    cram,  # noqa: F401
    doubts,  # noqa: F401
    home,  # noqa: F401
    joining,  # noqa: F401
    mistakes,  # noqa: F401
    notices,  # noqa: F401
    offline,  # noqa: F401
    progress,  # noqa: F401
    questions,  # noqa: F401
    reading,  # noqa: F401
    sets,  # noqa: F401
    shelf,  # noqa: F401
    timeline,  # noqa: F401
)
