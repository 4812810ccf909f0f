"""How the site speaks to a person, and their password."""

from flask import flash, redirect, render_template, session, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response
from wtforms.fields import SelectChoice

from quizapp.actions import accounts
from quizapp.actions.refusal import Refusal
from quizapp.store.people import Person
from quizapp.web import access, identity
from quizapp.web import language as languages
from quizapp.web.account import bp
from quizapp.web.account.forms import PasswordForm, SettingsForm
from quizapp.web.labels import label


@bp.route("/settings", methods=("GET", "POST"))
@access.person
def settings() -> Response | str:
    """Choose language, script and zone."""
    person = identity.current_person()
    form = _settings_form(person)
    if form.validate_on_submit():
        accounts.set_language(person.id, form.language.data, form.script.data or None)
        accounts.set_zone(person.id, form.zone.data or None)
        accounts.set_looks(person.id, {name: form[name].data for name in accounts.LOOKS if form[name].data})
        session["language"] = form.language.data
        flash(gettext("Saved."))
        return redirect(url_for("account.settings"), 303)
    return _page(person, form, PasswordForm(formdata=None))


@bp.post("/password")
@access.account
def password() -> Response | str:
    """Change the password; every other browser is signed out."""
    person, form, refused = identity.current_person(), PasswordForm(), None
    if form.validate_on_submit():
        try:
            token = accounts.change_password(
                person.id, form.current_password.data, form.new_password.data, identity.now()
            )
        except Refusal as refusal:
            refused = label("refusal", refusal.code)
        else:
            identity.arrive(token)
            flash(gettext("The password is changed."))
            return redirect(url_for("account.settings"), 303)
    return _page(person, _settings_form(person, fresh=True), form, refused)


def _settings_form(person: Person, fresh: bool = False) -> SettingsForm:
    kept = {
        "language": languages.interface_language(),
        "script": person.script or "",
        "zone": person.zone or "",
        **{name: (person.looks or {}).get(name, "") for name in accounts.LOOKS},
    }
    form = SettingsForm(formdata=None, data=kept) if fresh else SettingsForm(data=kept)
    form.language.choices = [
        SelectChoice(code, one.name, {"lang": one.tag}) for code, one in languages.LANGUAGES.items()
    ]
    form.script.choices = [
        SelectChoice("", gettext("As the site")),
        *(SelectChoice(tag, name, {"lang": tag}) for tag, name in languages.SCRIPTS.items()),
    ]
    form.zone.choices = [
        SelectChoice("", gettext("Not said: times are UTC")),
        *(SelectChoice(name) for name in languages.zones()),
    ]
    for name, words in accounts.LOOKS.items():
        form[name].choices = [
            SelectChoice("", gettext("As on this device")),
            *(SelectChoice(word, label("looks", word)) for word in words),
        ]
    return form


def _page(person: Person, form: SettingsForm, passwords: PasswordForm, refused: str | None = None) -> str:
    return render_template(
        "account/settings.html", person=person, form=form, password_form=passwords, refused=refused
    )
