"""What one-time secrets open: a new password, and teaching here."""

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import resetting, teaching
from quizapp.actions.refusal import Refusal
from quizapp.store import people
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.account.forms import SecretForm
from quizapp.web.labels import label
from quizapp.web.learner.guests import learner_or_guest


@bp.route("/secret", methods=("GET", "POST"))
@access.anybody
def secret() -> Response | str | tuple[str, int]:
    """Set a password with a one-time secret; what a guest did here before comes along."""
    form, person, refused = SecretForm(), identity.current_person(), None
    if form.validate_on_submit():
        guest_id = person.id if person and person.role == "guest" else None
        try:
            token = resetting.use_secret(
                form.name.data,
                form.secret.data,
                form.password.data,
                identity.now(),
                request.remote_addr,
                guest_id,
            )
        except Refusal as refusal:
            refused = refusal.code
        else:
            identity.arrive(token)
            flash(gettext("Your password is set. From now on you sign in with it."))
            return redirect(url_for("learner.home"), 303)
    page = render_template("account/secret.html", form=form, refused=refused and label("refusal", refused))
    return (page, 429) if refused == "too_many_tries" else page


@bp.route("/teach/<id:secret>", methods=("GET", "POST"))
@access.anybody
def begin_to_teach(secret: str) -> Response | str | tuple[str, int]:
    """Let whoever holds a link of the keeper teach. Whoever has no name yet gets one first, and comes back here."""
    person, refused = identity.current_person(), None
    if not people.secret_holds(teaching.PURPOSE, secret, identity.now()):
        refused = label("refusal", "link_used_or_expired")
        return render_template("account/teach.html", secret=None, person=person, refused=refused), 404
    if request.method == "POST":
        if person is None or person.role == "guest":
            learner_or_guest()
            return redirect(
                url_for("account.claim", next=url_for("account.begin_to_teach", secret=secret)), 303
            )
        try:
            teaching.begin_to_teach(secret, person.id, identity.now())
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            return redirect(url_for("teacher.sets"), 303)
    return render_template("account/teach.html", secret=secret, person=person, refused=refused)
