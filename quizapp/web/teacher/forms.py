"""The form of an assignment."""

from collections.abc import Sequence

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, DateTimeLocalField, SelectField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired

from quizapp.actions.accounts import LONGEST_NAME
from quizapp.actions.assignments import ATTEMPTS, COUNTS, DRAWN, FEEDBACK, GOALS
from quizapp.actions.quizzes import MINUTES, SIZES
from quizapp.store.banks import SetSummary
from quizapp.store.classes import Group
from quizapp.study.topics import TOPICS
from quizapp.web.forms import Form
from quizapp.web.labels import label
from quizapp.web.language import in_reader_script, lang_of, page_tag

_TO_THE_MINUTE = "%Y-%m-%dT%H:%M"
_needed = DataRequired(_l("Please fill this in."))


class AssignmentForm(Form):
    """The rules of an assignment. The choices are `actions.assignments`'s."""

    title = StringField(_l("Title"), [_needed], render_kw={"maxlength": LONGEST_NAME})
    goal = SelectField(
        _l("What is to be done?"),
        description=_l(
            "For flashcards the number is that of cards for one day; attempts, minutes and explanations do not matter."
        ),
    )
    group_id = SelectField(_l("For whom?"))
    set_id = SelectField(_l("Question set"), coerce=int)
    topic = SelectField(_l("Topic"))
    size = SelectField(_l("Number of questions"), coerce=int)
    opens_at = DateTimeLocalField(_l("Opens"), [_needed], format=_TO_THE_MINUTE)
    closes_at = DateTimeLocalField(_l("Closes"), [_needed], format=_TO_THE_MINUTE)
    minutes = SelectField(
        _l("Minutes for one attempt"),
        description=_l("Learners who get more time in tests get it here, too, until the assignment closes."),
    )
    attempts_allowed = SelectField(_l("Attempts"), coerce=int)
    counts = SelectField(_l("Which attempt counts?"))
    drawn = SelectField(_l("Which questions?"))
    shuffled = BooleanField(_l("Shuffle questions and options"))
    feedback = SelectField(
        _l("When are answers explained?"),
        description=_l(
            "Where several attempts are allowed, explanations before the closing help in the next one."
        ),
    )

    def offer(self, sets: Sequence[SetSummary], groups: Sequence[Group]) -> None:
        """Fill in what there is to choose from, in the reader's words."""
        self.set_id.choices = [
            SelectChoice(one.id, in_reader_script(one.title, one.language), {"lang": _tag(one)})
            for one in sets
        ]
        everything, endless = SelectChoice("", gettext("Everything")), SelectChoice("", gettext("No limit"))
        self.topic.choices = [everything, *(SelectChoice(one, label("topic", one)) for one in TOPICS)]
        self.minutes.choices = [endless, *(SelectChoice(str(one)) for one in MINUTES)]
        self.size.choices = [SelectChoice(one) for one in SIZES]
        self.attempts_allowed.choices = [SelectChoice(one) for one in ATTEMPTS]
        self.goal.choices = [SelectChoice(one, label("goal", one)) for one in GOALS]
        self.drawn.choices = [SelectChoice(one, label("drawn", one)) for one in DRAWN]
        whole = SelectChoice("", gettext("The whole class"))
        self.group_id.choices = [whole, *(SelectChoice(str(one.id), one.name) for one in groups)]
        self.counts.choices = [SelectChoice(one, label("counts", one)) for one in COUNTS]
        self.feedback.choices = [SelectChoice(one, label("feedback", one)) for one in FEEDBACK]


def _tag(one: SetSummary) -> str:
    return lang_of("zh-Hans" if one.language == "zh" else one.language) or page_tag()
