"""The form that asks for a set's questions anew: from which text, with which settings."""

from collections.abc import Sequence

from flask_babel import format_date, gettext
from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField
from wtforms import RadioField, SelectField, TextAreaField
from wtforms.fields import SelectChoice

from quizapp.article import Article
from quizapp.registry import collect
from quizapp.store.articles import RevisionSummary
from quizapp.study.settings import Settings
from quizapp.web.labels import label
from quizapp.web.labels.jobs import DIFFICULTIES
from quizapp.web.labels.learning import FACTS
from quizapp.web.language import in_reader_script
from quizapp.web.teacher.article_forms import BuildForm

SOURCES = (
    SelectChoice("stored", _l("A text that is stored: read it again with the present generator")),
    SelectChoice("pasted", _l("A newer text, pasted below")),
    SelectChoice("uploaded", _l("A newer text in a file")),
)


class RegenerateForm(BuildForm):
    """Which text to read, and what to ask of it."""

    title = None
    texts = None
    source = RadioField(_l("Which text?"), choices=SOURCES, default="stored")
    revision = SelectField(_l("Stored text"), default="")
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

    def offer_for(self, stored: Sequence[Article], texts: Sequence[RevisionSummary]) -> None:
        """Fill in what there is to choose from; the text in use needs no choosing."""
        self.fact_kinds.choices = [SelectChoice(code, label("fact", code)) for code in FACTS]
        self.question_kinds.choices = [
            SelectChoice(code, label("kind", code)) for code in collect("quizapp.kinds", "KIND")
        ]
        for each in (self.easiest, self.hardest):
            each.choices = [SelectChoice(code, label("difficulty", code)) for code in DIFFICULTIES]
        in_use = {(one.id, one.revision) for one in stored}
        self.article.choices = [SelectChoice(one.id, one.title, {"lang": one.language}) for one in stored]
        self.article.default = stored[0].id if stored else None
        self.revision.choices = [
            SelectChoice("", gettext("The text in use")),
            *(
                SelectChoice(str(one.id), _named(one))
                for one in texts
                if (one.article_id, one.name) not in in_use
            ),
        ]

    def show(self, settings: Settings) -> None:
        """Fill in the settings that the set has."""
        self.fact_kinds.data = list(settings.fact_kinds)
        self.question_kinds.data = list(settings.question_kinds)
        for field, level in ((self.easiest, settings.easiest), (self.hardest, settings.hardest)):
            if str(level) in {choice.value for choice in field.choices}:
                field.data = str(level)
        self.number.data, self.seed.data = settings.number, settings.seed


def _named(one: RevisionSummary) -> str:
    day = format_date(one.written_at or one.added_at, "medium")
    return f"{in_reader_script(one.title, one.language)} · {day}"
