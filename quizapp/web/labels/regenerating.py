"""What becomes of questions when a set is made anew, why, and what a teacher can choose."""

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext as _p

CHANGES = {
    "conflict": _p("change", "Against your edit"),
    "value_changed": _p("change", "Another answer"),
    "gone": _p("change", "Gone"),
    "reworded": _p("change", "Reworded"),
    "new": _p("change", "New"),
    "kept": _p("change", "Kept"),
}
CAUSES = {
    "fact": _l("The article states otherwise what this asks."),
    "other_fact": _l("The article states otherwise what this names."),
    "settings": _l("The settings of the set are others."),
    "generator": _l("The generator is another one."),
    "pick": _l("The generator chose otherwise among what the article still states."),
}
CHOICES = {
    "conflict.old": _p("choice", "Keep mine"),
    "conflict.new": _p("choice", "Take the generator’s"),
    "conflict.gone": _p("choice", "Let it go"),
    "value_changed.new": _p("choice", "Take the new one"),
    "value_changed.old": _p("choice", "Keep the present one"),
    "reworded.new": _p("choice", "Take the new one"),
    "reworded.old": _p("choice", "Keep the present one"),
    "gone.new": _p("choice", "Let it go"),
    "gone.old": _p("choice", "Keep it"),
    "new.new": _p("choice", "Take it"),
    "new.old": _p("choice", "Leave it out"),
    "kept.new": _p("choice", "Take the new one"),
    "kept.old": _p("choice", "Keep the present one"),
    "aside": _p("choice", "Put aside"),
}
ORIGINS = {
    "generated": _p("origin", "generated"),
    "edited": _p("origin", "edited"),
    "undone": _p("origin", "as an older one"),
}
