"""The forms by which articles come in, and the one that makes a set of them."""

from collections.abc import Sequence

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from flask_wtf.file import MultipleFileField
from wtforms import IntegerField, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired, Length, NumberRange, Optional, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from quizapp.actions.importing import LONGEST, Rights
from quizapp.actions.set_building import LONGEST_TITLE
from quizapp.generator.intake import LICENSE
from quizapp.registry import collect
from quizapp.store.articles import RevisionSummary
from quizapp.study.settings import Settings
from quizapp.web.forms import Form
from quizapp.web.labels import label
from quizapp.web.labels.jobs import DIFFICULTIES
from quizapp.web.labels.learning import FACTS
from quizapp.web.language import in_reader_script

MOST = 1000
_needed = DataRequired(_l("Please fill this in."))
_short = Length(max=LONGEST, message=_l("This is too long."))
_WHICH_NUMBER = _l("Please give a number from 1 to 1000, or leave it empty.")
_LANGUAGES = (SelectChoice("zh", _l("Chinese")), SelectChoice("en", _l("English")))
_TOLD = SelectChoice("", _l("Told from the text"))


class RightsForm(Form):
    """What a text itself does not say: under which licence it stands, and whose it is."""

    license = StringField(
        _l("Licence"),
        [_short],
        default=LICENSE,
        description=_l("Wikipedia’s texts stand under CC BY-SA 4.0."),
    )
    attribution = StringField(
        _l("Authors"),
        [_short],
        description=_l("Whom learners see named, for example: Wikipedia contributors."),
    )
    url = StringField(
        _l("Address of the article"), [_short], render_kw={"type": "url", "placeholder": "https://"}
    )

    def rights(self) -> Rights:
        """Give what was filled in."""
        return Rights(self.license.data or "", self.attribution.data or "", self.url.data or "")


class PasteForm(RightsForm):
    """An article's text, pasted."""

    title = StringField(_l("Title of the article"), [_needed, _short], render_kw={"lang": ""})
    language = SelectField(_l("Language"), choices=(_TOLD, *_LANGUAGES), default="")
    text = TextAreaField(
        _l("Wikitext"),
        description=_l("Open the article’s “edit source” and copy all of it."),
        render_kw={"rows": 12, "spellcheck": "false", "lang": "zh"},
    )


class UploadForm(RightsForm):
    """Files of articles."""

    files = MultipleFileField(
        _l("Files"),
        description=_l(
            "One or many, up to 20 MB in all: wikitext as UTF-8 text, each named after its article; or a MediaWiki XML export (.xml, .xml.gz, .xml.bz2)."
        ),
        render_kw={"accept": ".txt,.wiki,.wikitext,.xml,.gz,.bz2,text/plain,text/xml"},
    )
    language = SelectField(_l("Language"), choices=(_TOLD, *_LANGUAGES), default="")


class TitleForm(Form):
    """An article's title in an encyclopedia."""

    title = StringField(_l("Title of the article"), [_needed, _short], render_kw={"lang": ""})
    language = SelectField(_l("Language"), choices=_LANGUAGES, default="zh")


class _Ticks(SelectMultipleField):
    """Several of some choices, each with a box to tick."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class _Number(IntegerField):
    """A whole number; what is none is refused in the reader's words."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number."""
        try:
            super().process_formdata(valuelist)
        except ValueError:
            raise ValueError(_WHICH_NUMBER) from None


class BuildForm(Form):
    """What a set is made of, and what it asks."""

    title = StringField(_l("Title of the set"), render_kw={"maxlength": LONGEST_TITLE, "lang": ""})
    texts = _Ticks(_l("Articles"), coerce=int)
    fact_kinds = _Ticks(_l("Ask about"))
    question_kinds = _Ticks(_l("Kinds of questions"))
    easiest = SelectField(_l("Not easier than"), default="0.0")
    hardest = SelectField(_l("Not harder than"), default="1.0")
    number = _Number(
        _l("Number of questions"),
        [Optional(), NumberRange(1, MOST, _WHICH_NUMBER)],
        description=_l("Leave it empty for all. Of more, each fact is asked once before one is asked twice."),
        render_kw={"min": 1, "max": MOST},
    )
    seed = StringField(
        _l("Seed"),
        [Length(max=40, message=_l("This is too long."))],
        description=_l("Any word. The same word chooses the same questions; another one chooses others."),
        render_kw={"lang": "", "maxlength": 40},
    )

    def offer(self, texts: Sequence[RevisionSummary]) -> None:
        """Fill in what there is to choose from, in the reader's words."""
        self.texts.choices = [
            SelectChoice(one.id, in_reader_script(one.title, one.language)) for one in texts
        ]
        self.fact_kinds.choices = [SelectChoice(code, label("fact", code)) for code in FACTS]
        self.question_kinds.choices = [
            SelectChoice(code, label("kind", code)) for code in collect("quizapp.kinds", "KIND")
        ]
        for each in (self.easiest, self.hardest):
            each.choices = [SelectChoice(code, label("difficulty", code)) for code in DIFFICULTIES]

    def settings(self) -> Settings:
        """Give the settings that were chosen; all kinds ticked are as good as none."""
        return Settings(
            _some(self.fact_kinds),
            _some(self.question_kinds),
            float(self.easiest.data),
            float(self.hardest.data),
            self.number.data,
            (self.seed.data or "").strip(),
        )

    def validate_hardest(self, field: SelectField) -> None:
        """Refuse a range that holds nothing."""
        if self.easiest.data and field.data and float(field.data) < float(self.easiest.data):
            raise ValidationError(gettext("This is easier than the easiest question that you want."))


def _some(field: SelectMultipleField) -> tuple[str, ...]:
    chosen = tuple(field.data or ())
    return () if len(chosen) == len(field.choices) else chosen
