"""Accounts: keeping what a guest did, signing in and out, settings, and the first teacher."""

from flask import Blueprint

bp = Blueprint("account", __name__, url_prefix="/account")

from quizapp.web.account import (  # noqa: E402
    answers,  # noqa: F401
    claim,  # noqa: F401
    first_teacher,  # noqa: F401
    language,  # noqa: F401
    leaving,  # noqa: F401
    plan,  # noqa: F401
    secrets,  # noqa: F401
    settings,  # noqa: F401
    sign_in,  # noqa: F401
)
