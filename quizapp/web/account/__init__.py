"""Accounts: keeping what a guest did, signing in and out, settings, and the first teacher."""

from flask import Blueprint

bp = Blueprint("account", __name__, url_prefix="/account")

from quizapp.web.account import answers, claim, first_teacher, language, leaving, plan, settings, sign_in  # noqa: E402, F401
