"""The one-time link that makes the first teacher."""

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.actions import accounts
from quizapp.actions.refusal import Refusal
from quizapp.store import people
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import ClaimForm
from quizapp.web.labels import label


@bp.route("/first-teacher/<id:secret>", methods=("GET", "POST"))
@access.anybody
def first_teacher(secret: str) -> Response | str | tuple[str, int]:
    """Make the bearer of the link a teacher; who comes with a used or old link is told so."""
    person, form, refused = identity.current_person(), ClaimForm(), None
    if people.has_teacher():
        refused = label("refusal", "link_used_or_expired")
        return render_template("account/first_teacher.html", form=None, refused=refused), 404
    if form.validate_on_submit():
        guest_id = person.id if person and person.role == "guest" else None
        try:
            token = accounts.become_first_teacher(
                secret, form.name.data, form.password.data, identity.now(), guest_id
            )
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            identity.arrive(token)
            return redirect(url_for("teacher.sets"), 303)
    return render_template("account/first_teacher.html", form=form, secret=secret, refused=refused)
