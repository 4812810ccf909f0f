"""The forms of the account pages. What makes a good name or password, actions decide."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, PasswordField, SelectField, StringField
from wtforms.validators import DataRequired, Length

from quizapp.web.forms import Form

LONGEST_NAME = 40
LONGEST_PASSWORD = 1000

_needed = DataRequired(_l("Please fill this in."))
_short_enough = Length(max=LONGEST_PASSWORD, message=_l("This is too long."))


def _name_field(hint: str = "") -> StringField:
    return StringField(
        _l("Name"),
        [_needed, Length(max=LONGEST_NAME, message=_l("This is too long."))],
        description=hint,
        render_kw={"autocomplete": "username", "maxlength": LONGEST_NAME, "autocapitalize": "none"},
    )


def _password_field(label: str, autocomplete: str, hint: str = "") -> PasswordField:
    return PasswordField(
        label, [_needed, _short_enough], description=hint, render_kw={"autocomplete": autocomplete}
    )


class SignInForm(Form):
    """Name and password."""

    name = _name_field()
    password = _password_field(_l("Password"), "current-password")


class ClaimForm(Form):
    """A new name and password: for a guest who stays, and for the first teacher."""

    name = _name_field(_l("Teachers see it beside your scores."))
    password = _password_field(
        _l("Password"),
        "new-password",
        _l("At least 8 characters. A few words in a row are easy to remember and hard to guess."),
    )


class SecretForm(Form):
    """A one-time secret, and the password to sign in with from then on."""

    name = _name_field(_l("As it stands beside the secret."))
    secret = StringField(
        _l("One-time secret"),
        [_needed, Length(max=100, message=_l("This is too long."))],
        description=_l("From your teacher: three groups of four letters and digits."),
        render_kw={"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"},
    )
    password = _password_field(
        _l("New password"),
        "new-password",
        _l("At least 8 characters. A few words in a row are easy to remember and hard to guess."),
    )


class SettingsForm(Form):
    """How the site speaks to a person."""

    language = SelectField(_l("Language of the site"))
    script = SelectField(_l("Chinese in quizzes"), description=_l("Answers are right in either script."))
    zone = SelectField(_l("Time zone"))
    theme = SelectField(_l("Colours"))
    text = SelectField(_l("Size of the text"))
    motion = SelectField(_l("Movement"))


class PasswordForm(Form):
    """The old password and the new one."""

    current_password = _password_field(_l("Present password"), "current-password")
    new_password = _password_field(
        _l("New password"), "new-password", _l("At least 8 characters. All other devices are signed out.")
    )


class LeaveForm(Form):
    """Deleting everything: the password, where there is one, and a tick."""

    password = PasswordField(_l("Password"), [_short_enough], render_kw={"autocomplete": "current-password"})
    certain = BooleanField(_l("Delete everything that I did here, for good"), [_needed])


class PlanForm(Form):
    """How much to learn a day and how surely. The choices are `study.plans`'s."""

    new_per_day = SelectField(_l("New cards a day"), coerce=int)
    reviews_per_day = SelectField(
        _l("Reviews a day, at most"),
        coerce=int,
        description=_l("Where more is due, the rest waits, and nothing of it is lost."),
    )
    desired_retention = SelectField(_l("How sure do you want to be?"), coerce=float)
    extra_time = SelectField(
        _l("More time in tests"), coerce=int, description=_l("For those who read or write slowly.")
    )
    types_answers = BooleanField(_l("Type the answer before a card is turned"))
