"""Signing in and out."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.actions import accounts
from quizapp.actions.refusal import Refusal
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import SignInForm
from quizapp.web.addresses import safe_next
from quizapp.web.labels import label


@bp.route("/sign-in", methods=("GET", "POST"))
@access.anybody
def sign_in() -> Response | str | tuple[str, int]:
    """Check name and password; what a guest did here before comes along."""
    form, person = SignInForm(), identity.current_person()
    next_address = safe_next(request.values.get("next"))
    refused = None
    if form.validate_on_submit():
        guest_id = person.id if person and person.role == "guest" else None
        try:
            token = accounts.sign_in(
                form.name.data, form.password.data, identity.now(), request.remote_addr, guest_id
            )
        except Refusal as refusal:
            refused = refusal.code
        else:
            identity.arrive(token)
            return redirect(next_address, 303)
    page = render_template(
        "account/sign_in.html",
        form=form,
        person=person,
        next=next_address,
        refused=refused and label("refusal", refused),
    )
    return (page, 429) if refused == "too_many_tries" else page


@bp.post("/sign-out")
@access.anybody
def sign_out() -> Response:
    """End this browser's sign-in for good."""
    token = identity.current_token()
    if token:
        accounts.sign_out(token, identity.now())
    identity.leave()
    return redirect(url_for("learner.home"), 303)
