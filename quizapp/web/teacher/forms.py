"""The form that asks for a new generation."""

from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField
from wtforms import RadioField, SelectField, TextAreaField
from wtforms.fields import SelectChoice

from quizapp.web.forms import Form

SOURCES = (
    SelectChoice("stored", _l("The article as stored: read it again with the present generator")),
    SelectChoice("pasted", _l("A newer text, pasted below")),
    SelectChoice("uploaded", _l("A newer text in a file")),
)


class RegenerateForm(Form):
    """Which text to read."""

    source = RadioField(_l("Which text?"), choices=SOURCES, default="stored")
    article = SelectField(_l("Which article is it?"))
    pasted = TextAreaField(
        _l("Wikitext"),
        description=_l("Open the article’s “edit source” and copy all of it."),
        render_kw={"rows": 12, "spellcheck": "false"},
    )
    uploaded = FileField(
        _l("File (wikitext as UTF-8 text, up to 2 MB)"),
        render_kw={"accept": ".txt,.wiki,.wikitext,text/plain"},
    )
