"""A guest keeps what they did, under a name and password."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import accounts
from quizapp.actions.refusal import Refusal
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import ClaimForm
from quizapp.web.addresses import safe_next
from quizapp.web.labels import label


@bp.route("/claim", methods=("GET", "POST"))
@access.person
def claim() -> Response | str:
    """Turn a guest into a learner; who has an account already goes to its settings."""
    person, form, refused = identity.current_person(), ClaimForm(), None
    next_address = safe_next(request.values.get("next"))
    if person.role != "guest":
        return redirect(url_for("account.settings"))
    if form.validate_on_submit():
        try:
            accounts.claim(person.id, form.name.data, form.password.data, identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            flash(gettext("Your progress is safe now. Sign in with this name on any device."))
            return redirect(next_address, 303)
    return render_template("account/claim.html", form=form, next=next_address, refused=refused)
